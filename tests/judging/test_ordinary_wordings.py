"""Two reports that word one thing differently, or two things alike, and do not contradict each other."""

import pytest

from checker.values.speakers import same_body
from tests.judging.newsroom import findings
from tests.robust.growing import within

BUS = (
    "Coach falls into gorge\n\nORVAL - A coach of Sunway Lines with pilgrims fell into a gorge near Orval in Velmora on Tuesday,"
    " governor Ansel Dravik said.\n\n{}\n",
    "Pilgrims' coach plunges off road near Orval\n\nORVAL - A coach that carried pilgrims left the road near Orval in Velmora on"
    " Tuesday and plunged into a gorge.\n\nGovernor Ansel Dravik went there. It was owned by Sunway Lines. {}\n",
)
DEAL = (
    "Norrland Bank buys Tesmar\n\nVELMORA - Norrland Bank said on Tuesday that it had agreed to buy the insurer Tesmar Group, its"
    " chief executive Petra Lindqvist said.\n\n{}\n",
    "Tesmar accepts offer\n\nVELMORA - The insurer Tesmar Group has accepted a takeover offer from Norrland Bank, both said on"
    " Tuesday.\n\nPetra Lindqvist, chief executive of Norrland Bank, announced the deal. {}\n",
)


def told(pair: tuple[str, str], a: str, b: str) -> list[str]:
    return [f.rule for f in findings(pair[0].format(a), pair[1].format(b))]


@pytest.mark.parametrize(
    ("a", "b", "wrong"),
    [
        ("Twenty people died on the spot and one on the way to hospital.", "Twenty-one people died.", "Twenty people died."),
        ("Twenty people were killed instantly.", "Twenty-one people were killed.", "Twenty people were killed."),
        ("Helpers rescued 17 people by boat.", "Twenty-three people were rescued.", "Helpers rescued 17 people."),
        ("Six people were rescued from the roof.", "Twenty-three people were rescued.", "Six people were rescued."),
        ("Nobody was missing.", "Two people who had been reported missing were found safe.", None),
    ],
)
def test_tolls_of_a_part(a: str, b: str, wrong: str | None) -> None:
    assert not told(BUS, a, b)
    if wrong:
        assert told(BUS, wrong, b)


@pytest.mark.parametrize(
    ("a", "b", "wrong"),
    [
        ("The deal is worth $4.2 billion.", "Including debt, the deal is worth $5.1 billion.", "The deal is worth $5.1 billion."),
        (
            "Shares of Norrland fell 2.1 percent in early trading.",
            "Shares of Norrland fell 1.4 percent to close at 31 crowns.",
            "",
        ),
        ("The reform costs 300 million crowns over three years.", "The reform costs 100 million crowns a year.", ""),
        ("Tesmar made a profit of $310 million in 2020.", "Tesmar made a profit of $287 million in 2019.", ""),
        (
            "A second offer worth 5.9 million crowns followed.",
            "The first offer was worth 6.4 million, the second 5.9 million.",
            "",
        ),
        ("A poll gave the party of Lindqvist 34 percent.", "The party of Lindqvist got 38 percent in the election.", ""),
    ],
)
def test_sums_and_shares_of_two_things(a: str, b: str, wrong: str) -> None:
    assert not told(DEAL, a, b)
    if wrong:
        assert told(DEAL, a, wrong)


FRAME = 'Bridge closed in Velmora\n\nThe bridge over the Tarn in Velmora was closed on Tuesday. "{}," said engineer Oda Valk.\n'


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        (
            "I told 'em that the planks were rotten, 'cause they are",
            "I told them that the planks were rotten, because they are",
            True,
        ),
        (
            "They'd been told that nobody would ever mend the rotten planks",
            "They had been told that nobody would ever mend the rotten planks",
            True,
        ),
        (
            "They'd been told that nobody would ever mend the rotten planks",
            "They had been told that nobody could ever mend the rotten planks",
            False,
        ),
        ("The bridge is ours. Let's not forget the old planks", "The bridge is ours. Let us not forget the old planks", True),
        ("We cannot walk over planks that are as rotten as these", "We can't walk over planks that are as rotten as these", True),
        ("There were two hundred and five of us on the rotten planks", "There were 205 of us on the rotten planks", True),
        ("There were two hundred and five of us on the rotten planks", "There were 250 of us on the rotten planks", False),
        (
            "It is a bad day for the town, for its mills and for its inns",
            "It is a bad day for the town ... and for its inns",
            True,
        ),
        ("It is a bad day for the town, for its mills and for its inns", "It is a bad day for the town and for its inns", False),
        (
            "We asked [the mayor] for planks and got nothing but rotten promises",
            "We asked her for planks and got nothing but rotten promises",
            True,
        ),
        (
            "We asked the mayor for planks and got nothing but rotten promises",
            "We asked her for planks and got nothing but rotten promises",
            False,
        ),
    ],
)
def test_quotations_shortened_or_clipped(a: str, b: str, same: bool) -> None:
    assert bool(findings(FRAME.format(a), FRAME.format(b))) is not same


def test_somebody_called_white_does_not_speak_for_the_united_states() -> None:
    assert not same_body("Barry White", "US officials")
    assert not same_body("Lena White", "the authorities")
    assert same_body("the White House", "a US spokesman")
    assert same_body("Downing Street", "UK officials")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The toll began on Linden Street.", "The toll began on Linden Avenue."),
        ("Nine people were killed in the fall.", "Eleven people were killed in the fall."),
        ("Lena Orsk, 34, ran.", "Lena Orsk, 37, ran."),
        ("Deputy Chief Lena Orsk spoke.", "Police Chief Lena Orsk spoke."),
        ("The suspect was arrested.", "The suspect is at large."),
    ],
)
def test_what_is_said_over_and_over_is_compared_once(a: str, b: str) -> None:
    """Two articles of 500 like sentences each: pairs of them would take minutes."""
    said = BUS[0].format(f"{a}\n\n" * 500), BUS[1].format(f"{b}\n\n" * 500)
    assert len(findings(*said)) == 1
    assert within(lambda: findings(*said), 6)
