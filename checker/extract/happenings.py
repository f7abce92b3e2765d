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


def happening(line: Line, near: int | None = None) -> str:
    """The key of the happening a sentence names, the one nearest to a token if given; "" if none."""
    found = [(abs(number - (near or 0)), number, _EVENTS[word]) for number, word in enumerate(line.lower) if word in _EVENTS]
    return min(found)[2] if found else ""
