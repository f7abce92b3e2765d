"""Copies: articles that are one text, printed by several outlets or put on line in several versions, are one origin."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from checker.align.unions import Unions
from checker.model import Article, Role
from checker.values.addresses import bare_address

WORDS = 5  # words of a shingle
PERMUTATIONS = 64
BANDS = 16
# Estimated Jaccard similarity of two articles' shingles from which one is taken to be made from the other. News stories that are
# written independently about one event share a few per cent.
COPY = 0.5
BAND_LIMIT = 20  # signatures of one band that a new one is compared with
SHORTEST = 40  # words below which an article is too short to tell


Signature: TypeAlias = tuple[int, ...]


def signature(article: Article) -> Signature:
    """The MinHash of an article's shingles; empty for one that is too short to tell."""
    from rensa import RMinHash

    shingles = _shingles(article)
    if not shingles:
        return ()
    found = RMinHash(num_perm=PERMUTATIONS, seed=1)
    found.update(shingles)
    return tuple(found.digest())


def origins(articles: Sequence[Article], signatures: Sequence[Signature]) -> dict[str, str]:
    """For each article id the id of its origin: the least id of the articles that share its text or address.

    Args:
        signatures: of the articles, in their order.
    """
    unions: Unions[str] = Unions()

    def join(x: str, y: str) -> None:
        least, other = sorted((unions.root(x), unions.root(y)))
        unions.put(other, into=least)

    addresses: dict[str, str] = {}
    for article in articles:
        address = bare_address(article.url)
        if address:
            join(addresses.setdefault(address, article.id), article.id)
    for a, b in _copies(signatures):
        join(articles[a].id, articles[b].id)
    return {a.id: unions.root(a.id) for a in articles}


def _copies(signatures: Sequence[Signature]) -> Iterable[tuple[int, int]]:
    """Each signature with the first one that is like it, if there is one.

    Candidates are the first few that agree in a band of numbers: a thousand copies are found through these.
    """
    rows = PERMUTATIONS // BANDS
    bands: dict[tuple[int, Signature], list[int]] = defaultdict(list)
    for n, own in enumerate(signatures):
        if not own:
            continue
        keys = [(at, own[at : at + rows]) for at in range(0, PERMUTATIONS, rows)]
        candidates = sorted({other for key in keys for other in bands.get(key, ())})
        first = next((other for other in candidates if _alike(signatures[other], own) >= COPY), None)
        if first is not None:
            yield first, n
        for key in keys:
            if len(bands[key]) < BAND_LIMIT:
                bands[key].append(n)


def _alike(a: Signature, b: Signature) -> float:
    """The estimated Jaccard similarity."""
    return sum(x == y for x, y in zip(a, b, strict=True)) / PERMUTATIONS


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
