"""Where a text names an event by a noun or tells of it by a verb (read `namings.py` and `deeds.py` first)."""
