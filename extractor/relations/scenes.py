"""Scenes: sentences with their mentions, in offsets of the sentence, as the rules for events read them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from extractor.mentions.opaque import mask
from extractor.model import Label, Mention, Sentence, Span, Text


class Mark(NamedTuple):
    """A mention, as offsets into the text of its scene."""

    start: int
    end: int
    mention: Mention


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A sentence and the mentions in it.

    Attributes:
        index: its place in the document, from 0.
        sentence: where it stands.
        text: its words.
        masked: its words with titles, quotations and brackets made opaque.
        marks: its mentions in reading order, an office before the body inside it.
    """

    index: int
    sentence: Sentence
    text: str
    masked: str
    marks: tuple[Mark, ...]

    def of(self, *labels: Label, start: int = 0, end: int | None = None) -> tuple[Mark, ...]:
        """The marks of these labels that lie in [start, end)."""
        limit = len(self.text) if end is None else end
        return tuple(m for m in self.marks if m.mention.label in labels and start <= m.start and m.end <= limit)

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
        cuts = [i for i, char in enumerate(self.masked) if char in "，。；：！？,;:!?"]
        start = max((cut + 1 for cut in cuts if cut < position), default=0)
        return Span(start, min((cut for cut in cuts if cut >= position), default=len(self.masked)))

    def span(self, start: int, end: int) -> Span:
        """A stretch of the scene as content offsets."""
        return Span(self.sentence.start + start, self.sentence.start + end)


def read_scenes(text: Text, mentions: Sequence[Mention]) -> tuple[Scene, ...]:
    """One scene for each sentence of the text, in reading order."""
    return tuple(_scenes(text, sorted(mentions, key=lambda m: (m.start, -m.end, m.label))))


def _scenes(text: Text, mentions: Sequence[Mention]) -> Iterator[Scene]:
    position = 0
    for index, sentence in enumerate(sorted(text.sentences, key=lambda s: s.start)):
        marks = []
        while position < len(mentions) and mentions[position].start < sentence.end:
            mention = mentions[position]
            if mention.start >= sentence.start:
                marks.append(Mark(mention.start - sentence.start, mention.end - sentence.start, mention))
            position += 1
        words = text.content[sentence.start : sentence.end]
        yield Scene(index=index, sentence=sentence, text=words, masked=mask(words), marks=tuple(marks))
