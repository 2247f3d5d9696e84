"""Leaving persons out of what a document says: their statements go, their names are masked (docs/privacy.md)."""

import re
from collections.abc import Callable, Collection
from dataclasses import replace
from typing import Final

from extractor.graph.codec import decode, decode_transcript, encode, encode_transcript
from extractor.graph.parts import Part
from extractor.graph.sightings import sighting
from extractor.graph.statement import Statement, union
from extractor.ids import segment
from extractor.vocab import CIVIC, FOAF, OA, ORG, SKOS

MASK: Final = "○"
"""What each character of a name becomes, so that offsets stay true."""

_NAMES: Final = frozenset(map(str, (SKOS.prefLabel, SKOS.altLabel, FOAF.name)))
_HELD: Final = ORG.member
_OF_PERSON: Final = frozenset(map(str, (CIVIC.participant, ORG.member)))
_OWNED: Final = frozenset(map(str, (CIVIC.evidence, CIVIC.report, OA.hasSelector)))


def hidden(part: Part, name: str, jurisdiction: str | None, key: str) -> Part:
    """The part without the persons of a name, the name masked in every text and IRI that is left.

    With a jurisdiction, a document that names no such person there, and is not of that place, says what it said.

    Args:
        part: what a document says.
        name: the name, or one of the other names, of the persons.
        jurisdiction: where they belong; None for everywhere.
        key: the key of the new part.
    """
    said = decode(part.statements)
    persons = _persons(said, name, jurisdiction)
    home = any(_is_home(one, part.document, jurisdiction) for one in said)
    if jurisdiction is not None and not persons and not home:
        return replace(part, key=key)
    return _without_persons(part, key, persons, names={name})


def holders_only(part: Part, key: str) -> Part:
    """The part without the persons of whom the document states no office, their names masked as by `hidden`.

    What is marked as a person's name and leads to nobody is masked too. A name that an office-holder of the document
    bears as well stays.

    Args:
        part: what a document says.
        key: the key of the new part.
    """
    said, text = decode(part.statements), decode_transcript(part.transcript)
    people = {one.subject for one in said if one.predicate == FOAF.name}
    holders = {one.object for one in said if one.predicate == _HELD}
    loose = {
        text.source[mark.start : mark.end]
        for mark in text.marks
        if mark.label == "PERSON" and mark.thing not in people
    }  # fmt: skip
    left = {one.object for one in said if one.subject in people & holders and one.predicate in _NAMES}
    return _without_persons(part, key, people - holders, names=loose, left=left)


def _without_persons(
    part: Part, key: str, persons: set[str], *, names: Collection[str], left: Collection[str] = ()
) -> Part:
    """The part without the persons, their names and the other `names` masked, but for what is `left` as it is."""
    said, text = decode(part.statements), decode_transcript(part.transcript)
    marks = [mark for mark in text.marks if mark.thing in persons]
    borne = {one.object for one in said if one.subject in persons and one.predicate in _NAMES}
    marked = {text.source[mark.start : mark.end] for mark in marks}
    source = text.source
    for mark in marks:
        source = source[: mark.start] + _masked(source[mark.start : mark.end]) + source[mark.end :]
    clean = _cleaner({*names, *borne, *marked}, left)
    kept = union(_cleaned(one, clean) for one in _without(said, persons))
    remaining = tuple(
        replace(mark, thing=clean(mark.thing) if mark.thing else None)
        for mark in text.marks
        if mark.thing not in persons and clean(text.source[mark.start : mark.end]) == text.source[mark.start : mark.end]
    )
    return replace(
        part,
        key=key,
        statements=encode(kept),
        sighting=sighting(part.document, kept).encode(),
        transcript=encode_transcript(replace(text, source=clean(source), marks=remaining)),
    )


def _persons(said: tuple[Statement, ...], name: str, jurisdiction: str | None) -> set[str]:
    named = {one.subject for one in said if one.predicate in _NAMES and one.object == name}
    people = {one.subject for one in said if one.predicate == FOAF.name} & named
    return (
        people if jurisdiction is None else {one for one in people if any(_is_home(s, one, jurisdiction) for s in said)}
    )


def _is_home(one: Statement, subject: str, jurisdiction: str | None) -> bool:
    return (one.subject, one.predicate, one.object) == (subject, CIVIC.jurisdiction, jurisdiction)


def _without(said: tuple[Statement, ...], persons: set[str]) -> list[Statement]:
    """What is left without the persons, their tenures and participations, and what only these owned."""
    gone = persons | {one.subject for one in said if one.predicate in _OF_PERSON and one.object in persons}
    while True:
        kept = [one for one in said if one.subject not in gone and not (one.is_link and one.object in gone)]
        owned = {one.object for one in kept if one.predicate in _OWNED}
        more = {one.object for one in said if one.predicate in _OWNED} - owned - gone
        if not more:
            return kept
        gone |= more


def _cleaned(one: Statement, clean: Callable[[str], str]) -> Statement:
    evidence = tuple(replace(passage, quote=clean(passage.quote)) for passage in one.evidence)
    subject = one.subject if one.subject == one.document else clean(one.subject)
    target = one.object if one.is_link and one.object == one.document else clean(one.object)
    return one._replace(subject=subject, object=target, evidence=evidence)


def _cleaner(names: Collection[str], left: Collection[str]) -> Callable[[str], str]:
    """Masks the names, with the gaps that a layout may put into them, and as IRIs spell them.

    What is left stays where it stands, though a name is a piece of it.
    """
    known = sorted({one for one in (*names, *left) if len(one) > 1}, key=lambda one: (-len(one), one))
    if not known:
        return lambda text: text
    spelt = [r"\s*".join(map(re.escape, one)) for one in known] + [re.escape(segment(one)) for one in known]
    pattern = re.compile("|".join(spelt))
    stays = {form for one in left for form in (one, segment(one))}
    return lambda text: pattern.sub(
        lambda match: match[0] if "".join(match[0].split()) in stays else _masked(match[0]), text
    )


def _masked(text: str) -> str:
    return re.sub(r"\S", MASK, text)
