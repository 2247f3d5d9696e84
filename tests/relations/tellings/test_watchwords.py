import pytest

from extractor.relations.tellings.watchwords import watchwords
from tests.relations.markup import deeds, scene


@pytest.mark.parametrize(
    "marked, reviews",
    [
        ("[D 3月5日]，[B 镇人大]对12件建议开展“回头看”。", ["对12件建议开展“回头看”"]),
        ("[B 镇人大]对12件建议开展“回头看”。", []),
        ("[D 3月5日]，“回头看”开始了。", []),
    ],
)
def test_a_review_is_told_where_somebody_holds_it_on_a_day(marked: str, reviews: list[str]) -> None:
    found = scene(marked)
    phrases = watchwords(found, len(found.text), kind="inspection")
    assert [found.text[p.start : p.end] for p in phrases] == reviews


def test_a_journey_to_learn_names_its_goal() -> None:
    found = scene("[D 3月5日]，[B 石桥村]派人赴[L 海州]“取经”。")
    (phrase,) = watchwords(found, len(found.text), kind="visit")
    assert [mark.mention.text for mark in phrase.targets] == ["海州"]


@pytest.mark.parametrize(
    "marked, told",
    [
        ("[D 7月2日]，[P 韩秋实]率5名代表“回头看”。", [("inspection", "率5名代表“回头看”")]),
        ("[D 7月2日]，[B 石桥村]组织船老大赴[L 海州]“取经”。", [("visit", "赴海州“取经”")]),
    ],
)
def test_a_watchword_is_a_deed_of_its_sentence(marked: str, told: list[tuple[str, str]]) -> None:
    assert deeds(marked) == told
