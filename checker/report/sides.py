"""The sides of a finding: who states which value, in which words, and what stands around them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.model import Article, Evidence, Finding, Json, Report
from checker.report.marks import Piece, differing
from checker.report.plain import plain, plain_inline

# characters of the sentence shown on either side of a quotation
AROUND = 70


@dataclass(frozen=True)
class Side:
    """One piece of evidence, ready to be shown; all texts are safe and on one line.

    Attributes:
        evidence: what it is made of. value: number of its value within the finding, 0 the first.
        before, after: the sentence around the quotation, cut at words, with an ellipsis where it was cut.
        pieces: the quotation, with whether a piece differs from the other sides.
        outlet: of its article; "" unknown. origin: key of the article's origin.
    """

    evidence: Evidence
    value: int
    before: str
    after: str
    pieces: tuple[Piece, ...]
    outlet: str
    origin: str

    @cached_property
    def quote(self) -> str:
        """The quotation on one line."""
        return "".join(text for text, _ in self.pieces)

    @property
    def place(self) -> str:
        """path:line:column."""
        return f"{plain(self.evidence.path)}:{self.evidence.line}:{self.evidence.column}"

    @property
    def details(self) -> str:
        """Outlet, publication time and speaker, as far as known: "FNA, 2023-03-19, by police"."""
        said = f"by {plain(self.evidence.speaker)}" if self.evidence.speaker else ""
        return ", ".join(filter(None, (self.outlet, self.evidence.published[:16].replace("T", " "), said)))


def sides(
    finding: Finding, articles: Mapping[str, Article], around: int = AROUND, chosen: Sequence[Evidence] | None = None
) -> tuple[Side, ...]:
    """The sides of a finding in the order of its evidence; of that which was chosen, if not all is shown (``crowds``)."""
    items = finding.evidence if chosen is None else chosen
    quotes = [plain_inline(item.quote) for item in items]
    values = [repr(item.value) for item in items]
    numbers = {value: number for number, value in enumerate(dict.fromkeys(repr(item.value) for item in finding.evidence))}
    out = []
    for item, value, pieces in zip(items, values, differing(quotes, values), strict=True):
        before, after = context(item, around)
        article = articles.get(item.article)
        outlet = plain(article.source) if article else ""
        origin = (article.origin or article.id) if article else item.article
        out.append(Side(item, numbers[value], before, after, tuple(pieces), outlet, origin))
    return tuple(out)


def by_id(report: Report) -> dict[str, Article]:
    """The articles by their ids."""
    return {article.id: article for article in report.articles}


def context(item: Evidence, around: int = AROUND) -> tuple[str, str]:
    """What stands before and after a quotation in its sentence, cut at words."""
    at = item.start - item.sentence_start
    before, after = item.sentence[: max(at, 0)], item.sentence[at + len(item.quote) :] if at >= 0 else ""
    head, tail = plain_inline(before), plain_inline(after)
    if len(head) > around:
        head = f"… {head[-around:].split(' ', 1)[-1]}"
    if len(tail) > around:
        tail = f"{tail[:around].rsplit(' ', 1)[0]} …"
    return head, tail


def majority(items: Sequence[Side]) -> int:
    """The number of the value that most origins agree with; the first one where two are equal."""
    values = {side.value: side.evidence.value for side in items}
    origins = {
        number: {side.origin for side in items if compatible(value, side.evidence.value)} for number, value in values.items()
    }
    return min(origins, key=lambda number: (-len(origins[number]), number))


def compatible(a: Json, b: Json) -> bool:
    """Whether two values of the contract are equal, or leave room for one another: bounds of one unit that overlap."""
    if a == b:
        return True
    if not isinstance(a, dict) or not isinstance(b, dict) or not {"lower", "upper"} <= set(a) & set(b):
        return False
    return a.get("unit") == b.get("unit") and _reaches(a, b) and _reaches(b, a)


def _reaches(a: dict[str, Json], b: dict[str, Json]) -> bool:
    """Whether the least of a is not above the most of b; an open bound reaches everything."""
    low, high = a["lower"], b["upper"]
    if isinstance(low, str) and isinstance(high, str):
        return low <= high  # days, in ISO 8601
    if isinstance(low, int | float) and isinstance(high, int | float):
        return low <= high
    return low is None or high is None
