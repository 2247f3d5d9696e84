import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.mentions.organizations.boundaries import name_limit
from extractor.mentions.segmentation.segmenter import Words
from tests.mentions.readings import surfaces


@pytest.mark.parametrize(
    "text, ending, name",
    [
        ("会议在云州水乡博物馆召开", "博物馆", "云州水乡博物馆"),
        ("，云州水乡研究会", "研究会", "云州水乡研究会"),
        ("他来到芦汀敬老院", "敬老院", "芦汀敬老院"),
        ("陆清禾走访慰问芦汀敬老院", "敬老院", "芦汀敬老院"),
        ("会长走进锐锋精密机械有限公司", "有限公司", "锐锋精密机械有限公司"),
        ("副会长云州农业大学", "大学", "云州农业大学"),
        ("成立云州农业技术与城乡发展研究会", "研究会", "云州农业技术与城乡发展研究会"),
        ("苗木协会和花卉协会", "协会", "苗木协会"),
        ("他来到仁和敬老院", "敬老院", "仁和敬老院"),
    ],
)
def test_a_name_is_read_leftwards_to_what_stops_it(text: str, ending: str, name: str) -> None:
    at = text.index(ending)
    assert text[name_limit(text, at, 0, Words(text)) : at + len(ending)] == name


def test_the_floor_stops_every_name() -> None:
    text = "云州水乡博物馆"
    assert name_limit(text, 4, 2, Words(text)) == 2


@given(
    st.text(alphabet="芦汀镇和与的在召开，、云州水乡 a", min_size=1, max_size=40),
    st.integers(0, 40),
    st.integers(0, 40),
)
def test_the_limit_lies_between_floor_and_ending(text: str, ending: int, floor: int) -> None:
    at = min(ending, len(text))
    low = min(floor, at)
    limit = name_limit(text, at, low, Words(text))
    assert low <= limit <= at
    assert all(char not in "，、 " for char in text[limit:at])


@pytest.mark.parametrize(
    "text, places",
    [
        ("代表们来到和泰花园邻里中心、芦汀集贸市场。", ["和泰花园邻里中心", "芦汀集贸市场"]),
        ("组员察看芦汀集贸市场、和悦家园。", ["芦汀集贸市场", "和悦家园"]),
        ("和润嘉园装上了路灯。", ["和润嘉园"]),
    ],
)
def test_a_name_may_begin_with_harmony(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places


def test_a_community_may_begin_with_harmony() -> None:
    assert surfaces("和泰花园社区党总支获评先进。", "ORG") == ["和泰花园社区党总支"]
    assert surfaces("镇党委和荻浦村党支部一起来了。", "ORG") == ["镇党委", "荻浦村党支部"]


def test_a_particle_in_the_name_of_a_division_ends_no_name() -> None:
    assert surfaces("许昌市魏都区荷香戏曲协会会长贺知远登台。", "ORG") == ["许昌市魏都区荷香戏曲协会"]
    assert surfaces("青年医师在院团委书记贺知远的带领下重温誓词。", "ORG") == ["院团委"]
