from extractor.model import Part
from extractor.reading.formats.source import Source, compose


def test_each_piece_begins_a_part_and_what_stands_between_ends_the_one_before() -> None:
    source = compose("page", [(1, "会议。"), (2, "走访。"), (5, "")], between="\n\n")
    assert source.text == "会议。\n\n走访。\n\n"
    assert source.parts == (Part("page", 1, 0), Part("page", 2, 5), Part("page", 5, 10))
    assert [source.text[part.start :][:2] for part in source.parts[:2]] == ["会议", "走访"]


def test_pieces_without_text_move_nothing() -> None:
    source = compose("paragraph", [(3, ""), (4, "会议。")], between="\n")
    # nothing stands before an empty piece, so the second follows it at once
    assert (source.text, source.parts) == ("\n会议。", (Part("paragraph", 3, 0), Part("paragraph", 4, 1)))


def test_nothing_is_an_empty_source() -> None:
    assert compose("page", [], between="\n") == Source(text="")
