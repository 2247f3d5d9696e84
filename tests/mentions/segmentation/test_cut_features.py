from functools import cache
from typing import ClassVar

from hypothesis import given
from hypothesis import strategies as st

from extractor.mentions.segmentation.cut_features import Sight
from extractor.mentions.segmentation.segmenter import segmenter

_TEXTS = st.text(max_size=30) | st.text(alphabet="镇党委召开会议安全生产工作三十2Ａａ０0-./·&* \n", max_size=30)


@cache
def _shipped() -> Sight:
    return Sight(segmenter().feature_extractor)


@given(_TEXTS, st.integers(0, 30), st.integers(0, 30))
def test_the_features_are_those_of_the_package(text: str, first: int, last: int) -> None:
    extractor = segmenter().feature_extractor
    seen = list(extractor.normalize_text(text))
    last = min(last, len(text))
    expected = [extractor.get_node_features_idx(at, seen) for at in range(first, last)]
    assert _shipped().features(text, first, last) == expected


def test_words_that_meet_are_a_feature_of_the_character_that_begins_the_second() -> None:
    class Extractor:
        num, letter, keywords = "2", "a", "-"
        unigram = frozenset(("召开", "会议"))
        feature_to_idx: ClassVar[dict[str, int]] = {"$$": 0, "w-1.召开": 1, "w1.会议": 2, "ww.l.召开*会议": 3}

    assert Sight(Extractor).features("召开会议", 0, 4) == [[0], [0, 1], [0, 2, 3], [0]]
