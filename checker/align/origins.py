"""Copies: articles that are one text, printed by several outlets or put on line in several versions, are one origin."""

from collections.abc import Sequence

from checker.model import Article, Role

WORDS = 5  # words of a shingle
PERMUTATIONS = 64
BANDS = 16
# Estimated Jaccard similarity of two articles' shingles from which one is taken to be made from the other. News stories that are
# written independently about one event share a few per cent.
COPY = 0.5
SHORTEST = 40  # words below which an article is too short to tell


def origins(articles: Sequence[Article]) -> dict[str, str]:
    """For each article id the id of its origin: the least id of the articles that share its text or address."""
    parent = {a.id: a.id for a in articles}

    def root(x: str) -> str:
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    def join(x: str, y: str) -> None:
        x, y = sorted((root(x), root(y)))
        parent[y] = x

    addresses: dict[str, str] = {}
    for article in articles:
        address = _address(article.url)
        if address:
            join(addresses.setdefault(address, article.id), article.id)
    if len(articles) > 1:
        for a, b in _copies(articles):
            join(a, b)
    return {a.id: root(a.id) for a in articles}


def _address(url: str) -> str:
    """A web address without scheme, "www.", query and trailing slash."""
    bare = url.split("://", 1)[-1].split("?", 1)[0].split("#", 1)[0].rstrip("/").lower()
    return bare.removeprefix("www.")


def _copies(articles: Sequence[Article]) -> list[tuple[str, str]]:
    from rensa import RMinHash, RMinHashLSH

    index = RMinHashLSH(threshold=COPY, num_perm=PERMUTATIONS, num_bands=BANDS)
    signatures: dict[int, RMinHash] = {}
    out: list[tuple[str, str]] = []
    for n, article in enumerate(articles):
        shingles = _shingles(article)
        if not shingles:
            continue
        signature = RMinHash(num_perm=PERMUTATIONS, seed=1)
        signature.update(shingles)
        for other in sorted(index.query(signature)):
            if signatures[other].jaccard(signature) >= COPY:
                out.append((articles[other].id, article.id))
                break
        signatures[n] = signature
        index.insert(n, signature)
    return out


def _shingles(article: Article) -> list[str]:
    words = [
        t.lower
        for s in article.sentences
        if s.role not in (Role.FURNITURE, Role.HEADLINE)
        for t in s.tokens
        if t.text[0].isalnum()
    ]
    if len(words) < SHORTEST:
        return []
    return [" ".join(words[n : n + WORDS]) for n in range(len(words) - WORDS + 1)]
