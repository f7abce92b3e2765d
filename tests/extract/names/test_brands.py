"""Names that are more than their capitalised words, and names that tokenising has taken apart."""

import pytest

from checker.extract.names import read_names
from checker.ingest.articles import article_from_text


def names(text: str) -> list[str]:
    return [m.value.text for m in read_names(article_from_text(text, path="x"))]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("They met outside a Lorimer's restaurant on Monday.", "Lorimer's"),
        ("They waited near a Lorimer's until noon.", "Lorimer's"),
        ("A fight began at Brannock's bar late at night.", "Brannock's"),
        ("The brawl at St. Brendan's bar was short.", "St. Brendan's"),
        ("The men drove to a nearby Runnin' Bagels and ate.", "Runnin' Bagels"),
        ("He talks of his youth in his new book, A Quiet Harvest, which is out now.", "A Quiet Harvest"),
        ("She left the Reformed Church of Saint Hilda of Latter - day Pilgrims last year.",
         "Reformed Church of Saint Hilda of Latter-day Pilgrims"),
        ("They spoke with South Korean President Kim Jae -in on Friday.", "Kim Jae-in"),
        ("They spoke with South Korean President Kim Jae In on Friday.", "Kim Jae In"),
    ],
)  # fmt: skip
def test_is_read_whole(text: str, wanted: str) -> None:
    assert wanted in names(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Police searched Lena Lorimer's house. Later Lorimer's lawyer spoke.", ["Lena Lorimer", "Lorimer"]),  # a person's
        ("They saw Marek Dolan In the end nothing was said.", ["Marek Dolan"]),
        ("He met President Kim Jae in Seoul.", ["Kim Jae", "Seoul"]),
    ],
)
def test_is_not_stretched(text: str, wanted: list[str]) -> None:
    assert names(text) == wanted


def test_account_names_and_tags_are_no_names() -> None:
    assert names("Contact Marek Dolan at 555-0100 or follow @MarekDolan and #MarekDolan.") == ["Marek Dolan"]
