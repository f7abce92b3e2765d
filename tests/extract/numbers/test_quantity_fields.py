"""Fields of a quantity beyond its bounds: share, class, modifier, digits, core; conventions; what the caller has taken."""

from dataclasses import replace

import pytest

from checker.extract.numbers import extent, read_quantities
from checker.extract.numbers.vague import CONVENTIONS
from checker.ingest.articles import article_from_text
from checker.model import Mention, MentionType, Role
from checker.values.period import Period, Span
from checker.values.quantity import Measure, Modifier, Share


def only(sentence, **options):
    article = article_from_text(sentence)
    (mention,) = read_quantities(article, **options)
    return article, mention


@pytest.mark.parametrize(
    ("sentence", "share"),
    [
        ("Ten of their deputies were held.", Share.PART),
        ("Four of them were released.", Share.PART),
        ("Two of whom were children.", Share.PART),
        ("Police wounded eight others.", Share.OTHER),
        ("Eight other Iraqi people were hurt.", Share.OTHER),
        ("Another 12 people were hurt.", Share.OTHER),
        ("Dozens of people were hurt.", Share.TOTAL),
        ("A dozen people were hurt.", Share.TOTAL),
        ("A dozen of the people were hurt.", Share.PART),
    ],
)
def test_share(sentence, share):
    _, mention = only(sentence)
    assert mention.value.share is share


@pytest.mark.parametrize(
    ("sentence", "modifier", "core"),
    [
        ("At least 110 people came.", Modifier.AT_LEAST, "110"),
        ("More than 20 people came.", Modifier.MORE_THAN, "20"),
        ("Up to 20 people came.", Modifier.AT_MOST, "20"),
        ("Fewer than 20 people came.", Modifier.FEWER_THAN, "20"),
        ("Nearly 20 people came.", Modifier.NEARLY, "20"),
        ("Roughly 20 people came.", Modifier.ABOUT, "20"),
        ("Between 8 and 10 people came.", Modifier.RANGE, "8 and 10"),
        ("Dozens of people came.", Modifier.VAGUE, "Dozens"),
        ("No one was hurt.", Modifier.ZERO, "No one"),
        ("Exactly 20 people came.", Modifier.EXACT, "20"),
        ("20-plus people came.", Modifier.AT_LEAST, "20"),
        ("20 people or so came.", Modifier.ABOUT, "20"),
    ],
)
def test_modifier_and_core(sentence, modifier, core):
    article, mention = only(sentence)
    assert mention.value.modifier is modifier
    assert article.text[slice(*mention.core)] == core


@pytest.mark.parametrize(
    ("sentence", "digits"),
    [("1.2 million people fled.", 2), ("1,214,000 people fled.", 7), ("Two million people fled.", None), ("300 people fled.", 3)],
)
def test_digits_as_written(sentence, digits):
    _, mention = only(sentence)
    assert mention.value.digits == digits


def test_the_class_of_the_noun_comes_with_it():
    _, mention = only("Three policemen were late.")
    assert (mention.value.noun, mention.value.noun_class) == ("policeman", "police")


def test_a_mention_leaves_its_noun_out_and_the_extent_takes_it_in():
    article, mention = only("At least ten of their deputies were held.")
    assert mention.text == "At least ten"
    start, end = extent(article, mention)
    assert article.text[start:end] == "At least ten of their deputies"
    assert mention.value.phrase == "deputies"


def test_the_extent_of_a_figure_without_noun_is_the_mention():
    article, mention = only("The toll rose to 45.")
    assert extent(article, mention) == (mention.start, mention.end)


@pytest.mark.parametrize(("convention", "bounds"), [("plain", (24, 99)), ("acled", (12, 99)), ("ibc", (24, None))])
def test_vague_words_follow_the_convention(convention, bounds):
    _, mention = only("Dozens of people were hurt.", vague=convention)
    assert (mention.value.lower, mention.value.upper) == bounds


def test_every_convention_knows_every_vague_word():
    assert len({frozenset(words) for words in CONVENTIONS.values()}) == 1


def test_an_unknown_convention_is_named_with_those_that_exist():
    with pytest.raises(KeyError, match="acled, ibc, plain"):
        read_quantities(article_from_text("Dozens came."), vague="loose")


def taken(article, words, kind):
    start = article.text.index(words)
    value = Span("P1D") if kind is MentionType.DURATION else Period("2020", None, None)
    return Mention(article.id, 0, kind, start, start + len(words), words, value)


def test_nothing_is_read_inside_a_date_or_duration():
    article = article_from_text("On the 4th of 12 came 30 men for 25 minutes.")
    dates = [taken(article, "4th of 12", MentionType.DATE), taken(article, "25 minutes", MentionType.DURATION)]
    assert [mention.text for mention in read_quantities(article, dates)] == ["30"]


def test_an_age_is_read_even_where_a_duration_was():
    article = article_from_text("A 34-year-old man sat for 34 years.")
    durations = [taken(article, "34-year-old", MentionType.DURATION), taken(article, "34 years", MentionType.DURATION)]
    (mention,) = read_quantities(article, durations)
    assert (mention.text, mention.value.measure, mention.value.unit) == ("34-year-old", Measure.AGE, "year")


def test_furniture_is_skipped():
    article = article_from_text("Read 12 more stories.")
    furniture = tuple(replace(sentence, role=Role.FURNITURE) for sentence in article.sentences)
    assert read_quantities(replace(article, sentences=furniture)) == ()


@pytest.mark.parametrize(
    ("sentence", "currency", "value"),
    [
        ("It cost A$5m.", "AUD", 5_000_000),
        ("It cost C$30.", "CAD", 30),
        ("It cost €2.5bn.", "EUR", 2_500_000_000),
        ("It cost 40,000 Canadian dollars.", "CAD", 40_000),
        ("It cost 3 million Iraqi dinars.", "IQD", 3_000_000),
        ("It cost 90 pence.", "GBP", 0.9),
    ],
)
def test_currencies(sentence, currency, value):
    _, mention = only(sentence)
    assert (mention.type, mention.value.unit, mention.value.lower) == (MentionType.MONEY, currency, value)
