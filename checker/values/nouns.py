"""What is counted: singular forms and a small lattice of classes (a child is a person), for counts of people above all."""

from functools import lru_cache

PERSON = "person"
# words whose answer is kept: the lower-case vocabulary of some thousand articles
VOCABULARY = 1 << 15

_IRREGULAR = dict(
    pair.split(":")
    for pair in (
        "children:child grandchildren:grandchild schoolchildren:schoolchild people:person men:man women:woman "
        "wives:wife housewives:housewife midwives:midwife lives:life thieves:thief halves:half knives:knife "
        "leaves:leaf shelves:shelf feet:foot teeth:tooth geese:goose mice:mouse buses:bus gases:gas viruses:virus "
        "crises:crisis criteria:criterion bodies:body passersby:passer-by passers-by:passer-by personnel:personnel "
        "brothers-in-law:brother-in-law sisters-in-law:sister-in-law commanders-in-chief:commander-in-chief "
        "movies:movie calories:calorie rookies:rookie junkies:junkie cookies:cookie"
    ).split()
)

UNCHANGED = frozenset(
    "police staff crew cattle aircraft spacecraft series species troops forces premises headquarters barracks news means "
    "personnel congress press pass class glass boss loss access process mass grass cross dress address "
    "specimen omen abdomen regimen".split()
)

# Each line is a class and its synonyms; the kinds after "|" are classes of their own below it, their synonyms after "/".
# Only true synonyms share a class, as counts of one class are held against one another: nurses are not doctors.
_LATTICE = """
person: people human individual other others soul someone life somebody everybody folk dead death fatality casualty body corpse
person: deceased wounded injured
person: | victim/martyr survivor adult/grown-up pensioner/retiree witness/eyewitness pedestrian/walker juror voter/elector
person: | pilgrim
person: | passer-by/passerby/bystander/onlooker cyclist/bicyclist patient/in-patient hostage/abductee
person: | civilian/non-combatant/noncombatant
person: | refugee asylum-seeker evacuee volunteer foreigner/expatriate/expat twin orphan citizen homeowner tenant
person: | occupant
person: | neighbor/neighbour friend roommate/flatmate member participant leader veteran candidate/nominee activist/campaigner
man: male gentleman | husband father son brother grandfather uncle nephew widower
woman: female lady | wife mother daughter sister grandmother aunt niece widow housewife
relative: family-member kin kinsman in-law | parent sibling cousin grandparent spouse brother-in-law sister-in-law
child: kid minor schoolchild youngster juvenile | baby/infant/newborn toddler boy/schoolboy girl/schoolgirl grandchild
teenager: teen adolescent youth
student: schoolmate classmate | undergraduate graduate freshman sophomore pupil kindergartner/kindergartener
resident: inhabitant local townspeople | villager islander
soldier: troop troops serviceman servicewoman servicemember military forces gi | marine sailor/seaman airman/airwoman
soldier: | paratrooper infantryman/foot-soldier conscript reservist recruit commando cadet gunner peacekeeper private corporal
soldier: | sergeant commander/commander-in-chief general colonel major admiral lieutenant guardsman
police: policeman policewoman cop police-officer gendarme constable | trooper detective sheriff patrolman marshal
officer: lawman
deputy: second-in-command | aide/adviser/advisor
guard: security-guard watchman sentry | bodyguard warden/jailer bouncer
fighter: combatant | militant insurgent rebel guerrilla militiaman extremist jihadist/jihadi terrorist separatist
attacker: assailant perpetrator culprit | gunman/shooter bomber/suicide-bomber killer/murderer hijacker kidnapper/abductor
attacker: | knifeman
suspect: | defendant/accused detainee/arrestee
prisoner: inmate convict | prisoner-of-war/pow felon
criminal: offender | robber burglar thief smuggler trafficker gangster pirate
passenger: | commuter
traveler: traveller
crew: crewman crewmember crew-member | pilot co-pilot/copilot captain flight-attendant/steward/stewardess
driver: motorist | motorcyclist/biker trucker chauffeur
tourist: holidaymaker vacationer | visitor backpacker camper hiker climber/mountaineer skier surfer
worshipper: worshiper churchgoer parishioner congregant | mourner
cleric: clergyman | priest imam rabbi bishop pastor nun monk missionary
customer: shopper | patron diner client guest
spectator: | fan supporter concertgoer attendee partygoer/reveler/reveller festivalgoer
protester: protestor demonstrator marcher | rioter picketer striker
migrant: | immigrant emigrant
worker: employee staff staffer personnel | laborer/labourer colleague/co-worker/coworker contractor builder miner farmer clerk
worker: | fisherman cleaner technician engineer mechanic plumber electrician cook/chef waiter/waitress bartender cashier
worker: | farmhand
firefighter: fireman firewoman
rescuer: first-responder | lifeguard
medic: paramedic | nurse doctor/physician surgeon midwife
teacher: schoolteacher educator | professor lecturer principal/headmaster tutor instructor
journalist: reporter newsman | correspondent photographer cameraman
scientist: | researcher academic/scholar
lawyer: attorney | prosecutor
judge: justice magistrate
official: | minister diplomat ambassador envoy councillor/councilor/councilman mayor governor president
lawmaker: legislator parliamentarian | senator congressman/congresswoman mp delegate
politician: | republican democrat
national: | american/us-citizen briton canadian mexican cuban haitian brazilian argentine colombian venezuelan frenchman german
national: | italian spaniard dutchman belgian swede norwegian dane finn pole russian ukrainian turk kurd greek serb
national: | albanian israeli palestinian iraqi iranian syrian
national: | belarusian lebanese jordanian egyptian libyan algerian moroccan tunisian sudanese yemeni
national: | saudi emirati qatari kuwaiti bahraini omani afghan pakistani indian bangladeshi nepali filipino indonesian malaysian
national: | thai vietnamese chinese japanese korean australian nigerian kenyan ethiopian somali ugandan rwandan south-african
executive: | manager director chairman ceo/chief-executive
athlete: | player runner swimmer goalkeeper referee coach teammate
"""

