"""Regular expressions and lists of words, tried only where they may match (`patterns.py` is its page to read first)."""
