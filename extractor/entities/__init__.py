"""Mention → Entity: canonical names, jurisdictions and the directory of a document."""
