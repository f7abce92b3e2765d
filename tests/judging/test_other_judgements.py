"""Ages, weekdays, streets, spellings, titles, versions."""

from checker.model import Kind
from tests.judging.newsroom import findings, report, sides

LEAD = "Arrest in Velmora\n\nPolice in Velmora arrested {} on Tuesday after the fire at the Corvin mill.\n"


def test_an_age_differs() -> None:
    found = findings(LEAD.format("Dario Velm, 28,"), LEAD.format("Dario Velm, 27,"))
    assert [(f.kind, f.attribute) for f in found] == [(Kind.CONTRADICTION, "age")]


def test_a_birthday_between_two_reports_is_silent() -> None:
    from datetime import date

    from checker import pipeline
    from checker.ingest.articles import article_from_text
    from tests.judging.newsroom import rulebook

    lead = LEAD.replace(" on Tuesday", "")
    texts = (lead.format("Dario Velm, 27,"), lead.format("Dario Velm, 28,"))
    articles = [article_from_text(text, path=f"{n}.md", published=date(2021, 3 + 6 * n, 3)) for n, text in enumerate(texts)]
    assert not pipeline.report_of(articles, (), rulebook(), pipeline.Options(), together=True).findings


def test_a_weekday_the_calendar_contradicts() -> None:
    found = findings("Storm in Velmora\n\nThe storm hit Velmora on Tuesday, March 3, 2021, and cut the power.\n")
    assert [(f.kind, f.rule) for f in found] == [(Kind.INTERNAL, "event.weekday")]
    assert "Wednesday" in found[0].message
    assert not findings("Storm in Velmora\n\nThe storm hit Velmora on Wednesday, March 3, 2021, and cut the power.\n")


def test_street_against_avenue() -> None:
    a = "Fire in Velmora\n\nThe fire broke out in a bakery on Linden Street in Velmora on Tuesday.\n"
    found = findings(a, a.replace("Linden Street", "Linden Avenue"))
    assert [(f.kind, f.attribute) for f in found] == [(Kind.CONTRADICTION, "place")]
    assert not findings(a, a.replace("Linden Street", "Linden St."))


def test_a_misspelt_name() -> None:
    found = findings(LEAD.format("the banker Harold Tessenberg"), LEAD.format("the banker Harold Tesenberg"))
    assert [f.kind for f in found] == [Kind.SPELLING]
    assert sides(found[0]) == {"Harold Tessenberg", "Harold Tesenberg"}


def test_two_people_of_one_family_are_two() -> None:
    assert not findings(LEAD.format("the banker Harold Tessenberg"), LEAD.format("the teacher Miriam Tessenberg"))


def test_a_title_differs() -> None:
    text = "Strike in Velmora\n\n{} Marta Ulvang of Corvin Steel spoke to the workers in Velmora on Tuesday.\n"
    found = findings(text.format("Chief executive"), text.format("Chief operating officer"))
    assert [f.kind for f in found] == [Kind.TITLE]


def test_versions_of_one_address_are_one_origin() -> None:
    texts = (LEAD.format("Dario Velm, 28,"), LEAD.format("Dario Velm, 27,"))
    address = "https://example.org/news/1"
    result = report(*texts, days=(3, 4), urls=(address, address + "?page=2"))
    assert len({a.origin for a in result.articles}) == 1


def test_an_order_of_articles_changes_nothing() -> None:
    texts = [LEAD.format(f"Dario Velm, {age},") for age in (27, 28, 27)]
    ids = {f.id for f in findings(*texts)}
    assert ids
    assert ids == {f.id for f in findings(*reversed(texts))}
