import pytest

from extractor.entities.departments import department_in_full
from extractor.pipeline import extract_document
from tests.factories import a_document

HOSPITAL = "云州市第二人民医院"


@pytest.mark.parametrize(
    "name, near, far, full",
    [
        ("产科", [HOSPITAL], [], f"{HOSPITAL}产科"),
        ("护理部", [f"{HOSPITAL}党委"], [], f"{HOSPITAL}护理部"),
        ("骨科", [], ["云州市水利局", HOSPITAL], f"{HOSPITAL}骨科"),
        ("文学院", ["云州大学"], [], "云州大学文学院"),
        ("计划财务科", [HOSPITAL], [], f"{HOSPITAL}计划财务科"),
        ("计划财务科", [], [HOSPITAL], None),
        ("产科", ["云州市水利局"], [], None),
        ("云州师范学院", ["云州大学"], [], None),
        ("云州大学文学院", ["云州师范大学"], [], None),
    ],
)
def test_a_department_is_of_the_house_that_is_named_before(
    name: str, near: list[str], far: list[str], full: str | None
) -> None:
    assert department_in_full(name, near, far) == full


def held(source: str) -> set[tuple[str, str, str | None]]:
    found = extract_document(a_document(source)).holdings
    return {(one.person.name, one.role, one.organization.name if one.organization else None) for one in found}


def test_heads_of_wards() -> None:
    news = f"{HOSPITAL}开展义诊活动。产科主任方蕙、神经内科副主任医师岳明礼参加，输血科柯宁主任现场答疑。"
    assert held(news) == {
        ("方蕙", "主任", f"{HOSPITAL}产科"),
        ("岳明礼", "副主任医师", f"{HOSPITAL}神经内科"),
        ("柯宁", "主任", f"{HOSPITAL}输血科"),
    }


def test_a_house_that_is_visited_is_not_whose_departments_are_named() -> None:
    news = "方蕙副校长赴云州大学开展调研，社科处处长岳明礼陪同。在云州师范大学，教务处处长柯宁介绍了情况。"
    assert {("柯宁", "处长", "云州师范大学教务处"), ("岳明礼", "处长", "社科处")} <= held(news)


def test_the_organs_of_a_bureau_are_of_the_bureau_whose_news_it_is() -> None:
    news = "市住建局召开会议。局党委书记、局长方蕙讲话，局党委委员、副局长岳明礼主持。"
    assert {("方蕙", "书记", "市住建局党委"), ("方蕙", "局长", "市住建局")} <= held(news)
    guest = (
        "城乡建设局开展捐款活动。局党委书记方蕙、林业局副局长岳明礼参加，林业局、城乡建设局踊跃捐款，林业局捐3万元。"
    )
    assert ("方蕙", "书记", "城乡建设局党委") in held(guest)
