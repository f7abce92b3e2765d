"""What expressions are read as, in articles published on Monday, 9 March 2020: span = TIMEX3 value and modifier."""

from datetime import date

import pytest

from checker.extract.dates import read_dates
from checker.ingest.articles import article_from_text

PUBLISHED = date(2020, 3, 9)

EXAMPLES = [
    ("It happened about 11:30 Thursday night.", ["about 11:30 Thursday night = 2020-03-05T23:30 APPROX"]),
    ("It happened last night around 10:30.", ["last night around 10:30 = 2020-03-08T22:30 APPROX"]),
    ("It happened about 12:15 Friday morning.", ["about 12:15 Friday morning = 2020-03-06T00:15 APPROX"]),
    ("It happened at 12:30 p.m. Friday afternoon.", ["12:30 p.m. Friday afternoon = 2020-03-06T12:30"]),
    ("It happened at 10:30 Friday morning.", ["10:30 Friday morning = 2020-03-06T10:30"]),
    ("It happened about 1:30 Saturday night.", ["about 1:30 Saturday night = 2020-03-07TNI"]),
    ("The quake struck on January 3, 2020, near Velmar.", ["January 3, 2020 = 2020-01-03"]),
    ("The quake struck on 3 January 2020 near Velmar.", ["3 January 2020 = 2020-01-03"]),
    ("The ferry sank on Jan. 3 off Tarnholm.", ["Jan. 3 = 2020-01-03"]),
    ("Voting is set for April 5.", ["April 5 = 2020-04-05"]),
    ("Talks begin on the 3rd of May.", ["the 3rd of May = 2020-05-03"]),
    ("It fell on the third of July, 2015.", ["the third of July, 2015 = 2015-07-03"]),
    ("The filing is dated 2020-01-03.", ["2020-01-03 = 2020-01-03"]),
    ("The form says 12/31/2012.", ["12/31/2012 = 2012-12-31"]),
    ("The form says 31/12/2012.", ["31/12/2012 = 2012-12-31"]),
    ("The log says 3/4/2012.", ["3/4/2012 = 2012-03-04"]),
    ("The permit of 19-Mar-2012 lapsed.", ["19-Mar-2012 = 2012-03-19"]),
    ("The fair ran January 3-5.", ["January 3-5 = 2020-01-03/2020-01-05"]),
    ("The fair ran from June 28 to July 2, 2015.", ["June 28 to July 2, 2015 = 2015-06-28/2015-07-02"]),
    ("The strike lasted until March 9.", ["March 9 = 2020-03-09"]),
    ("He has been missing since September 24.", ["September 24 = 2019-09-24"]),
    ("She has led the port since 2016.", ["2016 = 2016"]),
    ("They married on Tuesday, March 13, 2018.", ["Tuesday, March 13, 2018 = 2018-03-13"]),
    ("They met on Tuesday (March 3).", ["Tuesday (March 3) = 2020-03-03"]),
    ("They met on Tuesday, March 13.", ["Tuesday, March 13 = 2020-03-13"]),
    ("The levee broke in January.", ["January = 2020-01"]),
    ("The plant will open in June.", ["June = 2020-06"]),
    ("The plant opened in late June.", ["late June = 2019-06 END"]),
    ("Rains came in mid-September.", ["mid-September = 2019-09 MID"]),
    ("The bridge opened in March 2012.", ["March 2012 = 2012-03"]),
    ("The bridge opened in early March 2012.", ["early March 2012 = 2012-03 START"]),
    ("It closed last May.", ["last May = 2019-05"]),
    ("It will close next October.", ["next October = 2020-10"]),
    ("September 24 last year was dry.", ["September 24 last year = 2019-09-24"]),
    ("June last year was dry.", ["June last year = 2019-06"]),
    ("The war ended in 1995.", ["1995 = 1995"]),
    ("The war of 1914-18 ruined the town.", ["1914-18 = 1914/1918"]),
    ("He quit in late 2017.", ["late 2017 = 2017 END"]),
    ("He quit at the end of 2017.", ["the end of 2017 = 2017 END"]),
    ("She trained in mid-1996.", ["mid-1996 = 1996 MID"]),
    ("Prices rose in the 1990s.", ["the 1990s = 199"]),
    ("Prices rose in the late 1970s.", ["the late 1970s = 197 END"]),
    ("He sang in the '90s.", ["'90s = 199"]),
    ("They danced in the nineties.", ["the nineties = 199"]),
    ("The fort dates from the 19th century.", ["the 19th century = 18"]),
    ("A nineteenth-century mill burned.", ["nineteenth-century = 18"]),
    ("Profit fell in the third quarter of 2012.", ["the third quarter of 2012 = 2012-Q3"]),
    ("Profit fell in the second quarter.", ["the second quarter = 2019-Q2"]),
    ("A third-quarter loss was reported.", ["third-quarter = 2019-Q3"]),
    ("Profit fell in last year's fourth quarter.", ["last year's fourth quarter = 2019-Q4"]),
    ("The firm grew in Q4 2018.", ["Q4 2018 = 2018-Q4"]),
    ("The reef bleached last summer.", ["last summer = 2019-SU"]),
    ("The reef bleached in the summer of 2012.", ["the summer of 2012 = 2012-SU"]),
    ("Snow fell in the winter.", ["the winter = 2019-WI"]),
    ("The vote is this spring.", ["this spring = 2020-SP"]),
    ("He came home on Christmas Day 2015.", ["Christmas Day 2015 = 2015-12-25"]),
    ("He came home last Thanksgiving.", ["last Thanksgiving = 2019-11-28"]),
    ("They fast on Good Friday 2019.", ["Good Friday 2019 = 2019-04-19"]),
    ("The parade is on July 4, 2019.", ["July 4, 2019 = 2019-07-04"]),
    ("Guards fired on Friday.", ["Friday = 2020-03-06"]),
    ("Guards fired on Monday.", ["Monday = 2020-03-09"]),
    ("The council will meet on Thursday.", ["Thursday = 2020-03-12"]),
    ("Guards fired last Friday.", ["last Friday = 2020-03-06"]),
    ("The council meets next Tuesday.", ["next Tuesday = 2020-03-10"]),
    ("Guards fired on Tuesday of last week.", ["Tuesday of last week = 2020-03-03"]),
    ("Guards fired early Sunday.", ["early Sunday = 2020-03-08 START"]),
    ("Guards fired late Saturday.", ["late Saturday = 2020-03-07 END"]),
    ("Guards fired on Saturday night.", ["Saturday night = 2020-03-07TNI"]),
    ("Guards fired early Saturday morning.", ["early Saturday morning = 2020-03-07TMO START"]),
    ("The mayor spoke yesterday.", ["yesterday = 2020-03-08"]),
    ("The mayor spoke yesterday morning.", ["yesterday morning = 2020-03-08TMO"]),
    ("The mayor speaks tomorrow night.", ["tomorrow night = 2020-03-10TNI"]),
    ("The mayor left the day before yesterday.", ["the day before yesterday = 2020-03-07"]),
    ("Rain fell overnight.", ["overnight = 2020-03-09TNI"]),
    ("Shots rang out last night.", ["last night = 2020-03-08TNI"]),
    ("Shots rang out this morning.", ["this morning = 2020-03-09TMO"]),
    ("The mayor spoke today.", ["today = 2020-03-09"]),
    ("The dam failed last week.", ["last week = 2020-W10"]),
    ("The dam failed earlier this month.", ["earlier this month = 2020-03 START"]),
    ("The dam will be shut later this year.", ["later this year = 2020 END"]),
    ("The dam failed over the weekend.", ["the weekend = 2020-W10-WE"]),
    ("The dam fills next year.", ["next year = 2021"]),
    ("The dam failed during the third week of July 2018.", ["third week of July 2018 = 2018-W29"]),
    ("The dam failed two weeks ago.", ["two weeks ago = 2020-02-24"]),
    ("The dam failed 10 days ago.", ["10 days ago = 2020-02-28"]),
    ("The dam failed three months ago.", ["three months ago = 2019-12"]),
    ("The dam failed a decade ago.", ["a decade ago = 2010"]),
    ("The dam failed more than 20 years ago.", ["more than 20 years ago = 2000 BEFORE"]),
    ("The dam failed several years ago.", ["several years ago = PAST_REF"]),
    ("The dam will open five years from now.", ["five years from now = 2025"]),
    ("A blast hit the depot at 10:30 p.m. on Saturday.", ["10:30 p.m. on Saturday = 2020-03-07T22:30"]),
    ("A blast hit the depot around 10:30 p.m. Tuesday.", ["around 10:30 p.m. Tuesday = 2020-03-03T22:30 APPROX"]),
    ("A blast hit the depot shortly after 2 a.m. on March 1.", ["shortly after 2 a.m. on March 1 = 2020-03-01T02:00 AFTER"]),
    ("A blast hit the depot just before 11 p.m. Sunday.", ["just before 11 p.m. Sunday = 2020-03-08T23:00 BEFORE"]),
    ("A blast hit the depot at 3.45am on Sunday.", ["3.45am on Sunday = 2020-03-08T03:45"]),
    ("A blast hit the depot at 1430 GMT on Sunday.", ["1430 GMT on Sunday = 2020-03-08T14:30Z"]),
    ("A blast hit the depot on Sunday at 8 pm.", ["Sunday at 8 pm = 2020-03-08T20:00"]),
    ("A blast hit the depot at noon Friday.", ["noon Friday = 2020-03-06T12:00"]),
    ("A blast hit the depot at midnight on Friday.", ["midnight on Friday = 2020-03-06T24:00"]),
    ("A blast hit the depot shortly after midnight on Friday.", ["shortly after midnight on Friday = 2020-03-06T00:00 AFTER"]),
    ("A blast hit the depot by 6 p.m. Friday.", ["6 p.m. Friday = 2020-03-06T18:00"]),
    ("A blast hit the depot on the night of March 7.", ["the night of March 7 = 2020-03-07TNI"]),
    ("A blast hit the depot in the early hours of Sunday.", ["the early hours of Sunday = 2020-03-08TMO"]),
    ("A blast hit the depot at dawn on Friday.", ["dawn on Friday = 2020-03-06TMO"]),
    ("A blast hit the depot at half past six on Friday evening.", ["half past six on Friday evening = 2020-03-06T18:30"]),
    ("The gates open at 7 o'clock in the morning on Friday.", ["7 o'clock in the morning on Friday = 2020-03-06T07:00"]),
    (
        "The siege lasted from 4:45 a.m. to 5:55 a.m. on Sunday.",
        ["4:45 a.m. = 2020-03-08T04:45", "5:55 a.m. on Sunday = 2020-03-08T05:55"],
    ),
    ("Shops open from 9 to 11 a.m. on Sunday.", ["9 = 2020-03-08T09:00", "11 a.m. on Sunday = 2020-03-08T11:00"]),
    ("A two-day visit ended.", ["two-day = P2D"]),
    ("A 25-minute delay followed.", ["25-minute = PT25M"]),
    ("He waited four and a half months.", ["four and a half months = P4.5M"]),
    ("A 4-1/2-month trial ended.", ["4-1/2-month = P4.5M"]),
    ("She was eight months pregnant.", ["eight months = P8M"]),
    ("He waited half an hour.", ["half an hour = PT30M"]),
    ("He waited an hour and a half.", ["an hour and a half = PT1H30M"]),
    ("He waited 2 1/2 years.", ["2 1/2 years = P2Y6M"]),
    ("He waited more than four hours.", ["more than four hours = PT4H MORE_THAN"]),
    ("He waited nearly two decades.", ["nearly two decades = P20Y LESS_THAN"]),
    ("He waited at least 20 more years.", ["at least 20 more years = P20Y EQUAL_OR_MORE"]),
    ("He waited about 90 minutes.", ["about 90 minutes = PT90M APPROX"]),
    ("He waited a couple of days.", ["a couple of days = P2D"]),
    ("He waited several weeks.", ["several weeks = PXW"]),
    ("He waited two or three days.", ["two or three days = P2D"]),
    ("He waited 5-10 minutes.", ["5-10 minutes = PT5M"]),
    ("The drought of the past three years hurt.", ["the past three years = P3Y"]),
    ("Sales over the first nine months rose.", ["the first nine months = P9M"]),
    ("A 34-year-old baker was hurt.", ["34-year-old = P34Y"]),
    ("The market is open every Tuesday.", ["every Tuesday = XXXX-WXX-2"]),
    ("The market is open twice a week.", ["twice a week = P1W"]),
    ("The market is open three times a month.", ["three times a month = P1M"]),
    ("The market is open on Tuesdays.", ["Tuesdays = XXXX-WXX-2"]),
    ("The market is open every other day.", ["every other day = P2D"]),
    ("The market is checked daily.", ["daily = P1D"]),
    ("The gate is now shut.", ["now = PRESENT_REF"]),
    ("The gate was recently repaired.", ["recently = PAST_REF"]),
    ("Floods came in recent years.", ["recent years = PAST_REF"]),
    ("The dam failed on 5 March.", ["5 March = 2020-03-05"]),
    ("The dam failed on Sunday, 1 March.", ["Sunday, 1 March = 2020-03-01"]),
    ("The dam failed on Jan. 14, the mayor said on Feb. 2.", ["Jan. 14 = 2020-01-14", "Feb. 2 = 2020-02-02"]),
    ("On the night of Saturday, March 7, shots rang out.", ["the night of Saturday, March 7 = 2020-03-07TNI"]),
    ("Police came at 2:18 p. m. on Friday.", ["2:18 p. m. on Friday = 2020-03-06T14:18"]),
    ("They came around 2005.", ["around 2005 = 2005 APPROX"]),
    ("The Sept. 11 attacks changed policing.", ["Sept. 11 = 2001-09-11"]),
    ("The trawler vanished on the morning of February 2.", ["the morning of February 2 = 2020-02-02TMO"]),
    ("Crews worked until late Friday evening.", ["late Friday evening = 2020-03-06TEV END"]),
    ("The cabinet meets on Tuesday next week.", ["Tuesday next week = 2020-03-17"]),
    ("They wed on New Year's Eve.", ["New Year's Eve = 2019-12-31"]),
    ("He retired in fiscal 2018.", ["fiscal 2018 = 2018"]),
    ("He came in by mid-afternoon on Friday.", ["mid-afternoon on Friday = 2020-03-06TAF MID"]),
    ("Residents fled before dawn Tuesday.", ["dawn Tuesday = 2020-03-03TMO"]),
    ("The alarm sounded at 16:45 local time on Friday.", ["16:45 local time on Friday = 2020-03-06T16:45"]),
    ("The alarm sounded at 4:45 a.m. EST Friday.", ["4:45 a.m. EST Friday = 2020-03-06T04:45-05:00"]),
    ("The convoy left at 0630 GMT on March 2.", ["0630 GMT on March 2 = 2020-03-02T06:30Z"]),
    ("The drill ran for decades.", ["decades = PXE"]),
    ("The dam burst years ago.", ["years ago = PAST_REF"]),
    ("A month-long strike ended.", ["month-long = P1M"]),
    ("Work took between two and three months.", ["two and three months = P2M"]),
    ("Work took up to 180 days.", ["up to 180 days = P180D EQUAL_OR_LESS"]),
    ("The ban ends in a week or so.", ["a week or so = P1W"]),
    ("He served a year and a half.", ["a year and a half = P1Y6M"]),
    ("A fight broke out at around midnight Saturday.", ["around midnight Saturday = 2020-03-07T24:00 APPROX"]),
    ("The notice of 2023-March-19 lapsed.", ["2023-March-19 = 2023-03-19"]),
]


