"""What users give by mistake: one clear line (where, what, what instead), the rest is done, and never a traceback."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from tests.cli import articles
from tests.cli.said import lines

Run = Callable[..., Result]
TWO = ("courier.md", "radio.md")
BODY = articles.COURIER.split("---\n")[2]


FILES = {
    "no such file": ("nowhere.md", None, "nowhere.md: no such file or directory (check the name)"),
    "no match": ("*.nix", None, "*.nix: matches nothing (check the pattern"),
    "no path": ("", None, "'': no path (name a file"),
    "empty": ("a.txt", b"", "a.txt: is empty (give an article)"),
    "blank": ("a.md", b"\n \n", "a.md: is empty (give an article)"),
    "binary": ("a.txt", bytes(range(256)) * 20, "a.txt: is binary, not text (give a .txt"),
    "picture": ("a.md", b"\x89PNG\r\n\x1a\n" + bytes(99), "a.md: is a picture, not text (convert it to text first)"),
    "pdf": ("a.pdf", b"%PDF-1.7 x", "a.pdf: is a PDF, not text (convert it to text first)"),
    "broken Word": ("a.docx", b"PK\x03\x04 broken", "a.docx: is no readable Word document: BadZipFile (save it"),
    "broken JSON": ("a.json", b'{"text": ', "a.json:1: is not valid JSON: Expecting value (one object"),
    "broken line": ("a.jsonl", b'{"text": \n', "a.jsonl#1:1: is not valid JSON: Expecting value (one object a line)"),
    "no article": ("a.html", b"<html><script>", "a.html: holds no article text (save the page's text as .txt)"),
    "device": ("/dev/null", None, "/dev/null: is a device (give a file, or - for standard input)"),
    "UTF-16 cut off": ("a.docx", b"\xff\xfeT\x00", "a.docx: is no readable Word document"),
    "deep JSON": ("a.json", b"[" * 200_000, "a.json: is nested too deeply or holds too long a number (one object"),
    "long number": ("a.jsonl", b'{"text": ' + b"9" * 10_000 + b"}", "a.jsonl#1:1: is nested too deeply or holds too long"),
    "wrong type": ("a.json", b'{"text": ["x"]}', "a.json: text is list, not a text (give one of text, body"),
    "thick page": (
        "a.html", b"<html><body><p>" + b"<b>a</b> " * 20_000, "a.html: holds a paragraph of 40,000 tags (save the page's text",
    ),
    "subscription": (
        "a.html",
        b"<html><body><article><h1>Ferry sinks</h1><p>This article is for subscribers only.</p>"
        b"<p>Already a subscriber? Log in to continue reading this story.</p></article></body></html>",
        "a.html: holds a subscription notice, no article (save the page as a reader sees it)",
    ),
    "cookies": (
        "a.txt",
        b"We value your privacy\n\nWe and our partners store and/or access information on a device. By clicking Accept all"
        b" cookies you consent to the use of this data.\n\nAccept all cookies\n",
        "a.txt: holds a cookie or privacy notice, no article",
    ),
    "robot": (
        "a.txt", b"Checking your browser\n\nPlease verify you are human by completing the action below. Ray ID: 12ab\n",
        "a.txt: holds a request to prove that you are no robot, no article",
    ),
    "not found": (
        "a.txt", b"Page not found\n\nSorry, the page you were looking for has moved.\n", "a.txt: holds an error page, no article",
    ),
    "other language": (
        "a.txt", "Le ferry a coulé vendredi, selon les garde-côtes, qui ont secouru tous les passagers du bord.".encode(),
        "a.txt: skipped: not English (detected fr)",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("name", "data", "message"), FILES.values(), ids=FILES)
def test_a_file_that_cannot_be_read(run: Run, name: str, data: bytes | None, message: str) -> None:
    if data is not None:
        Path(name).write_bytes(data)
    result = run("report", *TWO, name)
    (line,) = lines(result)
    assert line.startswith(f"checker: {message}")
    assert result.exit_code == 0
    assert "2 articles" in result.stdout, "the others are compared"
    assert run("report", *TWO, name, "--strict").exit_code == 2
    alone = run("check", name)
    assert lines(alone) == [line]
    assert alone.exit_code == 2


def test_a_directory_without_articles(run: Run) -> None:
    Path("empty").mkdir()
    Path("empty/photo.jpg").write_bytes(b"\xff\xd8\xff")
    result = run("check", "empty")
    assert result.exit_code == 2
    assert lines(result)[0].startswith("checker: empty: holds no articles (read are .txt ")


REMARKS = {
    "encoding": (f"{BODY} “Never”, said José Núñez.".encode("cp1252"), "a.md: is not UTF-8; read as cp1252 (save it as UTF-8)"),
    "mixed": (f"{BODY} Café.".encode() + b" \x93no\x94", "a.md: is not UTF-8; read as cp1252 (save it as UTF-8)"),
    "NUL": (BODY.replace(" ", "\0", 1).encode(), "a.md:1: holds NUL characters; read as spaces (remove them)"),
    "UTF-16": (BODY.encode("utf-16-le"), "a.md: has no encoding mark; read as UTF-16-LE (save it as UTF-8)"),
    "bomb": (
        (
            "---\na: &a [x,x]\n"
            + "".join(f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)},*{chr(97 + i)}]\n" for i in range(20))
            + f"b: [*a, *a\n---\n{BODY}"
        ).encode(),
        "a.md:",
    ),
    "no end": (
        (BODY + "\n\n" + "men and " * 300).encode(),
        "a.md:6: holds 600 words and marks without a full stop; read in pieces of 250",
    ),
    "trick": (f"{BODY}\n\nP\u0430ris sent a boat.".encode(), "a.md:6: suspicious word P\\u0430ris: letters of another script"),
    "turned": (f"{BODY}\n\nIts name is \u202earoruA.".encode(), "a.md:6: holds characters that turn the direction of the text;"),
    "stops": (
        f"{BODY} Relatives came to the harbour and waited for news of the passengers.\n\nSubscribe to continue.".encode(),
        "a.md: stops at a subscription notice; its beginning was read (save the page as a subscriber sees it)",
    ),
    "not YAML": (f"---\nsource: [Rook\n---\n{BODY}".encode(), "a.md:3: front matter is not valid YAML: "),
    "not closed": (f"---\nsource: Rook\n{BODY}".encode(), "a.md:1: front matter is not closed (end it with a line ---)"),
    "a list": (
        f"---\nnote: x\nsource: [Rook, Raven]\n---\n{BODY}".encode(),
        "a.md:3: source is no text (write source: text); it was left out",
    ),
    "a tag": (
        f"---\ntitle: !!python/object/apply:os.system [ls]\n---\n{BODY}".encode(),
        "a.md:2: title is no text (write title: text); it was left out",
    ),
    "no day": (
        f"---\npublished: 2031-02-31\n---\n{BODY}".encode(),
        "a.md:2: published '2031-02-31' is no day that is understood",
    ),
}


@pytest.mark.parametrize(("data", "message"), REMARKS.values(), ids=REMARKS)
def test_a_file_that_is_read_with_a_remark(run: Run, data: bytes, message: str) -> None:
    Path("a.md").write_bytes(data)
    result = run("report", *TWO, "a.md", "--strict")
    (line,) = lines(result)
    assert line.startswith(f"checker: {message}")
    assert result.exit_code == 0, "it was read, so that even --strict is content"
    assert "3 articles" in result.stdout


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ('"published": 1924041600', "a.json: published is number, not a text (write it in quotes; it was left out)"),
        ('"source": ["Rook"]', "a.json: source is list, not a text (write it in quotes; it was left out)"),
    ],
)
def test_a_record_whose_time_or_source_is_no_text(run: Run, field: str, message: str) -> None:
    Path("a.json").write_text(f'{{"text": {json.dumps(BODY)}, "author": ["X"], "title": null, {field}}}')
    result = run("report", *TWO, "a.json", "--strict")
    assert lines(result) == [f"checker: {message}"]
    assert result.exit_code == 0


@pytest.mark.parametrize(("more", "code"), [("", 0), ("\n{", 2)])
def test_a_collection_with_a_remark_was_read_and_with_a_broken_line_was_not(run: Run, more: str, code: int) -> None:
    Path("a.jsonl").write_bytes((json.dumps({"text": BODY + " Café."}, ensure_ascii=False) + more).encode("cp1252"))
    result = run("report", *TWO, "a.jsonl", "--strict")
    assert lines(result)[0] == "checker: a.jsonl: is not UTF-8; read as cp1252 (save it as UTF-8)"
    assert result.exit_code == code


SIDECARS = {
    "not YAML": (b"courier.md: [", "articles.yaml:1: is not valid YAML"),
    "not UTF-8": (b"\xff\x00", "articles.yaml: is not UTF-8"),
    "unknown key": (b"courier.md: {sauce: x}\n", "articles.yaml:1: unknown key 'sauce' (known: source, published, title, url)"),
    "unknown file": (b"nope.md: {source: x}\n", "articles.yaml:1: 'nope.md' is no file beside articles.yaml"),
}


@pytest.mark.parametrize(("data", "message"), SIDECARS.values(), ids=SIDECARS)
def test_a_sidecar_with_a_mistake(run: Run, data: bytes, message: str) -> None:
    Path("articles.yaml").write_bytes(data)
    result = run("report", *TWO)
    (line,) = lines(result)
    assert line.startswith(f"checker: {message}")
    assert (result.exit_code, "2 articles" in result.stdout) == (0, True)


def test_problems_stand_in_the_report_too(run: Run) -> None:
    Path("a.txt").write_bytes(b"")
    Path("b.md").write_text(f"---\npublished: soon\n---\n{BODY}", encoding="utf-8")
    report = json.loads(run("report", *TWO, "a.txt", "b.md", "nowhere.md", "--format", "json").stdout)
    assert [(p["path"], p["line"]) for p in report["problems"]] == [("nowhere.md", None), ("a.txt", None), ("b.md", 2)]
    assert all(p["message"] for p in report["problems"])
