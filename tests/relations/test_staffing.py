import pytest

from extractor.relations.staffing import group_behind, named_as
from tests.mentions.readings import read


@pytest.mark.parametrize(
    "text, named",
    [
        ("以镇长陆清禾为组长。", ["陆清禾"]),
        ("由副镇长梁青、温行舟为副组长。", ["梁青", "温行舟"]),
        ("选举陆清禾为镇长。", []),
    ],
)
def test_whom_a_sentence_names_for_an_office(text: str, named: list[str]) -> None:
    mentions = read(text)
    office = [mention for mention in mentions if mention.label == "OFFICE"][-1]
    people = {mention.end: mention for mention in mentions if mention.label == "PERSON"}
    assert [person.text for person in named_as(text, 0, office, people)] == named


def test_the_group_stands_behind_its_members() -> None:
    text = "以镇长陆清禾为组长、综治办为成员的整治工作领导小组。"
    mentions = read(text)
    bodies = [mention for mention in mentions if mention.label == "ORG"]
    office = next(mention for mention in mentions if mention.text == "组长")
    group = group_behind(text, bodies, office)
    assert group is not None
    assert group.text == "整治工作领导小组"
    assert group_behind(text, [], office) is None
