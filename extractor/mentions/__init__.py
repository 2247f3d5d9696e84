"""Text → Mention: the only room that knows spaCy (`recognizer.py` is its page to read first)."""
