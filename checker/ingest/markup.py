"""How thick the markup of a web page is."""

import re

# tags that begin or end a paragraph, a row or a part of the page
_BLOCKS = frozenset(
    "p div li ul ol td th tr table tbody thead section article main aside nav header footer h1 h2 h3 h4 h5 h6 blockquote"
    " br hr body html"
    " head figure figcaption dl dt dd pre form option select svg picture iframe video button link meta title noscript".split()
)
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,20})([^<>]*)")
# what scripts and styles hold is no markup
_ENDS = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style")}
_QUOTED = re.compile("\"[^\"]*\"|'[^']*'")
_LONG = 4000  # characters of a tag from which on its attributes are counted


def densest(text: str) -> int:
    """The most tags that stand in one paragraph of a page, or attributes in one tag, whichever are more."""
    most = here = at = 0
    while (tag := _TAG.search(text, at)) is not None:
        at, name = tag.end(), tag[2].lower()
        if len(tag[3]) > _LONG:
            most = max(most, _QUOTED.sub("", tag[3]).count("="))
        ends = _ENDS.get(name)
        if ends is not None and not tag[1]:
            closing = ends.search(text, at)
            if closing is None:
                return most  # one that never ends hides the rest of the page
            at = closing.end()
            continue
        here = 0 if name in _BLOCKS else here + 1
        most = max(most, here)
    return most
