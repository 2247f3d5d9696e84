"""PERSON mentions: the form of names, and the constructions that show one (`people.py` is its page to read first)."""
