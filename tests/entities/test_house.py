import pytest

from extractor.entities.house import House, numbered_in_full

HOSPITAL = "云州市第一人民医院"


def _house() -> House:
    return House("我院召开会议。院党委高度重视。", [HOSPITAL, HOSPITAL, "云州大学医学院"])


@pytest.mark.parametrize(
    "surface, full",
    [
        ("院党委", f"{HOSPITAL}党委"),
        ("医院", HOSPITAL),
        ("纪委", f"{HOSPITAL}纪委"),
        ("护理部", None),
        ("医院监察室", f"{HOSPITAL}监察室"),
        ("市委", None),
    ],
)
def test_what_the_house_calls_itself(surface: str, full: str | None) -> None:
    assert _house().in_full(surface) == full


def test_the_house_of_somebody_invited_is_another() -> None:
    house = House(
        "论坛特邀云州大学医学院柏教授。学院党委书记致辞。", ["芦汀师范学院", "云州大学医学院", "云州大学医学院党委"]
    )
    assert house.name == "芦汀师范学院"
    assert house.is_of_other("云州大学医学院党委")
    assert house.in_full("学院党委") == "芦汀师范学院党委"


def test_a_document_of_a_locality_has_no_house() -> None:
    assert House("镇党委召开会议。", ["芦汀镇党委"]).in_full("党委") is None


def test_a_body_that_is_named_once_below_the_head_is_no_house() -> None:
    assert House("我院召开会议。", ["云州市委", "云州大学医学院"]).name is None


@pytest.mark.parametrize("name, full", [("云州市一院", HOSPITAL), ("云州市中医院", "云州市中医院")])
def test_numbered_hospitals(name: str, full: str) -> None:
    assert numbered_in_full(name) == full


def test_the_organs_of_a_numbered_hospital() -> None:
    assert numbered_in_full("云州市一院党委") == f"{HOSPITAL}党委"


def test_the_union_of_the_house() -> None:
    assert _house().in_full("工会") == f"{HOSPITAL}工会"


def test_a_house_that_its_news_speaks_of() -> None:
    assert House("全面推动医院高质量发展。", [HOSPITAL, HOSPITAL]).in_full("党委") == f"{HOSPITAL}党委"


def test_a_house_whose_name_stands_only_within_its_congress() -> None:
    told = "共青团云州市第一人民医院第六次代表大会召开\n院党委副书记陆清禾出席，全院团员参加。"
    assert House(told, ["院党委"]).in_full("院党委") == "云州市第一人民医院党委"
    assert House("全院团员参加。", ["院党委"]).in_full("院党委") is None


@pytest.mark.parametrize(
    "surface, full",
    [("集团", "云州水务集团有限公司"), ("集团党委", "云州水务集团有限公司党委"), ("工会", "云州水务集团有限公司工会")],
)
def test_a_group_of_firms_that_speaks_of_itself(surface: str, full: str) -> None:
    content = "集团党委书记段晓岚出席会议。集团上下迎难而上。"
    assert House(content, ["集团党委", "云州水务集团有限公司", "云州水务集团有限公司"]).in_full(surface) == full


def test_a_group_that_others_speak_of_is_no_house() -> None:
    content = "云州水务集团党委书记段晓岚陪同。"
    assert House(content, ["云州水务集团党委", "云州水务集团有限公司", "云州水务集团有限公司"]).name is None
