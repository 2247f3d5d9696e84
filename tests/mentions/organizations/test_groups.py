import pytest

from extractor.mentions.organizations.groups import groups
from tests.mentions.readings import surfaces


@pytest.mark.parametrize(
    "text, names",
    [
        ("关于成立芦汀站线路改造工程领导小组的通知", ["芦汀站线路改造工程领导小组"]),
        ("县里成立以县长为组长的防汛抗旱指挥部。", ["防汛抗旱指挥部"]),
        ("同时设立芦汀石材产业园功能区管委会。", ["芦汀石材产业园功能区管委会"]),
        ("成立了专门的领导小组。", []),
        ("感谢派驻纪检组的支持。", []),
        ("镇里与派驻纪检组加强协调。", ["派驻纪检组"]),
        ("由县委常委、沿江开发工作领导小组组长带队。", ["沿江开发工作领导小组"]),
        ("会议研究加强领导小组组长的工作。", []),
        ("芦汀镇换届选举工作领导小组公告", ["换届选举工作领导小组"]),
        ("芦汀镇召开防汛工作领导小组会议。", []),
        ("向河道清淤工作领导小组上报信息。", ["河道清淤工作领导小组"]),
        ("要求落实防汛抗旱应急工作领导小组部署。", []),
    ],
)
def test_groups_with_a_name_of_their_own(text: str, names: list[str]) -> None:
    assert sorted(text[group.start : group.end] for group in groups(text)) == sorted(names)


def test_a_group_is_of_the_locality_before_it() -> None:
    assert surfaces("芦汀镇换届选举工作领导小组公告。", "ORG") == ["芦汀镇换届选举工作领导小组"]
    assert surfaces("镇防汛工作领导小组作了部署。", "ORG") == ["镇防汛工作领导小组"]


def test_the_branch_of_a_party_in_a_house() -> None:
    text = "江岚当选为民建云州市第一人民医院基层委员会主委。"
    assert surfaces(text, "ORG", None) == ["民建云州市第一人民医院基层委员会"]


def test_the_group_that_a_sentence_staffs() -> None:
    text = "成立以镇长江岚为组长，综治办等单位为成员的“平安路”整治领导小组。"
    assert surfaces(text, "ORG") == ["综治办", "“平安路”整治领导小组"]
