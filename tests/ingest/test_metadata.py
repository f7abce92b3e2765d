"""Front matter, the sidecar, dates and what wins over what."""

from datetime import date, datetime
from pathlib import Path

import pytest

from checker.ingest import read_articles
from checker.ingest.frontmatter import read_front_matter
from checker.ingest.metadata import from_fields
from checker.ingest.stamps import dateline, parse_moment
from checker.model import Article, Problem, Role


def write(directory: Path, name: str, text: str) -> Path:
    path = directory / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def read_one(path: Path) -> tuple[Article, tuple[Problem, ...]]:
    articles, problems = read_articles([str(path)])
    assert len(articles) == 1
    return articles[0], problems


BODY = "The ferry sank off Hollin on Friday, the coastguard said. All of its passengers were rescued."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-01-03", date(2020, 1, 3)),
        ("2020-01-03T18:30:00+03:30", datetime(2020, 1, 3, 18, 30)),
        ("2020-01-03 18:30", datetime(2020, 1, 3, 18, 30)),
        ("20200103", date(2020, 1, 3)),
        ("January 3, 2020", date(2020, 1, 3)),
        ("3 Jan 2020", date(2020, 1, 3)),
        ("Fri, 03 Jan 2020 18:30:00 GMT", datetime(2020, 1, 3, 18, 30)),
        ("25/12/2019", date(2019, 12, 25)),
        ("4/4/2019", date(2019, 4, 4)),
        ("3/4/2019", None),
        ("2020-02-30", None),
        ("2020", None),
        ("January 2020", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_moments(text: str, expected: date | None) -> None:
    assert parse_moment(text) == expected


@pytest.mark.parametrize(
    ("line", "place", "day", "agency"),
    [
        ("HOLLIN (Corvid)- The", "HOLLIN", None, "Corvid"),
        ("PORT HOLLIN, March 3 (Corvid) - The", "PORT HOLLIN", "March 3", "Corvid"),
        ("WESTON, Fla. -- Police", "WESTON, Fla.", None, None),
        ("WESTON, 3 May 2019 (CRV) - He", "WESTON", "3 May 2019", "CRV"),
        ("HOLLIN - The", "HOLLIN", None, None),
    ],
)
def test_datelines(line: str, place: str, day: str | None, agency: str | None) -> None:
    match = dateline(line, 0, len(line))
    assert match is not None
    assert (match.group("place"), match.group("date"), match.group("agency")) == (place, day, agency)


@pytest.mark.parametrize(
    "line", ["UPDATE - The ferry", "BREAKING: Ferry", "U.S. forces - all", "Hollin - The", "NATO said - twice - no", "VIDEO - x"]
)
def test_no_datelines(line: str) -> None:
    assert dateline(line, 0, len(line)) is None


def test_front_matter(tmp_path: Path) -> None:
    head = "source: Daily Rook\npublished: 2021-03-04 12:30\ntitle: Ferry sinks off Hollin\nmood: grey\nbreaking: no"
    raw = f"---\n{head}\n---\n\n{BODY}\n"
    article, problems = read_one(write(tmp_path, "a.md", raw))
    assert not problems
    assert article.raw == raw
    assert (article.source, article.published, article.title) == (
        "Daily Rook",
        datetime(2021, 3, 4, 12, 30),
        "Ferry sinks off Hollin",
    )
    headline, lead = article.sentences[:2]
    assert headline.role is Role.HEADLINE
    a, b = article.original(headline.start, headline.end)
    assert raw[a:b] == "Ferry sinks off Hollin"
    assert lead.role is Role.LEAD
    assert "Rook" not in " ".join(article.text.split())


@pytest.mark.parametrize("first", ["Ferry sinks off Hollin", "# Ferry sinks off Hollin", "Ferry sinks off Hollin | Daily Rook"])
def test_a_title_that_the_body_repeats_is_read_once(tmp_path: Path, first: str) -> None:
    article, _ = read_one(write(tmp_path, "a.md", f'---\ntitle: "Ferry sinks off Hollin"\n---\n{first}\n\n{BODY}\n'))
    headlines = [s for s in article.sentences if s.role is Role.HEADLINE]
    assert len(headlines) == 1
    assert headlines[0].start > article.raw.index(BODY[:5]) - len(first) - 5
    assert article.text.count("Ferry sinks") == 1


@pytest.mark.parametrize(
    ("written", "title", "quote"),
    [
        ('"\\u2018Rook\\u2019 sinks: \\"no one hurt\\""', '‘Rook’ sinks: "no one hurt"', "'Rook' sinks: \"no one hurt\""),
        ("'Orr''s ferry sinks'", "Orr's ferry sinks", "Orr's ferry sinks"),
        ('"Ferry: three lost"', "Ferry: three lost", "Ferry: three lost"),
    ],
)
def test_quoted_titles(tmp_path: Path, written: str, title: str, quote: str) -> None:
    raw = f"---\ntitle: {written}\n---\n{BODY}\n"
    article, problems = read_one(write(tmp_path, "a.txt", raw))
    headline = article.sentences[0]
    assert not problems
    assert article.title == title
    assert article.text[headline.start : headline.end] == quote
    a, b = article.original(headline.start, headline.end)
    assert raw[a:b] == written[1:-1]


def test_a_broken_block_is_one_problem_and_the_article_is_read(tmp_path: Path) -> None:
    path = write(tmp_path, "a.md", f"---\nsource: Daily Rook\ntitle: Ferry: three: lost\n---\n{BODY}\n")
    article, problems = read_one(path)
    assert [(p.path, p.line) for p in problems] == [(str(path), 3)]
    assert "quote values" in problems[0].message
    assert article.source == "Daily Rook"
    assert article.sentences[-1].role is not Role.FURNITURE


def test_an_open_block_is_read_as_text(tmp_path: Path) -> None:
    path = write(tmp_path, "a.md", f"---\nsource: Daily Rook\n\n{BODY}\n")
    article, problems = read_one(path)
    assert [(p.path, p.line) for p in problems] == [(str(path), 1)]
    assert article.source == ""


def test_a_rule_of_dashes_is_no_front_matter() -> None:
    assert read_front_matter(f"---\n{BODY}\n---\nMore.").end == 0
    assert read_front_matter(f"{BODY}\n---\nsource: x\n---\n").end == 0


def test_long_yaml_values_and_nested_ones() -> None:
    found = read_front_matter("---\ntitle: >\n  Ferry\n  sinks\ntags: [a, b]\nsource: Rook\n---\nBody")
    assert found.fields["source"] == "Rook"
    assert found.fields["title"].strip() == "Ferry sinks"
    assert found.title_span is None


def test_yaml_can_neither_run_code_nor_grow(tmp_path: Path) -> None:
    bomb = "a: &a [x,x,x]\n" + "".join(f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)},*{chr(97 + i)}]\n" for i in range(20))
    path = write(tmp_path, "a.md", f"---\nsource: !!python/object/apply:os.getcwd []\n{bomb}---\n{BODY}\n")
    article, _ = read_one(path)
    assert article.source == ""
    deep = write(tmp_path, "b.md", "---\ntitle: " + "[" * 30_000 + f"\n---\n{BODY}\n")
    _, problems = read_one(deep)
    assert [p.line for p in problems] == [2, 2], "the front matter, and a title without end"


