"""The floors of quality.yaml, which only get better."""

import re

FALLING = {"false_findings"}
COUNTED = {"expected", "must_flag", "must_pass"}  # the size of the corpus, not the quality of the tool


def raised(text: str, today: dict[str, int]) -> str:
    """quality.yaml with every figure that has got better."""
    for name, value in today.items():
        line = re.search(rf"(?m)^  {name}: (\d+)", text)
        if line is None:
            raise ValueError(f"quality.yaml has no line for {name}")
        before = int(line[1])
        best = value if name in COUNTED else min(value, before) if name in FALLING else max(value, before)
        text = f"{text[: line.start(1)]}{best}{text[line.end(1) :]}"
    return text
