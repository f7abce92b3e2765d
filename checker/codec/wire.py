"""Typed values as plain JSON and back, by the type hints of the nouns: a reader for every type, and never code in the data.

Only what the hints name can come out, so bytes from anywhere are safe to read: the worst is a ``CodecError``.
"""

import types
from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple, Union, get_args, get_origin, get_type_hints

from checker.errors import CheckerError

Plain = Any  # what JSON holds


class CodecError(CheckerError):
    """Bytes that are damaged, of another release, or of something else."""


class Codec(NamedTuple):
    """How values of one type are written and read. name: of the type, with everything that its form depends on."""

    pack: Callable[[Any], Plain]
    unpack: Callable[[Plain], Any]
    name: str


def _same(value: Any) -> Any:
    return value


def _exactly(*kinds: type) -> Codec:
    def unpack(value: Plain) -> Any:
        if type(value) in kinds:
            return value
        raise CodecError(f"{type(value).__name__} in place of {name}")

    name = "|".join(kind.__name__ for kind in kinds)
    return Codec(_same, unpack, name)


JSON = Codec(_same, _same, "json")  # what is JSON already


@cache
def codec_of(kind: Any) -> Codec:
    """The codec of a type: text, numbers, dates, enumerations, frozen dataclasses; tuples, frozen sets and unions of these."""
    if kind in (str, int, bool, type(None)):
        return _exactly(kind)
    if kind is float:
        return _exactly(float, int)
    if kind is date or kind is datetime:
        return _moments()
    if kind is range:
        return Codec(lambda r: [r.start, r.stop, r.step], lambda v: range(*v), "range")
    origin = get_origin(kind)
    if origin is tuple:
        return _tuples(get_args(kind))
    if origin is frozenset:
        return _sets(codec_of(get_args(kind)[0]))
    if origin in (Union, types.UnionType):
        return _unions(get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _members(kind)
    if is_dataclass(kind) and isinstance(kind, type):
        return record(kind)
    raise TypeError(f"no codec for {kind!r}")


def _moments() -> Codec:
    def unpack(text: Plain) -> date:
        return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)

    return Codec(lambda moment: moment.isoformat(), unpack, "moment")


def _tuples(args: Sequence[Any]) -> Codec:
    if len(args) == 2 and args[1] is Ellipsis:
        item = codec_of(args[0])
        pack, unpack = item.pack, item.unpack
        if pack is _same:
            return Codec(list, lambda values: tuple([unpack(v) for v in values]), f"{item.name}*")
        return Codec(lambda values: [pack(v) for v in values], lambda values: tuple([unpack(v) for v in values]), f"{item.name}*")
    items = [codec_of(arg) for arg in args]
    return Codec(
        lambda values: [c.pack(v) for c, v in zip(items, values, strict=True)],
        lambda values: tuple([c.unpack(v) for c, v in zip(items, values, strict=True)]),
        f"({','.join(c.name for c in items)})",
    )


def _sets(item: Codec) -> Codec:
    return Codec(
        lambda values: sorted(item.pack(v) for v in values),
        lambda values: frozenset([item.unpack(v) for v in values]),
        f"{{{item.name}}}",
    )


def _members(kind: type[Enum]) -> Codec:
    members = {member.value: member for member in kind}
    return Codec(lambda member: member.value, members.__getitem__, f"{kind.__name__}({','.join(map(str, members))})")


def _unions(args: Sequence[Any]) -> Codec:
    """None or one type as it is; of several types each with its name before it."""
    optional = type(None) in args
    kinds = [arg for arg in args if arg is not type(None)]
    if any(get_origin(arg) in (list, dict) for arg in kinds):
        return JSON
    if set(kinds) <= {int, float, str, bool}:
        whole = (int,) if float in kinds else ()  # a whole number in a field of floats stays what it is
        return _exactly(*dict.fromkeys((*kinds, *whole)), *((type(None),) if optional else ()))
    if set(kinds) == {date, datetime}:
        kinds = [datetime]
    if len(kinds) == 1:
        one = codec_of(kinds[0])
        pack, unpack = one.pack, one.unpack
        return Codec(
            lambda value: None if value is None else pack(value),
            lambda value: None if value is None else unpack(value),
            f"{one.name}?",
        )
    codecs = {kind: codec_of(kind) for kind in kinds}
    named = {kind.__name__: codec.unpack for kind, codec in codecs.items()}

    def pack_one(value: Any) -> Plain:
        return None if value is None and optional else [type(value).__name__, codecs[type(value)].pack(value)]

    def unpack_one(value: Plain) -> Any:
        if value is None and optional:
            return None
        name, inner = value
        return named[name](inner)

    return Codec(pack_one, unpack_one, f"<{'|'.join(c.name for c in codecs.values())}>{'?' * optional}")


_OPEN: dict[type, str] = {}  # dataclasses whose codec is being made: one may hold others of its own type


def record(kind: type) -> Codec:
    """The codec of a dataclass: its fields in order, without those at the end that have their default."""
    if kind in _OPEN:
        return Codec(lambda v: record_codec(kind).pack(v), lambda v: record_codec(kind).unpack(v), _OPEN[kind])
    return record_codec(kind)


@cache
def record_codec(kind: type) -> Codec:
    """See ``record``."""
    _OPEN[kind] = kind.__name__
    try:
        hints = get_type_hints(kind)
        own = fields(kind)
        codecs = [codec_of(hints[f.name]) for f in own]
    finally:
        del _OPEN[kind]
    parts = attrgetter(*(f.name for f in own)) if len(own) > 1 else lambda value: (getattr(value, own[0].name),)
    packs = [c.pack for c in codecs]
    unpacks = [c.unpack for c in codecs]
    defaults = [_default(f, c) for f, c in zip(own, codecs, strict=True)]

    def pack(value: Any) -> Plain:
        out = [p(part) for p, part in zip(packs, parts(value), strict=True)]
        while out and out[-1] == defaults[len(out) - 1] and type(out[-1]) is type(defaults[len(out) - 1]):
            out.pop()
        return out

    usual: list[Any] = []  # the one with all defaults, made once: it is frozen, and most are like it

    def unpack(values: Plain) -> Any:
        if not values:
            if not usual:
                usual.append(kind())
            return usual[0]
        if len(values) > len(unpacks):
            raise CodecError(f"{kind.__name__} with {len(values)} fields")
        return kind(*[u(v) for u, v in zip(unpacks, values, strict=False)])

    described = ",".join(f"{f.name}:{c.name}={d!r}" for f, c, d in zip(own, codecs, defaults, strict=True))
    return Codec(pack, unpack, f"{kind.__name__}({described})")


def _default(field: "Field[Any]", codec: Codec) -> Plain:
    """A field's default as it is written; an ellipsis, which nothing equals, where there is none."""
    return codec.pack(field.default) if field.default is not MISSING else ...
