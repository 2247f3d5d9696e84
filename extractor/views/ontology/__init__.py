"""The ontology as a page to read: each term in Chinese and English, with what it is elsewhere."""
