"""Scenes: sentences with their mentions, in offsets of the sentence, as the rules for events read them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from extractor.mentions.opaque import mask
from extractor.model import Label, Mention, Sentence, Span, Text

_CLAUSE_ENDS = frozenset("，。；：！？,;:!?")

_HEADLINE_ENDS = _CLAUSE_ENDS | {" ", "\u3000"}
"""A headline parts its clauses by blanks."""

_LONGEST = 2000
"""The longest scene in characters: rules look at pairs of things in a scene, so its length must have a bound."""


class Mark(NamedTuple):
    """A mention, as offsets into the text of its scene."""

    start: int
    end: int
    mention: Mention


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Scene:
    """A sentence and the mentions in it; equal to itself alone, so that what is found out about it can be kept.

    Attributes:
        index: its place in the document, from 0.
        sentence: where it stands.
        text: its words.
        masked: its words with titles, quotations and brackets made opaque.
        cuts: where its clauses end.
        marks: its mentions in reading order, an office before the body inside it.
        quoted: how far it lies inside a quotation that an earlier sentence of its paragraph opened; 0 where none is.
        labelled: its marks by the labels that were asked for.
    """

    index: int
    sentence: Sentence
    text: str
    masked: str
    cuts: tuple[int, ...]
    marks: tuple[Mark, ...]
    quoted: int = 0
    labelled: dict[tuple[Label, ...], tuple[Mark, ...]] = field(default_factory=dict, repr=False)

    def of(self, *labels: Label, start: int = 0, end: int | None = None) -> tuple[Mark, ...]:
        """The marks of these labels that lie in [start, end)."""
        marks = self.labelled.get(labels)
        if marks is None:
            marks = self.labelled[labels] = tuple(m for m in self.marks if m.mention.label in labels)
        if not marks or (start <= 0 and end is None):
            return marks
        limit = len(self.text) if end is None else end
        return tuple([m for m in marks if start <= m.start and m.end <= limit])

    def bodies(self, start: int = 0, end: int | None = None) -> tuple[Mark, ...]:
        """The ORG marks that stand alone: neither part of a title (镇党委书记) nor before a name (某校王某)."""
        outer = self.of("OFFICE", "EVENT")
        people = {m.start for m in self.of("PERSON", "OFFICE")}
        return tuple(
            m
            for m in self.of("ORG", start=start, end=end)
            if m.end not in people and not any(o.start <= m.start and m.end <= o.end for o in outer)
        )

    def clause(self, position: int) -> Span:
        """The stretch around a position that no comma or stop parts."""
        after = bisect_left(self.cuts, position)
        start = self.cuts[after - 1] + 1 if after else 0
        return Span(start, self.cuts[after] if after < len(self.cuts) else len(self.masked))

    def span(self, start: int, end: int) -> Span:
        """A stretch of the scene as content offsets."""
        return Span(self.sentence.start + start, self.sentence.start + end)


def read_scenes(text: Text, mentions: Sequence[Mention]) -> tuple[Scene, ...]:
    """One scene for each sentence of the text, in reading order."""
    ordered = sorted(mentions, key=lambda m: (m.start, -m.end, m.label))
    pieces = [piece for s in sorted(text.sentences, key=lambda s: s.start) for piece in _pieces(s)]
    return tuple(_scenes(text, pieces, ordered))


def _pieces(sentence: Sentence) -> Iterator[Sentence]:
    """The sentence itself, or its parts where it is no sentence but a long run without a stop."""
    if 0 < sentence.end - sentence.start <= _LONGEST:
        yield sentence
        return
    for start in range(sentence.start, sentence.end, _LONGEST):
        yield replace(sentence, start=start, end=min(start + _LONGEST, sentence.end))


def _scenes(text: Text, pieces: Sequence[Sentence], mentions: Sequence[Mention]) -> Iterator[Scene]:
    position, before, is_open = 0, None, False
    for index, sentence in enumerate(pieces):
        marks = []
        while position < len(mentions) and mentions[position].start < sentence.end:
            mention = mentions[position]
            if sentence.start <= mention.start and mention.end <= sentence.end:
                marks.append(Mark(mention.start - sentence.start, mention.end - sentence.start, mention))
            position += 1
        words = text.content[sentence.start : sentence.end]
        masked = mask(words)
        ends = _HEADLINE_ENDS if sentence.is_headline else _CLAUSE_ENDS
        cuts = tuple(i for i, char in enumerate(masked) if char in ends)
        is_open = is_open and before is not None and _goes_on(text, before, sentence)
        quoted = len(words.partition("”")[0]) if is_open else 0
        yield Scene(
            index=index, sentence=sentence, text=words, masked=masked, cuts=cuts, marks=tuple(marks), quoted=quoted
        )
        is_open, before = (words.rfind("“") > words.rfind("”")) or (is_open and "”" not in words), sentence


def _goes_on(text: Text, before: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence stands in the paragraph of the one before it."""
    return before.article == sentence.article and "\n" not in text.content[before.end : sentence.start]
