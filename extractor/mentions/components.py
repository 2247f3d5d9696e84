"""The spaCy components: one a label, each a thin wrapper around a pure function of its own module.

A `Doc` is a sentence on character tokens (DESIGN.md, Decisions). Components hand their candidates on in custom
attributes and declare them, so that `nlp.analyze_pipes()` proves that each has what it needs; the last one settles
overlap and writes `doc.spans["mentions"]`, each span with its rule as `span_id`.
"""

from collections.abc import Callable, Iterable

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup
from spacy.vocab import Vocab

from extractor.mentions.bodies import find_bodies
from extractor.mentions.candidates import Candidate
from extractor.mentions.dates import find_blocks, find_dates
from extractor.mentions.events import find_events
from extractor.mentions.firms import short_firms
from extractor.mentions.offices import find_offices
from extractor.mentions.overlap import flat_but_for_nesting
from extractor.mentions.people import find_people
from extractor.mentions.places import find_places
from extractor.mentions.scene import Scene
from extractor.mentions.segmenter import Words
from extractor.mentions.venues import split_venues

_ATTRIBUTES = (
    "text",
    "scene",
    "words",
    "dates",
    "blocks",
    "bodies",
    "venues",
    "offices",
    "people",
    "places",
    "events",
)
for _attribute in _ATTRIBUTES:
    Doc.set_extension(_attribute, default=(), force=True)

SPANS_KEY = "mentions"


def characters(vocab: Vocab) -> Callable[[str], Doc]:
    """A tokenizer that makes each character a token, blanks too, so that offsets of tokens and of characters agree."""
    return lambda text: Doc(vocab, words=list(text), spaces=[False] * len(text))


def _spans(*groups: Iterable[Candidate]) -> list[tuple[int, int]]:
    return [(candidate.start, candidate.end) for group in groups for candidate in group]


@Language.component("civic_words", assigns=["doc._.text", "doc._.words", "doc._.scene"])
def words(doc: Doc) -> Doc:
    """Lay out the sentence's words, which are cut by spacy-pkuseg when a rule asks for them."""
    notes = doc._
    notes.text = text = notes.text or doc.text
    notes.words = Words(text)
    notes.scene = notes.scene or Scene()
    return doc


@Language.component("civic_dates", requires=["doc._.text"], assigns=["doc._.dates", "doc._.blocks"])
def dates(doc: Doc) -> Doc:
    """DATE candidates, and the stretches that no name enters."""
    notes = doc._
    text = notes.text
    notes.dates = found = find_dates(text)
    notes.blocks = [*_spans(found), *find_blocks(text)]
    return doc


@Language.component(
    "civic_bodies",
    requires=["doc._.text", "doc._.words", "doc._.scene", "doc._.blocks"],
    assigns=["doc._.bodies", "doc._.venues"],
)
def bodies(doc: Doc) -> Doc:
    """ORG candidates, and those that are venues where they stand."""
    notes = doc._
    text = notes.text
    found = find_bodies(text, notes.blocks, notes.scene, notes.words)
    notes.bodies, notes.venues = split_venues(text, found)
    return doc


@Language.component(
    "civic_offices", requires=["doc._.text", "doc._.scene", "doc._.blocks", "doc._.bodies"], assigns=["doc._.offices"]
)
def offices(doc: Doc) -> Doc:
    """OFFICE candidates, with or without a holder."""
    notes = doc._
    notes.offices = find_offices(notes.text, notes.bodies, notes.blocks, notes.scene)
    return doc


@Language.component(
    "civic_people",
    requires=["doc._.text", "doc._.scene", "doc._.blocks", "doc._.bodies", "doc._.offices"],
    assigns=["doc._.people", "doc._.offices", "doc._.bodies"],
)
def people(doc: Doc) -> Doc:
    """PERSON candidates; of the OFFICE candidates those stay that somebody holds."""
    notes = doc._
    bodies = notes.bodies
    found = find_people(notes.text, notes.offices, bodies, notes.scene, notes.blocks)
    notes.people, notes.offices = found.names, found.offices
    told = [body for body in bodies if not _wants_holder(notes.text, body) or _inside(body, found.offices)]
    notes.bodies = sorted([*told, *short_firms(notes.text, found.offices)])
    return doc


def _wants_holder(text: str, body: Candidate) -> bool:
    """Whether this is a body only inside a title that somebody holds: a bare 党委, the congress of 区人大代表."""
    return body.rule == "titled-core" or (text.startswith("代表", body.end) and text.endswith("人大", 0, body.end))


def _inside(body: Candidate, offices: Iterable[Candidate]) -> bool:
    return any(office.start <= body.start and body.end <= office.end for office in offices)


@Language.component(
    "civic_places",
    requires=[
        "doc._.words",
        "doc._.scene",
        "doc._.blocks",
        "doc._.bodies",
        "doc._.venues",
        "doc._.offices",
        "doc._.people",
    ],
    assigns=["doc._.places"],
)
def places(doc: Doc) -> Doc:
    """PLACE candidates, and localities that act (ORG)."""
    notes = doc._
    venues = notes.venues
    taken = [*notes.blocks, *_spans(notes.bodies, notes.offices, notes.people, venues)]
    notes.places = [*venues, *find_places(notes.text, taken, notes.scene, notes.words)]
    return doc


@Language.component(
    "civic_events",
    requires=["doc._.text", "doc._.dates", "doc._.bodies", "doc._.offices", "doc._.people", "doc._.places"],
    assigns=["doc._.events"],
)
def events(doc: Doc) -> Doc:
    """EVENT candidates."""
    notes = doc._
    taken = sorted([*notes.dates, *notes.bodies, *notes.offices, *notes.people, *notes.places])
    notes.events = find_events(notes.text, taken)
    return doc


@Language.component(
    "civic_mentions",
    requires=[
        "doc._.text",
        "doc._.dates",
        "doc._.bodies",
        "doc._.offices",
        "doc._.people",
        "doc._.places",
        "doc._.events",
    ],
    assigns=["doc.spans"],
)
def mentions(doc: Doc) -> Doc:
    """Settle overlap and write the mentions."""
    notes = doc._
    pool = (notes.dates, notes.bodies, notes.offices, notes.people, notes.places, notes.events)
    settled = flat_but_for_nesting(candidate for group in pool for candidate in group)
    doc.spans[SPANS_KEY] = SpanGroup(doc, name=SPANS_KEY, spans=[_span(doc, candidate) for candidate in settled])
    return doc


def _span(doc: Doc, candidate: Candidate) -> Span:
    if not 0 <= candidate.start < candidate.end <= len(doc):  # this would be a defect of the rule
        raise ValueError(f"{candidate} lies outside {doc.text!r}")
    return Span(doc, candidate.start, candidate.end, label=candidate.label, span_id=candidate.rule)


PIPES = ("civic_words", "civic_dates", "civic_bodies", "civic_offices", "civic_people", "civic_places",
         "civic_events", "civic_mentions")  # fmt: skip
