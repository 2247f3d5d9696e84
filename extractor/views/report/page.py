"""The page of the report: all sections, capped where there is much, in one file that needs nothing beside it.

The page carries its style and script itself; its policy lets the browser load nothing else (Content Security Policy
Level 3, § 3.3), so that text of a document, which the template escapes anyway, can't reach out.
"""

import hashlib
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from extractor.concepts import Words, concept_words
from extractor.exports.atomic import atomic
from extractor.graph.index import Index
from extractor.graph.network import EDGE_LABELS, to_network
from extractor.graph.statement import Statement
from extractor.reading import Failure
from extractor.views.dates import in_words
from extractor.views.report.axis import Axis
from extractor.views.report.documents import Source, read_documents
from extractor.views.report.events import Event, by_month, read_events
from extractor.views.report.people import Person, read_people
from extractor.views.report.picture import colour, draw
from extractor.views.report.review import count_merges, read_candidates, read_conflicts
from extractor.views.wording import reason
from extractor.vocab import ORG

CAPS: Final[Mapping[str, int]] = {
    "agents": 200,
    "axis": 30,
    "candidates": 60,
    "conflicts": 60,
    "documents": 200,
    "dots": 220,
    "events": 400,
    "failures": 100,
    "months": 60,
    "outcomes": 60,
    "parts": 300,
    "passages": 60,
    "people": 200,
}
"""How much each section shows, and each fact in it; what is left out is said."""

FIRST: Final[Mapping[str, int]] = {"parts": 60, "passages": 12}
"""How much of it is seen at once; the rest opens."""

_KINDS: Final[Mapping[str, Words]] = {
    "person": Words("人物", "people"),
    "organization": Words("机构", "bodies"),
    "office": Words("职务", "offices"),
    "event": Words("会议与活动", "events"),
}
_POLICY: Final = "default-src 'none'; base-uri 'none'; form-action 'none'"
_ORGANIZER: Final = Words("主办", "organizer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Capped:
    """The things that a section shows, and the number of those that it leaves out."""

    shown: Sequence[Any]
    left_out: int


def write_report(statements: Iterable[Statement], failures: Sequence[Failure], path: Path) -> None:
    """Writes the report.

    Args:
        statements: all that the documents say.
        failures: the documents that could not be read.
        path: where the page goes.

    Raises:
        ExportError: the file can't be written.
    """
    with atomic(path) as stream:
        # A byte of a file name that is no UTF-8 comes as half a surrogate pair.
        stream.write(report_html(statements, failures).encode("utf-8", "backslashreplace"))


def report_html(statements: Iterable[Statement], failures: Sequence[Failure] = ()) -> str:
    """The page as text; the same statements in any order give the same page."""
    known = tuple(statements)
    index = Index(known)
    documents, people, events = read_documents(index), read_people(index), read_events(index)
    months = by_month(events)
    environment = _environment()
    style, script = (environment.get_template(name).render() for name in ("style.css", "script.js"))
    return environment.get_template(
        "page.html.j2"
    ).render(
        style=Markup(style),  # noqa: S704  our own files
        script=Markup(script),  # noqa: S704  our own files
        policy=f"{_POLICY}; style-src '{_hash(style)}'; script-src '{_hash(script)}'",
        counts=_counts(index, documents, people, events),
        towns=sorted({one.town for one in documents if one.town}),
        documents=_capped(documents, "documents"),
        failures=_capped(failures, "failures"),
        axis=_axis(documents, people),
        timeline=_capped([person for person in people if any(office.days for office in person.offices)], "axis"),
        people=_capped(people, "people"),
        conflicts=_capped(read_conflicts(index), "conflicts"),
        candidates=_capped(read_candidates(index), "candidates"),
        merges=count_merges(index),
        events=(shown := _most_told(events)),
        calendar=[(label, list(told)) for label, told in groupby(shown.shown, key=lambda event: event.month)],
        months=Capped(
            shown=months[-CAPS["months"] :], left_out=sum(month.total for month in months[: -CAPS["months"]])
        ),
        highest=max((month.total for month in months[-CAPS["months"] :]), default=1),
        undated=sum(not event.day for event in events),
        picture=draw(to_network(known), CAPS["dots"]),
        kinds={kind: (words, colour(kind)) for kind, words in _KINDS.items()},
        edge_labels=EDGE_LABELS,
        caps=CAPS,
        first=FIRST,
    )


def _capped(things: Sequence[Any], section: str) -> Capped:
    limit = CAPS[section]
    return Capped(shown=things[:limit], left_out=max(0, len(things) - limit))


def _most_told(events: Sequence[Event]) -> Capped:
    """The events of which most is told, in the order of their days."""
    kept = {event.anchor for event in sorted(events, key=lambda event: -event.weight)[: CAPS["events"]]}
    return Capped(shown=[event for event in events if event.anchor in kept], left_out=len(events) - len(kept))


def _axis(documents: Sequence[Source], people: Sequence[Person]) -> Axis | None:
    """From the documents' first year to their last, and to the elections and appointments before and after."""
    days = [document.day for document in documents if document.day]
    reported = [report.day for person in people for office in person.offices for report in office.reports if report.day]
    first = min((int(day[:4]) for day in days), default=0)
    return Axis.over([*days, *(day for day in reported if int(day[:4]) >= first - 10)])


def _counts(
    index: Index, documents: Sequence[Source], people: Sequence[Person], events: Sequence[Event]
) -> list[tuple[int, Words]]:
    offices = {office.name for person in people for office in person.offices}
    bodies = len(index.instances(ORG.Organization))
    return [
        (len(documents), Words("篇文献", "documents")),
        (len(people), Words("个人物", "people")),
        (bodies, Words("个机构", "bodies")),
        (len(offices), Words("种职务", "offices")),
        (len(events), Words("次会议与活动", "events")),
    ]


def _word(name: str) -> Words:
    """The words for a concept; one that the ontology doesn't know speaks for itself."""
    return _ORGANIZER if name == "organizer" else concept_words().get(name, Words(name, name))


def _hash(text: str) -> str:
    return f"sha256-{b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("extractor.views.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.update(word=_word, in_words=in_words, reason=reason)
    return environment
