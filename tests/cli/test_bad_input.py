"""What users give by mistake: one clear line (where, what, what instead), the rest is done, and never a traceback."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from tests.cli import articles

Run = Callable[..., Result]
TWO = ("courier.md", "radio.md")
RULE = Path(__file__).parents[2] / "rules" / "weather" / "wind_speed.yaml"
BODY = articles.COURIER.split("---\n")[2]


def lines(result: Result) -> list[str]:
    """What is said on standard error, when it is what we say ourselves: lines that begin with the program's name."""
    assert "Traceback" not in result.output
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    said = result.stderr.splitlines()
    assert all(line.startswith("checker: ") for line in said), said
    return said


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


def mistake(old: str, new: str) -> bytes:
    text = RULE.read_text(encoding="utf-8").replace("weather.wind_speed", "x.y")
    assert old in text
    return text.replace(old, new, 1).encode()


RULES = {
    "key": (mistake("reads:", "reeds:"), ("y.yaml:", "unknown key 'reeds' (did you mean 'reads'?)")),
    "slot": (mistake("<value>", "<valeu>"), ("y.yaml:", "no slot is called <valeu>")),
    "id": (mistake("x.y", "x.z"), ("y.yaml:1: the id is 'x.z' but the path says 'x.y'",)),
    "not YAML": (b"id: x.y\n  title: [\n", ("y.yaml:2: not valid YAML",)),
    "not UTF-8": (b"id: \xff\xfe", ("y.yaml: is not UTF-8 (save it as UTF-8)",)),
    "control": (b"\x00\x01", ("y.yaml: not valid YAML",)),
    "nothing": (b"", ("y.yaml: a rule file holds keys and values",)),
    "list": (b"- a\n", ("y.yaml: a rule file holds keys and values",)),
    "twice": (b"id: x.y\nid: x.y\n", ("y.yaml:2: the key 'id' stands twice",)),
    "itself": (b"&a [*a, *a]", ("y.yaml:1: an alias (*name) stands for a list or mapping (write it out again)",)),
    "deep": (b"[" * 50_000, ("y.yaml",)),
}


@pytest.mark.parametrize(("data", "parts"), RULES.values(), ids=RULES)
def test_a_rule_with_a_typo(run: Run, data: bytes, parts: tuple[str, ...]) -> None:
    Path("mine/x").mkdir(parents=True)
    Path("mine/x/y.yaml").write_bytes(data)
    for command in (("report", *TWO), ("check", *TWO), ("facts", *TWO), ("rules", "test"), ("rules", "list")):
        result = run(*command, "--rules", "mine")
        (line,) = lines(result)
        assert all(part in line for part in parts), line
        assert result.exit_code == 2


OPTIONS = {
    "rules": (("--rules", "nowhere"), "nowhere: no such directory of rules (name a directory"),
    "changed": (("--changed-since", "--all"), "'--all' is no revision (name a branch, tag or commit)"),
    "output": (("--output", "no/such/place"), "no/such/place: cannot write: No such file or directory (name another place"),
    "directory": (("--output", "."), ".: cannot write"),
    "base": (("--base", "nobody"), "--base 'nobody' is none of the articles (path or outlet of one: courier.md, radio.md)"),
    "baseline": (("--baseline", "nope"), "nope: no such baseline (checker baseline PATH... writes one)"),
    "decisions": (("--decisions", "nope"), "nope: no such decisions file (name another one with --decisions)"),
}


@pytest.mark.parametrize(("arguments", "message"), OPTIONS.values(), ids=OPTIONS)
def test_an_option_that_leads_nowhere(run: Run, arguments: tuple[str, ...], message: str) -> None:
    result = run("report", *TWO, *arguments)
    (line,) = lines(result)
    assert line.startswith(f"checker: {message}")
    assert result.exit_code == 2


@pytest.mark.parametrize(
    ("option", "known"),
    [
        ("--aligner", "'lexical', 'vectors'"), ("--vague", "'plain', 'acled', 'ibc'"),
        ("--min-confidence", "'high', 'medium', 'low'"),
        ("--fail-on", "'error', 'warning', 'note', 'never'"), ("--format", "'terminal', 'diff', 'markdown', 'html', 'json'"),
        ("--colour", "'auto', 'always', 'never'"),
    ],
)  # fmt: skip
def test_an_unknown_value_of_an_option(run: Run, option: str, known: str) -> None:
    by_option = run("report", *TWO, option, "poem")
    by_environment = run("report", *TWO, **{f"CHECKER_{option.strip('-').upper().replace('-', '_')}": "poem"})
    for result in (by_option, by_environment):
        assert result.exit_code == 2
        assert result.stdout == ""
        told = [line for line in result.stderr.splitlines() if "'poem'" in line]
        assert len(told) == 1
        assert option in told[0]
        assert known in told[0]


