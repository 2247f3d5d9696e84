import pytest

from extractor.mentions.groups import groups


@pytest.mark.parametrize(
    "text, names",
    [
        ("关于成立芦汀站线路改造工程领导小组的通知", ["芦汀站线路改造工程领导小组"]),
        ("县里成立以县长为组长的防汛抗旱指挥部。", ["防汛抗旱指挥部"]),
        ("同时设立芦汀石材产业园功能区管委会。", ["芦汀石材产业园功能区管委会"]),
        ("成立了专门的领导小组。", []),
        ("感谢派驻纪检组的支持。", []),
        ("镇里与派驻纪检组加强协调。", ["派驻纪检组"]),
        ("中国举重队夺冠，中国女排也来了，中国队员很高兴。", ["中国举重队", "中国女排"]),
    ],
)
def test_groups_with_a_name_of_their_own(text: str, names: list[str]) -> None:
    assert sorted(text[group.start : group.end] for group in groups(text)) == sorted(names)
