"""Figures of business, politics, sport and disasters: what is said anew every day, of others, or grows while it goes on."""

import pytest

from checker.model import Finding, Kind
from tests.judging.newsroom import findings, sides


def _of(attribute: str, *texts: str, days: tuple[int, ...] = ()) -> list[Finding]:
    return [f for f in findings(*texts, days=days) if f.attribute == attribute]


SHARES = (
    "Velsk Motors falls\nShares of Velsk Motors closed at $19.50 on the Orsa stock exchange after weak orders.",
    "Velsk Motors falls\nShares of Velsk Motors closed at $20.75 on the Orsa stock exchange after weak orders.",
)


def test_prices_of_two_days_trading_are_two_prices() -> None:
    assert not _of("money", *SHARES, days=(3, 8))


def test_prices_of_one_day_disagree() -> None:
    assert _of("money", *SHARES, days=(3, 3))


def test_days_told_from_two_reports_far_apart_are_two_days() -> None:
    rally = "Rally in Velsk\nThe mayor joined students on {} at a rally for the return of the ferry."
    assert not _of("date", rally.format("Monday"), rally.format("Thursday"), days=(2, 20))
    assert _of("date", rally.format("Monday"), rally.format("Tuesday"), days=(4, 4))


def test_the_day_on_which_something_was_said_is_not_when_it_happened() -> None:
    ill = "Sickness in Velsk\nGuests of a wedding in Velsk have fallen ill with salmonella, the health office said on {}."
    assert not _of("date", ill.format("Monday"), ill.format("Wednesday"), days=(4, 4))


def test_a_date_that_takes_up_another_is_not_compared_itself() -> None:
    first = (
        "Velsk heir dies\nThe heir sold the Orsa oil field for a reported $30 million in {}. {} year he shot a bear in Norland."
    )
    found = _of("date", first.format(1957, "Later that"), first.format(1967, "The same"))
    assert [sides(f) for f in found] == [{"1957", "1967"}]


def test_a_bare_figure_is_not_held_against_a_thing_counted() -> None:
    gathered = "Riots in Velsk\nIn Velsk 10,000 gathered while youths attacked shops with stones."
    attacked = "Riots in Velsk\nMasked youths attacked shops with stones and two banks in Velsk."
    assert not _of("count", gathered, attacked)


def test_one_of_two_is_no_count_of_the_same() -> None:
    one = "Tessaro buys rival\nThe merger makes one company of both, said chief executive Giulia Ferro of Tessaro."
    two = "Tessaro buys rival\nTessaro will cut jobs at the two companies, according to chief executive Giulia Ferro."
    assert not _of("count", one, two)


@pytest.mark.parametrize(("a", "b"), [("61.4", "64.1"), ("23.8", "32.8")])
def test_neighbouring_digits_changed_about(a: str, b: str) -> None:
    text = "Vote in Jarvia\nTurnout was {} per cent, the lowest since 1998."
    assert _of("percent", text.format(a), text.format(b))


def test_the_same_digits_by_chance_are_no_slip() -> None:
    first = "Sales in Velsk\nCar sales of Orsa Motors fell by 14.45 per cent in February."
    second = "Sales in Velsk\nThe maker of lorries lost 41.54 per cent of its orders in Norland."
    assert not _of("percent", first, second)


def test_homes_destroyed_grow_from_day_to_day() -> None:
    first = "Fire near Velsk\nEleven houses have been destroyed by the fire near Velsk."
    later = "Fire near Velsk\nFourteen houses have been destroyed by the fire near Velsk."
    assert [f.kind for f in _of("count", first, later, days=(3, 5))] == [Kind.REVISION]
    assert [f.kind for f in _of("count", first, later, days=(3, 3))] == [Kind.CONTRADICTION]


def test_a_number_named_before_its_figure() -> None:
    first = "Fire near Velsk\nThe number of houses destroyed rose to 14."
    second = "Fire near Velsk\nThe number of houses destroyed stood at 19."
    assert _of("count", first, second)


def test_a_town_that_the_other_report_names_too_is_another_blast() -> None:
    first = "Blasts\nThe explosion happened in Velsk on Monday. Another went off in Orsa."
    second = "Blasts\nThe explosion happened in Orsa on Monday."
    assert not _of("place", first, second)


def test_time_served_is_not_the_sentence() -> None:
    served = "Velsk aide dies\nDovan served five months in federal prison for obstruction of justice."
    given = "Velsk aide dies\nDovan was sentenced to three years in federal prison for obstruction of justice."
    other = "Velsk aide dies\nDovan served a reduced term of four and a half months in federal prison for obstruction of justice."
    assert not _of("duration", served, given)
    assert _of("duration", served, other)


def test_a_relative_is_not_among_the_named_dead() -> None:
    first = "Boat sinks\nLena's mother and ten others died when the boat sank off Velsk."
    second = "Boat sinks\nLena's mother Marta Kovac and ten other people died when the boat sank off Velsk."
    assert not _of("killed", first, second)


def test_a_promotion_between_two_reports_is_silent() -> None:
    first = "Velsk Motors\nVelsk Motors vice president Marek Dovan opened the plant."
    later = "Velsk Motors\nVelsk Motors president Marek Dovan opened the plant."
    assert not [f for f in findings(first, later, days=(1, 28)) if f.kind is Kind.TITLE]
    assert [f for f in findings(first, later, days=(1, 2)) if f.kind is Kind.TITLE]
