import pytest

from tests.mentions.readings import surfaces


@pytest.mark.parametrize(
    "text, offices",
    [
        ("近日，芦汀中学教师陆清禾被评为师德标兵。", ["芦汀中学教师"]),
        ("县农业农村局高级农艺师陆清禾现场示范。", ["县农业农村局高级农艺师"]),
        ("云州正衡律师事务所律师陆清禾讲解民法典。", ["云州正衡律师事务所律师"]),
        ("派出所民警冒雨转移群众。", []),
        ("教师陆清禾介绍了做法。", []),
        ("云州大学教授陆清禾作辅导报告。", []),
    ],
)
def test_a_profession_is_an_office_in_a_body_and_before_a_name(text: str, offices: list[str]) -> None:
    assert surfaces(text, "OFFICE") == offices
