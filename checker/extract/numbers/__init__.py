"""Quantities: counts, money, percentages, measures, ages, ranks and scores."""

from checker.extract.numbers.extent import extent
from checker.extract.numbers.reader import read_quantities

__all__ = ["extent", "read_quantities"]
