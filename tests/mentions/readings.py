"""Reads invented sentences with the rules, for the tables of this room and of the rooms behind it."""

from collections.abc import Iterable

from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import Ground
from extractor.mentions.offices import find_offices
from extractor.mentions.organizations.bodies import find_bodies
from extractor.mentions.organizations.roll import Roll
from extractor.mentions.recognizer import find_mentions
from extractor.mentions.scene import Scene
from extractor.mentions.segmentation.segmenter import Words
from extractor.mentions.territory.localities import find_localities
from extractor.model import Label, Mention
from tests.factories import a_document, a_text

TOWN = "芦汀镇"


def read(source: str, town: str | None = TOWN) -> tuple[Mention, ...]:
    """The mentions of a bulletin with a sentence a line."""
    return find_mentions(a_text(a_document(source, **({"town": town} if town else {}))))


def surfaces(source: str, label: Label, town: str | None = TOWN) -> list[str]:
    """What a bulletin's mentions of one label say, in reading order."""
    return [mention.text for mention in read(source, town) if mention.label == label]


def rules(source: str, label: Label, town: str | None = TOWN) -> list[tuple[str, str]]:
    """(surface, rule) of a bulletin's mentions of one label, in reading order."""
    return [(mention.text, mention.rule) for mention in read(source, town) if mention.label == label]


def a_scene(text: str, *localities: str, is_headline: bool = False) -> Scene:
    """What the rules know where the text is the whole document, and these localities are stated."""
    return Scene(find_localities(text, localities), text, is_headline)


def words_of(text: str, candidates: Iterable[Candidate]) -> list[str]:
    """The surfaces of candidates."""
    return [text[candidate.start : candidate.end] for candidate in candidates]


def a_ground(text: str) -> Ground:
    """One sentence of a bulletin of the town, with its bodies and titles, before names are looked for."""
    scene = a_scene(text, TOWN)
    bodies = find_bodies(text, [], scene, Words(text))
    return Ground(text, find_offices(text, bodies, [], scene), bodies, scene)


def a_roll(text: str, blocks: tuple[tuple[int, int], ...] = ()) -> Roll:
    """An empty roll of a sentence in a bulletin of the town."""
    return Roll(text, blocks, a_scene(text, TOWN), Words(text))
