"""PLACE mentions, and localities told from the bodies that bear their names (`places.py` is its page to read first)."""
