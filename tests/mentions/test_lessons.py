import pytest

from extractor.mentions.lessons import lessons


@pytest.mark.parametrize(
    "text, told",
    [
        ("甲、乙分别作《怎样提建议》和《怎样看账本》专题讲座", ["《怎样提建议》", "《怎样看账本》专题讲座"]),
        ("先后作了《一》、《二》和《三》辅导报告", ["《一》", "《二》", "《三》辅导报告"]),
        ("作《怎样提建议》和《怎样看账本》讲座", ["《怎样提建议》和《怎样看账本》讲座"]),
        ("分别作专题讲座", ["专题讲座"]),
    ],
)
def test_lessons_given_one_by_one_are_apart(text: str, told: list[str]) -> None:
    start = text.index("专题") if "《" not in text else text.index("《")
    assert [text[a:b] for a, b in lessons(text, start, len(text))] == told
