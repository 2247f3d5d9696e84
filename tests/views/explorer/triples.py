"""Small graphs, written as Turtle."""

from pyoxigraph import RdfFormat, Store

from extractor.views.explorer.reader import Reader
from extractor.vocab import PREFIXES


def graph(turtle: str) -> Reader:
    """A graph of a few triples, in Turtle with the prefixes of the exports."""
    store = Store()
    prefixes = "".join(f"@prefix {name}: <{iri}> .\n" for name, iri in PREFIXES.items())
    store.load(prefixes + turtle, format=RdfFormat.TURTLE)
    return Reader(store)
