"""Divisions of the country, and the localities of a document (`localities.py` is its page to read first)."""