@pytest.mark.parametrize(
    "arguments", [("reprot", *TWO), ("report", *TWO, "--nope"), ("report",), ("diff", "courier.md"), ("rules", "nope")]
)
def test_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Traceback" not in result.output
    assert sum("Error: " in line for line in result.stderr.splitlines()) == 1


CONFIGURATIONS = {
    "toml": ("fail-on = ", "is not valid TOML"),
    "setting": ('fail-onn = "error"', "unknown setting 'fail-onn' (did you mean 'fail-on'?)"),
    "type": ("fail-on = 3", "fail-on = 3 has the wrong type (write a text in quotes)"),
    "value": ('fail-on = "poem"', "fail-on = 'poem' is unknown (one of error, warning, note, never)"),
    "limit": ("[limits]\nsentence = 3", "no limit is called 'sentence' (known: article-bytes, file-bytes, sentences"),
    "no number": ('[limits]\nfacts = "3"', "limits.facts = '3' has the wrong type (write a whole number)"),
    "nothing": ("[limits]\nfacts = 0", "facts = 0 is no limit (a whole number from 1 to 50000000000)"),
    "no whole number": ("jobs = 1979-05-27", "has the wrong type (write a whole number)"),
    "true is no number": ("jobs = true", "jobs = True has the wrong type (write a whole number)"),
    "below zero": ("jobs = -1", "jobs = -1 is below 0 (write 0 for one a core)"),
    "texts": ("rules-dirs = [1]", "rules-dirs = [1] has the wrong type (write a list of texts)"),
    "deep": ("jobs = " + "[" * 20_000, "is nested too deeply or holds too long a number"),
    "long number": ("jobs = " + "1" * 10_000, "is nested too deeply or holds too long a number"),
    "long key": ("a" + ".a" * 50_000 + " = 1", "holds a line of more than 2,000 dots"),
    "large": ("# x\n" * 60_000, "is larger than 200,000 bytes (name another file)"),
    "severity": (
        '[rules]\n"people.name" = "loud"',
        "rules.people.name = 'loud' is no severity (one of error, warning, note, off)",
    ),
    "rule": ('[rules]\n"casualties.kiled" = "off"', "no rule has the id 'casualties.kiled' (did you mean 'casualties.killed'?)"),
    "pattern": ('[rules]\n"causalties.*" = "off"', "no rule has the id 'causalties.*'"),
    "day": ('[[ignore]]\nrule = "x"\nreason = "y"\nuntil = "soon"', "until 'soon' is no day (write it like 2027-01-31)"),
}


@pytest.mark.parametrize(("text", "message"), CONFIGURATIONS.values(), ids=CONFIGURATIONS)
def test_a_configuration_with_a_mistake(run: Run, text: str, message: str) -> None:
    Path("checker.toml").write_text(text)
    result = run("report", *TWO)
    (line,) = lines(result)
    assert "checker.toml: " in line
    assert message in line
    assert result.exit_code == 2


@pytest.mark.parametrize(
    "text", ['[rules]\n"casualties.*" = "note"', '[rules]\n"open.*" = "off"', '[rules]\n"event.weekday" = "note"']
)
def test_rules_that_a_configuration_may_name(run: Run, text: str) -> None:
    Path("checker.toml").write_text(text)
    assert run("report", *TWO).exit_code == 0


DECISIONS = {
    "not YAML": (b"accepted: [", "decisions.yaml:2: not valid YAML"),
    "not UTF-8": (b"\xff", "decisions.yaml: is not UTF-8 (save it as UTF-8)"),
    "section": (b"acepted: []", "decisions.yaml:1: unknown section 'acepted' (known: accepted"),
    "no list": (b"accepted: 3", "decisions.yaml:1: accepted is no list (begin each entry with '- ')"),
    "large": (b"# x\n" * 600_000, "decisions.yaml: is larger than 2,000,000 bytes"),
    "names": (
        b"same:\n- {reason: x, names: [" + b"Ann Lee, " * 300 + b"Ann Leigh]}",
        "decisions.yaml:2: same: an entry of more than 200 names (write several entries)",
    ),
}


@pytest.mark.parametrize(("data", "message"), DECISIONS.values(), ids=DECISIONS)
def test_a_decisions_file_with_a_mistake(run: Run, data: bytes, message: str) -> None:
    Path("decisions.yaml").write_bytes(data)
    result = run("report", *TWO)
    (line,) = lines(result)
    assert line.startswith(f"checker: {message}")
    assert result.exit_code == 2


