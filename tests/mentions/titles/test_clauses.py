import pytest

from extractor.mentions.titles.clauses import Clause, body_before, read_clause, without_opener


@pytest.mark.parametrize(
    "text, clause",
    [
        ("芦汀镇党委书记", Clause("芦汀镇党委", "书记")),
        (
            "原芦汀镇党委副书记",
            Clause("芦汀镇党委", "副书记", opened=("former",), is_opened=True, qualifiers=("former",)),
        ),
        ("镇长人选", Clause("", "镇长", qualifiers=("nominee",))),
        ("代镇长", Clause("", "代镇长", qualifiers=("acting",))),
        ("镇党委书记2018-2021", Clause("镇党委", "书记")),
        ("云州市委分管农业的副秘书长", Clause("云州市委", "副秘书长", asides=("分管农业",))),
        ("县水务局正科级干部", Clause("县水务局", "干部")),
        ("现场总指挥", Clause("", "现场总指挥")),
        ("学习", None),
        ("大步流星地走向局长", None),
    ],
)
def test_a_piece_taken_apart(text: str, clause: Clause | None) -> None:
    assert read_clause(text) == clause


@pytest.mark.parametrize(
    "prefix, role, body",
    [
        ("", "书记", ""),
        ("芦汀镇党委", "书记", "芦汀镇党委"),
        ("澄阳", "区长", "澄阳区"),
        ("组织", "部长", "组织部"),
        ("组织", "副部长", None),
        ("叮嘱", "院长", None),
    ],
)
def test_the_body_before_a_role(prefix: str, role: str, body: str | None) -> None:
    assert body_before(prefix, role) == body


@pytest.mark.parametrize(
    "text, rest",
    [
        ("原松岭县县长", "松岭县县长"),
        ("原市委书记", "市委书记"),
        ("前任松岭县县长", "松岭县县长"),
        ("前区委书记", "区委书记"),
        ("曾任原市长", "市长"),
        ("兼松岭县县长", "松岭县县长"),
        ("兼石桥镇镇长", "石桥镇镇长"),
        ("原桥镇镇长", "原桥镇镇长"),
        ("前湾镇镇长", "前湾镇镇长"),
        ("曾桥村书记", "曾桥村书记"),
        ("原州区区长", "原州区区长"),
        ("前江西省省长", "江西省省长"),
        ("镇长", "镇长"),
    ],
)
def test_an_opener_is_told_from_the_beginning_of_a_name(text: str, rest: str) -> None:
    assert without_opener(text)[1] == rest
