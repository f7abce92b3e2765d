"""Readings and other nouns as bytes and back: without pickle, quickly, and never one release's bytes for another's."""

import hashlib
import json
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from sys import intern
from typing import Any, TypeVar

from checker.codec.columns import pack_sentences, unpack_sentences
from checker.codec.wire import Codec, CodecError, Plain, codec_of
from checker.model import Article, Fact, Mention, MentionType, Reading, Scope, Sentence, Stance, Value
from checker.values.offsets import Offsets

__all__ = ["CodecError", "decode", "decode_reading", "encode", "encode_reading", "seal", "stamp", "unseal"]

Noun = TypeVar("Noun")

_MAGIC = b"CkR1"
_STAMP = 8
_CHECK = 16
_LEVEL = 1  # of zlib: higher ones cost three times as much for a tenth less
MAX_BYTES = 400_000_000  # of a reading in the plain; an article has 5 MB at most
_TYPES = {member.value: member for member in MentionType}


@cache
def stamp() -> bytes:
    """Eight bytes that stand for the form of everything in a reading: field names, types and defaults of all its nouns."""
    forms = [codec_of(kind).name for kind in (Mention, Fact, Scope, Stance, Value, Offsets)]
    return _digest("\n".join((*forms, repr(Article.__annotations__), repr(Sentence.__annotations__))))


@cache
def _stamp_of(kind: Any) -> bytes:
    return _digest(codec_of(kind).name)


def _digest(forms: str) -> bytes:
    return hashlib.blake2b(forms.encode(), digest_size=_STAMP).digest()


def seal(body: bytes, form: bytes) -> bytes:
    """The bytes with a head by which damage and bytes of another form are told; form: eight bytes."""
    return b"".join((_MAGIC, form, hashlib.blake2b(body, digest_size=_CHECK).digest(), body))


def unseal(data: bytes, form: bytes) -> bytes:
    """What was sealed.

    Raises:
        CodecError: the bytes are damaged, or of another form.
    """
    head = len(_MAGIC) + _STAMP
    if data[:head] != _MAGIC + form:
        raise CodecError("bytes of another release")
    body = data[head + _CHECK :]
    if hashlib.blake2b(body, digest_size=_CHECK).digest() != data[head : head + _CHECK]:
        raise CodecError("damaged bytes")
    return body


def encode(kind: Callable[..., Noun], value: Noun) -> bytes:
    """A noun of a kind as bytes; nouns that are equal have equal bytes."""
    return seal(_compressed(codec_of(kind).pack(value)), _stamp_of(kind))


def decode(kind: Callable[..., Noun], data: bytes) -> Noun:
    """The noun that the bytes were made from.

    Raises:
        CodecError: the bytes are damaged, of another kind, or of a release whose nouns are of another form.
    """
    body = unseal(data, _stamp_of(kind))
    with _refused():
        value: Noun = codec_of(kind).unpack(_plain(body))
        return value


def encode_reading(reading: Reading) -> bytes:
    """The reading as bytes; a fraction of the text that it was read from, since what the text tells is left out."""
    return seal(_compressed([_pack_article(reading.article), *_pack_read(reading)]), stamp())


def decode_reading(data: bytes) -> Reading:
    """The reading that the bytes were made from.

    Raises:
        CodecError: see ``decode``.
    """
    body = unseal(data, stamp())
    with _refused():
        article, mentions, facts = _plain(body)
        return _unpack(article, mentions, facts)


def _compressed(plain: Plain) -> bytes:
    data = json.dumps(plain, ensure_ascii=True, separators=(",", ":"), check_circular=False).encode("ascii")
    return zlib.compress(data, _LEVEL)


def _plain(body: bytes) -> Plain:
    inflate = zlib.decompressobj()
    plain = inflate.decompress(body, MAX_BYTES)
    if inflate.unconsumed_tail or not inflate.eof:
        raise CodecError("a reading that is too large or cut off")
    return json.loads(plain)


@contextmanager
def _refused() -> Iterator[None]:
    """Bytes that hold something else end in one kind of error."""
    try:
        yield
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError, zlib.error) as error:
        raise CodecError(f"no such noun: {error}") from error


_ARTICLE = ("id", "path", "raw", "source", "title", "published", "url", "language", "origin", "extracted", "digest")


