"""A reading comes back from its bytes as it was, and from no other bytes."""

import json
import pickle
import zlib
from contextlib import suppress
from datetime import date, datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import codec
from checker.codec import CodecError, decode_reading, encode_reading
from checker.extract import extract
from checker.ingest import read_articles
from checker.ingest.articles import article_from_text
from checker.model import Article, Fact, Mention, MentionType, Reading, Role, Scope, Sentence, Stance, Token
from checker.rulebook import load_rules
from checker.values.offsets import Offsets
from checker.values.others import Name, Place, Score, State, Title, Words
from checker.values.period import Anchor, Grain, Period, Span
from checker.values.quantity import Measure, Modifier, Quantity, Share

HERE = Path(__file__).parents[1]
HEAD = 28  # magic, stamp and check sum
EXAMPLES = 25  # a reading has dozens of fields, so one example tries much


@cache
def readings() -> tuple[Reading, ...]:
    articles, _ = read_articles([str(HERE.parent / "seeds"), str(HERE / "stories" / "budget-vote-in-kestria")])
    rulebook = load_rules([])
    return tuple(extract(article, rulebook) for article in articles)


def test_seeds_and_stories_come_back_as_they_were() -> None:
    assert len(readings()) > 5
    for reading in readings():
        data = encode_reading(reading)
        again = decode_reading(data)
        assert again == reading
        assert type(again.article.offsets) is type(reading.article.offsets)
        assert encode_reading(again) == data


words = st.text(max_size=6)
numbers = st.one_of(st.none(), st.integers(), st.floats(allow_nan=False))
names = st.lists(words, max_size=3).map(tuple)
days = st.dates()
moments = st.one_of(
    st.none(), days, st.datetimes(timezones=st.just(timezone(timedelta(hours=3, minutes=30)))).map(lambda d: d.replace(fold=0))
)
pairs = st.tuples(st.integers(0, 999), st.integers(0, 999))
periods: st.SearchStrategy[Period] = st.recursive(
    st.builds(
        Period, words, st.none() | days, st.none() | days, st.sampled_from(Grain), words, st.none() | pairs, st.just(()),
        st.sampled_from(Anchor), st.none() | st.integers(0, 6), st.booleans(),
    ),
    lambda inner: st.builds(Period, words, days, days, alternatives=st.lists(inner, max_size=2).map(tuple)),
    max_leaves=3,
)  # fmt: skip
values = st.one_of(
    st.builds(
        Quantity, numbers, numbers, st.sampled_from(Measure), st.sampled_from(Modifier), st.none() | st.integers(0, 9),
        st.none() | words, words, words, words, st.sampled_from(Share), st.frozensets(words, max_size=3),
    ),
    periods,
    st.builds(Span, words, numbers, numbers, words, words, st.booleans()),
    st.builds(Name, words, words, names, names, words, words),
    st.builds(Title, words, words, words, words, words, st.frozensets(words, max_size=3), st.booleans()),
    st.builds(Place, words, st.lists(st.integers(0, 10**8), max_size=3).map(tuple), names, words, words),
    st.builds(Score, st.lists(st.integers(), max_size=3).map(tuple), words),
    st.builds(State, words, words),
    st.builds(Words, words),
)  # fmt: skip
mentions = st.builds(
    Mention, words, st.integers(0, 9), st.sampled_from(MentionType), st.integers(0, 99), st.integers(0, 99), words, values, pairs
)
facts = st.builds(
    Fact, words, words, words, st.integers(0, 9), st.integers(0, 99), st.integers(0, 99), words, values, words,
    st.none() | mentions,
    st.builds(Scope, words, words, st.booleans(), words, st.none() | periods), st.builds(Stance, words, words, st.booleans()),
    pairs, names, st.booleans(), words,
)  # fmt: skip
tokens = st.builds(Token, words, words, st.integers(0, 99), st.integers(0, 99), st.booleans())
sentences = st.builds(
    Sentence, st.integers(0, 9), st.integers(0, 99), st.integers(0, 99), st.integers(-1, 9), st.sampled_from(Role),
    st.lists(tokens, max_size=4).map(tuple),
)  # fmt: skip
runs = st.lists(st.integers(0, 99), max_size=3).map(tuple)
articles = st.builds(
    Article, words, words, st.text(), st.text(), st.one_of(st.builds(Offsets, st.integers(0, 99), runs, runs, runs, runs),
    st.builds(range, st.integers(0, 99))), st.lists(sentences, max_size=3).map(tuple), words, words, moments, words, words, words,
    st.booleans(), words,
)  # fmt: skip


