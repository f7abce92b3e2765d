"""One reading of the same words: a name is of the type that most of its mentions have."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from checker.model import Mention, MentionType, Reading
from checker.resolve.bearers import NAMED
from checker.values.lexicon import is_common_word
from checker.values.others import Place


def _unknown_place(mention: Mention) -> bool:
    value = mention.value
    return isinstance(value, Place) and not (value.ids or value.level or value.parents)


def settled_types(readings: Sequence[Reading]) -> dict[tuple[str, int, int], str]:
    """Types by mention, where they differ from what was read.

    A name read as "proper" (of unknown kind), or as a place that no gazetteer knows, takes the type the same words have
    elsewhere: in its own article or, failing that, in most others. Other types are left as they are: a person and a place may
    share a name.
    """
    everywhere: dict[str, Counter[str]] = defaultdict(Counter)
    inside: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    unknown: list[tuple[str, tuple[str, int, int]]] = []
    for reading in readings:
        for mention in reading.mentions:
            if mention.type not in NAMED:
                continue
            text = " ".join(mention.text.split())
            if mention.type is MentionType.PROPER or _unknown_place(mention):
                unknown.append((text, (mention.article, mention.start, mention.end)))
            else:
                everywhere[text][mention.type.value] += 1
                inside[mention.article, text][mention.type.value] += 1
                if mention.type is MentionType.PERSON and " " in text:
                    everywhere[text.split()[-1]]["person"] += 1
    out: dict[tuple[str, int, int], str] = {}
    for text, place in unknown:
        counts = inside.get((place[0], text)) or everywhere.get(text)
        if counts:
            best = min(counts, key=lambda kind: (-counts[kind], kind))
            # elsewhere a person's family name, here perhaps a plain word
            if best != "person" or " " in text or (place[0], text) in inside or not is_common_word(text):
                out[place] = best
    return out
