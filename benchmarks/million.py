"""A graph of a million triples: the graph of a folder, copied under other IRIs and towns.

The same build gives the same triples.
"""

import shutil
from pathlib import Path
from typing import Final

from pyoxigraph import RdfFormat, Store

from extractor.exports.rdf import union_text
from extractor.ids import BASE
from extractor.store import open_graph
from extractor.store.folder import Folder

MILLION: Final = 1_000_000


def fill(store: Store, text: str) -> None:
    """Copies a graph in N-Triples into a store, the first as it is, until there are a million triples."""
    lines, number = text.count("\n"), 0
    while number * lines < MILLION:
        copy = text.replace(BASE, f"{BASE}copy{number}/").replace('镇"@zh', f'镇{number}"@zh') if number else text
        store.bulk_load(input=copy.encode(), format=RdfFormat.N_TRIPLES)
        number += 1


def million(folder: Path) -> Store:
    """A million triples in memory, out of what `build` wrote into a folder."""
    store = Store()
    fill(store, union_text(open_graph(folder).store))
    return store


def million_folder(folder: Path, out: Path) -> Path:
    """A folder like that of a build, whose store holds a million triples in its default graph, with the old index."""
    shutil.copytree(folder / "store", out / "store")
    old = Folder.of(out).current
    assert old is not None
    generation = Folder.of(out).begin()
    shutil.copyfile(old.index, generation.index)
    store = Store(str(generation.quads))
    fill(store, union_text(old.opened()))
    store.flush()
    store.optimize()
    del store
    Folder.of(out).switch(generation)
    return out
