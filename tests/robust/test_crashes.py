"""Inputs that once broke a target of the fuzzer, the seeds it begins with, and a second of inputs made by chance."""

import random
from pathlib import Path

import pytest

from tests.robust.targets import TARGETS, seeds

CRASHES = Path(__file__).parent / "crashes"
KEPT = sorted(path for path in CRASHES.glob("*/*") if path.is_file())


@pytest.mark.parametrize("path", KEPT, ids=lambda p: f"{p.parent.name}/{p.name}")
def test_what_broke_a_target_breaks_it_no_more(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_changed_seeds(name: str) -> None:
    chance = random.Random(name)
    for data in seeds(name):
        TARGETS[name](data)
        for _ in range(3):
            changed = bytearray(data[:400])
            for _ in range(4):
                changed[chance.randrange(len(changed))] = chance.randrange(256)
            TARGETS[name](bytes(changed))


def test_every_kept_input_belongs_to_a_target() -> None:
    assert {path.parent.name for path in KEPT} <= set(TARGETS)
    assert KEPT
