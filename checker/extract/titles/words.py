"""The vocabulary of offices, ranks and jobs. Everything lower case, singular, American and British spelling alike."""

from functools import lru_cache

from checker.values.nouns import VOCABULARY


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Offices: whoever is called so holds a post that can be compared.
OFFICES = _words(
    "president premier minister chancellor senator representative congressman congresswoman governor mayor king queen"
    " prince princess emperor emir sultan pope secretary adviser advisor counselor counsellor envoy ambassador consul"
    " spokesman spokeswoman spokesperson speaker chairman chairwoman chairperson chair chief head director leader"
    " commissioner commander judge justice magistrate prosecutor attorney superintendent dictator ruler ceo cfo coo cto cio"
    " coach manager counterpart second-in-command commander-in-chief coordinator co-ordinator governor-general"
    " secretary-general director-general under-secretary undersecretary treasurer rector dean imam ayatollah cardinal archbishop"
    " bishop patriarch mufti rabbi lawmaker mp mep legislator councilman councilwoman councillor councilor councilmember"
    " alderman assemblyman assemblywoman deputy sheriff undersheriff constable ombudsman"
    " comptroller auditor administrator executive whip"
    " chief-of-staff headmaster headmistress principal provost regent viceroy prefect solicitor congressperson selectman"
    " supervisor boss skipper convener convenor chaplain registrar general-secretary attorney-general surgeon-general"
    " lieutenant-governor vice-president vice-chairman vice-chancellor vice-premier co-chair co-chairman co-founder"
    " cofounder co-owner co-leader co-director dni dci pm fm coroner curator publisher delegate commandant controller"
    " procurator quartermaster marshal inspector monarch tsar czar kingpin ringleader archdeacon vicar abbot prelate trustee"
    " receiver liquidator custodian overseer warden caliph shah counsel negotiator mediator member official quarterback"
    " goalkeeper"
    " goalie striker midfielder defender pitcher catcher forward winger linebacker cornerback guard captain vice-captain"
    " umpire referee"
)

# Jobs and callings: worth reading, rarely contradicting one another.
JOBS = _words(
    "founder owner officer diplomat cleric warlord activist journalist reporter correspondent editor columnist analyst"
    " economist professor lecturer teacher lawyer lobbyist strategist consultant doctor physician surgeon nurse psychologist"
    " psychiatrist pathologist scientist researcher historian biologist chemist physicist geologist seismologist"
    " meteorologist engineer architect author writer novelist poet playwright screenwriter filmmaker producer actor actress"
    " comedian singer rapper musician composer conductor guitarist drummer bassist pianist artist painter sculptor"
    " photographer dancer choreographer model host presenter anchor broadcaster commentator detective investigator agent"
    " trooper deputy patrolman policeman policewoman firefighter paramedic soldier pilot co-pilot astronaut cosmonaut sailor"
    " worker plumber electrician carpenter builder driver trucker farmer fisherman shopkeeper businessman businesswoman"
    " entrepreneur tycoon banker financier investor developer broker trader merchant accountant candidate nominee contender"
    " challenger incumbent fundraiser pollster aide assistant secretary staffer intern pastor priest minister preacher nun"
    " monk evangelist missionary militant rebel dissident whistleblower hacker programmer designer stylist chef cook waiter"
    " waitress bartender barber hairdresser janitor librarian clerk technician mechanic machinist welder miner logger"
    " rancher cowboy jockey golfer boxer wrestler swimmer sprinter cyclist skier skater gymnast footballer cricketer batsman"
    " bowler player teammate trainer scout organizer organiser volunteer student contractor inventor explorer mountaineer"
    " climber diver guide translator interpreter negotiator socialite philanthropist academic scholar theologian philosopher"
    " linguist anthropologist archaeologist sociologist criminologist epidemiologist virologist veterinarian dentist"
    " pharmacist therapist counselor caretaker handyman landscaper gardener bodyguard bouncer gangster mobster vocalist"
    " frontman bandmate keyboardist songwriter critic blogger vlogger youtuber influencer publicist solicitor barrister"
    " advocate defender statesman politician technocrat strongman trustee dispatcher ranger lifeguard coastguard jurist"
    " stockbroker"
)

