"""Articles, rules and files from strangers can steer nothing: no code runs, nothing is fetched, nothing is unpickled."""

import ast
import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from checker.errors import ConfigError, RuleError
from checker.ingest import read_articles
from checker.ingest.tricks import pretending, tricks
from checker.rulebook import load_rules, new_rule
from checker.rulebook.load import MAX_BYTES, MAX_PHRASES
from checker.rulebook.phrases import MAX_PHRASE
from tests.cli import articles

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "checker").rglob("*.py"))
# modules whose loading functions run code that the data names, or that reach the network
DANGEROUS = {"pickle", "cPickle", "marshal", "shelve", "dill", "cloudpickle", "joblib"}
NETWORK = {"socket", "http", "urllib.request", "ftplib", "smtplib", "requests", "httpx", "urllib3", "aiohttp", "huggingface_hub"}
BODY = "The ferry sank off Hollin on Friday, the coastguard said. All of its passengers were rescued by two boats."


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import():
                yield from (alias.name for alias in node.names)
            case ast.ImportFrom(module=str(module)):
                yield module


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


def test_nothing_is_unpickled_and_no_network_module_is_imported() -> None:
    for path in SOURCES:
        names = set(imports(path))
        assert not {name.partition(".")[0] for name in names} & DANGEROUS, path
        assert not names & NETWORK, path


def test_no_text_becomes_code_and_yaml_is_only_composed() -> None:
    for path in SOURCES:
        for name, call in calls(path):
            assert name not in {"eval", "exec", "compile", "__import__", "os.system", "yaml.load", "yaml.unsafe_load"}, path
            if name.startswith("subprocess."):
                assert not any(keyword.arg == "shell" for keyword in call.keywords), path
    loaders = re.compile(r"\byaml\.(\w*Loader)")
    found = {loader for path in SOURCES for loader in loaders.findall(path.read_text(encoding="utf-8"))}
    assert found <= {"BaseLoader", "SafeLoader"}


def test_no_plug_in_is_looked_for() -> None:
    """There are none to be named in a configuration, so that an installed package adds nothing by being there."""
    assert not [path for path in SOURCES if "entry_points" in path.read_text(encoding="utf-8")]


def test_models_are_safetensors_and_offline() -> None:
    text = (ROOT / "checker" / "embed.py").read_text(encoding="utf-8")
    assert 'os.environ["HF_HUB_OFFLINE"] = "1"' in text
    assert "model.safetensors" in text
    assert "OFFICIAL_SHA256" in text
    assert not re.search(r"trust_remote_code|torch\.load|\.bin\b|from_pretrained", text)


NO_NETWORK = """
import socket, sys

def refused(*arguments, **keywords):
    raise AssertionError("the network was asked for")

socket.socket.connect = socket.socket.connect_ex = socket.create_connection = socket.getaddrinfo = refused
from checker.cli import main
main()
"""


