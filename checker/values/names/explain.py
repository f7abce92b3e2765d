"""Why two names were held to be one or two, in plain words."""

from checker.values.names.alike import word_similarity
from checker.values.names.bodies import align_bodies, body_words, stands_for
from checker.values.names.folding import sound
from checker.values.names.nicknames import nickname_of_each_other
from checker.values.names.people import align
from checker.values.names.slips import slip
from checker.values.names.tokens import person_words

_ONE_NAME = 0.75


def _word_step(a: str, b: str) -> str:
    if len(a) == 1 or len(b) == 1:
        return f"{a} / {b}: initial" if a[0] == b[0] else f"{a} / {b}: initials conflict"
    if nickname_of_each_other(a, b):
        return f"{a} / {b}: forms of one given name"
    if sound(a) == sound(b):
        return f"{a} / {b}: one sound, romanised differently"
    small = slip(a, b)
    if small:
        return f"{a} / {b}: {small}"
    likeness = word_similarity(a, b)
    return f"{a} / {b}: alike ({likeness:.2f})" if likeness >= _ONE_NAME else f"{a} / {b}: different words"


def explain_persons(a: str, b: str, relation: str) -> tuple[str, ...]:
    """The steps for two persons' names."""
    x, y = person_words(a), person_words(b)
    if not x.words or not y.words:
        return ("a name without letters",)
    steps: list[str] = []
    for words, text in ((x, a), (y, b)):
        if words.honorifics:
            steps.append(f"{' '.join(words.honorifics)} set aside in {text}")
    if x.articles != y.articles:
        steps.append("Arabic article in one of them only")
    if x.words != y.words:
        found = align(x, y)
        if found.joined:
            steps.append("words written together or apart")
        for pair in found.pairs:
            p, q = found.a[pair.first], found.b[pair.second]
            if p != q:
                steps.append(_word_step(p, q))
        for aligned, used in ((found.a, {p.first for p in found.pairs}), (found.b, {p.second for p in found.pairs})):
            extra = [w for at, w in enumerate(aligned) if at not in used]
            if extra:
                steps.append(f"{' '.join(extra)} in one of them only")
        if found.veto:
            steps.append(found.veto)
    if x.suffix != y.suffix:
        steps.append(f"suffix {x.suffix or 'none'} against {y.suffix or 'none'}")
    return (*steps, _OUTCOME[relation])


def explain_bodies(a: str, b: str, relation: str) -> tuple[str, ...]:
    """The steps for two bodies' names."""
    x, y = body_words(a), body_words(b)
    steps: list[str] = []
    if x.legal or y.legal:
        steps.append("legal form set aside")
    for short, long in ((a, b), (b, a)):
        if stands_for(short, long):
            steps.append(f"{short} is made of the initials of {long}")
    only = [w for w in (*x.core, *y.core) if (w in x.core) != (w in y.core)]
    if only and not any("initials" in step for step in steps):
        steps.append(f"{', '.join(only)} in one of them only")
    _, veto = align_bodies(a, b)
    if veto and relation == "different":
        steps.append(veto)
    return (*steps, _OUTCOME[relation])


_OUTCOME = {
    "same": "the same name",
    "variant": "one bearer, written differently",
    "unsure": "the names alone do not decide",
    "different": "different bearers",
}
