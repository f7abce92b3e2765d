"""Offices that one person holds one of at a time, so that two of them at one time are a question worth asking."""

from checker.values.others import Title

# Heads of states, governments, ministries and state agencies. Parties, boards, honours and jobs are left out: they are held side
# by side.
_ALONE = frozenset(
    (
        *"president vice-president king queen emir sultan pope chancellor premier governor mayor ambassador".split(),
        *"consul justice speaker".split(), "prime minister", "attorney general", "secretary of state", "chief justice",
        "secretary general", "surgeon general",
    )
)  # fmt: skip
_OF_A_BODY = frozenset("head chief director secretary minister commissioner commander governor adviser chairman chair".split())
_STATE_BODIES = frozenset(
    "ministry department agency service intelligence council police army navy guard guards force forces corps bank court"
    " government authority commission administration bureau interior defence defense finance treasury justice security".split()
)
_PAST = frozenset({"former", "late", "elect", "designate", "then", "outgoing", "incoming", "deputy", "vice"})


def offices_of_state(a: Title, b: Title) -> bool:
    """Whether both titles are present offices of state, of different kinds."""
    return _of_state(a) and _of_state(b) and a.office != b.office


def _of_state(title: Title) -> bool:
    if title.rank or title.qualifiers & _PAST:
        return False
    office = title.office.lower()
    if office in _ALONE or office.endswith(" minister"):
        return True
    head = office.split()[-1] if office else ""
    body = set(title.organization.lower().replace("'s", "").split()) | set(office.split()[:-1])
    return head in _OF_A_BODY and bool(body & _STATE_BODIES)
