"""Scores whose ages are read, against a list of victims and shooters with names and ages.

    python benchmarks/victims.py VICTIMS.jsonl [--show] [--every N --offset K]

VICTIMS.jsonl holds one article a line: "text", "title", "published", and "victims" and "shooters", each with "name" and "age".
Only pairs whose full name and age stand in one sentence count: an age whose sentence names nobody is given to nobody.
Recall: the share of these pairs that people.age reads. Precision: of the ages that it gives to a person of the list, the share
that the list gives too. Ends with 1 below the bars.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from checker.extract import extract
from checker.ingest.articles import article_from_text
from checker.model import Reading
from checker.rulebook import load_rules
from checker.values.quantity import Quantity

RECALL_BAR = 0.85
PRECISION_BAR = 0.95
_WORDS = re.compile(r"[a-z]+")
_SUFFIXES = {"jr", "sr", "ii", "iii"}


def pairs_of(record: dict[str, Any]) -> dict[str, set[int]]:
    """The ages of each named person of a record, where the text holds both."""
    out: dict[str, set[int]] = {}
    for person in [*record["victims"], *record["shooters"]]:
        age = re.match(r"\d+", str(person["age"] or ""))
        if not person["name"] or not age or "month" in str(person["age"]) or "week" in str(person["age"]):
            continue
        number = int(age.group())
        if person["name"].strip() in record["text"] and re.search(rf"\b{number}\b", record["text"]):
            out.setdefault(person["name"], set()).add(number)
    return out


def same_person(read: str, wanted: str, everyone: Iterable[str]) -> bool:
    """Whether a name as read is the wanted one: the same words, or its last word, if nobody else of the list bears that."""
    mine, theirs = (_WORDS.findall(name.lower().replace("\u00ad", "")) for name in (read, wanted))
    if not mine or not theirs:
        return False
    if _SUFFIXES & set(mine) != _SUFFIXES & set(theirs) and _SUFFIXES & set(mine):
        return False
    if len(mine) > 1:
        return mine[0] == theirs[0] and (mine[-1] in theirs or theirs[-1] in mine)
    return mine[0] == theirs[-1] and sum(mine[0] in _WORDS.findall(other.lower()) for other in everyone) == 1


def beside(name: str, age: int, reading: Reading) -> bool:
    """Whether one sentence holds the full name and the age."""
    texts = (reading.article.text[s.start : s.end] for s in reading.article.sentences)
    return any(name.strip() in text and re.search(rf"\b{age}\b", text) for text in texts)


def ages_read(reading: Reading) -> list[tuple[str, int, str]]:
    """Name, age and sentence of every exact age that is given to a person."""
    out = []
    for fact in reading.facts:
        if fact.rule != "people.age" or fact.subject is None or not isinstance(fact.value, Quantity):
            continue
        if fact.value.exact and fact.value.unit == "year":
            sentence = reading.article.sentences[fact.sentence]
            out.append((fact.subject.text, int(fact.value.lower or 0), reading.article.text[sentence.start : sentence.end]))
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("victims", type=Path)
    parser.add_argument("--show", action="store_true", help="print what is missed and what is wrong")
    parser.add_argument("--every", type=int, default=1, help="take one record in N")
    parser.add_argument("--offset", type=int, default=0, help="and begin with this one")
    options = parser.parse_args()
    rulebook = load_rules()
    wanted = found = given = right = 0
    lines = options.victims.read_text("utf-8").splitlines()
    for line in lines[options.offset :: options.every]:
        record = json.loads(line)
        gold = pairs_of(record)
        if not gold:
            continue
        published = date.fromisoformat(record["published"][:10]) if record["published"] else None
        text, title = record["text"], record["title"] or ""
        if title and text.startswith(title):
            text = f"{title}\n\n{text[len(title) :]}"  # the list has them run together
        reading = extract(article_from_text(text, path=record["doc_id"], published=published), rulebook)
        read = ages_read(reading)
        for name, ages in sorted(gold.items()):
            mine = [(age, sentence) for who, age, sentence in read if same_person(who, name, gold)]
            near_name = {age for age in ages if beside(name, age, reading)}
            wanted += len(near_name)
            found += len(near_name & {age for age, _ in mine})
            given += len(mine)
            right += sum(age in ages for age, _ in mine)
            if options.show:
                for age in sorted(near_name - {age for age, _ in mine}):
                    context = " / ".join(
                        " ".join(record["text"][max(m.start() - 90, 0) : m.end() + 60].split())
                        for m in re.finditer(rf"\b{age}\b", record["text"])
                    )
                    print(f"{record['doc_id']} missed {name} {age}: {context}")
                for age, sentence in mine:
                    if age not in ages:
                        print(f"{record['doc_id']} wrong {name} {age} for {sorted(ages)}: {' '.join(sentence.split())[:300]}")
    recall, precision = found / max(wanted, 1), right / max(given, 1)
    print(f"recall {recall:.3f} ({found} of {wanted}), precision {precision:.3f} ({right} of {given})")
    sys.exit(recall < RECALL_BAR or precision < PRECISION_BAR)


if __name__ == "__main__":
    main()
