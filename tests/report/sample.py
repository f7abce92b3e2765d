"""A small report, made by hand, that has something of everything."""

from datetime import date, datetime

from checker.model import (
    Article,
    ClaimSummary,
    ClaimValue,
    Confidence,
    Entity,
    Event,
    Evidence,
    Fact,
    Finding,
    Hidden,
    Json,
    Kind,
    Mention,
    MentionType,
    Problem,
    Reading,
    Report,
    Role,
    Sentence,
    Severity,
    Stance,
)
from checker.values.others import Name
from checker.values.period import Period
from checker.values.quantity import Modifier, Quantity

FERRY = """Ferry sinks off Port Lunde

Twelve people drowned when the ferry Aurora sank off Port Lunde on Friday.
The harbour master, Ilse Vandermeer, called it a dark day.
"""
LATER = """Search goes on at Port Lunde

At least 15 people died when the Aurora went down, police said.
Harbour master Ilse van der Meer spoke to the families.
"""
THIRD = """Divers reach the wreck

The Aurora sank on Friday; 15 people were killed and three injured.
"""


def article(name: str, raw: str, source: str, published: date | datetime | None, origin: str = "") -> Article:
    """An article whose every line is a sentence."""
    sentences, at = [], 0
    for line in raw.splitlines(keepends=True):
        text = line.rstrip("\n")
        if text:
            role = Role.HEADLINE if not sentences else Role.BODY
            sentences.append(Sentence(len(sentences), at, at + len(text), len(sentences), role, ()))
        at += len(line)
    return Article(
        id=f"a{name}", path=f"news/{name}.md", raw=raw, text=raw, offsets=range(len(raw) + 1), sentences=tuple(sentences),
        source=source, title=raw.splitlines()[0], published=published, origin=origin,
    )  # fmt: skip


def evidence(of: Article, quote: str, value: Json, display: str, speaker: str = "") -> Evidence:
    """The first place of a quotation in an article."""
    start = of.raw.index(quote)
    line, column = of.line_column(start)
    sentence = of.sentence_at(start)
    assert sentence is not None
    return Evidence(
        article=of.id, path=of.path, start=start, end=start + len(quote), line=line, column=column, quote=quote,
        sentence=of.raw[sentence.start : sentence.end], sentence_start=sentence.start, value=value, display=display,
        speaker=speaker, published=of.published.isoformat() if of.published else "",
    )  # fmt: skip


def people(lower: int | None, upper: int | None) -> Json:
    return {"lower": lower, "upper": upper, "unit": None}


def mention(of: Article, text: str, kind: MentionType, value: Name | Quantity) -> Mention:
    start = of.text.index(text)
    sentence = of.sentence_at(start)
    assert sentence is not None
    return Mention(of.id, sentence.index, kind, start, start + len(text), text, value, (start, start + len(text)))


def fact(of: Article, text: str, attribute: str, value: Quantity, speaker: str = "") -> Fact:
    start = of.text.index(text)
    sentence = of.sentence_at(start)
    assert sentence is not None
    return Fact(
        rule=f"casualties.{attribute}", attribute=attribute, article=of.id, sentence=sentence.index, start=start,
        end=start + len(text), text=text, value=value, stance=Stance(speaker=speaker), trigger=(start, start + len(text)),
        event="sinking",
    )  # fmt: skip


def sample() -> Report:
    """Three articles about a ferry: a toll that differs, a name spelt in two ways, an agreed figure, a hidden finding."""
    first = article("aurora", FERRY, "The Lunde Courier", datetime(2031, 5, 2, 18, 0))
    second = article("search", LATER, "Coast Radio", datetime(2031, 5, 4, 9, 30))
    third = article("wreck", THIRD, "", None)
    twelve = evidence(first, "Twelve people", people(12, 12), "12 people")
    fifteen = evidence(second, "At least 15 people", people(15, None), "at least 15 people", "police")
    also = evidence(third, "15 people", people(15, 15), "15 people")
    toll = Finding(
        "1f00d5eaf001", Kind.CONTRADICTION, Severity.ERROR, Confidence.HIGH, "casualties.killed", "killed", "",
        "12 people killed in one report, at least 15 people in another",
        ("12 people and at least 15 people cannot both be right", "both outlets say so themselves"),
        (twelve, fifteen, also), "sinking",
    )  # fmt: skip
    name = Finding(
        "2ab1e5eaf002", Kind.SPELLING, Severity.WARNING, Confidence.MEDIUM, "people.name", "name", "Ilse van der Meer",
        "Ilse van der Meer: spelt Ilse Vandermeer / Ilse van der Meer", ("Ilse Vandermeer / Ilse van der Meer: particle",),
        (
            evidence(first, "Ilse Vandermeer", "Ilse Vandermeer", "Ilse Vandermeer"),
            evidence(second, "Ilse van der Meer", "Ilse van der Meer", "Ilse van der Meer"),
        ),
    )  # fmt: skip
    hurt = Finding(
        "3cafe5eaf003", Kind.REVISION, Severity.NOTE, Confidence.LOW, "casualties.injured", "injured", "",
        "3 injured in one report only", (), (evidence(third, "three injured", people(3, 3), "3"),), "sinking",
    )  # fmt: skip
    claims = (
        ClaimSummary(
            "killed:::", "casualties.killed", "killed", "", "sinking", "", 12, 15, 3, ("disjoint", "refines"),
            (
                ClaimValue(people(12, 12), "12 people", (twelve,)),
                ClaimValue(people(15, None), "at least 15 people", (fifteen,)),
                ClaimValue(people(15, 15), "15 people", (also,)),
            ),
        ),
        ClaimSummary(
            "date:sink", "event.date", "date", "", "sinking", "", None, None, 2, ("equal",),
            (
                ClaimValue(
                    {"timex": "2031-05-02", "lower": "2031-05-02", "upper": "2031-05-02"}, "Friday 2 May 2031",
                    (evidence(first, "Friday", "2031-05-02", "Friday"), evidence(third, "Friday", "2031-05-02", "Friday")),
                ),
            ),
        ),
    )  # fmt: skip
    master = Entity(
        "e0123456789", "person", "Ilse van der Meer", ("Ilse van der Meer", "Ilse Vandermeer"),
        (
            mention(first, "Ilse Vandermeer", MentionType.PERSON, Name("Ilse Vandermeer")),
            mention(second, "Ilse van der Meer", MentionType.PERSON, Name("Ilse van der Meer")),
        ),
    )  # fmt: skip
    event = Event(
        "sinking", "Sinking of the Aurora", "accident", Period("2031-05-02", date(2031, 5, 2), date(2031, 5, 2)), "Port Lunde",
        (first.id, second.id, third.id), (first.id,),
    )  # fmt: skip
    readings = (
        Reading(first, (master.mentions[0],), (fact(first, "Twelve people", "killed", Quantity(12, 12)),)),
        Reading(
            second, (master.mentions[1],),
            (fact(second, "At least 15 people", "killed", Quantity(15, None, modifier=Modifier.AT_LEAST), "police"),),
        ),
        Reading(
            third, (),
            (fact(third, "15 people", "killed", Quantity(15, 15)), fact(third, "three injured", "injured", Quantity(3, 3))),
        ),
    )  # fmt: skip
    return Report(
        "0.0.0", "0123456789abcdef", "lexical", "", (first, second, third), (master,), (event,), claims, (toll, name),
        (Hidden(hurt, "accepted in decisions.yaml:4: the count came later"),),
        (Problem("news/broken.md", 3, "is not UTF-8 (save it as UTF-8)"),), readings,
    )  # fmt: skip
