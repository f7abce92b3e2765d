"""Text from articles made safe for a terminal or a line of output."""

import re

# control characters, halves of surrogate pairs, and the controls that change the direction of what follows, which may make
# text read otherwise than it is
_STEERING = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # json escapes those below a blank
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def plain(text: str) -> str:
    """One line: white space folded, control characters and direction overrides shown as escapes."""
    return _UNSAFE.sub(_escaped, " ".join(text.split()))


def plain_inline(text: str) -> str:
    """Like ``plain``, but a space at either end is kept, for words that follow on."""
    inner = plain(text)
    return f"{' ' if text[:1].isspace() else ''}{inner}{' ' if inner and text[-1:].isspace() else ''}"


def _escaped(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape", "surrogatepass").decode("ascii")


def plain_json(text: str) -> str:
    """JSON that says the same, with what could steer a terminal escaped: control characters, and those that turn the direction.

    Beside line breaks between values, such characters stand in strings only, where JSON may spell them \\u202e.
    """
    return _STEERING.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
