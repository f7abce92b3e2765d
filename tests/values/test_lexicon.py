from pathlib import Path

import pytest

from checker.values import lexicon
from checker.values.gazetteer import entries, find_place, folded, state_name
from checker.values.lexicon import SortedLines, commonness, is_common_word, is_given_name, is_surname


@pytest.mark.parametrize("word", ["share", "reward", "Police", "mark", "will"])
def test_everyday_words(word: str) -> None:
    assert is_common_word(word)


@pytest.mark.parametrize("word", ["qasem", "Soleimani", "nguyen", "teheran", "zzzz", ""])
def test_names_and_noise_are_not_everyday_words(word: str) -> None:
    assert not is_common_word(word)


def test_names() -> None:
    assert is_given_name("Falih")
    assert is_given_name("Mark")
    assert is_surname("Nguyen")
    assert not is_given_name("reward")
    assert commonness("the") > commonness("bridge") > 0


@pytest.mark.parametrize(("name", "separator"), [("lexicon.txt", " "), ("gazetteer.txt", "\t")])
def test_every_line_of_a_data_file_is_found(name: str, separator: str) -> None:
    data = (lexicon.DATA / name).read_bytes()
    table = SortedLines(data, separator.encode())
    lines = data.decode().splitlines()
    assert lines[:1] + lines[-1:] + lines[:: len(lines) // 500]
    for line in [*lines[:: len(lines) // 500], lines[0], lines[-1]]:
        key, _, rest = line.partition(separator)
        assert table.get(key) == rest
        assert table.get(key + "~") is None


def test_packaged_data_stay_small() -> None:
    assert sum(path.stat().st_size for path in Path(lexicon.DATA).iterdir()) < 2_500_000


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Conn.", "Connecticut"),
        ("CT", "Connecticut"),
        ("N.Y.", "New York"),
        ("Texas", "Texas"),
        ("Miss", ""),
        ("or", ""),
        ("Paris", ""),
    ],
)
def test_states(text: str, state: str) -> None:
    assert state_name(text) == state


def test_places() -> None:
    norwalk = find_place("Norwalk", ("Conn.",), "in")
    assert norwalk is not None
    assert (norwalk.ids, norwalk.parents, norwalk.relation) == ((4839822,), ("Connecticut", "United States"), "in")
    springfield = find_place("Springfield")
    assert springfield is not None
    assert len(springfield.ids) > 5
    assert springfield.parents == ()  # several are as large
    tehran = find_place("Tehran")
    assert tehran is not None
    assert tehran.parents == ("Iran",)
    assert find_place("Zzyzzx") is None
    assert find_place("Tehran", ("Texas",)) is None


def test_country_that_is_also_a_state_has_no_level() -> None:
    georgia = find_place("Georgia")
    assert georgia is not None
    assert georgia.level == ""


def test_spellings_of_one_place_fold_alike() -> None:
    assert folded("St. Louis") == folded("Saint Louis")
    assert folded("the Netherlands") == folded("Netherlands")
    assert entries("Kiev")[0].id == entries("Kyiv")[0].id
