"""The spaCy components: one a label, each a thin wrapper around a pure function of its own module.

A `Doc` is a sentence on character tokens (DESIGN.md, Decisions). Components hand their candidates on in custom
attributes and declare them, so that `nlp.analyze_pipes()` proves that each has what it needs; the last one settles
overlap and writes `doc.spans["mentions"]`, each span with its rule as `span_id`.
"""

from collections.abc import Iterable

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from extractor.mentions.bodies import find_bodies
from extractor.mentions.candidates import Candidate
from extractor.mentions.dates import find_blocks, find_dates
from extractor.mentions.events import find_events
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


def _spans(*groups: Iterable[Candidate]) -> list[tuple[int, int]]:
    return [(candidate.start, candidate.end) for group in groups for candidate in group]


@Language.component("civic_words", assigns=["doc._.text", "doc._.words", "doc._.scene"])
def words(doc: Doc) -> Doc:
    """Lay out the sentence's words, which are cut by spacy-pkuseg when a rule asks for them."""
    doc._.text = doc.text
    doc._.words = Words(doc._.text)
    doc._.scene = doc._.scene or Scene()
    return doc


@Language.component("civic_dates", requires=["doc._.text"], assigns=["doc._.dates", "doc._.blocks"])
def dates(doc: Doc) -> Doc:
    """DATE candidates, and the stretches that no name enters."""
    doc._.dates = find_dates(doc._.text)
    doc._.blocks = [*_spans(doc._.dates), *find_blocks(doc._.text)]
    return doc


@Language.component(
    "civic_bodies",
    requires=["doc._.text", "doc._.words", "doc._.scene", "doc._.blocks"],
    assigns=["doc._.bodies", "doc._.venues"],
)
def bodies(doc: Doc) -> Doc:
    """ORG candidates, and those that are venues where they stand."""
    found = find_bodies(doc._.text, doc._.blocks, doc._.scene, doc._.words)
    doc._.bodies, doc._.venues = split_venues(doc._.text, found)
    return doc


@Language.component(
    "civic_offices", requires=["doc._.text", "doc._.scene", "doc._.blocks", "doc._.bodies"], assigns=["doc._.offices"]
)
def offices(doc: Doc) -> Doc:
    """OFFICE candidates, with or without a holder."""
    doc._.offices = find_offices(doc._.text, doc._.bodies, doc._.blocks, doc._.scene)
    return doc


@Language.component(
    "civic_people",
    requires=["doc._.text", "doc._.scene", "doc._.blocks", "doc._.bodies", "doc._.offices"],
    assigns=["doc._.people", "doc._.offices", "doc._.bodies"],
)
def people(doc: Doc) -> Doc:
    """PERSON candidates; of the OFFICE candidates those stay that somebody holds."""
    found = find_people(doc._.text, doc._.offices, doc._.bodies, doc._.scene, doc._.blocks)
    doc._.people, doc._.offices = found.names, found.offices
    doc._.bodies = [body for body in doc._.bodies if body.rule != "titled-core" or _inside(body, found.offices)]
    return doc


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
    taken = [*doc._.blocks, *_spans(doc._.bodies, doc._.offices, doc._.people, doc._.venues)]
    doc._.places = [*doc._.venues, *find_places(doc._.text, taken, doc._.scene, doc._.words)]
    return doc


@Language.component(
    "civic_events",
    requires=["doc._.text", "doc._.dates", "doc._.bodies", "doc._.offices", "doc._.people", "doc._.places"],
    assigns=["doc._.events"],
)
def events(doc: Doc) -> Doc:
    """EVENT candidates."""
    taken = sorted([*doc._.dates, *doc._.bodies, *doc._.offices, *doc._.people, *doc._.places])
    doc._.events = find_events(doc._.text, taken)
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
    pool = (doc._.dates, doc._.bodies, doc._.offices, doc._.people, doc._.places, doc._.events)
    settled = flat_but_for_nesting(candidate for group in pool for candidate in group)
    doc.spans[SPANS_KEY] = SpanGroup(doc, name=SPANS_KEY, spans=[_span(doc, candidate) for candidate in settled])
    return doc


def _span(doc: Doc, candidate: Candidate) -> Span:
    span = doc.char_span(
        candidate.start, candidate.end, label=candidate.label, span_id=candidate.rule, alignment_mode="expand"
    )
    if span is None:  # character tokens cover every offset, so this would be a defect of the rule
        raise ValueError(f"{candidate} lies outside {doc.text!r}")
    return span


PIPES = ("civic_words", "civic_dates", "civic_bodies", "civic_offices", "civic_people", "civic_places",
         "civic_events", "civic_mentions")  # fmt: skip
