import pytest

from extractor.entities.directory import Directory
from extractor.model import Entity
from extractor.relations.offices.titles import Title, inner_body, read_title
from tests.factories import a_mention, an_entity

PARTY = an_entity("organization", "芦汀镇党委", "镇党委")
STATION = an_entity("organization", "芦汀派出所")
DIRECTORY = Directory(entities=(PARTY, STATION), by_mention={}, town="芦汀镇")
ELSEWHERE = Directory(entities=(), by_mention={})


@pytest.mark.parametrize(
    "surface, title",
    [
        ("镇党委书记", Title("书记", "芦汀镇党委")),
        ("芦汀镇党委第二巡察组组长", Title("组长", "芦汀镇党委第二巡察组")),
        ("镇党委组织部长", Title("部长", "芦汀镇党委组织部")),
        ("镇党委陆清禾副书记", Title("副书记", "芦汀镇党委")),
    ],
)
def test_the_body_in_the_title_is_the_body_or_begins_it(surface: str, title: Title) -> None:
    assert read_title(surface, PARTY, None, DIRECTORY, []) == title


@pytest.mark.parametrize(
    "surface, title",
    [
        ("市公安局长", Title("局长", "市公安局")),
        ("云岭科技董事长", Title("董事长", "云岭科技")),
        ("西澜总理", Title("总理", None)),
        ("时任镇长", Title("镇长", "芦汀镇人民政府")),
        ("原云州市副市长", Title("副市长", "云州市人民政府")),
        ("“暖冬行动”发起人", Title("发起人", None)),
    ],
)
def test_a_body_that_no_mention_names_is_read_off_the_title(surface: str, title: Title) -> None:
    assert read_title(surface, None, Title("书记", "墨埠镇文联"), DIRECTORY, []) == title


@pytest.mark.parametrize(
    "surface, before, body",
    [
        ("副主任", Title("书记", "澄阳区人大常委会党组"), "澄阳区人大常委会"),
        ("副主席", Title("主席", "云州市政协"), "云州市政协"),
        ("秘书长", Title("副主席", "云州市政协"), "云州市政协"),
        ("副书记", Title("书记", "芦汀镇党委"), "芦汀镇党委"),
        ("副所长", Title("所长", "芦汀派出所"), "芦汀派出所"),
        ("站长", Title("部长", "芦汀镇武装部"), None),
    ],
)
def test_a_bare_role_is_held_in_the_body_of_the_title_before(surface: str, before: Title, body: str | None) -> None:
    assert read_title(surface, None, before, ELSEWHERE, []).body == body


def test_an_inherited_body_is_not_stated() -> None:
    assert not read_title("副书记", None, Title("书记", "芦汀镇党委"), DIRECTORY, []).stated


@pytest.mark.parametrize(
    "surface, before, directory, body",
    [
        ("镇长", None, DIRECTORY, "芦汀镇人民政府"),
        ("副镇长", None, DIRECTORY, "芦汀镇人民政府"),
        ("代镇长", None, DIRECTORY, "芦汀镇人民政府"),
        ("镇长", Title("副书记", "芦汀镇党委"), DIRECTORY, "芦汀镇人民政府"),
        ("镇长", Title("书记", "墨埠镇党委"), DIRECTORY, "墨埠镇人民政府"),
        ("云州市副市长", None, DIRECTORY, "云州市人民政府"),
        ("区长", None, DIRECTORY, "区人民政府"),
        ("镇长", None, ELSEWHERE, "镇人民政府"),
    ],
)
def test_the_head_of_a_government_names_it(surface: str, before: Title | None, directory: Directory, body: str) -> None:
    assert read_title(surface, None, before, directory, []).body == body


def test_roles_that_exist_once() -> None:
    assert read_title("总书记", None, None, DIRECTORY, []) == Title("总书记", "中共中央")
    assert read_title("总理", None, None, DIRECTORY, []) == Title("总理", "国务院")
    assert read_title("国家主席", None, Title("总书记", "中共中央"), DIRECTORY, []) == Title("国家主席", None)


def test_a_civil_service_rank_needs_no_body() -> None:
    assert read_title("三级调研员", None, Title("书记", "芦汀镇党委"), DIRECTORY, []).body is None


def test_a_bare_role_leans_on_the_nearest_body_that_has_it() -> None:
    title = read_title("所长", None, None, DIRECTORY, [PARTY, STATION])
    assert title == Title("所长", "芦汀派出所", stated=False)


def test_a_generic_noun_means_the_body_named_before() -> None:
    centre = Entity(kind="organization", name="芦汀镇社区卫生服务中心", jurisdiction="芦汀镇")
    assert read_title("中心主任", None, None, DIRECTORY, [PARTY, centre]).body == centre.name
    assert read_title("中心主任", None, None, DIRECTORY, [PARTY]).body is None


def test_a_role_of_any_body_leans_on_none() -> None:
    assert read_title("书记", None, None, DIRECTORY, [PARTY]).body is None


def test_the_body_inside_a_title() -> None:
    source = "市重点智库（市委党校）首席专家"
    office = a_mention(source, source, "OFFICE")
    outer, inner = a_mention(source, "市重点智库", "ORG"), a_mention(source, "市委党校", "ORG")
    assert inner_body(office, [outer, inner]) is inner
    assert inner_body(office, []) is None
    assert inner_body(inner, [office]) is None


def test_the_body_of_a_head_of_state_is_the_state() -> None:
    assert read_title("埃及总统", None, None, Directory(entities=(), by_mention={}), []) == Title("总统", "埃及")
    for title, chamber in {"埃及议长": "埃及议会", "埃及副议长": "埃及议会", "埃及众议长": "埃及众议院"}.items():
        found = read_title(title, None, None, Directory(entities=(), by_mention={}), [])
        assert (f"埃及{found.role}", found.body) == (title, chamber)
