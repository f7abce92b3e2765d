"""Which weekday and which year is meant: the words around tell whether the day has come."""

from datetime import date

import pytest

from checker.extract.dates import read_dates
from checker.ingest.articles import article_from_text

PUBLISHED = date(2020, 10, 7)  # a Wednesday


def timexes(text: str) -> list[str]:
    return [mention.value.timex for mention in read_dates(article_from_text(text, published=PUBLISHED))]


COMING_FRIDAY, PAST_FRIDAY = "2020-10-09", "2020-10-02"

WEEKDAYS = [
    ("The council will vote on Friday.", COMING_FRIDAY),
    ("On Friday, the Velmar District Teachers Association plans to hold a rally.", COMING_FRIDAY),
    ("On Friday, the court is expected to rule.", COMING_FRIDAY),
    ("The ministers meet Friday in Velmar.", COMING_FRIDAY),
    ("The trial resumes on Friday.", COMING_FRIDAY),
    ("Trading is to resume in Velmar Friday.", COMING_FRIDAY),
    ("The judge postponed until Friday any ruling on the port.", COMING_FRIDAY),
    ("The hearing was adjourned until Friday.", COMING_FRIDAY),
    ("They were planning to march to the harbour on Friday.", COMING_FRIDAY),
    ("Her lawyer announced that she would be travelling to Velmar Friday.", COMING_FRIDAY),
    ("The clubs will be without their captains in Friday's game.", COMING_FRIDAY),
    ("The court set Friday as the deadline for the appeal.", COMING_FRIDAY),
    ("They said they would appeal the ruling, announced Friday by the board.", PAST_FRIDAY),
    ("They would look for ways around Friday's ruling.", PAST_FRIDAY),
    ("The index was 70 points below the record set on Friday.", PAST_FRIDAY),
    ("Shares fell after lower-than-expected earnings came out Friday.", PAST_FRIDAY),
    ("Until Friday, they had not called him a suspect.", PAST_FRIDAY),
    ("He worked at the mill until Friday.", PAST_FRIDAY),
    ("The plan was announced Friday.", PAST_FRIDAY),
    ("On Friday, officials said they will appeal.", PAST_FRIDAY),
    ("The store did not open Friday.", PAST_FRIDAY),
    ("Guards opened fire on Friday.", PAST_FRIDAY),
]


@pytest.mark.parametrize(("sentence", "day"), WEEKDAYS)
def test_weekday(sentence: str, day: str) -> None:
    assert timexes(sentence) == [day]


YEARS = [
    ("The mill declared a dividend payable Dec. 1.", "2020-12-01"),
    ("A new labor pact, effective March 1, raised wages.", "2021-03-01"),
    ("He was summoned to testify before the board on Nov. 10.", "2020-11-10"),
    ("She will not be sent home between now and Jan. 10.", "2021-01-10"),
    ("The record was set on Feb. 6.", "2020-02-06"),
    ("The mill announced the plan Aug. 21.", "2020-08-21"),
    ("Two men were shot by police on Sept. 3.", "2020-09-03"),
    ("He vanished on Dec. 28.", "2019-12-28"),
    ("The work must be done by year-end.", "2020-12-31"),
    ("Costs rose at the fiscal year-end.", "2020"),
]


@pytest.mark.parametrize(("sentence", "day"), YEARS)
def test_year(sentence: str, day: str) -> None:
    assert day in timexes(sentence)


def test_a_far_day_behind_the_past_keeps_the_other_year() -> None:
    (mention,) = read_dates(article_from_text("The mill declared a dividend on Nov. 20.", published=PUBLISHED))
    assert [mention.value.timex, *(other.timex for other in mention.value.alternatives)] == ["2020-11-20", "2019-11-20"]


LISTS = [
    ("The fair is held on May 3 and 14, 2021.", ["2021-05-03", "2021-05-14"]),
    ("The fair is held on 3 and 14 May 2021.", ["2021-05-03", "2021-05-14"]),
    ("The fair is held from May 3 to 14, 2021.", ["2021-05-03/2021-05-14"]),
    ("The fair is held between May 3 and May 14, 2021.", ["2021-05-03/2021-05-14"]),
]


@pytest.mark.parametrize(("sentence", "days"), LISTS)
def test_days_in_a_list_are_not_a_stretch(sentence: str, days: list[str]) -> None:
    assert timexes(sentence) == days
