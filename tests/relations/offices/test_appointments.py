import pytest

from tests.relations.offices.test_holdings import extract

Told = tuple[str, str, str, str]


def told(source: str) -> list[Told]:
    return [
        (h.person.name, h.role, h.organization.name if h.organization else "", h.status)
        for h in extract(source).holdings
    ]


@pytest.mark.parametrize(
    "source, offices",
    [
        (
            "大会选举陆清禾为镇人大主席，选举段晓岚为镇长，温行舟、罗小禾为副镇长。",
            [
                ("陆清禾", "主席", "芦汀镇人大", "elected"),
                ("段晓岚", "镇长", "芦汀镇人民政府", "elected"),
                ("温行舟", "副镇长", "芦汀镇人民政府", "elected"),
                ("罗小禾", "副镇长", "芦汀镇人民政府", "elected"),
            ],
        ),
        (
            "大会选举陆清禾、段晓岚、温行舟、罗小禾为副镇长。",
            [(name, "副镇长", "芦汀镇人民政府", "elected") for name in ("陆清禾", "段晓岚", "温行舟", "罗小禾")],
        ),
        ("陆清禾被聘为芦汀镇商会会长。", [("陆清禾", "会长", "芦汀镇商会", "appointed")]),
        (
            "芦汀镇商会召开大会。大会聘请陆清禾、段晓岚为荣誉会长。",
            [(name, "荣誉会长", "芦汀镇商会", "appointed") for name in ("陆清禾", "段晓岚")],
        ),
    ],
)
def test_one_verb_for_many(source: str, offices: list[Told]) -> None:
    assert told(source) == offices


def test_who_welcomes_does_not_take_the_office() -> None:
    assert told("陆清禾祝贺对方当选镇商会会长。") == []


def test_titles_in_brackets_behind_each_name() -> None:
    source = "到会的有：陆清禾（镇党委书记）、段晓岚（镇长）、贺天阔（芦汀派出所所长）。"
    assert told(source) == [
        ("陆清禾", "书记", "芦汀镇党委", "holds"),
        ("段晓岚", "镇长", "芦汀镇人民政府", "holds"),
        ("贺天阔", "所长", "芦汀派出所", "holds"),
    ]
