"""What makes a run of capitalised words the name of a body, and where a person's name begins directly behind one."""

from collections.abc import Sequence

from checker.extract.names import words as W
from checker.extract.names.forms import Form
from checker.values.gazetteer import entries


def is_organization(name: Sequence[Form]) -> bool:
    """Whether the words contain the head of an organisation in a fitting position."""
    last = name[-1]
    if len(name) == 1:
        return last.key in W.KNOWN_BODIES
    if " ".join(word.key for word in name) in W.KNOWN_LONG:
        return True
    if last.organization and not (
        last.key in W.ALSO_ORDINARY_NAMES
        and len(name) == 2
        and name[0].given >= 3
        and not name[0].nation
        and not entries(name[0].text)
    ):
        return True
    if any(word.key in ("of", "for") for word in name) and any(
        word.key in W.ORGANIZATION_OF or word.organization for word in _before_of(name)
    ):
        return True
    if name[0].key in W.GROUP_STARTS or (name[0].key == "the" and last.key in W.MEDIA):
        return True
    if last.key in W.MEDIA and len(name) > 1 and (entries(" ".join(word.text for word in name[:-1])) or name[0].common >= 4):
        return True
    if last.key in ("jr", "sr"):
        return False
    return any(word.text == "&" for word in name) or (
        len(name) > 2
        and any(word.organization and word.key not in W.ALSO_ORDINARY_NAMES and word.key not in W.MEDIA for word in name[1:])
    )


def _before_of(name: Sequence[Form]) -> list[Form]:
    out: list[Form] = []
    for word in name:
        if word.key in ("of", "for"):
            break
        out.append(word)
    return out[-1:]


def name_after_body(name: Sequence[Form], title_before: bool) -> int | None:
    """Where a person begins in "National Security Council Falih Fayyad"; None if nowhere.

    Args:
        title_before: an office with "of" stands before ("adviser of the National Security Council ..."), so that one known
            word is enough.
    """
    heads = [
        at
        for at, word in enumerate(name[:-1])
        if word.organization and not (word.key in W.ALSO_ORDINARY_NAMES and word.family > 3 and at == 0)
    ]
    if not heads or len(name) < 3:
        return None
    head = heads[-1]
    rest = [word for word in name[head + 1 :] if not word.particle]
    if head == 0 and name[0].key not in W.KNOWN_BODIES:
        return None
    first = name[head + 1]
    if not 2 <= len(rest) <= 4 or first.key in ("of", "for", "and", "&") or first.text == "&":
        return None
    if any(
        word.organization
        or word.key in ("of", "for", "and")
        or (word.acronym and not word.initial)
        or word.nation
        or word.everyday
        or word.key in W.UNITS
        for word in rest
    ):
        return None
    known = sum(1 for word in rest if word.name_like or word.initial or word.suffix)
    place = entries(" ".join(word.text for word in name[head + 1 :]))
    if place or (entries(first.text) and entries(first.text)[0].level in ("country", "region")):
        return None
    if known == len(rest) or (known and (title_before or first.given >= 3)):
        return head + 1
    return None
