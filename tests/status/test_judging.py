"""States across articles: what is a revision, what a contradiction, what stays silent."""

from datetime import date

import pytest

from checker.ingest.articles import article_from_text
from checker.model import Finding, Kind, Severity
from checker.pipeline import Options, report_of
from checker.rulebook import load_rules

RULES = load_rules()
DAY = date(2021, 3, 1)
NEXT = date(2021, 3, 2)


def findings(*told: tuple[str, date | None]) -> list[Finding]:
    articles = [
        article_from_text(f"Shooting at a Velsk tavern\n\n{text}", path=f"{n}.txt", published=day)
        for n, (text, day) in enumerate(told)
    ]
    return [f for f in report_of(articles, (), RULES, Options(), together=True).findings if f.attribute == "status"]


def states(finding: Finding) -> list[str]:
    return [e.display for e in finding.evidence]


AT_LARGE = "Police are still looking for the gunman after the Velsk tavern shooting."
NOBODY = "No arrests have been made in the Velsk tavern shooting."
ARRESTED = "Lena Orsk was arrested in the Velsk tavern shooting."
CHARGED = "Lena Orsk was charged with murder in the Velsk tavern shooting."
CONVICTED = "Lena Orsk was found guilty of murder in the Velsk tavern shooting."
NO_DANGER = "None of the victims of the Velsk tavern shooting suffered life-threatening injuries."
CRITICAL = "One victim of the Velsk tavern shooting was listed in critical condition."


@pytest.mark.parametrize(("first", "then"), [(AT_LARGE, ARRESTED), (NOBODY, CHARGED), (CHARGED, CONVICTED)])
def test_forward_in_time_is_a_revision(first: str, then: str) -> None:
    (found,) = findings((first, DAY), (then, NEXT))
    assert (found.kind, found.severity) == (Kind.REVISION, Severity.NOTE)
    assert len(set(states(found))) == 2


def test_backward_is_a_contradiction() -> None:
    (found,) = findings((ARRESTED, DAY), (NOBODY, NEXT))
    assert (found.kind, found.severity) == (Kind.CONTRADICTION, Severity.WARNING)


def test_without_times_forward_is_assumed() -> None:
    (found,) = findings((AT_LARGE, None), (ARRESTED, None))
    assert found.kind is Kind.REVISION


def test_one_day_for_two_conditions_is_a_contradiction() -> None:
    (found,) = findings((NO_DANGER, DAY), (CRITICAL, DAY))
    assert (found.kind, found.severity) == (Kind.CONTRADICTION, Severity.WARNING)


def test_recovery_takes_days() -> None:
    (found,) = findings((CRITICAL, DAY), (NO_DANGER, NEXT))
    assert found.kind is Kind.REVISION


def test_the_first_death_is_a_revision() -> None:
    later = "Marek Dovan, shot at the Velsk tavern, has died. The shooting shook Velsk."
    (found,) = findings((CRITICAL, DAY), (later, NEXT))
    assert (found.kind, states(found)) == (Kind.REVISION, ["critical", "died"])


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (ARRESTED, CHARGED),
        (AT_LARGE, NOBODY),
        # somebody else may still be sought
        ("Police are looking for a second suspect in the shooting.", "A Velsk man was arrested; another man remains at large."),
        # the way to the arrest
        (ARRESTED, "Lena Orsk was on the run for two days before she was arrested. Lena Orsk was arrested in Orsa."),
        # two groups of victims
        (CRITICAL, "One victim is in critical condition. The other victims have minor injuries."),
        (CRITICAL, "A guard was taken to hospital in stable condition after the Velsk tavern shooting."),
        # a death that the first report knows of
        (f"A nurse was killed. {CRITICAL}", "Marek Dovan died Thursday."),
        # another charge
        (NOBODY, "Two men were arrested for illegal possession of a gun near the Velsk tavern."),
        (NOBODY, "Lena Orsk could be arrested in the Velsk tavern shooting."),
    ],
)
def test_silent(a: str, b: str) -> None:
    assert findings((a, DAY), (b, NEXT)) == []


def test_two_suspects_are_two() -> None:
    told = "Marek Dovan was charged with murder in the Velsk tavern shooting. Lena Orsk was charged with murder too."
    then = "Marek Dovan was found guilty of murder in the Velsk tavern shooting."
    (found,) = findings((told, DAY), (then, NEXT))
    assert all("Dovan" in e.quote for e in found.evidence)


def test_one_article_with_a_suspect_in_two_states() -> None:
    text = "The second suspect was arrested in Orsa. Police are searching for a second suspect from Velsk."
    (found,) = findings((text, DAY), ("The tavern in Velsk was closed.", DAY))
    assert (found.kind, states(found)) == (Kind.INTERNAL, ["arrested", "at large"])
