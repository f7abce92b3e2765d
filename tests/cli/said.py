"""What the program says of its own accord."""

from typer.testing import Result


def lines(result: Result) -> list[str]:
    """What is said on standard error, when it is what we say ourselves: lines that begin with the program's name."""
    assert "Traceback" not in result.output
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    said = result.stderr.splitlines()
    assert all(line.startswith("checker: ") for line in said), said
    return said
