"""What articles state, as sets of possible values, and whether two such sets can both hold."""
