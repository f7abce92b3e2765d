"""Dates of publication: in metadata, on date lines and in datelines."""

import re
from datetime import date, datetime
from functools import cache

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
            "sep sept september", "oct october", "nov november", "dec december",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s{1,3})?"
_CLOCK = (
    r"(?:[T,\s@|-]{0,5}(?:at\s)?(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(?P<half>[ap]\.?m\.?)?"
    r"(?:\s?\(?(?:Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2})\)?)?)?"
)
_DATE = (
    rf"(?:{_WEEKDAY}(?:"
    r"(?P<y1>(?:19|20)\d{2})-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})"
    r"|(?P<y5>(?:19|20)\d{2})(?P<m5>[01]\d)(?P<d5>[0-3]\d)(?!\d)"
    r"|(?P<y6>(?:19|20)\d{2})[/.](?P<m6>\d{1,2})[/.](?P<d6>\d{1,2})"
    rf"|(?P<y2>(?:19|20)\d{{2}})[-\s](?P<m2>{_MONTH})[-\s](?P<d2>\d{{1,2}})"
    rf"|(?P<m3>{_MONTH})\s?(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<y3>(?:19|20)\d{{2}})"
    rf"|(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?[-\s](?:of\s)?(?P<m4>{_MONTH})[-,\s]{{1,2}}(?P<y4>(?:19|20)\d{{2}})"
    r"|(?P<a>\d{1,2})[/.](?P<b>\d{1,2})[/.](?P<y7>(?:19|20)\d{2})"
    rf"))(?![\d])(?:{_CLOCK})"
)
_LABEL = (
    r"(?:(?P<first>first\spublished|originally\spublished|published|posted|created|filed|date\spublished"
    r"|publication\sdate|released)"
    r"|(?P<later>last\supdated|updated|last\smodified|modified|last\sedited))"
    r"(?:\s(?:on|at))?\s?[:|-]?\s?"
)

_LABEL_HINTS = ("publish", "publication", "posted", "created", "filed", "released", "updated", "modified", "edited")


@cache
def _whole() -> re.Pattern[str]:
    return re.compile(rf"\s*(?:on\s)?{_DATE}\s*", re.IGNORECASE)


@cache
def _line() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{_LABEL})|on\s)?{_DATE}", re.IGNORECASE)


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_LABEL}){_DATE}", re.IGNORECASE)


def _moment(match: re.Match[str]) -> date | datetime | None:
    got = match.groupdict()
    for n in "123456":
        if got[f"y{n}"]:
            year, month, day = int(got[f"y{n}"]), got[f"m{n}"], int(got[f"d{n}"])
            number = int(month) if month.isdigit() else _MONTHS[month.lower().rstrip(".")]
            break
    else:
        year, first, second = int(got["y7"]), int(got["a"]), int(got["b"])
        if first > 12 >= second:
            number, day = second, first
        elif second > 12 >= first or first == second:
            number, day = first, second
        else:
            return None  # 3/4/2019: the third of April or the fourth of March
    try:
        found = date(year, number, day)
        if got["hour"] is None:
            return found
        hour, half = int(got["hour"]), (got["half"] or "").lower()[:1]
        if half and not 1 <= hour <= 12:
            return found
        hour = hour % 12 + (12 if half == "p" else 0) if half else hour
        return datetime(year, number, day, hour, int(got["minute"]))
    except ValueError:
        return None


def parse_moment(text: str) -> date | datetime | None:
    """The day, or the moment on the outlet's own clock (without zone), that a metadata value names; None if it names none.

    A month or a year alone is no day of publication, and 3/4/2019 is not guessed at.
    """
    match = _whole().fullmatch(text.strip())
    return _moment(match) if match else None


def stamp_line(line: str) -> tuple[date | datetime | None, bool] | None:
    """What a line that holds nothing but a date stamp says, and whether it is an update's; None for any other line.

    The date is None when the line is a stamp, but its date ambiguous. After a label a short tail (a place, a site) is allowed.
    """
    if not any(c.isdigit() for c in line) or len(line) > 160:
        return None
    match = _line().match(line)
    if match is None:
        return None
    tail = line[match.end() :].strip(" \t.|-,;)/")
    again = _labelled().match(tail)
    if again:
        tail = tail[again.end() :].strip(" \t.|-,;)/")
    labelled = bool(match.group("first") or match.group("later"))
    if len(tail.split()) > (3 if labelled else 0) or tail.endswith((".", "?", "!")):
        return None
    return _moment(match), bool(match.group("later"))


def labelled_stamps(line: str) -> list[tuple[int, date | datetime | None, bool]]:
    """Stamps with a label ("Posted: ...") inside a line: where each begins, its date, whether it is an update's."""
    low = line.lower()
    if not any(word in low for word in _LABEL_HINTS):
        return []
    return [(m.start(), _moment(m), bool(m.group("later"))) for m in _labelled().finditer(line)]


# Datelines: BAGHDAD (Dispatches) -- / LONDON, March 3 (Reuters) - / GREENACRES, Fla. --
_DATELINE = re.compile(
    r"(?P<place>[A-Z][A-Z.'/-]{2,20}(?:[ ][A-Z][A-Z.'/-]{1,20}){0,3}(?:,[ ][A-Z][\w.]{1,14}(?:[ ][A-Z][\w.]{1,14})?)?)"
    r"(?:,[ ](?P<date>[A-Z][a-z]{2,8}\.?[ ]\d{1,2}(?:,[ ]\d{4})?|\d{1,2}[ ][A-Z][a-z]{2,8}\.?(?:[ ]\d{4})?))?,?"
    r"(?:[ ]?\((?P<agency>[A-Za-z][\w.&/ -]{1,30})\))?"
    r"[ ]?--?(?=[ \"']|$)[ ]?(?:-[ ])?"
)
# capitals before a dash that are no place
_LABELS = frozenset(
    "update updated updates breaking exclusive video watch related more photos photo news live opinion analysis"
    " editorial read note correction clarification alert listen gallery report story interview review".split()
)


def dateline(text: str, start: int, end: int) -> re.Match[str] | None:
    """The dateline at the start of a paragraph: groups place, date, agency."""
    if not text[start : start + 2].isupper():
        return None
    match = _DATELINE.match(text, start, min(end, start + 140))
    if match is None:
        return None
    if match.group("agency") is None and match.group("date") is None and match.group("place").split()[0].lower() in _LABELS:
        return None
    return match
