"""Scores the reading of persons against a list of mentions.

    python benchmarks/seeds_names.py MENTIONS.json FOLDER [--show]

MENTIONS.json holds "mentions": [{"file", "start", "end", "surface", "kind"}], offsets into the files of FOLDER.
Counted are the kinds full, surname and modifier, with
the exact span; spurious is what is read as a person and overlaps none of them.
"""

import argparse
import json
from collections import defaultdict
from pathlib import Path

from checker.extract.names import read_names
from checker.ingest.articles import article_from_text
from checker.model import MentionType

KINDS = ("full", "surname", "modifier")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mentions", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true", help="print what is missed and what is spurious")
    options = parser.parse_args()
    gold: dict[str, set[tuple[int, int]]] = defaultdict(set)
    for mention in json.loads(options.mentions.read_text("utf-8"))["mentions"]:
        if mention["kind"] in KINDS:
            gold[mention["file"]].add((mention["start"], mention["end"]))
    found = total = spurious = 0
    for name, wanted in sorted(gold.items()):
        article = article_from_text((options.folder / name).read_text("utf-8"), path=name)
        read = {article.original(m.start, m.end) for m in read_names(article) if m.type is MentionType.PERSON}
        found += len(wanted & read)
        total += len(wanted)
        missed = sorted(wanted - read)
        extra = sorted(span for span in read - wanted if not any(a < span[1] and span[0] < b for a, b in wanted))
        spurious += len(extra)
        if options.show:
            for word, spans in (("missed", missed), ("spurious", extra)):
                for a, b in spans:
                    print(f"{name} {word}: {article.raw[max(0, a - 40) : a]!r} [{article.raw[a:b]}] {article.raw[b : b + 30]!r}")
    print(f"found {found} of {total}, spurious {spurious}")


if __name__ == "__main__":
    main()
