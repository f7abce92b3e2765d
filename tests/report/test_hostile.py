"""Articles that try to steer what shows them."""

import csv
import io
import json
import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from checker.model import Confidence, Entity, Event, Finding, Hidden, Kind, Problem, Report, Severity
from checker.report import Format, View, explanation, reading, render
from tests.report.sample import article, evidence, people, sample

SCRIPT = '"><script>alert(1)</script>'
ESCAPE = "\x1b]0;owned\x07\x1b[2J"
BIDI = "\u202eegnahc\u202c"
MARKDOWN = "](javascript:alert(1)) | @everyone #1 <img src=x onerror=alert(1)> `x` ::error::no"
COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def hostile() -> Report:
    text = f"{SCRIPT}{ESCAPE}{BIDI}{MARKDOWN}"
    raw = f"{text}\n\nTwelve people died {text}.\n"
    one = replace(article(SCRIPT, raw, text, None), title=text, url="javascript:alert(1)")
    two = article("=cmd|' /C calc'!A0", raw.replace("Twelve", "Fifteen"), "=1+1", None)
    found = Finding(
        "1f00d5eaf001", Kind.CONTRADICTION, Severity.ERROR, Confidence.HIGH, "casualties.killed", "killed", text, text, (text,),
        (
            evidence(one, f"Twelve people died {SCRIPT}", people(12, 12), text, text),
            evidence(two, "Fifteen people", people(15, 15), text, text),
        ),
        "event",
    )  # fmt: skip
    return replace(
        sample(),
        articles=(one, two),
        entities=(Entity("e1", "person", text, (text,), ()),),
        events=(Event("event", f"=HYPERLINK({text})", where="@SUM(1)", articles=(one.id, two.id)),),
        claims=(),
        findings=(found,),
        hidden=(Hidden(found, text),),
        problems=(Problem(SCRIPT, 1, text),),
        readings=tuple(replace(r, article=a) for r, a in zip(sample().readings[2:], (one,), strict=False)),
    )


def texts() -> dict[str, str]:
    out = {form.value: render(hostile(), form, View(colour=True)) for form in Format}
    out["columns"] = render(hostile(), Format.DIFF, View(side_by_side=True))
    out["explain"] = explanation.render(hostile())
    report = hostile()
    empty = tuple(replace(r, facts=(), mentions=()) for r in report.readings)
    out["facts"] = reading.render(replace(report, readings=empty), "terminal", View(colour=True))
    out["facts-html"] = reading.render(replace(report, readings=empty), "html")
    return out


TEXTS = texts()


@pytest.mark.parametrize("name", TEXTS)
def test_no_control_character_reaches_the_reader(name: str) -> None:
    plain = COLOURS.sub("", TEXTS[name])
    assert [c for c in plain if c < " " and c not in "\n\t"] == []
    if name not in ("json", "sarif"):  # JSON carries texts as they are, for machines
        assert not set("\u202e\u202c") & set(plain)


class Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.scripts = 0
        self.handlers: list[str] = []
        self.links: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.scripts += tag == "script"
        for key, value in attrs:
            if key.startswith("on") or key == "style":
                self.handlers.append(key)
            if key in ("href", "src", "action", "xlink:href"):
                self.links.append(value or "")


@pytest.mark.parametrize(("name", "scripts"), [("html", 1), ("facts-html", 0)])
def test_the_page_holds_its_own_script_only(name: str, scripts: int) -> None:
    page = Page()
    page.feed(TEXTS[name])
    assert page.scripts == scripts
    assert page.handlers == []
    assert "img" not in page.tags
    assert all(link.startswith("#") for link in page.links), "no article has a web address here"


def test_markdown_holds_no_markup_of_articles() -> None:
    text = TEXTS["markdown"]
    assert "<script" not in text
    assert "<img" not in text
    assert "](javascript" not in text.replace("\\]", "")
    assert "@everyone" not in text
    for row in (line for line in text.splitlines() if line.startswith("|")):
        assert len(re.findall(r"(?<!\\)\|", row)) == 4, "three cells, whatever the article holds"


def test_github_commands_stand_for_findings_only() -> None:
    commands = [line for line in TEXTS["github"].splitlines() if line.startswith("::")]
    assert len(commands) == 2
    assert all(re.match(r"::(error|warning) file=[^:]*::", line) for line in commands)


def test_xml_stays_xml() -> None:
    root = ET.fromstring(TEXTS["junit"])
    assert {element.tag for element in root.iter()} <= {
        "testsuites", "testsuite", "testcase", "failure", "error", "skipped", "system-out",
    }  # fmt: skip


def test_no_cell_is_a_formula() -> None:
    rows = list(csv.reader(io.StringIO(TEXTS["csv"])))
    assert len(rows) == 2
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))]


def test_one_line_a_finding() -> None:
    assert len(TEXTS["lines"].splitlines()) == 3


@pytest.mark.parametrize(
    "text", [render(hostile(), Format.JSON), reading.render(hostile(), "jsonl", View())], ids=["json", "jsonl"]
)
def test_json_at_a_terminal_steers_nothing_and_says_the_same(text: str) -> None:
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
    if text.startswith("{\n"):
        assert json.loads(text)["articles"][0]["title"].count(BIDI) == 1
