"""Nouns for what happened: the key under which a fact says what it is about."""

from checker.extract.line import Line

_EVENTS: dict[str, str] = {}
for _key, _words in {
    "shooting": "shooting shootings shootout shoot-out gunfire gunfight ambush rampage spree massacre",
    "attack": "attack attacks assault raid raids strike strikes airstrike airstrikes shelling",
    "explosion": "explosion explosions blast blasts bombing bombings bomb",
    "quake": "earthquake earthquakes quake quakes tremor tremors temblor",
    "crash": "crash crashes collision derailment accident wreck",
    "storm": "storm storms hurricane typhoon cyclone tornado tornadoes blizzard",
    "flood": "flood floods flooding landslide landslides mudslide avalanche tsunami",
    "fire": "fire fires blaze wildfire wildfires",
    "riot": "riot riots rioting unrest clash clashes violence",
    "protest": "protest protests demonstration demonstrations rally rallies march marches sit-in vigil",
    "stabbing": "stabbing stabbings knifing",
    "outbreak": "outbreak epidemic pandemic virus",
    "war": "war battle offensive fighting",
    "offer": "offer offers bid bids proposal",
    "contract": "contract deal agreement extension",
    "damage": "damage damages losses",
    "fine": "fine fines penalty",
    "game": "game match bout fight final race",
    "trial": "trial hearing sentencing verdict",
    "visit": "visit trip tour",
    "talks": "talks negotiations meeting summit",
    "robbery": "robbery robberies heist burglary holdup",
    "murder": "murder murders homicide homicides killing killings slaying slayings murder-suicide",
}.items():
    _EVENTS.update(dict.fromkeys(_words.split(), _key))

_KEYS = frozenset(_EVENTS.values())
# ... and nothing called by one of these is also called by one of those
_CRIMES = frozenset("shooting stabbing robbery murder".split())
_MISHAPS = frozenset("crash quake storm flood".split())
_GUNFIRE = frozenset("open opens opened opening return returned exchanged under hostile".split())
# one happening is called by several of these
_VIOLENCE = frozenset("shooting attack murder stabbing explosion robbery".split())


def named(line: Line) -> set[str]:
    """The keys of all happenings that a sentence names."""
    return {key for _, key in _keys(line)}


def foreign(about: str, own: set[str]) -> bool:
    """Whether a happening is not one of those that an article opens with: the raid of an article on a trial."""
    if not own or about not in _KEYS or about in own:
        return False
    return not (about in _VIOLENCE and own & _VIOLENCE)


def another_kind(line: Line, headline: set[str]) -> bool:
    """Whether a sentence is of a crash or a storm, and the headline of a crime, or the other way round."""
    here = named(line) if headline else set()
    return any(
        bool(here and headline) and here <= these and headline <= those
        for these, those in ((_CRIMES, _MISHAPS), (_MISHAPS, _CRIMES))
    )


def happening(line: Line, near: int | None = None) -> str:
    """The key of the happening a sentence names, the one nearest to a token if given; "" if none."""
    found = [(abs(number - (near or 0)), number, key) for number, key in _keys(line)]
    return min(found)[2] if found else ""


def _keys(line: Line) -> list[tuple[int, str]]:
    """Token numbers and keys of the happenings that a sentence names; who opens fire shoots."""
    return [
        (number, "shooting" if word == "fire" and number and line.lower[number - 1] in _GUNFIRE else _EVENTS[word])
        for number, word in enumerate(line.lower)
        if word in _EVENTS
    ]