@cache
def _article_codecs() -> tuple[Codec, ...]:
    from typing import get_type_hints

    hints = get_type_hints(Article)
    return tuple(codec_of(hints[name]) for name in (*_ARTICLE, "offsets"))


def _pack_article(article: Article) -> Plain:
    values = [c.pack(getattr(article, name)) for c, name in zip(_article_codecs(), (*_ARTICLE, "offsets"), strict=True)]
    text = None if article.text == article.raw else article.text
    return [values, text, pack_sentences(article.sentences, article.text)]


def _unpack_article(plain: Plain) -> Article:
    values, text, sentences = plain
    known = [c.unpack(v) for c, v in zip(_article_codecs(), values, strict=True)]
    raw: str = known[2]
    text = raw if text is None else codec_of(str).unpack(text)
    fields: dict[str, Any] = dict(zip((*_ARTICLE, "offsets"), known, strict=True))
    return Article(text=text, sentences=unpack_sentences(sentences, text), **fields)


def _pack_read(reading: Reading) -> tuple[Plain, Plain]:
    number = {id(m): n for n, m in enumerate(reading.mentions)}
    equal = {m: n for n, m in enumerate(reading.mentions)} if any(f.subject for f in reading.facts) else {}
    article = reading.article

    def subject(mention: Mention | None) -> Plain:
        """The number of the mention, or the mention itself where it is none of the reading's."""
        if mention is None:
            return None
        found = number.get(id(mention), equal.get(mention))
        return _pack_mention(mention, article) if found is None else found

    value, scope, stance = (codec_of(kind).pack for kind in (Value, Scope, Stance))
    facts = []
    for f in reading.facts:
        given = _other(f.text, article.text[f.start : f.end])
        head = [f.rule, f.attribute, _other(f.article, article.id), f.sentence, f.start, f.end, given]
        rest = [
            f.about,
            subject(f.subject),
            scope(f.scope),
            stance(f.stance),
            list(f.trigger),
            list(f.steps),
            f.main_event,
            f.event,
        ]
        facts.append([head, value(f.value), *rest])
    return [_pack_mention(m, article) for m in reading.mentions], facts


def _other(text: str, expected: str) -> str | None:
    """None for what need not be stored."""
    return None if text == expected else text


def _pack_mention(m: Mention, article: Article) -> Plain:
    return [
        _other(m.article, article.id), m.sentence, m.type.value, m.start, m.end, _other(m.text, article.text[m.start : m.end]),
        codec_of(Value).pack(m.value), *m.core,
    ]  # fmt: skip


def _unpack(article_plain: Plain, mentions_plain: Plain, facts_plain: Plain) -> Reading:
    article = _unpack_article(article_plain)
    text, own = article.text, article.id
    value, scope, stance = (codec_of(kind).unpack for kind in (Value, Scope, Stance))
    flag, whole, words, string = (codec_of(kind).unpack for kind in (bool, int, tuple[str, ...], str))

    def mention(plain: Plain) -> Mention:
        name, sentence, kind, start, end, given, inner, first, last = plain
        return Mention(
            own if name is None else string(name), whole(sentence), _TYPES[kind], whole(start), whole(end),
            text[start:end] if given is None else string(given), value(inner), (whole(first), whole(last)),
        )  # fmt: skip

    mentions = tuple([mention(plain) for plain in mentions_plain])

    def subject(plain: Plain) -> Mention | None:
        if plain is None:
            return None
        return mention(plain) if isinstance(plain, list) else mentions[whole(plain)]

    facts = []
    for plain in facts_plain:
        head, inner, about, whom, covers, stands, trigger, steps, main, event = plain
        rule, attribute, name, sentence, start, end, given = head
        first, last = trigger
        facts.append(
            Fact(
                rule=intern(rule),
                attribute=intern(attribute),
                article=own if name is None else string(name),
                sentence=whole(sentence),
                start=whole(start),
                end=whole(end),
                text=text[start:end] if given is None else string(given),
                value=value(inner),
                about=string(about),
                subject=subject(whom),
                scope=scope(covers),
                stance=stance(stands),
                trigger=(whole(first), whole(last)),
                steps=words(steps),
                main_event=flag(main),
                event=string(event),
            )
        )
    return Reading(article, mentions, tuple(facts))
