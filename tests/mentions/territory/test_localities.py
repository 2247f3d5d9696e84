import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.mentions.territory.localities import Localities, find_localities, level_of


@pytest.mark.parametrize(
    "name, level",
    [
        ("芦汀镇", "镇"),
        ("石桥居民区", "居民区"),
        ("听橹社区", "社区"),
        ("望江街道", "街道"),
        ("澄阳区", "区"),
        ("宁夏回族自治区", "省"),
        ("景宁畲族自治县", "县"),
        ("蓼花村", "村"),
        ("芦汀", None),
    ],
)
def test_levels(name: str, level: str | None) -> None:
    assert level_of(name) == level


@pytest.mark.parametrize(
    "content, names",
    [
        ("芦汀镇党委召开会议。", {"芦汀镇"}),
        ("芦汀镇召开会议。", {"芦汀镇"}),
        ("蓼花村的荷花开了。", {"蓼花村"}),
        ("石桥居民区环境整洁。", {"石桥居民区"}),
        ("在芦汀镇走访，又到芦汀镇回访。", {"芦汀镇"}),
        ("云州市澄阳区芦汀镇召开会议。", {"芦汀镇"}),
    ],
)
def test_a_document_names_its_own_localities(content: str, names: set[str]) -> None:
    assert names <= set(find_localities(content).counts)


@pytest.mark.parametrize(
    "content",
    [
        "全镇召开会议。",
        "美丽乡村建设，美丽乡村建设。",
        "住宅小区召开会议。",
        "各区各镇组织活动。",
        "古镇保护，古镇保护。",
    ],
)
def test_everyday_words_are_no_localities(content: str) -> None:
    assert find_localities(content).counts == {}


def test_what_the_manifest_states_counts() -> None:
    assert find_localities("天晴。", ["芦汀镇"]).counts == {"芦汀镇": 1}


def test_a_town_may_go_by_its_short_name() -> None:
    found = find_localities("芦汀老街热闹，芦汀人好客。", ["芦汀镇"])
    assert found.short == {"芦汀": "芦汀镇"}
    assert found.names == {"芦汀", "芦汀镇"}


def test_the_most_frequent_of_a_level_stands_for_it() -> None:
    found = Localities({"芦汀镇": 3, "墨埠镇": 5, "澄阳区": 1})
    assert found.of_level("镇") == "墨埠镇"
    assert found.of_level("区") == "澄阳区"
    assert found.of_level("县") is None


def test_names_stand_where_the_longest_of_them_does() -> None:
    assert Localities({"芦汀镇": 1}, {"芦汀": "芦汀镇"}).spans("到芦汀镇看芦汀人") == ((1, 4), (5, 7))


def test_no_names_stand_nowhere() -> None:
    assert Localities().spans("芦汀镇") == ()


@given(st.text("芦汀镇墨埠村区全召开党委，。在", max_size=40))
def test_each_name_found_stands_in_the_content(content: str) -> None:
    found = find_localities(content)
    assert all(name in content for name in found.counts)
    assert all(count >= 1 for count in found.counts.values())


@pytest.mark.parametrize(
    "content, name",
    [
        ("来到柳西街道第三选区。柳西街道党工委书记到场。", "柳西街道"),
        ("团结村党总支召开会议。", "团结村"),
        ("白鹭村村民委员会换届。", "白鹭村"),
    ],
)
def test_a_settlement_may_be_called_like_a_word(content: str, name: str) -> None:
    assert name in find_localities(content).counts


def test_a_county_is_not_read_out_of_a_settlement() -> None:
    content = "望江社区党委召开会议。望江社区居民参加。在望江社区，大家谈到望江社区的变化。"
    assert set(find_localities(content).counts) == {"望江社区"}


def test_a_district_that_is_called_by_a_direction_is_not_read_out_of_another() -> None:
    assert "东区" not in find_localities("柏东区法院举行仪式，柏东区委书记出席。").counts
    assert "东区" in find_localities("攀枝花市东区法院举行仪式。").counts


def test_a_county_is_not_read_out_of_a_township_of_its_name() -> None:
    content = "柳河乡党委召开会议。柳河派出所、柳河中学参加。据柳河乡党委书记介绍，柳河冷链中心开工。"
    assert set(find_localities(content).counts) == {"柳河乡"}


@pytest.mark.parametrize(
    "content, name, known",
    [
        ("他来到樱桃社区，看望老党员。", "樱桃社区", True),
        ("一行来到三圣坊社区，走访老人。", "三圣坊社区", True),
        ("全县有三个社区达标。", "三个社区", False),
        ("芦汀镇、墨埠镇、枫桥镇等三个乡镇。", "枫桥镇", True),
        ("我市再评一批星级文明社区。", "星级文明社区", False),
        ("各村居巡逻，芦汀村居联防。", "芦汀村", False),
        ("助力山区海岛县共同富裕。", "山区海岛县", False),
        ("中共安吉县委安吉县人民政府印发意见。", "委安吉县", False),
    ],
)
def test_settlements_by_what_stands_around(content: str, name: str, known: object) -> None:
    assert (name in find_localities(content).counts) is known


def test_an_everyday_word_is_no_short_name() -> None:
    found = find_localities("芦汀镇人民镇府。人民镇召开会议。人民群众，人民满意，人民利益。")
    assert "人民" not in found.short


def test_names_of_leaders_and_titles_hold_no_county() -> None:
    assert "岐山" not in find_localities("王岐山指出，王岐山强调，王岐山表示，要努力。").short
    assert "代县" not in find_localities("县委副书记、代县长江岚讲话。").counts


@pytest.mark.parametrize(
    "content, names",
    [
        ("白塔畲族乡召开会议。", {"白塔畲族乡"}),
        ("组织下荻村、柳墩村的党员参观。", {"下荻村", "柳墩村"}),
        ("带着大家赶往老荻岭村。", {"老荻岭村"}),
    ],
)
def test_where_the_name_of_a_locality_begins(content: str, names: set[str]) -> None:
    assert set(find_localities(content).counts) == names


def test_a_village_called_like_a_word_beside_another() -> None:
    assert "青石村" in find_localities("镇村干部在青石村、柳墩坪村清理卫生死角。").counts
