import pytest

from extractor.mentions.persons.bylines import find_bylines, split_names
from tests.mentions.readings import a_ground, rules


@pytest.mark.parametrize(
    "token, names",
    [
        ("柳若芽", ["柳若芽"]),
        ("殷秋罗小禾", ["殷秋", "罗小禾"]),
        ("桑雨舟佟小禾", ["桑雨舟", "佟小禾"]),
        ("段晓岚温行舟陆清禾", ["段晓岚", "温行舟", "陆清禾"]),
    ],
)
def test_names_written_without_a_gap(token: str, names: list[str]) -> None:
    assert split_names(token) == names


@pytest.mark.parametrize("token", ["扫描二维码", "镇平安办", "安全", "见图", ""])
def test_what_is_not_made_of_names(token: str) -> None:
    assert split_names(token) is None


@pytest.mark.parametrize(
    "text, names",
    [
        ("活动圆满结束。（记者 柳若芽 通讯员 佟小禾）", ["柳若芽", "佟小禾"]),
        ("活动圆满结束。（镇党群办 桑雨舟）", ["桑雨舟"]),
        ("活动圆满结束。（镇党群办 殷秋罗小禾）", ["殷秋", "罗小禾"]),
        ("活动圆满结束。（镇党群办 同小禾 乔木）", ["同小禾", "乔木"]),
        ("活动圆满结束。（宣传科 柳若芽 摄影 佟汀）", ["柳若芽", "佟汀"]),
        ("△认真填写选票 柳若芽/摄", ["柳若芽"]),
        ("△认真填写选票 摄影：柳若芽", ["柳若芽"]),
        ("图为现场。佟小禾　柳若芽 摄", ["佟小禾", "柳若芽"]),
        ("图为现场。芦汀村 柳若芽 摄", ["柳若芽"]),
        ("活动圆满结束。（文/图 佟小禾）", ["佟小禾"]),
        ("责任编辑:佟小禾 摄影:田野", ["田野"]),
        ("文/柳若芽 图/佟汀", ["柳若芽", "佟汀"]),
        ("图/佟汀 文/宣传办", ["佟汀"]),
        ("殷小禾 摄影报道", ["殷小禾"]),
        ("活动圆满结束。（记者 宝音 殷小禾）", ["宝音", "殷小禾"]),
    ],
)
def test_who_wrote_the_piece_or_took_its_pictures(text: str, names: list[str]) -> None:
    assert rules(text, "PERSON") == [(name, "byline") for name in names]


def test_a_name_may_end_in_what_marks_texts() -> None:
    ground = a_ground("结束。（记者 甘一文 文/图）")
    find_bylines(ground)
    assert [ground.text[name.start : name.end] for name in ground.names.values()] == ["甘一文"]


def test_a_name_of_any_form_behind_a_trainee() -> None:
    ground = a_ground("结束。（记者 段晓岚 实习生 犹朝阳）")
    find_bylines(ground)
    assert [ground.text[name.start : name.end] for name in ground.names.values()] == ["段晓岚", "犹朝阳"]


@pytest.mark.parametrize(
    "text",
    [
        "（作者单位：墨埠镇）",
        "活动圆满结束。（镇平安办）",
        "共选出八件实事（详见附件）。",
        "机关各科室、各村（居）列席。",
        "活动圆满结束。（完）",
        "他们（段晓岚）在三楼办公，请先预约。",
        "活动圆满结束。（作者单位：镇平安办）",
    ],
)
def test_brackets_that_are_no_byline(text: str) -> None:
    assert rules(text, "PERSON") == []


def test_a_body_inside_the_bracket_is_no_part_of_the_name() -> None:
    ground = a_ground("结束。（镇党群办 桑雨舟）")
    find_bylines(ground)
    assert [ground.text[name.start : name.end] for name in ground.names.values()] == ["桑雨舟"]
