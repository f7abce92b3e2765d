"""Tiny invented articles that disagree in one toll and one name."""

from pathlib import Path

COURIER = """---
source: The Lunde Courier
published: 2031-05-03
title: Ferry sinks off Port Lunde
---
Twelve people were killed when the ferry Aurora sank off Port Lunde on Friday evening.

The ferry was carrying 80 passengers, said the harbour master, Ilse Vandermeer.
"""
RADIO = """---
source: Coast Radio
published: 2031-05-03
title: Ferry goes down at Port Lunde
---
Fifteen people were killed when the ferry Aurora sank off Port Lunde on Friday evening.

The ferry was carrying 80 passengers. Harbour master Ilse van der Meer spoke to the families.
"""
BAKERY = """---
source: Hill Gazette
published: 2031-05-03
title: Bakery opens in Oberau
---
A new bakery opened in Oberau on Thursday. Its owner, Karl Brandt, bakes rye bread and sells it on the square.
"""


def write(directory: Path) -> None:
    """The three articles, in a directory."""
    for name, text in (("courier", COURIER), ("radio", RADIO), ("bakery", BAKERY)):
        (directory / f"{name}.md").write_text(text, encoding="utf-8")
