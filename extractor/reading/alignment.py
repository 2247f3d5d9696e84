"""The way back: from a range of the repaired content to the source that it was made of.

Content is made of *runs*: stretches of source that were kept whole, each character replaced by at most one
other. Between two runs of one line only blanks and markup were dropped, so a range over both is one span of
the source and its surface shows them; between two lines stands a newline, a caption or page furniture, and
the range has two spans.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from extractor.model import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """Content offsets of the runs beside their source spans, both in reading order.

    Attributes:
        starts: where each run starts in the content; strictly increasing.
        runs: the source span of each run, as long as the run itself.
        bridged: whether the run belongs to the line of the run before it.
        size: the length of the content.
    """

    starts: tuple[int, ...]
    runs: tuple[Span, ...]
    bridged: tuple[bool, ...]
    size: int

    def to_source(self, start: int, end: int) -> tuple[Span, ...]:
        """The source spans, in reading order, that content[start:end] was made of.

        They are disjoint and not empty. A newline that the content puts between two paragraphs has no source,
        so a range of nothing else has no span.

        Raises:
            ValueError: the range does not lie in the content.
        """
        if not 0 <= start <= end <= self.size:
            raise ValueError(f"[{start}, {end}) does not lie in a content of {self.size} characters")
        spans: list[Span] = []
        for index in range(max(bisect_right(self.starts, start) - 1, 0), len(self.starts)):
            begin, run = self.starts[index], self.runs[index]
            if begin >= end:
                break
            low, high = max(start, begin), min(end, begin + run.end - run.start)
            if low < high:
                _append(
                    spans,
                    Span(run.start + low - begin, run.start + high - begin),
                    bridged=self.bridged[index],
                )
        return tuple(spans)


def _append(spans: list[Span], span: Span, *, bridged: bool) -> None:
    if bridged and spans:
        spans[-1] = Span(spans[-1].start, span.end)
    else:
        spans.append(span)


def align(paragraphs: Iterable[Iterable[tuple[Span, ...]]]) -> Alignment:
    """The alignment of a content of paragraphs, each the runs of its lines, that one newline parts."""
    starts: list[int] = []
    runs: list[Span] = []
    bridged: list[bool] = []
    position = -1
    for paragraph in paragraphs:
        position += 1
        for line in paragraph:
            for index, run in enumerate(line):
                starts.append(position)
                runs.append(run)
                bridged.append(index > 0)
                position += run.end - run.start
    return Alignment(starts=tuple(starts), runs=tuple(runs), bridged=tuple(bridged), size=max(position, 0))
