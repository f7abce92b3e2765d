"""News that never was, in any number, with discrepancies that are known: for measuring growth, recall and false alarms."""