@pytest.mark.parametrize("data", [b"{", b"[]", b'{"schema": "x"}', b"[" * 100_000, b'{"schema": ' + b"9" * 10_000 + b"}"])
def test_a_baseline_that_is_none(run: Run, data: bytes) -> None:
    Path("known.json").write_bytes(data)
    result = run("check", *TWO, "--baseline", "known.json")
    (line,) = lines(result)
    assert line.startswith("checker: known.json: is no baseline: ")
    assert result.exit_code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="devices of Unix")
def test_a_device_that_never_ends_is_not_read_to_its_end(run: Run) -> None:
    (line,) = lines(run("--config", "/dev/zero", "check", *TWO))
    assert line == "checker: /dev/zero: is larger than 200,000 bytes (name another file)"


def test_rules_new_where_no_directory_can_be(run: Run) -> None:
    for arguments, message in (
        (
            ("q.r", "--dir", "courier.md"),
            "courier.md/q: cannot be made a directory: Not a directory (name another one with --dir)",
        ),
        (("rain",), "'rain' is no rule id (write group.name, such as weather.rainfall)"),
        (("A.B c",), "'A.B c' is not a rule id (use lower-case words with a dot: group.name)"),
        (("../../x.y",), "'../../x.y' is no"),
    ):
        result = run("rules", "new", *arguments)
        (line,) = lines(result)
        assert line.startswith(f"checker: {message}")
        assert result.exit_code == 2
    assert lines(run("rules", "show", "casualties.kiled")) == [
        "checker: no rule has the id 'casualties.kiled' (did you mean 'casualties.killed'?)"
    ]


@pytest.mark.parametrize("name", ["nowhere", "empty", "courier.md", "half"])
def test_a_model_directory_that_holds_no_model(run: Run, name: str) -> None:
    pytest.importorskip("sentence_transformers", reason="the extra checker[semantic] is not installed")
    Path("empty").mkdir()
    Path("half").mkdir()
    Path("half/model.safetensors").write_bytes(b"no weights")
    result = run("report", *TWO, "--aligner", "vectors", "--model", name)
    (line,) = lines(result)
    assert line.startswith(f"checker: {name}: no ")
    assert line.endswith("in the model directory (name a sentence-transformers model)")
    assert result.exit_code == 2


LIMITS = {
    "bytes": ("article-bytes=100", "courier.md: is larger than 100 bytes (split it, or raise the limit)"),
    "sentences": (
        "sentences=2",
        "courier.md:8: has more than 2 sentences; what begins here is not read (split it, or raise the limit)",
    ),
    "words": ("words=10", "courier.md:6: holds 16 words and marks without a full stop; read in pieces of 10 (split it"),
    "facts": (
        "facts=1",
        "courier.md:6: states more than 1 facts; those from here on are not compared (split it, or raise the limit)",
    ),
}


@pytest.mark.parametrize(("limit", "message"), LIMITS.values(), ids=LIMITS)
def test_a_limit_is_said_when_it_is_hit(run: Run, limit: str, message: str) -> None:
    by_option = run("--limit", limit, "report", *TWO)
    assert any(line.startswith(f"checker: {message}") for line in lines(by_option)), lines(by_option)
    assert lines(run("report", *TWO, CHECKER_LIMIT=limit)) == lines(by_option)
    name, _, number = limit.partition("=")
    Path("checker.toml").write_text(f"[limits]\n{name} = {number}\n")
    assert lines(run("report", *TWO)) == lines(by_option)


@pytest.mark.parametrize(
    "limit", ["facts", "facts=", "facts=x", "facts=-1", "facts=\u0663", "facts=" + "9" * 30, "fact=1", "facts=0"]
)
def test_a_limit_that_is_none(run: Run, limit: str) -> None:
    result = run("--limit", limit, "report", *TWO)
    (line,) = lines(result)
    assert "limit" in line
    assert result.exit_code == 2


def test_problems_stand_in_the_report_too(run: Run) -> None:
    Path("a.txt").write_bytes(b"")
    Path("b.md").write_text(f"---\npublished: soon\n---\n{BODY}", encoding="utf-8")
    report = json.loads(run("report", *TWO, "a.txt", "b.md", "nowhere.md", "--format", "json").stdout)
    assert [(p["path"], p["line"]) for p in report["problems"]] == [("nowhere.md", None), ("a.txt", None), ("b.md", 2)]
    assert all(p["message"] for p in report["problems"])
