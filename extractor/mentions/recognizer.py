"""Text → Mention: the pipeline over every sentence, then the second look over the document."""

from collections.abc import Callable, Iterator
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extractor.mentions import components
from extractor.mentions.candidates import Candidate
from extractor.mentions.dates import find_blocks
from extractor.mentions.draft import draft_of
from extractor.mentions.overlap import flat_but_for_nesting
from extractor.mentions.persons.names import TRANSLITERATION
from extractor.mentions.places.sites import addresses
from extractor.mentions.propagation import (
    known_bodies,
    known_families,
    known_people,
    known_places,
    nicknames,
    short_bodies,
    short_festivals,
    so_called,
    titles_before,
    titles_behind,
)
from extractor.mentions.recogniser.doubtful import confirmed
from extractor.mentions.scene import Scene
from extractor.mentions.territory.localities import find_localities
from extractor.model import Mention, Sentence, Text

_NAMED = frozenset(
    ("venue", "way-list", "visited-site", "held", "planned-site", "visited-house", "contact-station", "destination")
)
"""The rules whose places have names of their own, which the document says again."""


@cache
def pipeline() -> Language:
    """The spaCy `zh` pipeline on character tokens, with the components of `components.py` in their order."""
    nlp = spacy.blank("zh", vocab=Vocab())  # a bare one: nobody asks what else is to be said of a character
    nlp.tokenizer = components.characters(nlp.vocab)
    for name in components.PIPES:
        nlp.add_pipe(name)
    return nlp


@cache
def _pipes() -> tuple[Callable[[Doc], Doc], ...]:
    """The components, which do the same one after the other as `pipeline()`, without its bookkeeping of each call."""
    return tuple(pipe for _, pipe in pipeline().pipeline)


def find_mentions(text: Text) -> tuple[Mention, ...]:
    """All mentions of a document in reading order, each with the rule that found it (guidelines § 1).

    Bodies and places in front of an EVENT's noun are among them; which EVENTs took place is known later, and
    `overlap.outside_events` then drops what they swallow.
    """
    localities = find_localities(text.content, [text.document.town] if text.document.town else [])
    first = [
        candidate
        for sentence in text.sentences
        for candidate in _in_sentence(text, sentence, Scene(localities, text.content, sentence.is_headline))
    ]
    settled = _second_look(text.content, confirmed(text.content, first))
    return tuple(sorted(_mention(text, candidate) for candidate in settled))


def _in_sentence(text: Text, sentence: Sentence, scene: Scene) -> Iterator[Candidate]:
    surface = text.content[sentence.start : sentence.end]
    doc = pipeline().make_doc(surface)
    draft = draft_of(doc)
    draft.text, draft.scene = surface, scene
    for pipe in _pipes():
        doc = pipe(doc)
    for start, end, label, rule in draft.mentions:
        yield Candidate(sentence.start + start, sentence.start + end, label, rule)


def _second_look(content: str, first: list[Candidate]) -> list[Candidate]:
    people = {content[c.start : c.end] for c in first if c.label == "PERSON"}
    people |= {part for name in people if "·" in name for part in name.split("·") if _is_foreign(part)}
    bodies = {content[c.start : c.end] for c in first if c.label == "ORG" and c.rule != "acting-locality"}
    places = {content[c.start : c.end] for c in first if c.label == "PLACE" and c.rule in _NAMED}
    festivals = {content[c.start : c.end] for c in first if c.label == "EVENT" and content[c.end - 1] == "节"}
    titles = find_blocks(content)
    named = [*((c.start, c.end) for c in first if c.label in ("PERSON", "DATE")), *titles]
    every = [*((c.start, c.end) for c in first), *titles]
    again = list(known_people(content, people, named))
    return flat_but_for_nesting(
        [
            *first,
            *again,
            *titles_behind(content, [*again, *(c for c in first if c.label == "PERSON")]),
            *titles_before(content, again, [(c.start, c.end) for c in first if c.label == "ORG"]),
            *known_families(content, people, every),
            *nicknames(content, people, every),
            *known_bodies(content, bodies, every),
            *short_bodies(content, bodies, every),
            *so_called(content, first),
            *known_places(content, places, [*every, *addresses(content)]),
            *short_festivals(content, festivals, every),
        ]
    )


def _is_foreign(part: str) -> bool:
    """Whether a part of a dotted name may stand for the whole: 玛隆 of 玛隆·西罗."""
    return len(part) > 1 and set(part) <= set(TRANSLITERATION)


def _mention(text: Text, candidate: Candidate) -> Mention:
    spans = text.alignment.to_source(candidate.start, candidate.end)
    surface = "".join(text.document.source[span.start : span.end] for span in spans)
    return Mention(
        start=candidate.start,
        end=candidate.end,
        label=candidate.label,
        spans=spans,
        text=surface,
        rule=candidate.rule,
    )