# Heads that are verbs as often: not after "to", "will", a pronoun ...
ALSO_VERBS = _words("head coach judge chair captain guard host pilot model champion forward guide anchor cook boss whip")
VERB_CUES = _words(
    "to will would can could may might shall should must not n't did do does they we you i he she who that helped help both"
)

HEADS = OFFICES | JOBS

# Ranks of forces and police. Values of ABBREVIATED are written out.
RANKS = _words(
    "general colonel major captain lieutenant sergeant corporal private admiral marshal brigadier commodore cadet ensign"
    " constable detective inspector superintendent commander specialist airman seaman midshipman trooper gunner sapper"
    " lance-corporal lieutenant-general lieutenant-colonel major-general brigadier-general vice-admiral rear-admiral"
    " colonel-general lieutenant-commander sergeant-major fireman patrolman"
)
# Words that make a rank only in front of certain others ("Chief Inspector", but "Chief of Staff General").
RANK_OPENERS = {
    "staff": _words("sergeant"), "master": _words("sergeant corporal chief"), "gunnery": _words("sergeant"),
    "technical": _words("sergeant"),
    "first": _words("lieutenant sergeant class"), "second": _words("lieutenant"), "third": _words("class"),
    "lance": _words("corporal"),
    "field": _words("marshal"), "rear": _words("admiral"), "vice": _words("admiral marshal"),
    "air": _words("marshal commodore vice chief"),
    "warrant": _words("officer"), "petty": _words("officer"), "senior": _words("airman chief"), "wing": _words("commander"),
    "squadron": _words("leader"), "flight": _words("lieutenant sergeant"), "group": _words("captain"), "fleet": _words("admiral"),
    "chief": _words("inspector superintendent constable warrant petty master marshal"), "deputy": _words("inspector"),
    "detective": _words("sergeant inspector superintendent chief constable lieutenant captain"), "police": frozenset(),
}  # fmt: skip
# Ranks that are offices or jobs unless they stand capitalised right before the name.
UNSURE_RANKS = _words(
    "commander captain marshal inspector superintendent detective trooper private specialist gunner constable major fireman"
)
# Ranks that are the office of a whole force, so that one may be its holder's deputy.
HAVE_DEPUTIES = _words("superintendent marshal commander")
# "Attorney General" is no general.
CIVIL_GENERALS = _words(
    "attorney secretary director surgeon inspector governor consul solicitor advocate auditor comptroller postmaster"
    " adjutant procurator prosecutor commissioner manager agent"
)

# Nouns before a head that name the body, in either case ("army commander", "House speaker"); before the heads of
# NOT_BODY they are part of the office ("police chief").
BODY_NOUNS = _words(
    "army navy marine marines party government union team club house senate militia parliament cabinet congress council"
    " assembly church company corps coalition clan tribe college university school hospital district county state city town"
    " village borough court police ministry"
)
NOT_BODY = {
    "police": _words("chief commissioner officer detective inspector constable superintendent captain"),
    "fire": _words("chief marshal"),
    "state": _words("senator representative trooper police attorney treasurer auditor"), "district": _words("attorney judge"),
    "county": _words("attorney"),
    "city": _words("manager editor councilman councilwoman attorney"), "school": _words("principal teacher superintendent"),
    "company": _words("commander"), "team": _words("captain leader"), "house": _words("painter husband"),
    "club": _words("captain"),
}  # fmt: skip

