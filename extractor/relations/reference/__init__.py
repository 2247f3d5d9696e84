"""Which namings are of one event (`coreference.py` is the page to read first)."""
