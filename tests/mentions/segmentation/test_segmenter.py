import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.mentions.recognizer import pipeline
from extractor.mentions.segmentation import segmenter
from extractor.mentions.segmentation.segmenter import Words, vocabulary


class Counting:
    """Cuts after every second character, and counts how often it is asked."""

    def __init__(self) -> None:
        self.calls = 0

    def word_starts(self, _text: str, start: int, end: int) -> list[int]:
        self.calls += 1
        return list(range(start, end, 2))


@pytest.fixture
def cutter(monkeypatch: pytest.MonkeyPatch) -> Counting:
    stand_in = Counting()
    monkeypatch.setattr(segmenter, "word_starts", stand_in.word_starts)
    return stand_in


def test_a_sentence_is_not_cut_when_nobody_asks(cutter: Counting) -> None:
    Words("镇党委召开会议")
    assert cutter.calls == 0


def test_a_clause_is_cut_once_however_often_one_asks(cutter: Counting) -> None:
    words = Words("镇党委召开会议，部署防汛工作。")
    assert words.is_word(0, 2)
    assert not words.is_word(1, 3)
    assert words.is_boundary(2)
    assert not words.is_boundary(3)
    assert cutter.calls == 1


def test_a_sentence_without_a_doubtful_boundary_is_never_cut(cutter: Counting) -> None:
    pipeline()("1月5日，天晴。")
    assert cutter.calls == 0


def test_what_no_cut_could_change_is_known_without_one(cutter: Counting) -> None:
    words = Words("召开 邬𬭚，会议")
    assert [words.is_boundary(at) for at in (0, 2, 3, 5, 6, 8)] == [True] * 6
    assert not words.are_known(3, 5)  # no word of the vocabulary stands there
    assert not words.hold_known(3, 5)
    assert cutter.calls == 0


def test_the_words_of_the_clauses_are_the_words_of_the_sentence() -> None:
    for text in (
        "3月5日上午，镇党委书记陆清禾主持召开全镇防汛工作会议；会议听取了镇水利站站长韦若蓝的汇报。",
        "“农业与乡村发展研究会”成立！来自12个村的代表、党员 参加了会议，共商共建。",
    ):
        whole = segmenter.segmenter().cut(text)
        assert [text[start:end] for start, end in sorted(Words(text).spans)] == whole


@given(st.text(alphabet="镇党委召开会议安全与高度 ", max_size=20), st.integers(0, 20), st.integers(0, 20))
def test_known_words_fill_a_stretch_or_stand_in_it(text: str, start: int, end: int) -> None:
    words = Words(text)
    inside = [(a, b) for a, b in words.spans if start <= a and b <= end]
    known = [b - a for a, b in inside if text[a:b] in vocabulary()]
    if start < end <= len(text):
        assert words.are_known(start, end) == (sum(known) == end - start)
        assert words.hold_known(start, end) == any(length > 1 for length in known)


@given(st.text(alphabet="镇党委召开会议 \n", max_size=20))
def test_a_boundary_is_where_a_word_begins_or_ends(text: str) -> None:
    words = Words(text)
    edges = {edge for span in words.spans for edge in span}
    assert {at for at in range(len(text) + 1) if words.is_boundary(at)} == edges


def test_words_align_with_a_text_that_has_blanks() -> None:
    text = "镇党委 召开\u3000会议"
    spans = Words(text).spans
    words = [text[start:end] for start, end in sorted(spans)]
    assert "".join(words) == "镇党委召开会议"
    assert "会议" in words


@given(st.text(alphabet="镇党委召开会议𬭚 \u3000\na1，。", max_size=30))
def test_words_cover_all_but_the_blanks(text: str) -> None:
    spans = sorted(Words(text).spans)
    assert "".join(text[start:end] for start, end in spans) == "".join(text.split())
    assert all(text[start:end].strip() == text[start:end] for start, end in spans)


@pytest.mark.parametrize(
    "text, words",
    [
        ("会议强调了安全生产的重要性", ["会议", "强调", "了", "安全", "的"]),
        ("居民与干部一起劳动", ["居民", "与", "干部", "一起", "劳动"]),
        ("孩子们在公园里唱歌", ["孩子", "在", "公园", "里", "唱歌"]),
    ],
)
def test_the_shipped_model_cuts_words(text: str, words: list[str]) -> None:
    found = {text[start:end] for start, end in Words(text).spans}
    assert set(words) <= found


@pytest.mark.parametrize("word", ["会议", "安全", "高度", "强调", "因为"])
def test_the_shipped_model_knows_everyday_words(word: str) -> None:
    assert word in vocabulary()


@pytest.mark.parametrize("name", ["陆清禾", "段晓岚"])
def test_it_knows_no_invented_names(name: str) -> None:
    assert name not in vocabulary()


def test_the_words_that_stand_apart_are_those_of_the_model() -> None:
    assert vocabulary() == segmenter.segmenter().feature_extractor.unigram
    assert (segmenter.MODEL / segmenter.WORDS).read_text("utf-8") == "\n".join(sorted(vocabulary()))
