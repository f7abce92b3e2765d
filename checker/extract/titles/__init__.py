"""Offices, ranks and jobs beside the names of their holders."""

from checker.extract.titles.read import read_titles

__all__ = ["read_titles"]
