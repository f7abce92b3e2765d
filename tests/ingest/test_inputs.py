"""Files, directories, formats and everything that can be wrong with them."""

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from checker.ingest import read_articles
from checker.ingest.language import detect
from checker.model import DEFAULT_LIMITS, Article, Limits, Problem
from tests.robust.growing import within

BODY = "The ferry sank off Hollin on Friday, the coastguard said. All of its passengers were rescued by two boats."


def put(directory: Path, name: str, data: str | bytes = BODY) -> Path:
    path = directory / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def read(*paths: Path | str, limits: Limits = DEFAULT_LIMITS) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    return read_articles([str(p) for p in paths], limits=limits)


def only_problem(*paths: Path | str, limits: Limits = DEFAULT_LIMITS) -> Problem:
    articles, problems = read(*paths, limits=limits)
    assert not articles
    assert len(problems) == 1
    assert problems[0].message.endswith(")"), "says what to do instead"
    return problems[0]


def test_directories_are_sorted_recursive_and_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.txt", ".hidden.txt", ".git/d.txt", "photo.jpg", "e.txt~", "sub/style.css"):
        put(tmp_path, name)
    articles, problems = read(tmp_path)
    assert [Path(a.path).relative_to(tmp_path).as_posix() for a in articles] == ["a.md", "b.txt", "sub/c.txt"]
    assert not problems


def test_patterns(tmp_path: Path) -> None:
    put(tmp_path, "a1.txt"), put(tmp_path, "a2.txt"), put(tmp_path, "deep/er/a3.txt")
    assert len(read(f"{tmp_path}/a?.txt")[0]) == 2
    assert len(read(f"{tmp_path}/**/*.txt")[0]) == 3
    assert "matches nothing" in only_problem(f"{tmp_path}/*.nix").message


