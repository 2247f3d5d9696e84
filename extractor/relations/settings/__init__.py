"""When and where an event took place, and who convened it (read `circumstances.py` and `timing.py` first)."""
