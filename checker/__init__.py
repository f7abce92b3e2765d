"""Finds where news articles disagree about facts, and shows both quotes.

    checker.check(paths, **options) -> Report
    checker.read(path) -> Reading (an article with its facts)
    checker.compare_names(a, b) -> NameMatch(score, relation, steps)

Everything is imported when it is first used, so that ``import checker`` costs next to nothing.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checker.model import Reading, Report
    from checker.values.names import compare_names

__all__ = ["check", "compare_names", "read"]


def check(paths: "list[str] | str", **options: Any) -> "Report":
    """The consistency report on files, directories or globs.

    Args:
        paths: one path or several. options: fields of ``checker.pipeline.Options``.

    Raises:
        CheckerError: a rule, model or option cannot be used.
    """
    from checker import pipeline

    return pipeline.run([paths] if isinstance(paths, str) else list(paths), pipeline.Options(**options))


def read(path: str, **options: Any) -> "Reading":
    """One article with everything that is read in it.

    Raises:
        InputError: the file cannot be read.
    """
    from checker import pipeline
    from checker.errors import InputError

    report = pipeline.facts([path], pipeline.Options(**options))
    if not report.readings:
        problem = report.problems[0].message if report.problems else "no article"
        raise InputError(problem, where=path)
    return report.readings[0]


def __getattr__(name: str) -> Any:
    if name == "compare_names":
        from checker.values.names import compare_names

        return compare_names
    raise AttributeError(f"module 'checker' has no attribute {name!r}")
