"""How a report is to be shown, as far as that is not a matter of the format."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class View:
    """What the command line knows about the reader.

    Attributes:
        width: columns there are. colour: whether escape sequences for colour may be written.
        verbose: whether reasons and hidden findings are shown in full.
        base: path or outlet of the article that a diff holds the others against; "" the first of two, or the majority of origins.
        side_by_side: whether a diff is written in two columns.
    """

    width: int = 100
    colour: bool = False
    verbose: bool = False
    base: str = ""
    side_by_side: bool = False


PLAIN = View()
"""For a file or a pipe."""
