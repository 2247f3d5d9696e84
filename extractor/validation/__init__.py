"""A graph against its contract: ontology/shapes.ttl, in SHACL."""

from extractor.validation.validator import Finding, Report, validate, validate_graph

__all__ = ["Finding", "Report", "validate", "validate_graph"]
