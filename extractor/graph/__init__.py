"""Extractions → statements → networks: what bulletins say, as a set that merges by union, and as a graph."""
