"""The text of a new rule file."""

import re

from checker.errors import RuleError

_TEMPLATE = """\
# rules/{path}.yaml: what it reads, how it compares, and examples that are its tests. See docs/rules.md.
id: {id}
title: {title}
why: Say why a difference matters, in one sentence.
attribute: count
extends: count
severity: warning
reads:
  - (open~|opened) <value:thing>
  - <value:thing> BE opened
compare:
  tolerance: 0
  later: contradiction
message: "{{a}} in one report, {{b}} in another"
examples:
  reads:
    - The town opened [three schools].
    - "[Nine libraries] were opened on Monday."
    - The firm is opening [12 shops].
  ignores:
    - Three schools were closed.
    - The door opened twice.
    - Nine people opened letters.
  conflicts:
    - a: The town of Velsk opened three schools on Monday.
      b: The town of Velsk opened eight schools on Monday.
  agrees:
    - a: The town of Velsk opened three schools on Monday.
      b: At least two schools were opened in Velsk on Monday.
"""


def new_rule(rule_id: str) -> str:
    """A rule file to start from.

    Raises:
        RuleError: if the id is not words with dots between them.
    """
    if not re.fullmatch(r"[a-z_]+(\.[a-z_]+)+", rule_id):
        raise RuleError(f"{rule_id!r} is not a rule id", instead="use lower-case words with a dot: group.name")
    title = rule_id.rpartition(".")[2].replace("_", " ").capitalize()
    return _TEMPLATE.format(id=rule_id, path=rule_id.replace(".", "/"), title=title)