ABBREVIATED = {
    "gen": "general", "lt": "lieutenant", "lieut": "lieutenant", "col": "colonel", "maj": "major", "brig": "brigadier",
    "adm": "admiral",
    "capt": "captain", "sgt": "sergeant", "cpl": "corporal", "pvt": "private", "cmdr": "commander", "cdr": "commander",
    "det": "detective",
    "insp": "inspector", "supt": "superintendent", "pfc": "private first class", "msgt": "master sergeant",
    "ssgt": "staff sergeant",
    "sfc": "sergeant first class", "ltc": "lieutenant colonel", "ltg": "lieutenant general", "spc": "specialist", "ens": "ensign",
    "cpt": "captain", "pte": "private", "dci": "detective chief inspector", "di": "detective inspector",
    "sen": "senator", "rep": "representative", "gov": "governor", "amb": "ambassador", "pres": "president", "prof": "professor",
    "pm": "prime minister", "fm": "foreign minister", "sens": "senator", "reps": "representative", "govs": "governor",
    "gens": "general",
    "ceo": "chief executive officer", "cfo": "chief financial officer", "coo": "chief operating officer",
    "cto": "chief technology officer",
    "cio": "chief information officer", "vp": "vice president", "da": "district attorney", "asst": "assistant", "dep": "deputy",
    "lts": "lieutenant", "sgts": "sergeant", "dets": "detective", "cllr": "councillor",
}  # fmt: skip
# Abbreviations that are read only in capitals ("PM", not "pm"; "DI", not "di").
IN_CAPITALS = _words("pm fm da di dci ceo cfo coo cto cio vp pfc sfc ltc ltg spc mp mep dni msgt")

# Written right before a name, behind another office: titles of their own ("Committee Chairman Rep. X").
STYLES = _words(
    "senator representative congressman congresswoman governor professor judge justice sheriff mayor councilman"
    " councilwoman councillor"
)
# Ranks that are other words in lower case ("an economics major").
CAPITAL_RANKS = _words("major private gunner specialist seaman majors privates specialists")

# Said before a name without naming an office.
HONORIFICS = _words(
    "mr mrs ms miss mx dr sir dame lord lady madam mme seyyed sayyed sayyid syed haji hajj hajji mullah sheikh shaikh sheik"
    " hojatoleslam hojjatoleslam rev reverend father fr sister brother st saint hon honorable honourable herr frau signor"
    " monsignor martyr comrade baron baroness count countess duke duchess"
)
# Honorifics that a paper may give instead of an office: read as titles of their own.
DIGNITIES = _words(
    "ayatollah imam pope cardinal archbishop bishop rabbi king queen prince princess emir sultan emperor mufti sheriff"
)

QUALIFIERS = {
    "former": "former", "ex": "former", "onetime": "former", "one-time": "former", "erstwhile": "former", "ousted": "former",
    "deposed": "former", "retired": "retired", "ret": "retired", "past": "former", "fired": "former", "disgraced": "",
    "then": "then", "late": "late", "slain": "late",
    "acting": "acting", "caretaker": "caretaker", "interim": "interim", "provisional": "interim", "outgoing": "outgoing",
    "departing": "outgoing", "incoming": "incoming", "designate": "designate", "elect": "elect", "nominee": "nominee",
    "deputy": "deputy", "vice": "vice", "assistant": "assistant", "asst": "assistant", "associate": "associate",
    "honorary": "honorary",
    "emeritus": "emeritus", "temporary": "interim", "newly-elected": "", "newly-appointed": "", "new": "", "current": "",
    "incumbent": "",
}  # fmt: skip
# Rank below the office itself; at the end of a phrase they are offices ("sheriff's deputy").
LOWER_RANK = _words("deputy vice assistant associate")

# Words that describe the holder, not the office.
EPITHETS = _words(
    "top senior most prominent leading high-ranking top-ranking longtime long-time veteran powerful influential"
    " controversial embattled beleaguered popular respected outspoken hardline hard-line moderate conservative liberal"
    " firebrand charismatic exiled jailed imprisoned famous famed celebrated noted renowned legendary local first second"
    " third fourth newly reigning sitting current high-profile populist leftist rightist right-wing left-wing far-right"
    " pro-western self-styled self-declared reformist centrist billionaire millionaire young old elder year-old junior key"
    " chief-ranking rank"
)

