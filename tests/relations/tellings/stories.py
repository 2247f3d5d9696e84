"""What a text tells of events, as tests compare it."""

from extractor.pipeline import extract_document
from tests.factories import a_document

Told = list[tuple[str, str, list[tuple[str, str]]]]


def told_in(source: str) -> Told:
    """(type, name, who took part in which role) of each event of a bulletin, in reading order."""
    events = extract_document(a_document(source)).events
    return [(e.type, e.name, sorted((p.agent.name, p.role) for p in e.participants)) for e in events]
