import pytest

from tests.mentions.readings import surfaces


@pytest.mark.parametrize(
    "text, people",
    [
        ("双方将与瓦尔德总统和沙尔曼议长会见。", ["瓦尔德", "沙尔曼"]),
        ("挪威已故总统科尔曼执政期间，两国来往不多。", ["科尔曼"]),
        ("挪威革命领导人萨尔德·马努的来信。", ["萨尔德·马努"]),
        ("他当选挪威议长后首次来访。", []),
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
