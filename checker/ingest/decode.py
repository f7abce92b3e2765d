"""From bytes to text, saying what had to be assumed."""

import codecs
import re

_MAGIC = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"PK\x03\x04", "a zip or office file"),
    (b"\xd0\xcf\x11\xe0", "an old office file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"{\\rtf", "an RTF file"),
    (b"\x7fELF", "a program"),
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# Text holds next to no control characters; compiled or compressed data about one byte in ten.
MAX_CONTROL_SHARE = 0.02
_DECLARED = re.compile(
    rb"(?:<meta[^>]{1,200}?charset|<\?xml[^>]{1,100}?encoding)\s{0,4}=\s{0,4}[\"']?\s{0,4}([A-Za-z0-9_:.-]{2,30})", re.IGNORECASE
)
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


_LATIN = frozenset(
    "cp1250 cp1254 cp1257 cp1258 latin_1 iso8859_2 iso8859_4 iso8859_9 iso8859_10 iso8859_13 iso8859_14 iso8859_15".split()
)


class NotText(ValueError):
    """The bytes are no text; the message says what they are and what to do instead."""


def decode(data: bytes, *, html: bool = False) -> tuple[str, str]:
    """The text of a file and what was assumed about its encoding ("" if it is plain UTF-8 or says so itself).

    Raises:
        NotText: for binary data.
    """
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise NotText(f"is {name}, not text (convert it to text first)")
    for bom, name in _BOMS:
        if data.startswith(bom):
            body = data[len(bom) :]
            try:
                return body.decode(name), ""
            except UnicodeDecodeError:
                return body.decode(
                    name, "replace"
                ), f"is damaged {name.upper()}; unreadable characters were replaced (save it as UTF-8)"
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace"), f"has no encoding mark; read as {wide.upper()} (save it as UTF-8)"
    sample = data[:65536]
    if len(_CONTROL.findall(sample)) > max(2, MAX_CONTROL_SHARE * len(sample)):
        raise NotText("is binary, not text (give a .txt, .md, .html, .json, .jsonl or .docx file)")
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError as error:
        bad = error
    if html:
        declared = _DECLARED.search(data[:4096])
        if declared:
            try:
                name = codecs.lookup(declared.group(1).decode("ascii")).name
                if name not in ("utf-8", "ascii"):
                    return data.decode("cp1252" if name == "iso8859-1" else name), ""
            except (LookupError, UnicodeError, ValueError):
                pass
    line = data.count(b"\n", 0, bad.start) + 1
    wrong = len(re.sub(rb"[\x00-\x7f]+", b"", _MULTIBYTE.sub(b"", data)))
    if wrong <= len(_MULTIBYTE.findall(data)):
        return _mixed(
            data
        ), f"is not valid UTF-8 at line {line}; the {wrong} odd bytes were read as Windows-1252 (save it as UTF-8)"
    name = _guess(data)
    try:
        return data.decode(name), f"is not UTF-8; read as {name} (save it as UTF-8)"
    except (UnicodeDecodeError, LookupError):
        return data.decode("latin-1"), "is not UTF-8; read as Latin-1 (save it as UTF-8)"


def _wide(data: bytes) -> str:
    """UTF-16 without a mark shows in Latin text as a NUL in every second place."""
    sample = data[:4096]
    if len(sample) < 8 or len(data) % 2 or b"\x00" not in sample:
        return ""
    even, odd, half = sample[0::2].count(0), sample[1::2].count(0), len(sample) // 2
    if odd > half * 0.7 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.7 and odd < half * 0.1:
        return "utf-16-be"
    return ""


def _mixed(data: bytes) -> str:
    def legacy(error: UnicodeError) -> tuple[str, int]:
        assert isinstance(error, UnicodeDecodeError)
        piece = error.object[error.start : error.end]
        return piece.decode("cp1252", "replace"), error.end

    codecs.register_error("checker-legacy", legacy)
    return data.decode("utf-8", "checker-legacy")


def _guess(data: bytes) -> str:
    """The likeliest single-byte encoding; Windows-1252 unless something else fits clearly better."""
    high = [b for b in data if b >= 0x80]
    # in English text nearly all high bytes are quotes, dashes, ellipses and spaces: no need to guess further
    punctuation = sum(b in b"\x85\x91\x92\x93\x94\x96\x97\xa0\xa3\xa9\xae\xb0\xe9" for b in high)
    if len(high) < len(data) // 20 and punctuation * 2 >= len(high):
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(data[:200_000]).best()
    name = best.encoding if best is not None else "cp1252"
    # the code pages of Latin letters differ in few places, which a short text does not tell apart
    return "cp1252" if name in _LATIN and _decodes(data, "cp1252") else name


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
