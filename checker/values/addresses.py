"""Web addresses as keys: two that lead to one page are equal."""

import re

# what is added to follow readers around, and never says which page is meant
_TRACKING = re.compile(
    r"^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|cmp|smid|smtyp|ocid|ito|xtor|src|source|via|amp"
    r"|outputtype|output|print|share|page)(?:=|$)"
)


def bare_address(url: str) -> str:
    """An address without scheme, "www.", fragment, tracking parameters and trailing slash; "" for none.

    Other parameters stay, in order: on many sites they alone tell one article from another ("story.php?id=12").
    """
    bare = url.strip().split("://", 1)[-1].split("#", 1)[0]
    path, _, query = bare.partition("?")
    host, slash, rest = path.removesuffix("/").partition("/")
    kept = sorted(part for part in query.split("&") if part and not _TRACKING.match(part.lower()))
    address = host.lower().removeprefix("www.").removeprefix("m.") + slash + rest.rstrip("/").lower()
    return f"{address}?{'&'.join(kept)}" if kept else address
