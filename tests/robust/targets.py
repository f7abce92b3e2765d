"""What is done with an arbitrary input, and what must hold whatever it is; for the fuzzer and for the tests that keep its finds.

A target takes bytes, and raises when an invariant does not hold: nothing but CheckerError is raised, spans can be cut out of the
text again, and what is asked twice is answered alike. The first byte says how the others become a text: as UTF-8, or each byte as
a piece of the vocabulary, which gets deeper into the grammars than letters by chance do.
"""

import json
import tempfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

from checker.align import situate
from checker.codec import CodecError, decode_reading, encode_reading, seal, stamp, unseal
from checker.config import read_config
from checker.errors import CheckerError
from checker.extract import extract
from checker.extract.dates import read_dates
from checker.extract.line import Line
from checker.extract.match import match_line
from checker.extract.names import read_names
from checker.extract.numbers import extent, read_quantities
from checker.extract.quotes import read_quotes
from checker.extract.titles import read_titles
from checker.ingest.articles import article_from_text
from checker.ingest.bounds import bounded
from checker.ingest.discover import Source
from checker.ingest.read import load
from checker.model import Article, Limits, Mention
from checker.rulebook import Rulebook, load_rules
from checker.rulebook.choices import compile_wording
from checker.rulebook.load import build
from checker.rulebook.phrases import PhraseError, compile_phrase
from checker.rulebook.rules import index
from checker.rulebook.yamlfile import YamlFile

_WORDS = (
    "the a an of in on at and or but to from between for by with who was were had said that not no if after before since until"
    " two three five dozen hundred thousand million half third second first one several few both nobody zero twenty-five"
    " killed injured dead died wounded missing arrested people men woman children police officer suspect man victims others"
    " January May Sept. Friday Monday yesterday today week month year years ago later earlier last next early late noon midnight"
    " Jan Novak Maria Al-Hassan van der Meer Abu Mr. Dr. Gen. President Minister deputy chief Ministry Bank Council Paris London"
    " Street Avenue Ohio U.S. FBI north near more than at least about nearly up over under percent per cent miles km"
    " dollars pounds"
    " age aged year-old 24-year-old magnitude score beat won lost told according asked denied would plans accused charged"
    " sentenced"
)  # fmt: skip
_MARKS = (
    ". , ; : ? ! ( ) [ ] \" ' - -- / \\ $ % & # * _ @ = + | ~ < > { } \n \n\n \u2019 \u201c \u201d \u2013 \u2014 \u2026"
    " \u00a0 \u202e \u200b 's 1 2 5 7"
    " 12 24 100 1,200 3.5 2020 1999 10:30 5:45 p.m. a.m. 3/4/2019 2020-01-03 \u20ac \u00a3 \u00bd \u00e9 \u0130 \u00df"
    " \ufb01 e\u0301 \U0001f6a2 \u0416 \u4e2d"
)  # fmt: skip
VOCABULARY = (
    tuple(f" {word}" for word in _WORDS.split()) + tuple(_MARKS.split(" ")) + ("\n", "\n\n", "\u00a0", "---\n", ". The ", " ")
)


def text_of(data: bytes) -> str:
    """The text that bytes stand for."""
    if not data:
        return ""
    if data[0] % 4 == 0:
        return data[1:].decode("utf-8", "replace")
    return "".join(VOCABULARY[(byte + 256 * (data[0] % 4 == 3)) % len(VOCABULARY)] for byte in data[1:])


@cache
def rulebook() -> Rulebook:
    return load_rules()


def article_of(data: bytes) -> Article:
    text = text_of(data)
    article, _ = bounded(article_from_text(text, path="a"), Limits())
    assert article.raw == text
    at = 0
    for number, sentence in enumerate(article.sentences):
        assert sentence.index == number
        assert at <= sentence.start <= sentence.end <= len(article.text)
        at = sentence.end
        for token in sentence.tokens:
            assert article.text[token.start : token.end] == token.text
    start, end = article.original(0, len(article.text))
    assert 0 <= start <= end <= len(text)
    return article


