"""Stage resolve."""
