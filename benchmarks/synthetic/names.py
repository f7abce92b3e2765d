"""Invented people and places, made of syllables.

Names are alike as often as real ones are. Among 5,000 people drawn by the frequencies of the US census of 1990 (88,799 family and
5,494 given names, as in the package ``names``) there are 50 pairs of namesakes, and 20 of one given name whose family names are one
letter apart, in 8 of them the first; means of 20 draws. Among 5,000 of these: 58, 25 and 14. Streets are fewer than in any country:
two stories in two towns have the same one much more often than in the news.
"""

from functools import cache
from random import Random

_GIVEN = (
    "Adela Agnes Albert Alma Amos Anton Astrid August Basil Bela Bernard Bruno Carla Celia Clara Conrad Dario Delia Dora Edgar"
    " Edith Elias Elisa Emil Erna Felix Flora Frieda Georg Greta Gustav Hanna Hector Hugo Ida Igor Ines Irma Isak Jakob Jana"
    " Joel Jonas Judit Karin Kilian Klara Lars Laura Lena Leon Lorenz Lucia Magda Marek Marta Matteo Milan Mina Nadia Nils Nora"
    " Olga Oscar Otto Paula Petra Philip Rafael Rosa Rupert Sara Selma Silvia Simon Sonia Stefan Tamara Thea Tomas Ursula Vera"
    " Victor Viola Walter Wanda Willem Xenia Yara Zoltan"
).split()
_HEADS = "Bar Bel Bor Bran Cal Cor Dal Del Dor Dral Fal Fen Gal Gor Hal Har Kal Kel Kor Lam Lor Mal Mar Mel Mor Nar Nol Or Pal Per Ral Ror Sal Sel Sor Tal Tar Tol Tran Ul Val Var Vel Vor Wal Wen Yar Zal Zor".split()
_MIDDLES = "a e i o u an en in on ar er il ol ad ed id eth ov av ev im om ast est ost".split()
_JOINTS = "b d f g k l m n p r s t v z".split()
_TAILS = "bach berg dahl dane din feld gren hart holm kamp land lek lin lund man mark mund nik now quist rath ric ron sen son stad stein strom thal ton vik wald wick zak".split()
_TOWNS = "borg bridge bury by dale dorf field ford gate grad ham haven holt ia mere minster mouth ora port ova stead ton vale ville wick worth".split()
_STREETS = "Alder Ash Beech Canal Cedar Chapel Church Copper Foundry Garden Granary Harbour Hazel High Linden Market Mill Oak Orchard Quarry Quay River Rowan Saddler School Station Tanner Weaver Willow".split()


_USUAL = 0.25  # share of the people who have one of the usual family names
_USUALS = 150  # of these; this and the two others are set so that names are alike as often as stated above
_LONG = 0.3  # share of the other family names with a syllable more


def given(random: Random) -> str:
    """A given name."""
    return random.choice(_GIVEN)


@cache
def _usual() -> tuple[str, ...]:
    random = Random(0)
    return tuple(_made(random) for _ in range(_USUALS))


def _made(random: Random) -> str:
    middle = random.choice(_MIDDLES) + (random.choice(_JOINTS) + random.choice(_MIDDLES) if random.random() < _LONG else "")
    return random.choice(_HEADS) + middle + random.choice(_TAILS)


def family(random: Random) -> str:
    """A family name; a quarter of the people share the usual ones, and of the others there are millions."""
    return random.choice(_usual()) if random.random() < _USUAL else _made(random)


def person(random: Random) -> str:
    """A full name."""
    return f"{given(random)} {family(random)}"


def town(random: Random) -> str:
    """A town; there are some 30,000."""
    return random.choice(_HEADS) + random.choice(_MIDDLES) + random.choice(_TOWNS)


def street(random: Random) -> str:
    """A street."""
    return f"{random.choice(_STREETS)} {random.choice(('Street', 'Road', 'Avenue', 'Lane'))}"


def slip(random: Random, name: str) -> str:
    """A name with one slip of the pen in its last word: two letters changed about, one doubled, or one other vowel."""
    first, _, last = name.rpartition(" ")
    at = random.randrange(1, len(last) - 2)
    kind = random.randrange(3)
    vowels = [n for n, c in enumerate(last) if c in "aeiou" and n]
    if kind == 0 and last[at] != last[at + 1]:
        odd = last[:at] + last[at + 1] + last[at] + last[at + 2 :]
    elif kind == 1 or not vowels:
        odd = last[: at + 1] + last[at:]
    else:
        at = random.choice(vowels)
        odd = last[:at] + random.choice([c for c in "aeiou" if c != last[at]]) + last[at + 1 :]
    return f"{first} {odd}".strip()
