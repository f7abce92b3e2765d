"""Rules: one YAML file for each kind of fact, loaded, checked and compiled.

The JSON schema of rule files is ``checker.rulebook.schema.rule_schema()``; it is imported only when asked for, because
pydantic comes with it.
"""

from checker.rulebook.load import load_rules, shipped_rules, suggest
from checker.rulebook.names import require_known, rule_ids
from checker.rulebook.rules import ATTRIBUTES, Compare, Rule, Rulebook
from checker.rulebook.template import new_rule

__all__ = [
    "ATTRIBUTES", "Compare", "Rule", "Rulebook", "load_rules", "new_rule", "require_known", "rule_ids", "shipped_rules",
    "suggest",
]  # fmt: skip
