import pytest

from extractor.relations.agents import agents, bodies, companions
from extractor.relations.scenes import Mark
from tests.relations.markup import scene


def test_the_head_of_a_title_is_no_body_of_its_own() -> None:
    found = scene("[B 墨埠镇政协]主席乙二、[B 镇工会]参加")
    assert [m.mention.text for m in bodies(found, 0, found.text.index("参加"))] == ["镇工会"]


def _names(marks: tuple[Mark, ...]) -> list[str]:
    return [mark.mention.text for mark in marks]


@pytest.mark.parametrize(
    "marked, verb, people",
    [
        ("[P 韩秋实]、[P 万里程]参加", "参加", ["韩秋实", "万里程"]),
        ("[O 书记][P 韩秋实]，[O 镇长][P 欧阳静]一行到访", "到访", ["韩秋实", "欧阳静"]),
        ("[P 韩秋实]在调研后，来到田头，[P 万里程]介绍", "介绍", ["万里程"]),
        ("[P 韩秋实]对[P 万里程]表示", "表示", ["韩秋实"]),
        ("邀请[O 所长][P 诸葛澄]讲课", "讲课", []),
        ("由[P 万里程]主持", "主持", ["万里程"]),
        ("按照[P 某某]总书记要求", "要求", []),
        ("[P 某某]主席指出", "指出", []),
        ("图为[O 支部书记][P 韩秋实]讲课", "讲课", ["韩秋实"]),
    ],
)
def test_the_subject_is_the_list_of_names_before_the_verb(marked: str, verb: str, people: list[str]) -> None:
    found = scene(marked)
    assert _names(agents(found, 0, found.text.index(verb))) == people


def test_nobody_before_the_floor_is_looked_at() -> None:
    found = scene("[P 韩秋实]主持，[P 万里程]参加")
    assert _names(agents(found, found.text.index("主持") + 2, found.text.index("参加"))) == ["万里程"]


def test_companions_stand_under_the_preposition() -> None:
    found = scene("[P 程景行]在[P 韩秋实]、[P 欧阳静]陪同下到访")
    assert _names(companions(found, 0, found.text.index("陪同"))) == ["韩秋实", "欧阳静"]
    assert _names(agents(found, 0, found.text.index("到访"))) == ["程景行"]


@pytest.mark.parametrize(
    "marked, acting",
    [
        ("[B 镇党委]、[B 镇政府]召开", ["镇党委", "镇政府"]),
        ("[B 镇卫生院]赴[B 石桥小学]开展", ["镇卫生院"]),
        ("[B 墨埠镇]领导[P 韩秋实]出席", []),
        ("[B 墨埠镇]、[P 韩秋实]出席", ["墨埠镇"]),
        ("[B 水乡联盟]国家代表出席", []),
        ("[B 镇平安办]对市场、[B 镇敬老院]开展", ["镇平安办"]),
    ],
)
def test_a_body_acts_unless_one_goes_to_it_or_it_describes_a_person(marked: str, acting: list[str]) -> None:
    found = scene(marked)
    assert _names(bodies(found, 0, len(found.text))) == acting
