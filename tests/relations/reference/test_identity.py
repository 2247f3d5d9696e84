import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.relations.reference.identity import are_alike, edition, is_abbreviation, same_edition, shared


@pytest.mark.parametrize(
    "name, numbers",
    [
        ("第七届人民代表大会第六次会议", (7, 6)),
        ("七届六次全会", (7, 6)),
        ("十五届三中全会", (15, 3)),
        ("第十二次推进会", (None, 12)),
        ("推进会", (None, None)),
    ],
)
def test_an_edition_is_term_and_session(name: str, numbers: tuple[int | None, int | None]) -> None:
    assert edition(name) == numbers


@pytest.mark.parametrize(
    "one, other, same",
    [
        ("镇七届人大六次会议", "第七届人民代表大会第六次会议", True),
        ("第一次推进会", "第二次推进会", False),
        ("推进会", "第二次推进会", None),
    ],
)
def test_editions_agree_differ_or_stay_open(one: str, other: str, same: bool | None) -> None:  # noqa: FBT001
    assert same_edition(one, other) is same


@pytest.mark.parametrize(
    "short, long",
    [
        ("学习会", "党委理论学习中心组扩大会议"),
        ("人代会", "镇七届人大六次会议"),
        ("党代会", "中共墨埠镇第九次代表大会第二次会议"),
        ("联系选民活动", "2023年区、镇人大代表集中联系选民活动"),
        ("清淤行动", "河道清淤专项行动"),
        ("各村护林员座谈会", "山林防火村（居）护林员座谈会"),
    ],
)
def test_a_short_name_is_contained_in_the_long_one_in_order(short: str, long: str) -> None:
    assert is_abbreviation(short, long)


@pytest.mark.parametrize("short, long", [("演练", "演练动员会"), ("座谈会", "务虚会"), ("推进会", "会议推进")])
def test_names_that_end_otherwise_are_no_abbreviations(short: str, long: str) -> None:
    assert not is_abbreviation(short, long)


@pytest.mark.parametrize(
    "one, other, alike",
    [
        ("全镇村级党务干部学习研讨班", "全镇村级党组织书记学习研讨班", True),
        ("全镇防汛工作推进会", "全镇水稻收割动员会", False),
    ],
)
def test_two_wordings_of_one_event_are_alike(one: str, other: str, alike: bool) -> None:  # noqa: FBT001
    assert are_alike(one, other) is alike


@given(st.text(alphabet="镇会议学习人大活动", max_size=12), st.text(alphabet="镇会议学习人大活动", max_size=12))
def test_likeness_does_not_depend_on_the_order(one: str, other: str) -> None:
    assert are_alike(one, other) == are_alike(other, one)
    assert shared(one, other) == shared(other, one)
    assert 0.0 <= shared(one, other) <= 1.0


@given(st.text(alphabet="镇会议学习座谈", min_size=1, max_size=12))
def test_a_name_abbreviates_itself(name: str) -> None:
    assert is_abbreviation(name, name)
