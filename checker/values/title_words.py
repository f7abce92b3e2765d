"""Synonyms and groups of offices, for the comparison of titles."""

# One word for variants that mean the same post.
SYNONYMS = {
    "advisor": "adviser", "counsellor": "counselor", "spokeswoman": "spokesman", "spokesperson": "spokesman",
    "spokesmen": "spokesman",
    "chairwoman": "chairman", "chairperson": "chairman", "chair": "chairman", "defence": "defense", "labour": "labor",
    "policewoman": "policeman", "businesswoman": "businessman", "congresswoman": "congressman", "councilwoman": "councilman",
    "councilmember": "councilman", "councillor": "councilman", "councilor": "councilman", "assemblywoman": "assemblyman",
    "actress": "actor",
    "premier": "prime minister", "co-founder": "founder", "cofounder": "founder", "co-owner": "owner", "attorney": "lawyer",
    "headmistress": "headmaster", "firewoman": "fireman", "justice": "judge", "organiser": "organizer", "solicitor": "lawyer",
    "barrister": "lawyer",
    "commander-in-chief": "commander in chief", "undersecretary": "under secretary", "vice-president": "vice president",
    "secretary-general": "secretary general", "director-general": "director general",
    "fm": "foreign minister",
    "ceo": "chief executive", "cfo": "chief financial officer", "coo": "chief operating officer", "pm": "prime minister",
    "gop": "republican",
    "lawmaker": "legislator", "parliamentarian": "legislator", "mp": "member of parliament", "medic": "doctor",
    "physician": "doctor",
    "skipper": "captain", "goalie": "goalkeeper", "reporter": "journalist",
    "correspondent": "journalist",
}  # fmt: skip
PHRASES = {
    "chief executive officer": "chief executive", "chief of police": "police chief",
    "minister of foreign affairs": "foreign minister",
    "foreign affairs minister": "foreign minister", "secretary of defense": "defense secretary",
    "member of the house of representatives": "representative", "member of congress": "congressman",
    "us representative": "representative",
    "associate justice": "judge", "state's attorney": "prosecutor",
    "second in command": "deputy leader",
    "second-in-command": "deputy leader", "minister of defense": "defense minister",
    "minister of the interior": "interior minister",
}  # fmt: skip
# Posts at the head of something, used for one another.
TOP = frozenset("head chief leader director boss chairman president commander chieftain manager superintendent principal".split())
LOOSE_TOP = frozenset("head chief leader director boss chieftain".split())
# Wide words that a more exact title refines; an empty set: any.
WIDE = {
    word: frozenset(narrow.split())
    for word, narrow in {
        "official": "",
        "officer": "",
        "executive": "chief president director officer chairman manager",
        "politician": "senator minister president mayor governor representative congressman legislator councilman chancellor",
        "legislator": "senator representative congressman speaker deputy member whip",
        "congressman": "representative senator",
        "diplomat": "ambassador envoy consul minister",
        "cleric": "ayatollah imam bishop archbishop cardinal priest pastor mufti rabbi",
        "player": "quarterback striker midfielder defender goalkeeper pitcher catcher forward guard winger captain",
        "lawyer": "prosecutor counsel",
        "policeman": "officer sergeant detective constable lieutenant captain",
    }.items()
}
ACTING = frozenset(("acting", "caretaker", "interim"))
BELOW = frozenset(("deputy", "vice", "assistant", "associate"))
# offices of which a body has many holders, its deputies among them
MANY_HOLDERS = frozenset(("prosecutor", "public defender", "lawyer", "detective", "investigator", "engineer"))
NOT_YET = frozenset(("elect", "designate", "nominee", "incoming"))
WEIGHTLESS = frozenset("senior top the of for and a an to at in first his her its".split())
# Offices that nobody but the holder of this very office carries: two of one group exclude each other.
EXCLUSIVE = (
    frozenset(
        (
            "chief executive",
            "chief operating officer",
            "chief financial officer",
            "chief technology officer",
            "chief information officer",
        )
    ),
    frozenset(
        (
            "president",
            "prime minister",
            "king",
            "queen",
            "foreign minister",
            "defense minister",
            "interior minister",
            "finance minister",
            "labor minister",
            "education minister",
            "agriculture minister",
        )
    ),
    frozenset(("governor", "mayor", "lieutenant governor")),
    frozenset(("sheriff", "undersheriff")),
    frozenset(("senator", "representative", "congressman")),
    frozenset(("police chief", "sheriff", "police commissioner")),
    frozenset(("majority leader", "minority leader", "speaker", "majority whip", "minority whip")),
    frozenset(("prosecutor", "defense lawyer", "judge")),
    frozenset(("goalkeeper", "striker", "midfielder", "quarterback", "pitcher", "catcher", "linebacker")),
    frozenset(("bishop", "archbishop", "cardinal", "pope")),
    frozenset(("ambassador", "consul")),
    frozenset(
        (
            "secretary of state",
            "defense secretary",
            "treasury secretary",
            "homeland security secretary",
            "attorney general",
            "labor secretary",
        )
    ),
)
COUNTRY_WORDS = {
    "US": "United States", "U.S.": "United States", "USA": "United States", "UK": "United Kingdom", "U.K.": "United Kingdom",
    "Britain": "United Kingdom",
}  # fmt: skip
GENERIC = frozenset(
    "council agency office department ministry company corporation corp inc ltd co group board committee commission service"
    " party organization organisation association university college bank court force".split()
)