# Words that belong to the office when they stand before its head, in either case.
MODIFIERS = _words(
    "prime foreign interior defense defence finance financial justice oil energy petroleum health education trade industry"
    " transport transportation agriculture environment labor labour treasury home housing culture tourism sports sport"
    " science technology communications communication information planning economy economic economics commerce commercial"
    " water fisheries immigration migration employment development reconstruction aviation railway railways shadow"
    " cabinet national security homeland intelligence executive operating chief general managing supreme political military"
    " naval technical legal medical scientific academic artistic musical sporting athletic marketing sales creative art news"
    " city investment strategy campaign press media public publicity policy human resources personnel operations research"
    " project program programme site regional district state county borough town village municipal provincial federal local"
    " circuit appellate appeals magistrate bankruptcy presiding associate special ranking police fire prison school team"
    " club party opposition majority minority house senate parliamentary congressional head lead principal senior junior"
    " field base battalion brigade division regiment squadron squad unit platoon company army navy ground anti-terror"
    " counter-terrorism counterterrorism antiterrorism anti-terrorism militia rebel guerrilla separatist spiritual religious"
    " church tribal clan gang cult union labor-union trade-union student youth women's veterans affairs relations liaison"
    " government crown royal assistant permanent private personal co-ordinating national-security vice deputy-chief budget"
    " revenue tax emergency rescue disaster crisis relief aid humanitarian peace nuclear climate weather bank banking"
    " insurance corporate business industrial property construction steel factory plant restaurant hotel night shift"
    " bus taxi truck train cab lorry delivery airline flight ship ferry boat offensive defensive pitching hitting batting"
    " bowling goalkeeping first-team bench strength conditioning football basketball baseball hockey soccer cricket rugby"
    " tennis golf boxing hip-hop pop rock jazz folk country opera film movie theater theatre television tv radio newspaper"
    " magazine book political-science law history music computer software web internet video game homicide narcotics"
    " vice-squad robbery murder traffic patrol arson criminal crime civil defense-team defence-team trial appeal family child"
    " pediatric trauma emergency-room forensic medical-examiner war world global international diplomatic consular"
    " presidential vice-presidential gubernatorial senatorial mayoral transition transitional constitutional electoral"
    " election attorney surgeon inspector governor secretary consul solicitor advocate auditor postmaster adjutant"
    " procurator commander-in-chief rights civil-rights human-rights gun-control labor-rights animal-rights environmental"
    " community anti-war antiwar pro-democracy democracy freelance investigative sports-car race racing rally cycling ski"
    " swimming track athletics professional amateur    center centre running    "
    " starting closing star striker goal machine high primary secondary middle elementary graduate postgraduate"
    " undergraduate college university law-school"
)

# Heads whose preceding noun is the body they speak for, in either case.
SPEAKS_FOR = _words("spokesman spokeswoman spokesperson")
# Heads whose preceding words are their portfolio, in either case.
PORTFOLIO_HEADS = _words("minister secretary undersecretary under-secretary")

# The last word of a body's name: such a name right before a person stands for an office in it.
BODY_WORDS = _words(
    "council court ministry department agency authority commission committee assembly parliament congress senate board"
    " bureau office institute service services corps guard guards army navy force forces command party alliance union"
    " federation league association society organization organisation foundation fund bank university college company"
    " corporation group club affairs operations division unit branch arm team brigade battalion regiment fleet coalition"
    " movement front network mission"
)

# Parties: part of the office only where somebody leads or speaks for them.
PARTIES = _words("republican democrat democratic conservative labour tory gop liberal")
PARTY_POSTS = _words("leader whip chairman chairwoman chair spokesman spokeswoman spokesperson head strategist")
# Words that grade an office of several words ("deputy", "vice" and the like are qualifiers).
GRADES = _words("senior principal regional global first second group associate lead")
# Heads whose "for" names a field, not a body ("director for Asia").
FIELD_HEADS = _words("president director manager editor coordinator")
# What follows an office that is not yet held.
HOPEFULS = _words("pick nominee candidate hopeful contender choice aspirant job post")

