"""Who took part in an event, and in which role (`attribution.py` is the page to read first)."""
