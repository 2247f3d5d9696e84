"""The licence of the documents: what the user says of it, for the description of the data set."""

from collections.abc import Iterable
from typing import Final

from pyoxigraph import NamedNode

from extractor.errors import InputError
from extractor.store.graph import Graph

_LIKE: Final = "https://creativecommons.org/licenses/by/4.0/"


def licence_of(iri: str | None) -> str | None:
    """The IRI of a licence as a user gave it.

    Raises:
        InputError: it is no IRI of the web.
    """
    if iri is None:
        return None
    if not iri.startswith(("http://", "https://")):
        raise InputError(f"--licence {iri}: no IRI; write it like {_LIKE}")
    try:
        return NamedNode(iri).value
    except ValueError as error:
        raise InputError(f"--licence {iri}: no IRI ({error}); write it like {_LIKE}") from error


def shared_licence(graphs: Iterable[Graph]) -> str | None:
    """The licence that all graphs have; None where it is not known of any.

    Raises:
        InputError: they differ, so that somebody has to say which holds for the whole.
    """
    found = {graph.licence for graph in graphs}
    if len(found) > 1:
        told = ", ".join(sorted(iri or "none" for iri in found))
        raise InputError(f"merge: the builds have different licences ({told}); say with --licence which holds for all")
    return found.pop() if found else None
