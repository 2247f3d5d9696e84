"""Statements → files: one module a format (`registry.py` knows them by name)."""
