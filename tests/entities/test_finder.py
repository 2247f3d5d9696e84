import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.entities.readings import bodies_of, directory_of


def test_the_party_committee_of_a_bulletin_is_the_towns() -> None:
    assert bodies_of("镇党委召开会议。\n") == {"芦汀镇党委"}


def test_full_and_short_names_are_one_body() -> None:
    directory = directory_of("芦汀镇党委召开会议。\n镇党委强调纪律。\n")
    (party,) = (entity for entity in directory.entities if entity.kind == "organization")
    assert [mention.text for mention in party.mentions] == ["芦汀镇党委", "镇党委"]
    assert party.name == "芦汀镇党委"
    assert party.jurisdiction == "芦汀镇"
    assert "镇党委" in party.aliases
    assert party.name not in party.aliases


def test_a_coordination_has_one_owner() -> None:
    assert bodies_of("镇党委、政府高度重视。\n") == {"芦汀镇党委", "芦汀镇人民政府"}
    assert bodies_of("墨埠镇党委、政府派员到会。\n墨埠镇召开会议。\n") == {
        "墨埠镇党委",
        "墨埠镇人民政府",
        "墨埠镇",
    }


def test_a_district_that_the_text_names_owns_its_committee() -> None:
    assert "澄阳区委" in bodies_of("澄阳区水系发达。\n区委高度重视。\n澄阳区委组织部到镇调研。\n")


def test_a_district_that_nothing_names_stays_a_level() -> None:
    assert bodies_of("区委高度重视。\n") == {"区委"}


def test_a_short_form_is_the_one_fuller_body() -> None:
    assert bodies_of("代表团走访芦汀敬老院。\n敬老院院长苗春表示感谢。\n") == {"芦汀敬老院"}


def test_beside_two_fuller_bodies_it_stays_itself() -> None:
    source = "代表团走访芦汀敬老院。\n代表团走访墨埠敬老院。\n敬老院院长苗春表示感谢。\n"
    assert bodies_of(source) == {"芦汀敬老院", "墨埠敬老院", "敬老院"}


def test_people_are_grouped_by_name() -> None:
    directory = directory_of("镇党委书记陆清禾讲话。\n老人拉着陆清禾的手。\n镇长段晓岚主持。\n")
    people = {e.name: len(e.mentions) for e in directory.entities if e.kind == "person"}
    assert people == {"陆清禾": 2, "段晓岚": 1}


def test_a_short_place_is_the_full_one() -> None:
    directory = directory_of("游客在芦汀镇流连。\n他在芦汀安家，在芦汀创业。\n")
    assert {e.name for e in directory.entities if e.kind == "place"} == {"芦汀镇"}


def test_the_town_comes_from_the_manifest_or_from_the_text() -> None:
    assert directory_of("天气晴好。\n", "墨埠镇").town == "墨埠镇"
    assert directory_of("芦汀镇召开会议，全镇动员。\n", None).town == "芦汀镇"


SENTENCES = (
    "镇党委书记陆清禾讲话。\n",
    "镇党委、政府高度重视。\n",
    "芦汀镇召开防汛部署。\n",
    "代表团走访芦汀敬老院。\n",
    "区委组织部到镇调研。\n",
    "游客在芦汀镇流连。\n",
    "副镇长段晓岚、韦若𬭚参加。\n",
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(SENTENCES), max_size=8).map("".join))
def test_every_name_in_the_text_leads_to_one_entity(source: str) -> None:
    directory = directory_of(source)
    for entity in directory.entities:
        for mention in entity.mentions:
            assert directory.of(mention) is entity
            assert mention.text == entity.name or mention.text in entity.aliases
    assert len({(e.kind, e.name) for e in directory.entities}) == len(directory.entities)
    assert sum(len(e.mentions) for e in directory.entities) == len(directory.by_mention)


def test_the_bodies_of_the_village_named_last() -> None:
    assert bodies_of("在白鹭村，村党支部书记、村委会主任陆清禾介绍情况。\n") == {"白鹭村党支部", "白鹭村村委会"}
    assert "湖北省红安县芦汀镇白鹭村村委会" in bodies_of("湖北省红安县芦汀镇白鹭村原党支部书记、村委会主任陆清禾说。\n")


def test_a_name_set_wide_is_the_name() -> None:
    directory = directory_of("镇党委书记陆 禾主持会议。")
    assert [entity.name for entity in directory.entities if entity.kind == "person"] == ["陆禾"]


def test_a_bare_party_group_or_board_is_of_the_body_before_it() -> None:
    assert "区人大常委会党组" in bodies_of("区人大常委会主任、党组书记陆清禾讲话。\n")
    assert "中华全国供销合作总社理事会" in bodies_of("中华全国供销合作总社党组书记、理事会主任陆清禾到会。\n")


def test_a_bare_group_is_the_one_whose_meeting_is_named() -> None:
    text = "县委人才工作领导小组会议召开。\n领导小组组长陆清禾主持会议。\n"
    assert any(name.endswith("委人才工作领导小组") for name in bodies_of(text))


def test_a_bare_branch_of_a_quarter_is_that_of_the_quarter_named_last() -> None:
    source = "白鹭居民区党总支书记陆清禾、青石居民区党总支书记段晓岚到会。\n居民区党总支征集意见。\n"
    assert bodies_of(source) == {"白鹭居民区党总支", "青石居民区党总支"}


@pytest.mark.parametrize(
    "text, body",
    [
        ("荻浦村的演练设在荻浦村大塘组。村党总支书记方若谷到场。", "荻浦村党总支"),
        ("荻浦村近日很热闹。村妇联做起了糕。妇联主席段澄说，糕很香。", "荻浦村妇联"),
    ],
)
def test_organs_of_the_village_named_last(text: str, body: str) -> None:
    assert body in bodies_of(text)


def test_no_village_has_a_police_station() -> None:
    assert bodies_of("派出所所长段澄、荻浦村书记方若谷参加。", town=None) == {"派出所"}


def test_a_foreigner_is_later_called_by_the_last_part_of_the_name() -> None:
    directory = directory_of("挪威外长埃里克·索尔曼来访。\n索尔曼表示感谢。\n")
    people = {e.name: len(e.mentions) for e in directory.entities if e.kind == "person"}
    assert people == {"埃里克·索尔曼": 2}


def test_a_short_form_of_names_that_nest_is_the_longest() -> None:
    names = "防汛抗旱应急工作领导小组", "抗旱应急工作领导小组", "应急工作领导小组"
    assert bodies_of("".join(f"向{name}汇报。\n" for name in names)) == {names[0]}


def test_what_a_body_is_called_from_here_on_is_that_body() -> None:
    text = "蓼塘水务有限公司（以下简称“集团”）获奖。近年来，集团累计投资5亿元，集团上下很受鼓舞。"
    assert bodies_of(text) == {"蓼塘水务有限公司"}