def _sliced(article: Article, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    for mention in mentions:
        assert article.text[mention.start : mention.end] == mention.text, mention
        start, end = article.original(mention.start, mention.end)
        assert 0 <= start <= end <= len(article.raw)
        assert 0 <= mention.sentence < len(article.sentences)
    return mentions


def _holds(condition: bool) -> None:
    assert condition


def ingest(data: bytes) -> None:
    """A file of any format; the first byte chooses its name."""
    suffix = (".txt", ".md", ".html", ".json", ".jsonl", ".docx", "")[data[0] % 7] if data else ""
    kind = {".txt": "text", ".md": "markdown", "": ""}.get(suffix, suffix[1:])
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / f"a{suffix}"
        path.write_bytes(data[1:])
        articles, problems = load(Source("a", path, kind))
        again = load(Source("a", path, kind))
    assert (articles, problems) == again
    for problem in problems:
        assert problem.message
        assert "\n" not in problem.message
    assert articles or problems
    for article in articles:
        for sentence in article.sentences:
            start, end = article.original(sentence.start, sentence.end)
            assert 0 <= start <= end <= len(article.raw)


def dates(data: bytes) -> None:
    """The grammar of dates, times and durations."""
    article = article_of(data)
    found = _sliced(article, read_dates(article))
    assert found == read_dates(article)


def numbers(data: bytes) -> None:
    """The grammar of numbers, with the dates it has to leave alone."""
    article = article_of(data)
    times = read_dates(article)
    found = _sliced(article, read_quantities(article, times))
    assert all(a.end <= b.start for a, b in pairwise(found))


def names(data: bytes) -> None:
    """Names, titles and quotations."""
    article = article_of(data)
    found = _sliced(article, read_names(article, read_dates(article)))
    _sliced(article, tuple(title for title, _ in read_titles(article, found)))
    _sliced(article, tuple(quote for quote, _ in read_quotes(article, found)))


def phrases(data: bytes) -> None:
    """A phrase and a sentence: the phrase is refused with a column, or matched."""
    head, _, tail = data.partition(b"\xff")
    phrase = text_of(head)
    words = {"PLACE": "here there", "BODY": "town|city council"}
    for compile_it in (lambda: compile_phrase(phrase, "count", words), lambda: compile_wording(phrase, words)):
        try:
            compile_it()
        except PhraseError as error:
            _holds(1 <= error.column <= len(phrase) + 1)
    try:
        compiled = compile_phrase(phrase, "count", words)
    except PhraseError:
        return
    rule = replace(next(r for r in rulebook().rules if r.id == "casualties.killed"), phrases=(compiled,), vetoes=())
    book = index((rule,), "")
    article = article_of(tail)
    mentions = read_quantities(article)
    for sentence in article.sentences:
        here = [m for m in mentions if m.sentence == sentence.index]
        match_line(Line(article, sentence, here, extent), book)


def rules(data: bytes) -> None:
    """A rule file of a stranger."""
    text = text_of(data)
    try:
        build(YamlFile(Path("group/name.yaml"), text), Path())
    except CheckerError as error:
        _holds("\n" not in str(error))


def configuration(data: bytes) -> None:
    """A configuration file of a stranger."""
    with tempfile.TemporaryDirectory() as directory:
        path = Path(directory) / "checker.toml"
        path.write_bytes(data)
        try:
            read_config(path)
        except CheckerError as error:
            _holds(path.name in str(error))


def reading(data: bytes) -> None:
    """Everything that is read in an article, and its way through the codec."""
    article = article_of(data)
    found = situate(extract(article, rulebook()))
    _sliced(article, found.mentions)
    for fact in found.facts:
        assert article.text[fact.start : fact.end] == fact.text, fact
    assert decode_reading(encode_reading(found)) == found


def codec(data: bytes) -> None:
    """Bytes that the codec never wrote, as they are and under a seal that somebody forged: refused, or read."""
    for written in (data, seal(zlib.compress(data), stamp())):
        with suppress(CodecError):
            decode_reading(written)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "ingest": ingest,
    "dates": dates,
    "numbers": numbers,
    "names": names,
    "phrases": phrases,
    "rules": rules,
    "configuration": configuration,
    "reading": reading,
    "codec": codec,
}


def seeds(name: str) -> list[bytes]:
    """Inputs to begin with."""
    if name == "ingest":
        body = b"The ferry sank off Hollin on Friday, the coastguard said. All of its passengers were rescued by two boats."
        page = b"<html><head><title>Ferry sinks</title></head><body><article><p>" + body + b"</p></article></body></html>"
        item = json.dumps({"text": body.decode(), "source": "Rook", "published": "2020-01-03"}).encode()
        front = b'---\nsource: Rook\ntitle: "Ferry \\u00e9"\npublished: 2020-01-03\n---\n'
        bodies = [
            body,
            front + b"# Ferry\n\n[a](b) **c** " + body,
            page,
            item,
            item + b"\n" + item,
            b"PK\x03\x04word/document.xml",
            body,
        ]
        return [bytes([number]) + text for number, text in enumerate(bodies)]
    if name in ("rules", "phrases"):
        files = sorted((Path(__file__).parents[2] / "rules").rglob("*.yaml"))
        if name == "rules":
            return [b"\x00" + file.read_bytes() for file in files[::8]]
        return [
            b"\x00<value> (people|men BE)? ... kill~\xff\x00Two men were killed.",
            b"\x00<subject> !not BE arrested",
            b"\x00[a] <value:count>, PLACE",
        ]
    if name == "configuration":
        return [
            b'fail-on = "error"\n[rules]\n"people.name" = "note"\n[[ignore]]\nrule = "x"\nreason = "y"\nuntil = "2030-01-01"\n'
        ]
    if name == "codec":
        read = situate(extract(article_of(b"\x00Two men were killed in Paris on May 3, 2020, police said."), rulebook()))
        return [zlib.decompress(unseal(encode_reading(read), stamp()))]
    texts = (
        "Two men and a woman, 34, were killed on Friday, May 3, 2020, in Paris, police said. \u201cWe saw at least 12,\u201d"
        " Jan Novak told the FBI.",
        "President Maria van der Meer, 51, beat Jan Novak 3-2 from 5 to 7 p.m. two years ago; $3.5 million, 40 percent.",
    )
    return [b"\x00" + text.encode() for text in texts] + [
        bytes([1, *range(60)]),
        bytes([1, *range(60, 180)]),
        bytes([2, *range(100, 200)]),
    ]