def test_dates_that_are_not_understood_are_told(tmp_path: Path) -> None:
    path = write(tmp_path, "a.md", f"---\nsource: Rook\npublished: some day\n---\n{BODY}\n")
    article, problems = read_one(path)
    assert article.published is None
    assert [(p.path, p.line) for p in problems] == [(str(path), 3)]


def test_other_names_for_the_same() -> None:
    known, mistakes = from_fields(
        {"headline": "A  b", "publisher": "Rook", "datepublished": "2020-01-03", "link": "https://rook.example/1"}
    )
    assert (known.title, known.source, known.published, known.url) == ("A b", "Rook", date(2020, 1, 3), "https://rook.example/1")
    assert not mistakes


def test_the_host_names_the_outlet_if_nothing_else_does(tmp_path: Path) -> None:
    article, _ = read_one(write(tmp_path, "a.md", f"---\nurl: https://www.rook.example/ferry\n---\n{BODY}\n"))
    assert article.source == "rook.example"


def test_sidecar(tmp_path: Path) -> None:
    write(
        tmp_path,
        "articles.yaml",
        "'*.txt':\n  source: Corvid\nold/*.txt: {source: Rook}\na.txt:\n  published: 2020-01-03\n  title: Ferry lost\n",
    )
    write(tmp_path, "a.txt", BODY)
    write(tmp_path, "old/b.txt", BODY)
    write(tmp_path, "c.md", f"---\nsource: Own\n---\n{BODY}")
    articles, problems = read_articles([str(tmp_path)])
    assert not problems
    known = {Path(a.path).name: (a.source, a.published, a.title) for a in articles}
    assert known == {"a.txt": ("Corvid", date(2020, 1, 3), "Ferry lost"), "b.txt": ("Rook", None, ""), "c.md": ("Own", None, "")}
    assert read_one(tmp_path / "a.txt")[0].source == "Corvid"


def test_the_file_itself_wins_over_a_sidecar(tmp_path: Path) -> None:
    write(tmp_path, "articles.yaml", "'*': {source: Corvid, published: 2020-01-03}\n")
    article, _ = read_one(write(tmp_path, "a.md", f"---\nsource: Rook\n---\n{BODY}\n"))
    assert (article.source, article.published) == ("Rook", date(2020, 1, 3))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a.txt: {source: x: y}\n", [1]),
        ("- a.txt\n", [1]),
        ("a.txt: Rook\n", [1]),
        ("a.txt:\n  sauce: Rook\n", [2]),
        ("a.txt:\n  published: soon\n", [2]),
        ("a.txt:\n  source: [a]\n", [2]),
        ("\nb.txt: {source: Rook}\n", [2]),
    ],
)
def test_mistakes_in_a_sidecar(tmp_path: Path, text: str, lines: list[int]) -> None:
    sidecar = write(tmp_path, "articles.yaml", text)
    write(tmp_path, "a.txt", BODY)
    articles, problems = read_articles([str(tmp_path)])
    assert len(articles) == 1
    assert [(p.path, p.line) for p in problems] == [(str(sidecar), line) for line in lines]