def test_a_file_is_read_once(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt")
    articles, problems = read(path, tmp_path)
    assert (len(articles), problems) == (1, ())
    articles, problems = read(path, path)
    assert len(articles) == 1
    assert [p.message for p in problems] == ["named twice (read once)"]
    (tmp_path / "gone.txt").symlink_to("nowhere")
    articles, problems = read(tmp_path, path, tmp_path, path)
    assert len(articles) == 1
    assert [p.message.partition(" (")[0] for p in problems] == ["broken or circular symbolic link", *["named twice"] * 2]


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    put(tmp_path, "a/x.txt")
    (tmp_path / "a" / "again").symlink_to(tmp_path, target_is_directory=True)
    articles, problems = read(tmp_path)
    assert (len(articles), problems) == (1, ())


def test_broken_links(tmp_path: Path) -> None:
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    articles, problems = read(tmp_path)
    assert not articles
    assert [Path(p.path).name for p in problems] == ["gone.txt", "loop.txt"]


def test_pipes_and_devices_never_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "pipe" in only_problem(tmp_path / "pipe.txt").message
    assert "device" in only_problem("/dev/zero").message


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt")
    path.chmod(0)
    assert "permission" in only_problem(path).message


@pytest.mark.parametrize(
    ("name", "data", "part"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\n", "empty"),
        ("a.md", b"---\nsource: x\n---\n \n", "empty"),
        ("a.txt", b"%PDF-1.7 x", "PDF"),
        ("a.txt", bytes(range(256)) * 20, "binary"),
        ("a", b"\x89PNG\r\n\x1a\n" + bytes(99), "picture"),
        ("a.docx", b"PK\x03\x04 broken", "Word"),
        ("a.docx", b"hello", "Word"),
        ("a.html", b"<html><body><script>x()</script></body></html>", "no article"),
        ("a.json", b"{", "not valid JSON"),
        ("a.json", b"3", "number, not an object"),
        ("a.json", b"[]", "empty list"),
        ("a.json", b'{"title": "x"}', "no text"),
        ("a.json", b'{"text": 5}', "text is number"),
        ("a.json", b"[" * 200_000, "nested"),
        ("a.jsonl", b'{"text": null}\n', "text is null"),
    ],
)
def test_unusable_files(tmp_path: Path, name: str, data: bytes, part: str) -> None:
    path = put(tmp_path, name, data)
    problem = only_problem(path)
    assert part in problem.message
    assert problem.path.startswith(str(path))


def test_missing_and_nonsense_paths() -> None:
    assert "no such file" in only_problem("nowhere/at/all.txt").message
    assert "no path" in only_problem("").message
    assert "no path" in only_problem("a\x00b").message


def test_the_rest_is_read(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", b""), put(tmp_path, "b.txt"), put(tmp_path, "c.json", "{")
    articles, problems = read(tmp_path, "missing.txt")
    assert (len(articles), len(problems)) == (1, 3)


def test_too_large(tmp_path: Path) -> None:
    assert "larger than 1,000" in only_problem(put(tmp_path, "a.txt", BODY * 20), limits=Limits(article_bytes=1000)).message
    many = put(tmp_path, "b.jsonl", "".join(json.dumps({"text": BODY}) + "\n" for _ in range(20)))
    assert len(read(many, limits=Limits(article_bytes=1000))[0]) == 20


@pytest.mark.parametrize(
    ("data", "text", "part"),
    [
        (b"\xef\xbb\xbf" + BODY.encode(), BODY, ""),
        (BODY.encode("utf-16"), BODY, ""),
        (BODY.encode("utf-16-le"), BODY, "UTF-16-LE"),
        ((BODY + " It’s a “café”.").encode("cp1252"), BODY + " It’s a “café”.", "cp1252"),
        ((BODY + " “Café” ").encode() + b"\x93no\x94", BODY + " “Café” “no”", "line 1"),
        (BODY.encode() + b"\x00\x00", BODY + "\x00\x00", "NUL"),
    ],
)
def test_encodings(tmp_path: Path, data: bytes, text: str, part: str) -> None:
    articles, problems = read(put(tmp_path, "a.txt", data))
    assert articles[0].raw == text
    assert [part in p.message for p in problems] == ([True] if part else [])


def test_declared_encoding_of_a_page(tmp_path: Path) -> None:
    head = '<html><head><meta charset="windows-1251"><title>Ferry</title></head>'
    page = f"{head}<body><article><p>{BODY} Он.</p></article></body></html>"
    articles, problems = read(put(tmp_path, "a.html", page.encode("cp1251")))
    assert not problems
    assert "Он." in articles[0].raw


def test_odd_names_are_shown_escaped(tmp_path: Path) -> None:
    put(tmp_path, "a\nb.txt")
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt"))).write_bytes(BODY.encode())
    articles, problems = read(tmp_path)
    assert not problems
    assert [a.path.rsplit("/", 1)[-1] for a in articles] == ["a\\nb.txt", "\\udcff.txt"]


def test_standard_input() -> None:
    articles, problems = read_articles(["-", "-"], stdin=io.BytesIO(BODY.encode()))
    assert [a.path for a in articles] == ["-"]
    assert len(problems) == 1
    page = f"<!doctype html><html><head><title>Ferry sinks</title></head><body><article><p>{BODY}</p></article></body></html>"
    assert read_articles(["-"], stdin=io.BytesIO(page.encode()))[0][0].extracted
    line = json.dumps({"text": BODY, "source": "Rook"})
    assert len(read_articles(["-"], stdin=io.BytesIO(f"{line}\n{line}\n".encode()))[0]) == 2


def test_json(tmp_path: Path) -> None:
    item = {
        "headline": "Ferry",
        "articleBody": BODY,
        "publisher": {"@type": "Organization", "name": "Rook"},
        "datePublished": "2020-01-03T10:00:00Z",
    }
    articles, problems = read(put(tmp_path, "a.json", json.dumps([item, {"text": BODY, "source": "Corvid"}, 7])))
    assert [(Path(a.path).name, a.source) for a in articles] == [("a.json#1", "Rook"), ("a.json#2", "Corvid")]
    assert articles[0].published is not None
    assert articles[0].raw == BODY
    assert [Path(p.path).name for p in problems] == ["a.json#3"]
    assert len({a.id for a in articles}) == 2


def test_half_characters_in_json_are_replaced(tmp_path: Path) -> None:
    articles, _ = read(put(tmp_path, "a.json", '{"text": "' + BODY + ' \\ud800", "source": "R\\udfff"}'))
    assert articles[0].raw == BODY + " \ufffd"
    assert articles[0].source == "R\ufffd"


@pytest.mark.parametrize(
    "piece",
    [
        "[",
        '"',
        '." y ',
        "a. ",
        "A. ",
        "&amp;",
        "(",
        "\n",
        "- ",
        "'s ",
        "](",
        "\u2014",
        "e\u0301",
        "**",
        "2020-",
        '."A',
        "x\ny ",
        "@a ",
        "- A (@b) ",
    ],
)
def test_no_text_takes_more_than_linear_time(tmp_path: Path, piece: str) -> None:
    path = put(tmp_path, "a.md", BODY + "\n" + piece * (200_000 // len(piece)))
    assert within(lambda: read(path), 4)


def test_jsonl_names_lines(tmp_path: Path) -> None:
    lines = [json.dumps({"text": BODY}), "", "{", json.dumps({"body": BODY, "published": "x"})]
    articles, problems = read(put(tmp_path, "a.jsonl", "\n".join(lines)))
    assert [Path(a.path).name for a in articles] == ["a.jsonl#1", "a.jsonl#4"]
    assert [p.line for p in problems] == [3, 4]


PAGE = f"""<html><head><title>Ferry sinks off Hollin | Rook</title><meta property="og:title" content="Ferry sinks off Hollin">
<meta property="og:site_name" content="Daily Rook"><meta property="article:published_time" content="2020-01-03T18:30:00+01:00">
<link rel="canonical" href="https://rook.example/ferry"></head><body><nav><a href="/">Home</a> <a href="/w">World</a></nav>
<article><h1>Ferry sinks off Hollin</h1><p>{BODY}</p><p>An inquiry opens on Monday, harbour master Edda Wray said.</p></article>
<footer>Copyright 2020 Daily Rook</footer></body></html>"""


def test_html(tmp_path: Path) -> None:
    articles, problems = read(put(tmp_path, "a.html", PAGE))
    article = articles[0]
    assert not problems
    assert (article.title, article.source, article.url) == ("Ferry sinks off Hollin", "Daily Rook", "https://rook.example/ferry")
    assert str(article.published) == "2020-01-03 18:30:00"
    assert article.extracted
    assert [s.role.value for s in article.sentences] == ["headline", "lead", "lead", "body"]
    assert "Copyright" not in article.raw


def test_a_page_without_a_date_has_none(tmp_path: Path) -> None:
    articles, _ = read(put(tmp_path, "a.html", re.sub(r"<meta property=.article:pub.*?>", "", PAGE)))
    assert articles[0].published is None


def test_docx(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_heading("Ferry sinks off Hollin", 0)
    document.add_paragraph(BODY)
    table = document.add_table(1, 2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Rescued", "11"
    document.save(str(tmp_path / "a.docx"))
    articles, problems = read(tmp_path)
    assert not problems
    assert articles[0].title == "Ferry sinks off Hollin"
    assert articles[0].sentences[0].role.value == "headline"
    assert articles[0].raw.endswith("Rescued | 11")


def test_markdown(tmp_path: Path) -> None:
    raw = f"# Ferry **sinks** off Hollin\n\nThe [ferry](https://rook.example) *Rook* sank. {BODY}\n"
    article = read(put(tmp_path, "a.md", raw))[0][0]
    assert article.title == "Ferry sinks off Hollin"
    at = article.text.index("ferry")
    a, b = article.original(at, at + 5)
    assert (a, raw[a:b]) == (raw.index("ferry"), "ferry")
    assert "rook.example" not in article.text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (BODY, "en"),
        (
            "Le ferry a coulé vendredi au large du port, selon les garde-côtes, qui ont secouru tous les passagers.",
            "fr",
        ),
        (
            "Die Fähre ist am Freitag vor dem Hafen gesunken, teilte die Küstenwache mit, und alle Fahrgäste wurden gerettet.",
            "de",
        ),
        (
            "El transbordador se hundió el viernes frente al puerto, según los guardacostas, que rescataron a todos.",
            "es",
        ),
        ("Паром затонул в пятницу у входа в порт, сообщила береговая охрана, и все пассажиры были спасены двумя судами.", "ru"),
        ("Ferry sinks", "en"),
        (BODY + "\n\nBir cevap yazın\n\nE-posta adresiniz yayımlanmayacak. Gerekli alanlar işaretlidir", "en"),
        ("فارسی العربية Türkçe\n\n" + BODY, "en"),
        ("Hollin 3 Weston 1\nMilltown 0 Carver 0\nNorwood 2 Easton 4", "en"),
    ],
)
def test_language(text: str, language: str) -> None:
    assert detect(text) == language


def test_articles_in_other_languages_are_skipped(tmp_path: Path) -> None:
    text = "Le ferry a coulé vendredi au large du port, selon les garde-côtes, qui ont secouru tous les passagers."
    assert "not English (detected fr)" in only_problem(put(tmp_path, "a.txt", text)).message


def test_ids_depend_on_the_path_alone(tmp_path: Path) -> None:
    one, two = read(put(tmp_path, "a.txt"))[0][0], read(put(tmp_path, "a.txt", BODY + " More."))[0][0]
    assert one.id == two.id
    assert one.digest != two.digest


def test_text_files_load_nothing_heavy(tmp_path: Path) -> None:
    put(tmp_path, "a.txt"), put(tmp_path, "b.md", f"---\nsource: Rook\n---\n{BODY}")
    code = (
        "import sys; from checker.ingest import read_articles; assert len(read_articles([sys.argv[1]])[0]) == 2;"
        "print([m for m in ('trafilatura', 'docx', 'numpy', 'py3langid', 'charset_normalizer', 'lxml') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