@settings(max_examples=EXAMPLES)
@given(st.builds(Reading, articles, st.lists(mentions, max_size=3).map(tuple), st.lists(facts, max_size=3).map(tuple)))
def test_whatever_the_nouns_may_hold_comes_back(reading: Reading) -> None:
    again = decode_reading(encode_reading(reading))
    assert again == reading
    assert encode_reading(again) == encode_reading(reading)  # 1 stays 1 and 1.0 stays 1.0; sets have no order of their own


def test_half_a_character_comes_back() -> None:
    article = article_from_text("Half of a pair: \ud83d. Twelve people died.")
    assert decode_reading(encode_reading(Reading(article))).article == article


def test_a_subject_is_the_mention_itself() -> None:
    found = [(f.subject, r.mentions) for r in map(decode_reading, map(encode_reading, readings())) for f in r.facts if f.subject]
    assert found
    assert sum(any(subject is m for m in own) for subject, own in found) > len(found) * 0.9


@settings(max_examples=EXAMPLES)
@given(st.data())
def test_damage_is_always_noticed(data: st.DataObject) -> None:
    good = encode_reading(readings()[0])
    at = data.draw(st.integers(0, len(good) - 1))
    bad = good[:at] + bytes([good[at] ^ data.draw(st.integers(1, 255))]) + good[at + 1 :]
    for damaged in (bad, good[:at]):
        with pytest.raises(CodecError):
            decode_reading(damaged)


def forged(plain: Any) -> bytes:
    """Bytes with a right head and check sum around something else."""
    import hashlib

    good = encode_reading(readings()[0])
    body = zlib.compress(json.dumps(plain).encode())
    return good[:12] + hashlib.blake2b(body, digest_size=16).digest() + body


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@settings(max_examples=EXAMPLES)
@given(json_values)
def test_other_things_are_refused(plain: Any) -> None:
    with pytest.raises(CodecError):
        decode_reading(forged(plain))


@settings(max_examples=EXAMPLES)
@given(st.data())
def test_a_forged_part_is_refused_or_harmless(data: st.DataObject) -> None:
    plain = json.loads(zlib.decompress(encode_reading(readings()[0])[HEAD:]))
    place = plain
    while isinstance(place, list) and place:
        at = data.draw(st.integers(0, len(place) - 1))
        if not isinstance(place[at], list) or data.draw(st.booleans()):
            place[at] = data.draw(json_values)
            break
        place = place[at]
    with suppress(CodecError):
        assert isinstance(decode_reading(forged(plain)), Reading)


def test_a_pickle_is_not_loaded(tmp_path: Path) -> None:
    class Evil:
        def __reduce__(self) -> tuple[Any, ...]:
            return Path.touch, (tmp_path / "owned",)

    for data in (pickle.dumps(Evil()), forged([])[:HEAD] + pickle.dumps(Evil())):
        with pytest.raises(CodecError):
            decode_reading(data)
    assert not (tmp_path / "owned").exists()


def test_what_unfolds_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codec, "MAX_BYTES", 1000)
    with pytest.raises(CodecError, match="too large"):
        decode_reading(encode_reading(readings()[0]))


def test_another_form_of_the_nouns_is_another_stamp(monkeypatch: pytest.MonkeyPatch) -> None:
    data = encode_reading(readings()[0])
    codec.stamp.cache_clear()
    monkeypatch.setattr(codec.Article, "__annotations__", {**Article.__annotations__, "added": int})
    try:
        with pytest.raises(CodecError, match="another release"):
            decode_reading(data)
    finally:
        codec.stamp.cache_clear()


def test_dates_and_moments_stay_apart() -> None:
    for published in (date(2031, 5, 4), datetime(2031, 5, 4), datetime(2031, 5, 4, 3, 2, tzinfo=timezone.utc)):  # noqa: UP017
        article = article_from_text("Twelve people died.", published=published)
        assert repr(decode_reading(encode_reading(Reading(article))).article.published) == repr(published)
