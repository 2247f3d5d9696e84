from hypothesis import given
from hypothesis import strategies as st

from extractor.graph.transcript import Mark, Transcript
from extractor.model import Span
from extractor.views.explorer.marking import WINDOW, Piece, pieces, window

SOURCE = "镇长方若谷到会。"
PLACES = st.tuples(st.integers(0, 8), st.integers(0, 8)).map(lambda pair: (min(pair), max(pair)))
MARKS = st.builds(
    lambda place, label: Mark(start=place[0], end=place[1], label=label, thing=None),
    PLACES.filter(lambda place: place[0] < place[1]),
    st.sampled_from(("PERSON", "ORG", "EVENT")),
)


def test_a_mention_leads_to_what_it_names_and_a_passage_covers_its_pieces() -> None:
    mark = Mark(start=2, end=5, label="PERSON", thing="urn:fang")
    cut = list(pieces(Transcript(source=SOURCE, marks=(mark,)), Span(0, 8), Span(0, 5)))
    assert cut == [
        Piece(text="镇长", cited=True),
        Piece(text="方若谷", label="PERSON", thing="urn:fang", cited=True),
        Piece(text="到会。"),
    ]


def test_the_innermost_of_two_mentions_is_shown() -> None:
    outer = Mark(start=0, end=5, label="EVENT", thing=None)
    inner = Mark(start=2, end=5, label="PERSON", thing=None)
    cut = list(pieces(Transcript(source=SOURCE, marks=(outer, inner)), Span(0, 8)))
    assert [(piece.text, piece.label) for piece in cut] == [("镇长", "EVENT"), ("方若谷", "PERSON"), ("到会。", None)]


@given(st.lists(MARKS, max_size=5), PLACES, PLACES)
def test_the_pieces_are_the_text_verbatim(marks: list[Mark], shown: tuple[int, int], cited: tuple[int, int]) -> None:
    read = Transcript(source=SOURCE, marks=tuple(sorted(marks)))
    cut = list(pieces(read, Span(*shown), Span(*cited)))
    assert "".join(piece.text for piece in cut) == SOURCE[slice(*shown)]
    marked = "".join(piece.text for piece in cut if piece.cited)
    assert marked == SOURCE[max(shown[0], cited[0]) : min(shown[1], cited[1])]


def test_a_long_text_comes_in_parts_and_a_passage_chooses_its_own() -> None:
    assert window(0, 0, None) == (0, 1, Span(0, 0))
    assert window(WINDOW + 1, 7, None) == (1, 2, Span(WINDOW, WINDOW + 1))
    assert window(3 * WINDOW, 0, Span(WINDOW + 5, WINDOW + 9)) == (1, 3, Span(WINDOW, 2 * WINDOW))
