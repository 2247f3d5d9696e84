"""Text → words: spacy-pkuseg, its features and its training."""
