"""Findings about spellings, through the whole way."""

from checker import pipeline
from checker.ingest.articles import article_from_text
from checker.model import Finding, Kind
from checker.rulebook import load_rules

RULES = load_rules([])


def findings(*texts: str) -> list[Finding]:
    articles = [article_from_text(text, path=f"{n}.txt") for n, text in enumerate(texts)]
    report = pipeline.report_of(articles, (), RULES, pipeline.Options(), together=True)
    return [f for f in report.findings if f.rule == "people.name"]


def sides(finding: Finding) -> set[str]:
    return {evidence.display for evidence in finding.evidence}


def test_forms_that_agree_are_one_side() -> None:
    first = "Captain Lena Orlova spoke in Millbrook. Orlova said so. Her aide Marek Dolan agreed."
    second = "Captain Lena Orlowa spoke in Millbrook. Her aide Marek Dolan agreed."
    [found] = findings(first, second)
    assert found.kind is Kind.SPELLING
    assert sides(found) == {"Lena Orlova", "Lena Orlowa"}


def test_a_family_or_a_firm_is_no_misspelling() -> None:
    family = "Captain Lena Hartman spoke in Millbrook with Marek Dolan. Hartman said so. Dolan and the Hartmans have agreed."
    firm = "Lena Corbin spoke in Millbrook. Corbin said Corbins Group Ltd. would pay. Corbins's chairman, Lena Corbin, agreed."
    assert not findings(family)
    assert not findings(firm)


def test_models_of_one_maker_are_two() -> None:
    assert not findings("The airline of Marek Dolan has A340s and A350s.", "Marek Dolan's airline ordered A350s, not A340s.")


def test_slip_of_one_article_is_told_once() -> None:
    first = "Captain Lena Orlova spoke in Millbrook with Marek Dolan. Orlova said so. Orlowa said no more."
    second = "Captain Lena Orlova spoke in Millbrook. Her aide Marek Dolan agreed."
    assert [f.kind for f in findings(first, second)] == [Kind.SPELLING]


def test_slip_inside_an_article_is_told_besides_where_articles_differ_anyway() -> None:
    first = "Captain Lena Orlowa spoke in Millbrook with Marek Dolan. Orlova said so."
    second = "Captain Lena Orlowa spoke in Millbrook. Her aide Marek Dolan agreed. Orlova said so."
    third = "Captain Lena Orlova spoke in Millbrook. Her aide Marek Dolan agreed."
    assert sorted(f.kind for f in findings(first, second, third)) == [Kind.INTERNAL, Kind.INTERNAL, Kind.SPELLING]


def test_double_family_name() -> None:
    whole = "Pablo Ordaz-Valero, 19, died in Millbrook, said Captain Lena Orlova."
    half = "Pablo Ordaz, 19, died in Millbrook, said Captain Lena Orlova."
    apart = "Pablo Ordaz Valero, 19, died in Millbrook, said Captain Lena Orlova."
    assert len(findings(whole, half)) == 1
    assert len(findings(whole, apart)) == 1
    assert findings(apart, half) == []


def test_family_and_couple_are_no_spelling() -> None:
    first = "Lena Hartman spoke in Millbrook. The Hartmans have two sons. Marek Dolan agreed."
    second = "Lena Hartman spoke in Millbrook, said Marek Dolan. Hartman left."
    assert findings(first, second) == []


def test_alias_that_the_article_gives_is_no_spelling() -> None:
    first = "Lena Orlova, also known as Lena Orlowa, spoke in Millbrook. Marek Dolan agreed."
    assert findings(first) == []


def test_like_names_of_two_stories_are_two_persons() -> None:
    first = "Mayor Mike Rawson spoke in Elmbrook with Lena Orlova, Marek Dolan and Ines Prado."
    second = "Director Mike Rawton spoke in Larchmont with Omar Tarsi, Adam Kern and Bela Varga."
    assert findings(first, second) == []
