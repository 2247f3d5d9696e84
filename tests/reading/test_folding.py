import pytest

from extractor.model import Document
from extractor.pipeline import extract_document
from extractor.reading.folding import fold
from tests.factories import a_document

SIMPLE = "2024年3月5日上午，云溪镇召开春耕生产工作推进会。镇党委书记张后来主持会议，镇长闻国庆讲话。"
OLD = "2024年3月5日上午，雲溪鎮召開春耕生產工作推進會。鎮黨委書記張後來主持會議，鎮長聞國慶講話。"


def test_a_traditional_text_is_folded_character_by_character() -> None:
    assert fold(OLD) == SIMPLE


@pytest.mark.parametrize("text", ["", "abc", SIMPLE, SIMPLE.replace("后来", "昇堃"), "𠮷"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert fold(text) == text


def _named(document: Document) -> dict[str, tuple[str, ...]]:
    return {entity.name: entity.aliases for entity in extract_document(document).entities if entity.kind == "person"}


def test_mentions_stay_verbatim_and_people_are_found_under_both_forms() -> None:
    extraction = extract_document(a_document(OLD))
    assert all(OLD[mention.spans[0].start : mention.spans[0].end] == mention.text for mention in extraction.mentions)
    assert _named(a_document(OLD)) == {"张后来": ("張後來",), "闻国庆": ("聞國慶",)}


def test_full_width_forms_are_read() -> None:
    wide = SIMPLE.translate({code: code + 0xFEE0 for code in range(0x30, 0x3A)})
    assert [m.text for m in extract_document(a_document(wide)).mentions if m.label == "DATE"] == [
        "２０２４年３月５日上午"
    ]
