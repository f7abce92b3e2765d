"""One HTML file from a template: no request to anywhere, readable without JavaScript, everything from articles escaped."""

import base64
import hashlib
from functools import cache
from importlib.resources import files

_FILES = "checker.report.web"


def page(template: str, *, script: str = "", **values: object) -> str:
    """The page; style and script stand in it, and the content security policy allows these two by their hashes only.

    Args:
        template: name of a Jinja template of the package. script: name of a script of the package, "" for none.
        values: what the template shows; all of it is escaped.
    """
    from jinja2 import Environment, FunctionLoader, StrictUndefined

    # loaded by name from the package; autoescape for every text, always
    environment = Environment(
        loader=FunctionLoader(_text), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    style, code = _text("report.css"), _text(script) if script else ""
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src {_quoted_hash(code)}; "
        "base-uri 'none'; form-action 'none'; connect-src 'none'"
    )
    return environment.get_template(template).render(policy=policy, style=style, script=code, **values)


def _quoted_hash(code: str) -> str:
    return f"'{_hash(code)}'" if code else "'none'"


@cache
def _text(name: str) -> str:
    return files(_FILES).joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """A source expression of the Content Security Policy, level 2, for an inline element with this text."""
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"