@pytest.mark.parametrize("form", ["terminal", "html"])
def test_a_report_opens_no_connection(tmp_path: Path, form: str) -> None:
    articles.write(tmp_path)
    page = (
        f'<html><head><title>Ferry</title><link rel="canonical" href="http://127.0.0.1:9/x"></head><body><article><p>{BODY}</p>'
    )
    (tmp_path / "page.html").write_text(page + '<img src="http://127.0.0.1:9/i.png"></article></body></html>', encoding="utf-8")
    kept = {k: v for k, v in os.environ.items() if not k.startswith("CHECKER_")}
    done = subprocess.run(
        [sys.executable, "-c", NO_NETWORK, "report", ".", "--format", form],
        cwd=tmp_path, env=kept | {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(tmp_path / "cache")},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "4 articles" in done.stdout
    assert socket.socket.connect.__name__ != "refused"


GOOD = new_rule("town.openings")


def rule(directory: Path, change: Callable[[str], str]) -> str:
    path = directory / "town" / "openings.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(change(GOOD), encoding="utf-8")
    with pytest.raises(RuleError) as caught:
        load_rules([directory], shipped=False)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def first_phrase(text: str, phrase: str) -> str:
    return re.sub(r"(?m)^reads:\n", f"reads:\n  - '{phrase}'\n", text, count=1)


MESSAGE = re.compile(r"(?m)^message:.*$")
RULES: dict[str, tuple[Callable[[str], str], str]] = {
    "object": (lambda t: MESSAGE.sub("message: !!python/object/apply:os.system ['true']", t), "tag"),
    "own tag": (lambda t: MESSAGE.sub("message: !secret x", t), "tag"),
    "alias": (lambda t: "x: &a [b]\ny: [*a, *a]\n" + t, "alias"),
    "looks inside": (lambda t: MESSAGE.sub("message: '{a.__class__.__mro__}'", t), "cannot be filled in"),
    "fills memory": (lambda t: MESSAGE.sub("message: '{a:>9999999999}'", t), "cannot be filled in"),
    "no name": (lambda t: MESSAGE.sub("message: '{0} {a!r}'", t), "cannot be filled in"),
    "large": (lambda t: t + "#" * MAX_BYTES, "is larger than"),
    "many phrases": (
        lambda t: t.replace("reads:\n", "reads:\n" + "  - <value> openings\n" * (MAX_PHRASES + 1), 1), "more than 500 phrases",
    ),
    "long phrase": (lambda t: first_phrase(t, "<value> " + "x " * MAX_PHRASE), "a phrase of more than"),
    "deep phrase": (lambda t: first_phrase(t, "<value> " + "(" * (MAX_PHRASE - 20)), "is not closed"),
    "wide phrase": (lambda t: first_phrase(t, "<value> (" + "(a|b c)" * 20 + ")"), "too many wordings"),
}  # fmt: skip


@pytest.mark.parametrize(("change", "told"), RULES.values(), ids=RULES)
def test_a_rule_from_a_stranger_is_refused(tmp_path: Path, change: Callable[[str], str], told: str) -> None:
    assert told in rule(tmp_path, change)


def test_a_pipe_for_a_rule_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "town").mkdir()
    os.mkfifo(tmp_path / "town" / "openings.yaml")
    with pytest.raises(RuleError, match="is no file"):
        load_rules([tmp_path], shipped=False)


def test_a_model_that_is_none_is_refused(tmp_path: Path) -> None:
    from checker.embed import model_directory

    (tmp_path / "pytorch_model.bin").write_bytes(b"\x80\x04.")
    with pytest.raises(ConfigError, match=r"no model\.safetensors"):
        model_directory(str(tmp_path))


@pytest.mark.parametrize(
    ("word", "false"),
    [
        ("P\u0430ris", True),  # a Cyrillic a
        ("\u0421\u0430\u0440\u0435", True),  # "Cape", all of it Cyrillic
        ("\u039canila", True),  # a Greek M
        ("\u0420\u043e\u0441\u0441\u0438\u044f", False),  # a Russian word
        ("\u0441\u043e", False),
        ("TGF\u03b2", False),
        ("Zo\u00eb", False),
        ("Paris", False),
    ],
)
def test_letters_that_pretend_to_be_others(word: str, false: bool) -> None:
    assert pretending(word) is false


def test_tricks_are_told_with_their_line(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"{BODY}\n\nP\u0430ris sent two boats.\n\nIts name is \u202eaknem.\n", encoding="utf-8")
    (article,), problems = read_articles([str(path)])
    assert "\u202e" not in article.text
    assert sorted(p.line or 0 for p in problems) == [3, 5]
    assert any("suspicious word P\\u0430ris" in p.message for p in problems)
    assert all(p.message.isascii() for p in problems)
    assert tricks("Caf\u00e9 \u201cAl-\u02bfAin\u201d \u2066\u05d0\u2069") == []
