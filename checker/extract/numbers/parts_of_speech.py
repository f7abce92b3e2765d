"""Closed word classes that a counted noun phrase cannot cross, and open ones told by their endings."""

# Function words, auxiliaries and frequent verbs at which a noun phrase ends.
STOPS = frozenset(
    "a an the and or but nor so yet if that which who whom whose what when where while why how than then as at by for"
    " from in into of"
    " off on onto out over per since through throughout to toward towards under until up upon via with within without about above"
    " across after against along amid among around before behind below beneath beside between beyond despite down during"
    " except inside"
    " near outside past because although though whether i you he she it we they me him us them my your his her its our"
    " their this these"
    " those there here is are was were be been being am have has had having do does did will would shall should can could"
    " may might must"
    " not n't never ever also just only even still already soon again now too very later earlier ago away back together"
    " apart each every"
    " both either neither all any some few many much most said says saying told tells according including plus minus versus vs"
    " today yesterday tomorrow tonight overnight early late last next once twice instead meanwhile however therefore thus"
    " cannot abroad elsewhere nationwide worldwide nearby statewide citywide anywhere somewhere everywhere downtown"
    " home-bound outright himself herself themselves itself like unlike because aged age almost nearly anymore alone apiece worth"
    # irregular pasts and frequent verbs
    " died tied lied fell fled came went took left got gave made lost won hit held kept led met paid put ran rose sat saw"
    " sent shook sold spent spoke"
    " stood struck swept taken given seen shown thrown"
    " taught thought threw tore understood woke wore wrote began became broke brought built bought"
    " caught chose cut"
    " drew drove ate fought found flew forgot froze grew heard knew lay lent let meant read rode rang sang sank shut"
    " slept slid split"
    " spread sprang stole stuck swam swore beat bled dug fed felt bent bound burst cast cost dealt drank hung quit shot"
    " slew slain"
    " die dies kill kills live lives-in remain remains include includes occur occurred become becomes began seem appear"
    " say claim claims believe think know want need make take go come get give use try ask feel leave call work"
    " saturday sunday monday tuesday wednesday thursday friday january february march april june july august september october"
    " november december".split()
)
# Words that say a state of the counted people; alone they are no noun ("20 dead", "1,700 injured").
STATES = frozenset(
    "dead wounded injured killed hurt missing homeless displaced arrested detained hospitalized hospitalised alive ill"
    " sick infected"
    " trapped stranded unaccounted safe unharmed unhurt present absent evacuated rescued captured executed feared slain"
    " strong total overall apiece more others other each".split()
)
# Participles that are adjectives before a noun even where the figure is definite ("the two wounded soldiers").
PARTICIPLES = frozenset(
    "wounded injured armed masked unidentified suspected wanted escaped detained arrested accused hooded uniformed"
    " retired alleged"
    " related planned proposed united disputed married divorced trained trusted so-called convicted abandoned abducted kidnapped"
    " captured killed dead deceased charged infected occupied elected appointed named registered listed licensed disabled"
    " displaced"
    " trapped stranded red aged confirmed reported stolen damaged destroyed burned scheduled remaining surviving missing hired"
    " added expected combined consecutive advanced experienced distinguished naked gifted handcuffed dedicated loaded"
    " crowded".split()
)
# Nouns for people that are adjectives as often ("the third major release").
TWOFOLD = frozenset(
    "major general private minor senior junior principal human individual local national male female chief elder foreign criminal"
    " military juvenile adult teen teenage individual civilian patient expert liberal conservative native".split()
)
OTHERS = frozenset({"other", "others", "more", "additional", "further", "extra"})
# Nouns in -ing; other words of this ending are verbs or modifiers.
ACTIONS = frozenset(
    "shooting killing bombing building meeting hearing beating stabbing hanging wedding crossing landing painting rating ruling"
    " briefing warning opening offering posting sighting training drawing feeling finding gathering greeting holding inning"
    " morning outing recording saving setting sitting reading ranking viewing string spring ring king wing thing sibling ceiling"
    " evening dwelling lightning being clothing casing earring listing filing mailing burning drowning poisoning robbing"
    " mugging kidnapping carjacking hijacking lynching offspring sling swing".split()
)
_ADJECTIVE_ENDS = (
    "al",
    "ic",
    "an",
    "ish",
    "ese",
    "ive",
    "ous",
    "ary",
    "ar",
    "ern",
    "less",
    "ful",
    "ble",
    "ary",
    "ni",
    "qi",
    "li",
)
_ADJECTIVES = frozenset(
    "male female old young black white small large big little elderly middle-aged heavy light high low senior junior"
    " public private"
    " local foreign red blue green brown adult short long".split()
)


def adjectival(lower: str, capital: bool) -> bool:
    """Whether a word before "and" may be the first of two adjectives ("Iranian and Iraqi people")."""
    return lower in _ADJECTIVES or capital or (len(lower) > 4 and lower.endswith(_ADJECTIVE_ENDS) and not lower.endswith("man"))


def past(lower: str) -> bool:
    """Whether a word looks like a regular past tense or participle."""
    return (
        len(lower) > 4
        and lower.endswith("ed")
        and lower not in ("hundred", "sacred", "naked", "speed", "breed", "indeed", "shed")
    )
