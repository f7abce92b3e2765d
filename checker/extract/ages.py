"""Whose age it is."""

from checker.extract.line import Line
from checker.extract.match import Match
from checker.extract.people_words import PERSON_NOUNS, ROLES
from checker.model import Mention, MentionType

_ROLE_WORDS = {
    "victim": ("killed", "died", "dead", "shot", "wounded", "injured", "struck", "stabbed", "hit", "slain", "murdered"),
    "suspect": (
        "arrested",
        "charged",
        "accused",
        "custody",
        "booked",
        "suspected",
        "wanted",
        "indicted",
        "convicted",
        "sentenced",
    ),
}


def age_holder(line: Line, match: Match) -> tuple[str, Mention | None]:
    """What an age is said of: the person named beside it, or a noun with a role ("man victim").

    Returns:
        (about, subject); ("", None) if neither can be told.
    """
    if match.subject is not None:
        return "", match.subject
    noun = match.about.lower()
    if not noun and line.lower[match.tokens[0]] in PERSON_NOUNS:
        noun = line.lower[match.tokens[0]]
    if not noun:
        first, last = match.filled
        found = line.single(first) or (line.single(first - 1) if first else None)
        noun = found.head if found is not None and found.stop >= last else ""
    if noun and noun not in PERSON_NOUNS and noun != "person":
        return "", None
    if not noun:
        return "", None
    name = _name_behind(line, match)
    if name is not None:
        return "", name
    role = noun if noun in ROLES else _role(line, match)
    return f"{noun} {role}".strip() if role != noun else noun, None


def _name_behind(line: Line, match: Match) -> Mention | None:
    for at in range(match.tokens[1] - 1, min(match.tokens[1] + 2, len(line.tokens))):
        if at > match.tokens[1] - 1 and line.lower[at] not in ("named", "identified", "called", ","):
            for mention, _ in line.mentions.get(at, ()):
                if mention.type is MentionType.PERSON:
                    return mention
            return None
    return None


def _role(line: Line, match: Match) -> str:
    """The role told by the verb nearest behind the noun."""
    for word in line.lower[match.tokens[1] : match.tokens[1] + 8]:
        for role, words in _ROLE_WORDS.items():
            if word in words:
                return role
    return ""
