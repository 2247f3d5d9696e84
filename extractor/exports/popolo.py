"""Popolo JSON (https://www.popoloproject.com/specs/): people, organizations, posts, memberships and events.

A tenure is a Membership with its post; its dates are those of the reports of election, appointment and dismissal, at
their own precision, as Popolo allows. Ids are the IRIs of the graph. What Popolo has no word for is left out.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from extractor.exports.atomic import atomic
from extractor.graph.index import Index
from extractor.graph.statement import Statement
from extractor.vocab import CIVIC, CONCEPTS, FOAF, ORG, PROV, SDO, SEM, SKOS

Record = dict[str, Any]
_BEGINS = (CONCEPTS.elected, CONCEPTS.appointed)


class Popolo:
    """Writes one JSON object with the lists of Popolo."""

    extension = ".popolo.json"

    def write(self, statements: Iterable[Statement], path: Path) -> None:
        """Writes the file; every list is sorted by id."""
        text = json.dumps(popolo(Index(statements)), ensure_ascii=False, indent=1)
        with atomic(path) as stream:
            stream.write(f"{text}\n".encode())


def popolo(index: Index) -> Record:
    """The graph in the terms of Popolo."""
    return {
        "persons": [_named(index, iri) for iri in index.instances(FOAF.Person)],
        "organizations": [_named(index, iri) for iri in index.instances(ORG.Organization)],
        "posts": [_post(index, iri) for iri in index.instances(ORG.Post)],
        "memberships": [one for iri in index.instances(CIVIC.Tenure) for one in _memberships(index, iri)],
        "events": [_event(index, iri) for iri in index.instances(CIVIC.CivicEvent)],
    }


def _named(index: Index, iri: str) -> Record:
    others = [{"name": name} for name in index.objects(iri, SKOS.altLabel)]
    return {"id": iri, "name": index.label(iri)} | ({"other_names": others} if others else {})


def _post(index: Index, iri: str) -> Record:
    role = index.label(index.value(iri, ORG.role))
    return {"id": iri, "label": index.label(iri), "role": role, "organization_id": index.value(iri, ORG.postIn)}


def _memberships(index: Index, iri: str) -> Iterator[Record]:
    for person in index.objects(iri, ORG.member):
        yield _known(
            {
                "id": iri,
                "label": index.label(iri),
                "role": index.label(index.value(iri, ORG.role)),
                "person_id": person,
                "organization_id": index.value(iri, ORG.organization),
                "post_id": index.value(iri, CIVIC.post),
                "start_date": begin_of(index, iri),
                "end_date": end_of(index, iri),
                "sources": _sources(index, iri),
            }
        )


def begin_of(index: Index, tenure: str) -> str:
    """The day, month or year of the first election or appointment that is dated; empty where none is."""
    return min(_dates(index, tenure, _BEGINS), default="")


def end_of(index: Index, tenure: str) -> str:
    """The day, month or year of the last dismissal that is dated; empty where none is."""
    return max(_dates(index, tenure, (CONCEPTS.dismissed,)), default="")


def _dates(index: Index, tenure: str, statuses: tuple[str, ...]) -> Iterator[str]:
    for report in index.objects(tenure, CIVIC.report):
        date = index.value(report, CIVIC.date)
        if index.value(report, CIVIC.status) in statuses and date and "X" not in date:
            yield date


def _event(index: Index, iri: str) -> Record:
    start, parts, end = index.value(iri, CIVIC.date).partition("/")
    last = end if parts else start  # of 2024-09/ the end is unknown
    attendees = [{"id": index.value(one, CIVIC.participant)} for one in index.objects(iri, CIVIC.participation)]
    return _known(
        {
            "id": iri,
            "name": index.label(iri),
            "classification": index.value(iri, SEM.eventType).rpartition("#")[2],
            "start_date": start if "X" not in start else "",
            "end_date": last if "X" not in last else "",
            "location": index.label(index.value(iri, SDO.location)) if index.value(iri, SDO.location) else "",
            "organization_id": index.value(iri, SDO.organizer),
            "parent_id": index.value(iri, SDO.superEvent),
            "attendees": sorted({one["id"]: one for one in attendees}.values(), key=lambda one: one["id"]),
            "sources": _sources(index, iri),
        }
    )


def _sources(index: Index, iri: str) -> list[Record]:
    return [{"url": url, "note": index.label(url)} for url in index.objects(iri, PROV.wasQuotedFrom)]


def _known(record: Record) -> Record:
    return {name: value for name, value in record.items() if value not in ("", [])}
