import pytest

from tests.entities.readings import jurisdiction_of


def test_the_manifest_states_the_town() -> None:
    assert jurisdiction_of("墨埠镇党委召开会议，全镇动员。", "芦汀镇").town == "芦汀镇"


@pytest.mark.parametrize(
    "source, town",
    [
        ("芦汀镇召开会议。\n全镇上下迎难而上。\n", "芦汀镇"),
        ("镇党委召开会议。\n芦汀镇辖区平安。\n芦汀镇召开会议。\n", "芦汀镇"),
        ("澄阳区委召开会议。\n全区一盘棋。\n区政府部署工作。\n", "澄阳区"),
        ("墨埠镇代表团到芦汀镇考察。\n芦汀镇召开会议，全镇动员。\n芦汀镇党委部署。\n", "芦汀镇"),
        ("天气晴好，适宜出行。\n", None),
    ],
)
def test_the_text_says_whose_bulletin_it_is(source: str, town: str | None) -> None:
    assert jurisdiction_of(source, None).town == town


def test_a_level_stands_for_the_locality_of_that_level() -> None:
    jurisdiction = jurisdiction_of("芦汀镇隶属澄阳区。\n澄阳区委召开会议。\n")
    assert jurisdiction.at("镇") == "芦汀镇"
    assert jurisdiction.at("区") == "澄阳区"
    assert jurisdiction.at("县") is None


def test_the_text_writes_the_city_before_a_county_that_no_list_knows() -> None:
    visit = "海州市代表团来访，海州市人大常委会到澄阳区考察。"
    source = f"澄阳区委召开会议，全区动员。\n{visit}\n云州市第四中学开学。\n地址：云州市澄阳区槐花路9号。\n"
    assert jurisdiction_of(source, None).at("市") == "云州市"


def test_a_county_of_the_gazetteer_brings_its_prefecture_and_province() -> None:
    jurisdiction = jurisdiction_of("芦汀镇隶属松阳县。\n松阳县委召开会议。\n")
    assert [jurisdiction.at(level) for level in ("县", "市", "省")] == ["松阳县", "丽水市", "浙江省"]


@pytest.mark.parametrize(
    "rest, city",
    [
        ("义乌市芦汀水产专业合作社扩建。\n", "义乌市"),  # the township speaks of no other county: 市 is its own
        ("义乌市芦汀水产专业合作社扩建。\n区政府召开会议。\n", "金华市"),  # it belongs to a district
        ("代表们赴义乌市考察。\n", "金华市"),  # a city that is only visited
    ],
)
def test_a_township_of_a_lower_city_means_that_city(rest: str, city: str) -> None:
    upper = "金华市人大常委会来芦汀镇调研，金华市水务局局长陪同。\n市生态环境局召开会议。\n"
    assert jurisdiction_of(f"芦汀镇召开会议，全镇动员。\n{upper}{rest}").at("市") == city


def test_who_leads_a_delegation_is_of_the_county_that_sends_it() -> None:
    visit = "县委书记段晓岚率松阳县党政代表团赴浙江省仙居县考察。\n代表团来到仙居县规划馆。\n仙居经验值得学习。\n"
    assert jurisdiction_of(visit, None).at("县") == "松阳县"