# Things, only where news has two words for one, or one for a kind of another.
_THINGS = """
shot: round gunshot bullet
home: house dwelling household
carriage: wagon
vehicle: | car/automobile truck/lorry bus van motorcycle/motorbike ambulance tank
film: movie
aircraft: | plane/airplane/aeroplane jet helicopter/chopper drone
vessel: | ship boat ferry
building: | school church hospital mosque
"""


def _read(table: str, top: str) -> dict[str, tuple[str, str]]:
    """Of every noun its class, and the class above that."""
    known: dict[str, tuple[str, str]] = {}
    for line in filter(None, table.splitlines()):
        name, _, rest = line.partition(":")
        synonyms, _, kinds = rest.partition("|")
        above = "" if name == top else top
        for noun in (name, *synonyms.split()):
            known.setdefault(noun, (name, above))
        for kind in kinds.split():
            first, *others = kind.split("/")
            for noun in (first, *others):
                known.setdefault(noun, (first, name))
    return known


_KNOWN = _read(_LATTICE, PERSON) | _read(_THINGS, "")
_BROADER = dict(_KNOWN.values())

# A compound that ends like this names people ("stallholder", "congresswoman").
_PERSON_ENDINGS = (
    "woman",
    "women",
    "people",
    "goer",
    "holder",
    "seeker",
    "worker",
    "fighter",
    "maker",
    "keeper",
    "officer",
    "player",
)


@lru_cache(VOCABULARY)
def singular(noun: str) -> str:
    """The singular of an English noun in lower case; a singular comes back unchanged.

    Written for the nouns that news counts: irregular plurals by table, the rest by ending. "people" becomes "person".
    """
    noun = noun.lower()
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if noun in UNCHANGED or len(noun) < 3 or not noun.endswith(("s", "men")):
        return noun
    if noun.endswith("men"):
        return noun[:-2] + "an"
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return noun[:-2]
    if noun.endswith("oes"):
        return noun[:-2] if noun not in ("shoes", "toes", "canoes") else noun[:-1]
    if noun.endswith(("ss", "us", "is")) and noun[:-1] not in _KNOWN and noun != "taxis":
        return noun
    return noun[:-1]


@lru_cache(VOCABULARY)
def noun_class(noun: str) -> str:
    """The class of a counted noun ("policemen": "police", "kids": "child"), "" when it is not in the lattice.

    Args:
        noun: singular or plural, any case; a compound is classed by its last part ("ex-soldiers": "soldier").
    """
    word = singular(noun.strip())
    tail = word.rsplit("-", 1)[-1].rsplit(" ", 1)[-1]
    for known in (word, tail):
        if known in _KNOWN:
            return _KNOWN[known][0]
    return next((_ending(ending) for ending in _PERSON_ENDINGS if tail.endswith(ending) and tail != ending), "")


def is_a(a: str, b: str) -> bool:
    """Whether class a is class b or a kind of it; "" is a kind of nothing."""
    while a:
        if a == b:
            return True
        a = _BROADER.get(a, "")
    return False


def _ending(ending: str) -> str:
    return _KNOWN.get(singular(ending), (PERSON, ""))[0]


def is_person(noun: str) -> bool:
    """Whether a noun names people."""
    return is_a(noun_class(noun), PERSON)
