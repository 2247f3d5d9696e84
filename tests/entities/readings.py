"""Reads invented bulletins as far as their entities."""

from extractor.entities.directory import Directory
from extractor.entities.finder import find_entities
from extractor.entities.jurisdiction import Jurisdiction
from extractor.mentions.overlap import outside_events
from extractor.mentions.recognizer import find_mentions
from extractor.model import Text
from tests.factories import a_document, a_text
from tests.mentions.readings import TOWN


def text_of(source: str, town: str | None = TOWN) -> Text:
    """A bulletin with a sentence a line; its manifest states the town, or nothing."""
    return a_text(a_document(source, **({"town": town} if town else {})))


def directory_of(source: str, town: str | None = TOWN) -> Directory:
    """The entities of a bulletin."""
    text = text_of(source, town)
    return find_entities(text, outside_events(find_mentions(text)))


def jurisdiction_of(source: str, town: str | None = TOWN) -> Jurisdiction:
    """The localities of a bulletin by level."""
    text = text_of(source, town)
    return Jurisdiction(text, outside_events(find_mentions(text)))


def bodies_of(source: str, town: str | None = TOWN) -> set[str]:
    """The canonical names of a bulletin's bodies."""
    return {entity.name for entity in directory_of(source, town).entities if entity.kind == "organization"}
