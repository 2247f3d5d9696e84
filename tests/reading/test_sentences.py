import pytest
from hypothesis import given

from extractor.reading.sentences import sentence_spans
from tests.reading.strategies import damaged_texts


@pytest.mark.parametrize(
    "sentences",
    [
        ["会议开始。", "欧阳青讲话！", "怎么办？", "抓落实"],
        ["他说：“大家辛苦了。”", "随后走访。"],
        ["“谁来管、怎么管？”成为话题。"],
        ["“抓紧。”的要求落到实处。"],
        ["活动结束。", "（记者 欧阳青）"],
        ["一是加强领导；二是明确责任。"],
        ["工程（一期。见附图）已完工。"],
        ["真的吗？！", "真的。"],
        ["他说：“" + "要抓紧抓实。", *["要久久为功。"] * 9, "要善作善成。”", "会后走访。"],
        ["《今天怎么办？》获奖。"],
    ],
)
def test_where_sentences_end(sentences: list[str]) -> None:
    """Where sentences end."""
    text = "".join(sentences)
    assert [text[start:end] for start, end in sentence_spans(text, 0, len(text))] == sentences


def test_blanks_between_sentences_belong_to_none() -> None:
    """Blanks between sentences belong to none."""
    text = " 会议开始。 会后走访。 "
    assert list(sentence_spans(text, 0, len(text))) == [(1, 6), (7, 12)]


def test_a_paragraph_inside_a_text() -> None:
    """A paragraph inside a text."""
    assert list(sentence_spans("甲。乙。丙。", 2, 4)) == [(2, 4)]


@given(damaged_texts)
def test_every_character_is_in_one_sentence(text: str) -> None:
    """Every character is in one sentence."""
    covered = [at for start, end in sentence_spans(text, 0, len(text)) for at in range(start, end)]
    assert covered == sorted(set(covered))
    assert {at for at, character in enumerate(text) if character not in " \n"} <= set(covered)
