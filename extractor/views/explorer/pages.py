"""A page a kind of thing: what is asked of the graph for it, and what its template is given."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from extractor.model import Span
from extractor.store import Graph
from extractor.views.explorer import queries
from extractor.views.explorer.marking import pieces, window
from extractor.views.explorer.queries import Relation
from extractor.views.explorer.reader import Reader
from extractor.views.explorer.records import Kind, Occasion, Tenure, Thing

PER_PAGE: Final = 60
"""How many events a page lists, and how many documents."""

TENURES: Final = 200
"""How many tenures a page lists."""

Context = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the address of a page asks for beside its thing: a page of its list, or a passage of its text."""

    page: int = 0
    cited: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list of events with its heading; what stands in it is cut to a page."""

    heading: str
    occasions: Sequence[Occasion]
    total: int


def thing_context(graph: Graph, reader: Reader, thing: Thing, asked: Asked) -> Context:
    """All that the template of the page of a thing needs."""
    doubts = queries.doubts(reader, thing.ref.iri)
    context: Context = {
        "thing": thing,
        "names": (thing.ref.name, *thing.others),
        "doubts": doubts,
        "documents": [],
        "listings": [],
        "tenures": [],
        **_PAGES[thing.ref.kind](graph, reader, thing, asked),
    }
    facts = [fact for listing in context["listings"] for one in listing.occasions for fact in one.facts]
    facts += [report.iri for tenure in context["tenures"] for report in tenure.reports]
    facts += [doubt.iri for doubt in doubts]
    facts += context.pop("facts", [])
    return {**context, "passages": queries.passages(reader, facts)}


def _agent(_: Graph, reader: Reader, thing: Thing, asked: Asked) -> Context:
    lists: list[tuple[str, Relation]] = [("occasions", "participation")]
    if thing.ref.kind == "organization":
        lists.insert(0, ("organized", "organizer"))
    return {
        **_offices(reader, thing),
        **_listed(reader, thing, lists, asked),
        **_documents(queries.mentioned_in(reader, thing.ref.iri)),
    }


def _place(_: Graph, reader: Reader, thing: Thing, asked: Asked) -> Context:
    return {
        **_listed(reader, thing, [("held-here", "place")], asked),
        **_documents(queries.mentioned_in(reader, thing.ref.iri)),
    }


def _office(_: Graph, reader: Reader, thing: Thing, __: Asked) -> Context:
    return _offices(reader, thing)


def _event(_: Graph, reader: Reader, thing: Thing, asked: Asked) -> Context:
    taking_part = queries.participants(reader, thing.ref.iri)
    lists: list[tuple[str, Relation]] = [
        ("part", "whole"), ("parts", "part"), ("previous-session", "previous"), ("next-session", "next"),
    ]  # fmt: skip
    return {
        "setting": queries.setting(reader, thing.ref.iri),
        "participants": taking_part,
        "facts": [thing.ref.iri, *(fact for one in taking_part for fact in one.facts)],
        **_listed(reader, thing, lists, asked),
    }


def _document(graph: Graph, reader: Reader, thing: Thing, asked: Asked) -> Context:
    read = graph.transcript_of(thing.ref.iri)
    context: Context = {"transcript": None}
    if read is not None:
        at, count, shown = window(len(read.source), asked.page, asked.cited)
        context = {"transcript": list(pieces(read, shown, asked.cited)), "part": at, "parts_count": count}
    first = Asked()
    return {**context, **_offices(reader, thing), **_listed(reader, thing, [("events", "document")], first, limit=500)}


def _collection(_: Graph, reader: Reader, thing: Thing, asked: Asked) -> Context:
    held = queries.held_by(reader, thing.ref.iri)
    start = asked.page * PER_PAGE
    return {"documents": held[start : start + PER_PAGE], "documents_total": len(held), "page": asked.page}


_PAGES: Final[Mapping[Kind, Callable[[Graph, Reader, Thing, Asked], Context]]] = {
    "person": _agent,
    "organization": _agent,
    "post": _office,
    "role": _office,
    "event": _event,
    "place": _place,
    "document": _document,
    "collection": _collection,
}


def _offices(reader: Reader, thing: Thing) -> Context:
    held: list[Tenure] = queries.tenures(reader, thing.ref)
    return {"tenures": held[:TENURES], "tenures_total": len(held)}


def _documents(found: Sequence[Any]) -> Context:
    return {"documents": found[:PER_PAGE], "documents_total": len(found)}


def _listed(
    reader: Reader, thing: Thing, lists: Sequence[tuple[str, Relation]], asked: Asked, *, limit: int = PER_PAGE
) -> Context:
    """The lists of events, each cut to the page that is asked for; empty ones are left out."""
    start = asked.page * limit
    listings = []
    for heading, relation in lists:
        found = queries.occasions(reader, relation, thing.ref.iri)
        if found:
            listings.append(Listing(heading=heading, occasions=found[start : start + limit], total=len(found)))
    longest = max((listing.total for listing in listings), default=0)
    return {"listings": listings, "page": asked.page, "is_last": start + limit >= longest}
