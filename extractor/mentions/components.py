"""The spaCy components: one a label, each a thin wrapper around a pure function of its own module.

A `Doc` is a sentence on character tokens (DESIGN.md, Decisions). Components hand their candidates on in custom
attributes (`draft.py`) and declare them, so that `nlp.analyze_pipes()` proves that each has what it needs; the last one
settles overlap and writes `doc.spans["mentions"]`, each span with its rule as `span_id`.
"""

from collections.abc import Callable, Iterable

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup
from spacy.vocab import Vocab

from extractor.mentions.candidates import Candidate
from extractor.mentions.dates import find_blocks, find_dates
from extractor.mentions.draft import draft_of
from extractor.mentions.events import find_events
from extractor.mentions.offices import find_offices
from extractor.mentions.organizations.bodies import find_bodies
from extractor.mentions.organizations.firms import short_firms
from extractor.mentions.overlap import flat_but_for_nesting
from extractor.mentions.persons.people import find_people
from extractor.mentions.places.places import find_places
from extractor.mentions.places.venues import split_venues
from extractor.mentions.segmentation.segmenter import Words

SPANS_KEY = "mentions"


def characters(vocab: Vocab) -> Callable[[str], Doc]:
    """A tokenizer that makes each character a token, blanks too, so that offsets of tokens and of characters agree."""
    return lambda text: Doc(vocab, words=list(text), spaces=[False] * len(text))


def _spans(*groups: Iterable[Candidate]) -> list[tuple[int, int]]:
    return [(candidate.start, candidate.end) for group in groups for candidate in group]


@Language.component("civic_words", assigns=["doc._.text", "doc._.words", "doc._.scene"])
def words(doc: Doc) -> Doc:
    """Lay out the sentence's words, which are cut by spacy-pkuseg when a rule asks for them."""
    draft = draft_of(doc)
    draft.text = draft.text or doc.text
    draft.words = Words(draft.text)
    return doc


@Language.component("civic_dates", requires=["doc._.text"], assigns=["doc._.dates", "doc._.blocks"])
def dates(doc: Doc) -> Doc:
    """DATE candidates, and the stretches that no name enters."""
    draft = draft_of(doc)
    text = draft.text
    draft.dates = found = find_dates(text)
    draft.blocks = [*_spans(found), *find_blocks(text)]
    return doc


@Language.component(
    "civic_bodies",
    requires=["doc._.text", "doc._.words", "doc._.scene", "doc._.blocks"],
    assigns=["doc._.bodies", "doc._.venues"],
)
def bodies(doc: Doc) -> Doc:
    """ORG candidates, and those that are venues where they stand."""
    draft = draft_of(doc)
    text = draft.text
    found = find_bodies(text, draft.blocks, draft.scene, draft.words)
    draft.bodies, draft.venues = split_venues(text, found)
    return doc


@Language.component(
    "civic_offices", requires=["doc._.text", "doc._.scene", "doc._.blocks", "doc._.bodies"], assigns=["doc._.offices"]
)
def offices(doc: Doc) -> Doc:
    """OFFICE candidates, with or without a holder."""
    draft = draft_of(doc)
    draft.offices = find_offices(draft.text, draft.bodies, draft.blocks, draft.scene)
    return doc


@Language.component(
    "civic_people",
    requires=["doc._.text", "doc._.scene", "doc._.blocks", "doc._.bodies", "doc._.offices"],
    assigns=["doc._.people", "doc._.offices", "doc._.bodies"],
)
def people(doc: Doc) -> Doc:
    """PERSON candidates; of the OFFICE candidates those stay that somebody holds."""
    draft = draft_of(doc)
    bodies = draft.bodies
    found = find_people(draft.text, draft.offices, bodies, draft.scene, draft.blocks)
    draft.people, draft.offices = found.names, found.offices
    told = [body for body in bodies if not _wants_holder(draft.text, body) or _heads(body, found.offices)]
    draft.bodies = sorted([*told, *short_firms(draft.text, found.offices)])
    return doc


def _wants_holder(text: str, body: Candidate) -> bool:
    """Whether this is a body only inside a title that somebody holds: a bare 党委, 区人大|代表, 区政协|委员."""
    deputies = ("人大", "代表"), ("代表大会", "代表"), ("政协", "委员")
    return body.rule == "titled-core" or any(
        text.endswith(body_name, 0, body.end) and text.startswith(member, body.end) for body_name, member in deputies
    )


def _heads(body: Candidate, offices: Iterable[Candidate]) -> bool:
    """Whether a title begins with the body; 水利局原|党组|书记 begins with another."""
    return any(office.start == body.start and body.end <= office.end for office in offices)


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
    draft = draft_of(doc)
    venues = draft.venues
    taken = [*draft.blocks, *_spans(draft.bodies, draft.offices, draft.people, venues)]
    draft.places = [*venues, *find_places(draft.text, taken, draft.scene, draft.words)]
    return doc


@Language.component(
    "civic_events",
    requires=["doc._.text", "doc._.dates", "doc._.bodies", "doc._.offices", "doc._.people", "doc._.places"],
    assigns=["doc._.events"],
)
def events(doc: Doc) -> Doc:
    """EVENT candidates."""
    draft = draft_of(doc)
    taken = sorted([*draft.dates, *draft.bodies, *draft.offices, *draft.people, *draft.places])
    draft.events = find_events(draft.text, taken)
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
    assigns=["doc.spans", "doc._.mentions"],
)
def mentions(doc: Doc) -> Doc:
    """Settle overlap and write the mentions."""
    draft = draft_of(doc)
    pool = (draft.dates, draft.bodies, draft.offices, draft.people, draft.places, draft.events)
    draft.mentions = settled = flat_but_for_nesting(candidate for group in pool for candidate in group)
    doc.spans[SPANS_KEY] = SpanGroup(doc, name=SPANS_KEY, spans=[_span(doc, candidate) for candidate in settled])
    return doc


def _span(doc: Doc, candidate: Candidate) -> Span:
    if not 0 <= candidate.start < candidate.end <= len(doc):  # this would be a defect of the rule
        raise ValueError(f"{candidate} lies outside {doc.text!r}")
    return Span(doc, candidate.start, candidate.end, label=candidate.label, span_id=candidate.rule)


PIPES = ("civic_words", "civic_dates", "civic_bodies", "civic_offices", "civic_people", "civic_places",
         "civic_events", "civic_mentions")  # fmt: skip
