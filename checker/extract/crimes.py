"""What crime a number of charges is of: "attempted murder" in "three counts of first-degree attempted murder"."""

from checker.extract.line import Line
from checker.extract.numbers.parts_of_speech import STOPS

CHARGES = frozenset(("count", "charge", "felony", "indictment"))
_REACH = 8  # words between a number of charges and the head of the crime's name
# how bad a crime is held to be: outlets leave that out
_GRADES = frozenset(
    "first second third fourth degree first-degree second-degree third-degree 1st 2nd 3rd 1st-degree 2nd-degree 3rd-degree"
    " aggravated capital felony each".split()
)


def crime(line: Line, at: int) -> str:
    """The crime named behind a number of charges that ends before a token, without its grade; "" if none is named."""
    if line.lower[at : at + 1] == ["each"]:
        at += 1
    if line.lower[at : at + 1] not in (["of"], ["for"]):
        return ""
    words: list[str] = []
    for place in range(at + 1, min(at + 1 + _REACH, len(line.tokens))):
        word = line.lower[place]
        if word in _GRADES or word == "-":
            continue
        if not line.tokens[place].is_word or word in STOPS or word in ("in", "with", "on"):
            break
        words.append(word)
    return " ".join(words)