# Bodies that any outlet may leave unnamed.
GENERIC_BODIES = _words(
    "company firm group club team party country nation state government organization organisation agency department"
    " ministry body union bank council board commission committee court school university college association federation"
    " league force unit office city town region province village movement faction militia band family paper newspaper"
    " magazine campaign corporation business county district investigation case institute institution network centre center"
    " program programme project"
)

# Offices of several words that are one head wherever they stand, without articles: as written -> as folded.
COMPOUNDS = {
    "secretary of state": "", "secretary of defense": "defense secretary", "secretary of defence": "defense secretary",
    "secretary of war": "", "secretary of labor": "labor secretary", "secretary of commerce": "commerce secretary",
    "secretary of education": "education secretary", "secretary of energy": "energy secretary",
    "secretary of agriculture": "agriculture secretary", "secretary of transportation": "transportation secretary",
    "secretary of treasury": "treasury secretary", "secretary of homeland security": "homeland security secretary",
    "secretary of health and human services": "health secretary", "chief of staff": "", "chief of police": "police chief",
    "chief of mission": "", "chief of operations": "operations chief", "head of state": "", "head of government": "",
    "head of mission": "", "head of delegation": "", "member of parliament": "", "member of congress": "",
    "chairman of board": "chairman",
    "chairwoman of board": "chairwoman", "justice of peace": "", "superintendent of schools": "schools superintendent",
    "superintendent of police": "police superintendent", "commissioner of police": "police commissioner",
    "inspector of police": "police inspector",
    "leader of opposition": "opposition leader", "commander in chief": "commander-in-chief", "commander-in-chief": "",
    "editor in chief": "editor-in-chief", "editor-in-chief": "", "second in command": "second-in-command",
    "third in command": "third-in-command",
    "sergeant at arms": "sergeant-at-arms", "attorney at law": "attorney", "chief executive officer": "", "chief executive": "",
    "chief operating officer": "", "chief financial officer": "", "chief technology officer": "", "chief information officer": "",
    "chief medical officer": "", "chief of general staff": "", "chief of defense staff": "",
    "chief of defence staff": "chief of defense staff",
    "chief of army staff": "", "poet laureate": "", "attorney general": "", "secretary general": "", "director general": "",
    "surgeon general": "", "inspector general": "", "governor general": "", "consul general": "", "solicitor general": "",
    "auditor general": "", "comptroller general": "", "postmaster general": "", "advocate general": "", "adjutant general": "",
    "commissioner general": "", "prosecutor general": "", "point guard": "", "shooting guard": "", "power forward": "",
    "small forward": "",
    "deputy sheriff": "deputy", "chief deputy sheriff": "chief deputy", "first minister": "", "first secretary": "",
    "prime minister": "", "general counsel": "", "state 's attorney": "state's attorney", "chief justice": "",
    "associate justice": "",
    "vice president": "vice president", "lieutenant governor": "", "first lady": "",
    "director of national intelligence": "", "director of central intelligence": "", "minister of state": "",
    "right hand man": "right-hand man",
    "stage manager": "", "general manager": "", "general secretary": "", "managing director": "", "executive director": "",
    "press secretary": "",
}  # fmt: skip
LONGEST_COMPOUND = 6

DETERMINERS = _words("the a an his her its their our my your this that another one some")
PREPOSITIONS = _words("of for at to in on with from")


@lru_cache(VOCABULARY)
def singular(word: str) -> str:
    """The singular of a plural head ("secretaries": "secretary"); the word itself if it is none."""
    if word in HEADS or word in RANKS or not word.endswith(("s", "men", "women")):
        return word
    for ending, replacement in (("women", "woman"), ("men", "man"), ("ies", "y"), ("s", "")):
        if word.endswith(ending):
            stem = word[: -len(ending)] + replacement
            if stem in HEADS or stem in RANKS:
                return stem
    return word


# Verbs in the third person that look like plural heads.
NEVER_PLURAL = _words(
    "heads leads chairs hosts captains guards coaches judges guides models pilots forwards bosses cooks whips anchors"
)
