"""Speakers who are called by their office."""

import pytest

from checker.extract import extract
from checker.ingest.articles import article_from_text
from checker.rulebook import load_rules

RULES = load_rules([])


def speakers(text: str) -> set[str]:
    return {f.stance.speaker for f in extract(article_from_text(text, path="sample"), RULES).facts if f.attribute == "missing"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Prime Minister Marek Dovan came on Monday. The prime minister said three people were missing.", "Marek Dovan"),
        ("Police Chief Lena Orsk came on Monday. The chief said three people were missing.", "Lena Orsk"),
        ("The police chief, Lena Orsk, said three people were missing.", "Lena Orsk"),
        ("Lena Orsk, the police chief, said three people were missing.", "Lena Orsk"),
        (
            "Police Chief Lena Orsk and Fire Chief Marek Dovan came on Monday. The chief said three people were missing.",
            "chief",
        ),
        (
            "Former Prime Minister Marek Dovan came on Monday. The prime minister said three people were missing.",
            "prime minister",
        ),
    ],
)
def test_who_says_it(text: str, speaker: str) -> None:
    assert speakers(text) == {speaker}
