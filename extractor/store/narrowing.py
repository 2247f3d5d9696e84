"""A graph without the persons whom it should not hold, made of another: for one export, beside the whole graph."""

from pathlib import Path

from extractor.resolution.privacy import Privacy, narrowed_key, public
from extractor.store.graph import Graph, open_graph
from extractor.store.writer import write_generation, writing


def narrowed(graph: Graph, privacy: Privacy, folder: Path) -> Graph:
    """The graph that a build of the same documents under these rules of privacy gives.

    Args:
        graph: the graph of all persons.
        privacy: whom to leave out.
        folder: an empty folder, for the store.
    """
    keys = {}
    with writing(folder) as parts:
        for part in graph.parts():
            kept = public(part, privacy, narrowed_key(part.key, privacy))
            parts.add(kept)
            keys[kept.document] = kept.key
        parts.commit()
        write_generation(folder, keys, graph.corrections, licence=graph.licence)
    return open_graph(folder)
