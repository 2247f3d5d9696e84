"""ORG mentions: bodies by their endings, levels, rows and names (`bodies.py` is its page to read first)."""
