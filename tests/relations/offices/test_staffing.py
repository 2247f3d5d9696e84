import pytest

from extractor.relations.offices.staffing import group_behind, named_as, office_of_group
from tests.mentions.readings import read


@pytest.mark.parametrize(
    "text, named",
    [
        ("以镇长陆清禾为组长。", ["陆清禾"]),
        ("由副镇长梁青、温行舟为副组长。", ["梁青", "温行舟"]),
        ("由宣传委员梁青、副镇长温行舟为副组长。", ["梁青", "温行舟"]),
        ("选举陆清禾为镇长。", []),
    ],
)
def test_whom_a_sentence_names_for_an_office(text: str, named: list[str]) -> None:
    mentions = read(text)
    office = [mention for mention in mentions if mention.label == "OFFICE"][-1]
    people = {mention.end: mention for mention in mentions if mention.label == "PERSON"}
    titles = {mention.end: mention for mention in mentions if mention.label == "OFFICE"}
    assert [person.text for person in named_as(text, 0, office, people, titles)] == named


def test_the_group_stands_behind_its_members() -> None:
    text = "以镇长陆清禾为组长、综治办为成员的整治工作领导小组。"
    mentions = read(text)
    bodies = [mention for mention in mentions if mention.label == "ORG"]
    office = next(mention for mention in mentions if mention.text == "组长")
    group = group_behind(text, bodies, office)
    assert group is not None
    assert group.text == "整治工作领导小组"
    assert group_behind(text, [], office) is None


@pytest.mark.parametrize(
    "text, group",
    [
        ("镇防汛工作领导小组办公室设在农业办，由邵一鸣任主任。", "镇防汛工作领导小组办公室"),
        ("镇防汛工作领导小组下设办公室，邵一鸣同志兼任办公室主任。", "镇防汛工作领导小组"),
        ("镇防汛工作领导小组组长由镇长担任，邵一鸣任农业办主任。", None),
    ],
)
def test_the_head_of_a_groups_office(text: str, group: str | None) -> None:
    mentions = read(text)
    bodies = [mention for mention in mentions if mention.label == "ORG"]
    office = [mention for mention in mentions if mention.label == "OFFICE"][-1]
    found = office_of_group(text, bodies, office)
    assert (found.text if found else None) == group
