"""Wordings that look like times and are none."""

from datetime import date

import pytest

from checker.extract.dates import read_dates
from checker.ingest.articles import article_from_text

TRAPS = """
He may leave.
May said she would resign.
Theresa May resigned.
They march on.
The march drew thousands.
Thousands joined the Women's March.
April Dunmore spoke.
August Keller spoke.
He was charged with second-degree murder.
He finished second.
A second man was hurt.
Give me a second.
Dana Orlo, 48, of Velmar, was hurt.
The Hawks won 10-3.
The Hawks won 21-17.
The Sun rose.
The Sun reported it.
The Sunday Times reported it.
USA Today reported it.
Flight 2012 landed.
Flight 752 crashed.
He paid $2,012.
He paid $1999 for it.
Some 2000 people fled.
About 1500 troops left.
Room 1984 burned.
Route 1999 is closed.
He lives at 1900 Elm Street.
A house on 5 May Street burned.
She wrote Windows 2000 manuals.
He quoted John 3:16 to them.
She won by 2:30 over her rival.
They lead 3:1.
The odds were 3:10 on him.
Three quarters of voters agreed.
A quarter of voters agreed.
The temperature was in the 80s.
He is in his 60s.
Black Friday sales rose.
The fall of the city shook them.
The president sat down.
It costs 1.76 million a year.
Article 5 applies.
The ratio was 2 to 1.
Ten second-graders sang.
The Monday Night Football crew left.
Daily News reported it.
Half the town fled.
6 to 10 people were hurt.
Model T-2000 sold.
He was 52 years old.
Stronger than expected, the bridge held.
""".strip().splitlines()


@pytest.mark.parametrize("sentence", TRAPS)
def test_trap_is_not_read(sentence: str) -> None:
    assert [m.text for m in read_dates(article_from_text(sentence, published=date(2020, 3, 9)))] == []


NEIGHBOURS = [
    ("In May said the mayor, work starts.", ["May"]),
    ("Troops left in March.", ["March"]),
    ("In April Dunmore spoke.", []),  # the name as likely as the month: better silent
    ("Net profit fell in the fourth quarter.", ["the fourth quarter"]),
    ("The 2012 games were held.", ["2012"]),
    ("They fled in 2000.", ["2000"]),
    ("The second of May was dry.", ["The second of May"]),
    ("He read it in the Sunday Times on Sunday.", ["Sunday"]),
    ("The 80s were loud.", ["The 80s"]),
]


@pytest.mark.parametrize(("sentence", "expected"), NEIGHBOURS)
def test_near_miss_is_read(sentence: str, expected: list[str]) -> None:
    assert [m.text for m in read_dates(article_from_text(sentence, published=date(2020, 3, 9)))] == expected
