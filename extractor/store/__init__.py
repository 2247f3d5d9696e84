"""The store: what many documents say together, on disk, in generations.

    DIR/store/CURRENT          the name of the generation that readers open; one rename replaces it
    DIR/store/000001/quads/    Oxigraph: the default graph is the deduplicated union, one named graph a document
                               (its IRI), one a kind of derived facts (`…/id/derived/KIND`)
    DIR/store/000001/index.db  SQLite: the documents of the generation, what resolution decided, derived statements
    DIR/store/parts.db         SQLite: the statements of each document as they were read, and its text with its
                               mentions, by key; shared by generations

RDF keeps no rule, confidence and evidence beside a triple, so statements are not read back from the quads: a *part* is
the statements of one document, kept whole and compressed under a key that tells its bytes, its metadata and the
program that read it. `Graph.statements()` streams the parts of a generation, with the names that resolution gave them,
document after document, and then the derived statements; `Graph.store` holds the same as quads, for SPARQL.

A generation is made beside the old one (Oxigraph's backup is hard links), changed, and put in force by one rename, so
that a build which stops at any point leaves the old graph whole. Readers keep the generation that they opened.
"""

from extractor.store.graph import Graph, open_graph

__all__ = ["Graph", "open_graph"]
