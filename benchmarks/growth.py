"""How the time of each reader grows with the length of its text, on texts made to slow it down.

    python benchmarks/growth.py [--sizes 10000 20000] [--reader NAME ...] [--articles 0] [--bars]

For every reader, and for reading as a whole, the exponent e of its slowest-growing text is printed: the time of a text of n
characters is in proportion to n^e, measured between the two largest sizes by CPU time. Texts are those of
tests/robust/growing.py: a piece repeated without an end, in sentences and in paragraphs. Texts that take less than 20
milliseconds say nothing and are left out.
--articles N: also the whole report on N articles, and on half of them, that all hold the same name, date and number.
--bars: end with 1 if an exponent is above 1.2 (of the report: 1.35).
"""

import argparse
import math
import random
import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

REPORT_BAR = 1.35
# readers of what has a fixed longest length, so that growth does not matter: PyYAML takes 1 s for the longest block
BOUNDED = ("front matter, closed",)
AGAIN = 3  # measurements of what looks super-linear, before it is believed


def readers(names: Sequence[str]) -> Iterator[tuple[str, Callable[[str], Callable[[], object]]]]:
    """Name, and a function from a text to what is timed."""
    from checker.ingest.articles import article_from_text
    from checker.ingest.bounds import bounded
    from checker.model import Limits
    from tests.robust import growing

    for name, read in growing.ingest_readers().items():
        if not names or name in names:
            yield name, lambda text, read=read: lambda: read(text)  # type: ignore[misc]
    for name, extract in growing.extract_readers().items():
        if not names or name in names:

            def prepared(text: str, extract: Callable[..., object] = extract) -> Callable[[], object]:
                article = bounded(article_from_text(text, path="a"), Limits())[0]
                return lambda: extract(article)

            yield name, prepared
    if not names or "whole article" in names:
        yield "whole article", lambda text: lambda: growing.whole(text)


def slowest(prepare: Callable[[str], Callable[[], object]], sizes: Sequence[int]) -> tuple[float, str, float]:
    """The largest exponent, the text it was measured on, and the characters a second on the slowest text."""
    from tests.robust import growing

    worst, on, speed = 0.0, "", math.inf
    for name, piece in (*growing.PIECES.items(), ("prose", growing.PROSE)):
        for shape, make in growing.shapes(piece).items():
            if "\x00" in piece:
                continue  # binary, and refused
            exponent, taken = 9.0, 0.0
            for _ in range(AGAIN):
                times = [growing.seconds(prepare(make(size))) for size in sizes[-2:]]
                grown = math.log(times[1] / max(times[0], 1e-6)) / math.log(sizes[-1] / sizes[-2])
                taken = times[1]
                if taken < growing.TOO_SHORT:
                    exponent = 0.0
                exponent = min(exponent, grown)
                if exponent <= growing.LINEAR:
                    break
            speed = min(speed, sizes[-1] / max(taken, 1e-6))
            if exponent > worst:
                worst, on = exponent, f"{name}, {shape}"
    return worst, on, speed


def adversarial(number: int, disagreeing: int) -> list[str]:
    """Articles that all name the same person, place, day and figures, but are no copies: the other words are their own.

    disagreeing: how many different tolls they give.
    """
    chance = random.Random(0)
    syllables = "ba ko lu mer tin dra sol vek pin or ash wil".split()

    def own() -> str:
        words = ["".join(chance.choices(syllables, k=3)) for _ in range(12)]
        return f"The {' '.join(words[:6])} went on, and the {' '.join(words[6:])} did not."

    return [
        f"{own()[:-1]}\n\n{12 + n % disagreeing} people were killed when the ferry Aurora sank off Port Lunde on May 3, 2031,"
        f" said Ilse Vandermeer.\n\n{own()} {own()}\n\n"
        f"Ilse Vandermeer, 51, spoke of 30 injured at Port Lunde on May 3, 2031. {own()}\n"
        for n in range(number)
    ]


def report_growth(number: int, disagreeing: int) -> float:
    """The exponent of the whole report between half of the articles and all."""
    from checker import pipeline
    from checker.ingest.articles import article_from_text
    from checker.rulebook import load_rules

    rulebook = load_rules()
    articles = [article_from_text(text, path=f"{n}.txt") for n, text in enumerate(adversarial(number, disagreeing))]
    seconds = []
    for some in (articles[: number // 2], articles):
        begun = time.process_time()
        report = pipeline.report_of(some, (), rulebook, pipeline.Options(jobs=1))
        seconds.append(time.process_time() - begun)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"report on {len(some):,} articles with the same name, date and figures: {seconds[-1]:.1f} s, {memory:.0f} MB,"
            f" {len(report.findings)} findings",
            flush=True,
        )
    return math.log2(seconds[1] / seconds[0])


def main() -> int:
    parser = argparse.ArgumentParser(description="How time grows with the length of a text.")
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 20_000])
    parser.add_argument("--reader", action="append", default=[])
    parser.add_argument("--articles", type=int, default=0)
    parser.add_argument("--bars", action="store_true")
    options = parser.parse_args()
    from tests.robust import growing

    missed = []
    for name, prepare in readers(options.reader):
        exponent, on, speed = slowest(prepare, options.sizes)
        shown = f"{exponent:.2f} on {on!r}" if on else "too fast to measure"
        print(f"{name:22} {shown}; at least {speed / 1000:,.0f} KB/s", flush=True)
        missed += [name] if exponent > growing.LINEAR and name not in BOUNDED else []
    if options.articles:
        for disagreeing in (1, 7):
            exponent = report_growth(options.articles, disagreeing)
            print(f"report, {disagreeing} different figures: exponent {exponent:.2f}")
            missed += ["report"] if exponent > REPORT_BAR else []
    if missed:
        print(f"above the bar: {', '.join(missed)}")
    return 1 if missed and options.bars else 0


if __name__ == "__main__":
    raise SystemExit(main())
