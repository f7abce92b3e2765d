"""JSON article by article: the same values as of the whole, what stands before a mistake, and nothing that fills the memory."""

import json
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.ingest.discover import Source
from checker.ingest.formats import Document, Mistake, read_json, read_jsonl
from checker.ingest.jsonparts import DEEPEST, PARTS, Broken, TooLong, has_text, one, whole_or_list
from checker.ingest.read import load, pending
from checker.model import Limits
from tests.robust.growing import within

MOST = 10_000
KEYS = st.sampled_from(["text", "articles", "a", 'q"[{'])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["text", "articles", "a", 'q"[{']), inner, max_size=4)
    ),
    max_leaves=12,
)
BODY = "The ferry sank off Hollin on Friday, the coastguard said. All of its passengers were rescued by two boats."


def articles(text: str) -> tuple[bool, list[object]]:
    listed, *found = whole_or_list(text, MOST)
    return bool(listed), found


@given(VALUES, st.sampled_from([None, 0, 2]))
@settings(deadline=None, max_examples=150)
def test_the_same_values_as_parsing_the_whole(value: object, indent: int | None) -> None:
    listed, found = articles(f" {json.dumps(value, indent=indent)}\n")
    if isinstance(value, dict) and isinstance(value.get("articles"), list):
        if has_text(value):
            assert found == [value | {"articles": []}]
        else:
            assert listed
            assert found == value["articles"]
    elif isinstance(value, list):
        assert listed
        assert found == value
    else:
        assert (listed, found) == (False, [value])
    assert one(json.dumps(value), MOST) == value


@given(st.text(st.sampled_from('[]{}",:\\1e- \ntrue'), max_size=24))
@settings(deadline=None, max_examples=300)
def test_what_is_no_json_is_refused_and_nothing_else(text: str) -> None:
    try:
        json.loads(text)
        valid = True
    except ValueError:
        valid = False
    try:
        articles(text)
        read = True
    except Broken:
        read = False
    assert read == valid


def test_what_stands_before_a_mistake_is_read(tmp_path: Path) -> None:
    whole = json.dumps([{"text": f"{n}. {BODY}"} for n in range(4)], indent=0)
    for text in (whole, f'{{"status": "ok", "articles": {whole}}}'):
        place = tmp_path / "a.json"
        place.write_text(text[: text.index("3. The")])
        found, problems = load(Source("a.json", place, "json"))
        assert [a.path for a in found] == ["a.json#1", "a.json#2", "a.json#3"]
        assert [(p.path, p.line) for p in problems] == [("a.json#4", 12)]
        assert "not valid JSON" in problems[0].message


@pytest.mark.parametrize(
    ("item", "message"),
    [
        ('{"text": "a", "tags": [' + ",".join(["[]"] * PARTS) + "]}", f"of more than {PARTS:,} lists and objects"),
        ('{"text": ' + "[" * (DEEPEST + 1), "nested too deeply"),
        ('{"text": ' + "9" * 10_000 + "}", "too long a number"),
    ],
)
def test_bombs(item: str, message: str) -> None:
    good = json.dumps({"text": BODY})
    first, mistake = read_json(f"[{good}, {item}, {good}]")
    assert isinstance(first, Document)
    assert isinstance(mistake, Mistake)
    assert mistake.fragment == "#2"
    assert message in mistake.message
    first, mistake, last = read_jsonl(f"{good}\n{item}\n{good}")
    assert message in mistake.message  # type: ignore[union-attr]
    assert isinstance(last, Document)


def test_an_article_that_is_too_long_is_passed_over() -> None:
    items = [{"text": BODY}, {"text": BODY, "notes": "x" * 500}, {"text": BODY}]
    for found in (
        list(read_json(json.dumps(items), 300)),
        list(read_jsonl("\n".join(map(json.dumps, items)), 300)),
    ):
        assert [type(f) for f in found] == [Document, Mistake, Document]
        assert found[1].fragment == "#2"
    listed, long = articles(json.dumps([["x" * MOST]]))
    assert listed
    assert [type(x) for x in long] == [TooLong]


def test_a_file_without_articles_is_told_of_in_few_words(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("[" + ",".join(["{}"] * 5_000) + "]")
    (tmp_path / "b.jsonl").write_text("[]\n" * 5_000)
    for name in ("a.json", "b.jsonl"):
        found, problems = pending(Source(name, tmp_path / name, name.partition(".")[2]), limits=Limits())
        _, told = load(Source(name, tmp_path / name, name.partition(".")[2]))
        assert len(told) == 1001
        assert "4,000 more mistakes" in told[-1].message
        assert len(found) + len(problems) == 1001


def test_memory_is_that_of_the_text(tmp_path: Path) -> None:
    place = tmp_path / "a.json"
    place.write_text(json.dumps([{"text": f"{n}. {BODY * 10}", "vector": [[n]] * 40} for n in range(3_000)]))
    size = place.stat().st_size
    tracemalloc.start()
    found, _ = pending(Source("a.json", place, "json"))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(found) == 3_000
    assert peak < 3 * size  # bytes and text at first, text and articles then; parsed at once it takes five times the size


@pytest.mark.parametrize("name", ["a.json", "a.jsonl", "a.txt", "a.html", "a.docx", "a"])
def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, name: str) -> None:
    place = tmp_path / name
    place.touch()
    kind = {".json": "json", ".jsonl": "jsonl", ".txt": "text", ".html": "html", ".docx": "docx"}.get(place.suffix, "")
    with place.open("r+b") as file:
        file.truncate(2_000_000_000)  # a hole, which takes no room
    results: list[object] = []
    assert within(lambda: results.append(load(Source(name, place, kind))), 0.1)
    found, problems = results[-1]  # type: ignore[misc]
    assert not found
    assert "is larger than" in problems[0].message


@pytest.mark.parametrize(
    "text",
    [
        "[" + "[]," * 50_000,
        '["' + "\\" * 300_000,
        "[" * 300_000,
        '{"a":' * 300_000,
        "[" + '"a",' * 50_000,
        '{"articles":[' + "{}," * 50_000,
    ],
    ids=["lists", "backslashes", "open", "open objects", "strings", "articles"],
)
def test_hostile_text_takes_no_time(text: str) -> None:
    assert within(lambda: [list(read_json(text)), list(read_jsonl(text))], 1.5)
