"""Who holds which office: titles taken apart, elections and appointments (`holdings.py` is its page to read first)."""
