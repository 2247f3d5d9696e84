import pytest

from tests.mentions.readings import surfaces


@pytest.mark.parametrize(
    "text, people",
    [
        ("双方将与瓦尔德总统和沙尔曼议长会见。", ["瓦尔德", "沙尔曼"]),
        ("挪威已故总统科尔曼执政期间，两国来往不多。", ["科尔曼"]),
        ("挪威革命领导人萨尔德·马努的来信。", ["萨尔德·马努"]),
        ("他当选挪威议长后首次来访。", []),
        ("挪威总统呼格吉勒，埃及总统塞兰先后致辞。", ["呼格吉勒", "塞兰"]),
        ("科威特埃米尔巴特勒来访。", ["巴特勒"]),
        ("国家主席同梭温总统举行会谈。", ["梭温"]),
        ("国家主席同埃及总统举行会谈。", []),
        ("老挝人民革命党中央总书记、国家主席本南出席。", ["本南"]),
        ("航天员陆清禾、温行舟向大家问好。", ["陆清禾", "温行舟"]),
        ("陆清禾和夫人段晓岚到场。", ["段晓岚"]),
        ("挪威总统不评价对手。", []),
        ("挪威总理们打算再谈。", []),
        ("挪威国会主席兼下议院议长奥·尔德来访。", ["奥·尔德"]),
        ("会议由主席主持。", []),
        ("6日，英国首相萨雷·梅在接受采访时说。", ["萨雷·梅"]),
    ],
)
def test_names_beside_the_titles_of_states(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON", None) == people


@pytest.mark.parametrize(
    "text, person",
    [
        ("挪威总统普尔曼原定于19号访问埃及。", "普尔曼"),
        ("挪威总统奥尔德感到满意。", "奥尔德"),
        ("挪威总统新闻秘书佩尔科夫11号说。", "佩尔科夫"),
    ],
)
def test_a_foreign_name_ends_before_an_everyday_word(text: str, person: str) -> None:
    assert surfaces(text, "PERSON", None) == [person]


@pytest.mark.parametrize(
    "text, offices",
    [
        ("会见埃及前首相", ["埃及前首相"]),
        ("会见埃及参议长", ["埃及参议长"]),
        ("中华人民共和国主席习近平签署命令。", ["中华人民共和国主席"]),
        ("埃及前首相外事顾问莱恩来访。", []),
        ("中国驻挪威大使温行舟到场。", ["中国驻挪威大使"]),
        ("埃及驻法国大使莱恩到场。", ["埃及驻法国大使"]),
        ("联合国人居署执行主任罗斯曼来访。", ["联合国人居署执行主任"]),
    ],
)
def test_titles_of_states(text: str, offices: list[str]) -> None:
    assert surfaces(text, "OFFICE", None) == offices
