"""Errors that say where, what, and what instead."""


class CheckerError(Exception):
    """Anything that the user, not the programmer, can put right.

    Attributes:
        what: what is wrong, in one line.
        where: the place, as ``path`` or ``path:line``; empty when there is none.
        instead: what to do about it; empty when nothing can be advised.
    """

    def __init__(self, what: str, *, where: str = "", instead: str = "") -> None:
        self.what = what
        self.where = where
        self.instead = instead
        super().__init__(str(self))

    def __str__(self) -> str:
        text = f"{self.where}: {self.what}" if self.where else self.what
        return f"{text} ({self.instead})" if self.instead else text


class InputError(CheckerError):
    """An article that cannot be read; the others still can."""


class RuleError(CheckerError):
    """A rule file that does not say what its author meant."""


class ConfigError(CheckerError):
    """A configuration, option or decisions file that cannot be used."""
