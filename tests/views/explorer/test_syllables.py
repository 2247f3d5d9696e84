import pytest

from extractor.views.explorer.syllables import Reading, readings


@pytest.mark.parametrize(
    "typed, rank",
    [
        ("fangruogu", 2), ("frg", 2), ("fang", 4), ("fangr", 4), ("fr", 4), ("ruogu", 5), ("gu", 5), ("rg", 6),
        ("angruo", None), ("r", 5), ("x", None), ("frgx", None),
    ],
)  # fmt: skip
def test_pinyin_fits_by_syllables_and_by_initials(typed: str, rank: int | None) -> None:
    assert Reading.of(["fang", "ruo", "gu"]).rank(typed) == rank


def test_a_family_name_is_found_under_all_readings_of_its_character() -> None:
    assert {one.joined for one in readings("单正言", varied=True)} >= {"shanzhengyan", "danzhengyan"}
    assert len(readings("单正言")) == 1


def test_what_has_no_reading_stands_for_itself() -> None:
    assert readings("A区")[0].joined == "aqu"
    assert readings("绿水")[0].joined == "lvshui"
    assert readings("") == [Reading.of([])]
