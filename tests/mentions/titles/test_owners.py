import pytest

from extractor.mentions.titles.owners import Owner, body_in_full


def _behind(*bodies: str) -> Owner:
    owner = Owner()
    for body in bodies:
        owner = owner.then(body)
    return owner


@pytest.mark.parametrize(
    "bodies, stated, role, body",
    [
        ([], "", "镇长", "镇人民政府"),
        ([], "", "书记", None),
        ([], "县委", "书记", "县委"),
        (["松岭县委"], "", "县长", "松岭县人民政府"),
        (["松岭县委"], "县公安局", "局长", "松岭县公安局"),
        (["松岭县委"], "统战部", "部长", "松岭县委统战部"),
        (["松岭县委"], "纪委", "书记", "松岭县纪委"),
        (["松岭县委"], "党组", "书记", "松岭县人民政府党组"),
        (["松岭县委"], "", "党组成员", "松岭县人民政府"),
        (["县委"], "纪委", "书记", "县纪委"),
        (["县委"], "人大常委会", "主任", "县人大常委会"),
        (["澄阳区委"], "区域发展中心", "主任", "澄阳区区域发展中心"),
        (["澄阳区委"], "区属企业联合会", "会长", "澄阳区区属企业联合会"),
        (["松岭省委"], "省属企业联合会", "会长", "松岭省省属企业联合会"),
        (["云州钢铁厂"], "宣传部", "部长", "云州钢铁厂宣传部"),
        (["云州钢铁厂"], "党委", "书记", "云州钢铁厂党委"),
        (["云州市水务局", "云州市水务局规划处"], "办公室", "主任", "云州市水务局办公室"),
        (["澄阳园区党工委"], "管委会", "主任", "澄阳园区管委会"),
        (["松岭县委"], "云州大学", "教授", "云州大学"),
        (["松岭县委"], "松岭分局", "局长", "松岭分局"),
        (["松岭县委"], "", "二级调研员", None),
        (["松岭县委", "云州市委"], "", "县长", "县人民政府"),
        (["广西壮族自治区党委"], "", "副主席", "广西壮族自治区人民政府"),
        ([], "", "总理", "国务院"),
    ],
)
def test_the_body_in_full(bodies: list[str], stated: str, role: str, body: str | None) -> None:
    assert body_in_full(stated, role, _behind(*bodies)) == body


def test_a_title_without_a_body_changes_no_owner() -> None:
    owner = _behind("松岭县委")
    assert owner.then(None) is owner
