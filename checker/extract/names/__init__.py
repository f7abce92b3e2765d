"""Persons, organisations, places and other proper names in an article."""

from checker.extract.names.reading import read_names

__all__ = ["read_names"]
