"""Gathering the parts of several stores into one."""

from collections.abc import Iterable

from extractor.errors import InputError
from extractor.store.graph import Graph
from extractor.store.parts import Parts


def gather(graphs: Iterable[Graph], into: Parts) -> dict[str, str]:
    """Copies the parts of all graphs into one store; returns the documents with the keys of their parts.

    Raises:
        InputError: a document has two contents, or was read by two versions of civicgraph.
    """
    keys: dict[str, str] = {}
    digests: dict[str, str] = {}
    for graph in graphs:
        for part in graph.parts():
            if keys.setdefault(part.document, part.key) == part.key:
                into.add(part)
                digests[part.document] = part.digest
            elif digests[part.document] != part.digest:
                raise InputError(
                    f"{part.document}: one id, two contents; build one of the two archives again under another "
                    "--collection, or withdraw the older edition of the document"
                )
            else:
                raise InputError(
                    f"{part.document}: the builds read it with different manifests or versions of civicgraph; "
                    f"build {graph.folder} again with those of the others"
                )
    into.commit()
    return keys
