"""Finds where news articles disagree about facts, and shows both quotes."""
