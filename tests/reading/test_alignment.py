import pytest

from extractor.model import Span
from extractor.reading.alignment import align

# Source: "社区 ** 书记\n\n图\n\n青到" with the blank and the bold mark dropped, and the caption moved out.
_ALIGNED = align(
    [
        [(Span(0, 2), Span(6, 8)), (Span(13, 15),)],
        [(Span(10, 11),)],
    ],
)


@pytest.mark.parametrize(
    "start, end, spans",
    [
        (0, 1, [(0, 1)]),
        (0, 2, [(0, 2)]),
        (1, 3, [(1, 7)]),  # over what was dropped inside a line: one span that shows it
        (3, 5, [(7, 8), (13, 14)]),  # over a line's end: two
        (0, 6, [(0, 8), (13, 15)]),
        (6, 7, []),  # the newline between two paragraphs
        (5, 8, [(14, 15), (10, 11)]),  # in reading order, not in that of the source
        (7, 8, [(10, 11)]),
        (3, 3, []),
    ],
)
def test_content_leads_back_to_the_source(start: int, end: int, spans: list[tuple[int, int]]) -> None:
    """Content leads back to the source."""
    assert list(_ALIGNED.to_source(start, end)) == spans


@pytest.mark.parametrize("start, end", [(-1, 2), (3, 2), (0, 9)])
def test_a_range_outside_the_content_is_refused(start: int, end: int) -> None:
    """A range outside the content is refused."""
    with pytest.raises(ValueError, match="does not lie in a content of 8 characters"):
        _ALIGNED.to_source(start, end)


def test_an_empty_content_has_an_alignment() -> None:
    """An empty content has an alignment."""
    assert align([]).to_source(0, 0) == ()
