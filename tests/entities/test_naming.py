import pytest

from extractor.entities.naming import canonical_name, home_of, owner_of, variants
from tests.entities.readings import jurisdiction_of

TOWN = jurisdiction_of("芦汀镇隶属澄阳区。\n澄阳区委召开会议。\n")
TOWN_ALONE = jurisdiction_of("芦汀镇召开会议。\n")
DISTRICT = jurisdiction_of("澄阳区委召开会议。\n", "澄阳区")
NOWHERE = jurisdiction_of("天气晴好。\n", None)


@pytest.mark.parametrize(
    "surface, name",
    [
        ("镇党委", "芦汀镇党委"),
        ("芦汀镇党委", "芦汀镇党委"),
        ("中共芦汀镇委员会", "芦汀镇党委"),
        ("镇人大", "芦汀镇人大"),
        ("镇政府", "芦汀镇人民政府"),
        ("芦汀镇政府", "芦汀镇人民政府"),
        ("芦汀镇人民政府", "芦汀镇人民政府"),
        ("镇人民代表大会", "芦汀镇人大"),
        ("镇平安办", "芦汀镇平安办"),
        ("党委", "芦汀镇党委"),
        ("人大", "芦汀镇人大"),
        ("政府", "芦汀镇人民政府"),
        ("区委", "澄阳区委"),
        ("区委组织部", "澄阳区委组织部"),
        ("区人大常委会党组", "澄阳区人大常委会党组"),
        ("区人民代表大会常务委员会", "澄阳区人大常委会"),
        ("团区委", "共青团澄阳区委"),
        ("市委", "市委"),
        ("云州锐锋有限公司", "云州锐锋有限公司"),
        ("“望仙”书画社", "望仙书画社"),
        ("国务院", "国务院"),
        ("十四届全国人大常委会", "全国人大常委会"),
        ("党中央", "中共中央"),
    ],
)
def test_the_fullest_name_that_the_document_allows(surface: str, name: str) -> None:
    assert canonical_name(surface, TOWN) == name


def test_an_unknown_district_stays_a_level() -> None:
    assert canonical_name("区委", TOWN_ALONE) == "区委"
    assert canonical_name("镇党委", NOWHERE) == "镇党委"


def test_a_coordination_lends_its_owner() -> None:
    assert canonical_name("政府", TOWN, "墨埠镇") == "墨埠镇人民政府"


def test_a_bare_party_committee_is_not_the_districts() -> None:
    assert canonical_name("党委", DISTRICT) == "党委"


@pytest.mark.parametrize(
    "name, owner", [("芦汀镇党委", "芦汀镇"), ("澄阳区委组织部", "澄阳区"), ("国务院", None), ("望仙书画社", None)]
)
def test_the_locality_at_the_head_of_a_name(name: str, owner: str | None) -> None:
    assert owner_of(name, TOWN) == owner


@pytest.mark.parametrize(
    "name, forms",
    [
        ("芦汀镇党委", {"镇党委", "中共芦汀镇委员会"}),
        ("芦汀镇人民政府", {"镇政府", "镇人民政府", "芦汀镇政府"}),
        ("澄阳区委", {"区委", "中共澄阳区委", "中共澄阳区委员会"}),
        ("澄阳区人大常委会", {"区人大常委会", "澄阳区人民代表大会常务委员会"}),
    ],
)
def test_other_forms_that_lead_to_the_same_body(name: str, forms: set[str]) -> None:
    assert forms <= set(variants(name, TOWN))


@pytest.mark.parametrize("name", ["国务院", "芦汀镇", "望仙书画社"])
def test_names_without_another_form(name: str) -> None:
    assert variants(name, TOWN) == []


@pytest.mark.parametrize("surface", ["镇党委", "镇政府", "中共芦汀镇委员会", "区委", "团区委", "镇人民代表大会"])
def test_a_canonical_name_is_its_own(surface: str) -> None:
    name = canonical_name(surface, TOWN)
    assert canonical_name(name, TOWN) == name


@pytest.mark.parametrize(
    "name, place, home",
    [
        ("国务院", None, "中国"),
        ("国务院法制办公室党组", None, "中国"),
        ("中共中央", None, "中国"),
        ("联合国", None, None),
        ("墨埠镇人民政府", "墨埠镇", "墨埠镇"),
        ("芦汀敬老院", None, "芦汀镇"),
    ],
)
def test_where_a_body_belongs(name: str, place: str | None, home: str | None) -> None:
    assert home_of(name, place, "芦汀镇") == home


def test_a_level_before_departments_that_begin_like_other_words() -> None:
    assert canonical_name("区民政局", DISTRICT) == "澄阳区民政局"
    assert canonical_name("区市场监管局", DISTRICT) == "澄阳区市场监管局"
    assert canonical_name("区民之家", DISTRICT) == "区民之家"


def test_the_session_is_no_part_of_a_bodys_name() -> None:
    jurisdiction = jurisdiction_of("芦汀镇召开会议。", town="芦汀镇")
    assert canonical_name("镇六届人大主席团", jurisdiction) == "芦汀镇人大主席团"
    assert canonical_name("镇第八届党委", jurisdiction) == "芦汀镇党委"
