"""The graph for other people's tools: a SPARQL 1.1 endpoint, and the IRIs of things."""

from extractor.views.endpoint.protocol import routes

__all__ = ["routes"]