@pytest.mark.parametrize(("sentence", "expected"), EXAMPLES, ids=[sentence for sentence, _ in EXAMPLES])
def test_expression_is_read(sentence: str, expected: list[str]) -> None:
    mentions = read_dates(article_from_text(sentence, published=PUBLISHED))
    assert [f"{m.text} = {m.value.timex} {m.value.mod}".rstrip() for m in mentions] == expected


TYPES = [
    ("Guards fired on Friday.", "date"),
    ("Guards fired on Friday night.", "time"),
    ("Guards fired at 5 p.m. Friday.", "time"),
    ("Guards fired for three days.", "duration"),
    ("Guards fire twice a week.", "set"),
    ("A 34-year-old baker was hurt.", "duration"),
]


@pytest.mark.parametrize(("sentence", "kind"), TYPES)
def test_type(sentence: str, kind: str) -> None:
    assert [m.type.value for m in read_dates(article_from_text(sentence, published=PUBLISHED))] == [kind]


LENGTHS = [
    ("He waited three days.", 3, 3, "day", ""),
    ("He waited two or three days.", 2, 3, "day", ""),
    ("He waited 5-10 minutes.", 5, 10, "minute", ""),
    ("He waited more than four hours.", 4, None, "hour", "MORE_THAN"),
    ("He waited at least two weeks.", 2, None, "week", "EQUAL_OR_MORE"),
    ("He waited up to 180 days.", None, 180, "day", "EQUAL_OR_LESS"),
    ("He waited nearly two decades.", None, 20, "year", "LESS_THAN"),
    ("He waited about 90 minutes.", 90, 90, "minute", "APPROX"),
    ("He waited four and a half months.", 4.5, 4.5, "month", ""),
    ("He waited 41 / 2 months.", 4.5, 4.5, "month", ""),
    ("He made a 4-1 / 2-month pause.", 4.5, 4.5, "month", ""),
    ("He waited 11 / 4 hours.", 1.25, 1.25, "hour", ""),
    ("He waited a couple of days.", 2, 3, "day", ""),
    ("He waited several weeks.", 2, 12, "week", ""),
    ("He waited a fortnight.", 2, 2, "week", ""),
    ("He waited half an hour.", 0.5, 0.5, "hour", ""),
    ("He waited for years.", 2, None, "year", ""),
]


@pytest.mark.parametrize(("sentence", "lower", "upper", "unit", "mod"), LENGTHS)
def test_length_bounds(sentence: str, lower: float | None, upper: float | None, unit: str, mod: str) -> None:
    (mention,) = read_dates(article_from_text(sentence, published=PUBLISHED))
    value = mention.value
    assert (value.lower, value.upper, value.unit, value.mod) == (lower, upper, unit, mod)


def test_core_leaves_out_the_modifier() -> None:
    (mention,) = read_dates(article_from_text("He waited more than four hours.", published=PUBLISHED))
    text = "He waited more than four hours."
    assert text[mention.start : mention.end] == "more than four hours"
    assert text[slice(*mention.core)] == "four hours"
