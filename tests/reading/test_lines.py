import pytest
from hypothesis import given

from extractor.reading.characters import normalise
from extractor.reading.lines import read_lines
from tests.reading.strategies import damaged_texts


@pytest.mark.parametrize(
    "source, text",
    [
        ("2024 年 3 月", "2024年3月"),
        ("等 18 位代表", "等18位代表"),
        ("启动， 随后", "启动，随后"),
        ("圆满结束。 （通讯员 欧阳青）", "圆满结束。（通讯员 欧阳青）"),
        ("记者   欧阳青  通讯员 东方朔明", "记者 欧阳青 通讯员 东方朔明"),
        ("聚力攻坚 再启新程", "聚力攻坚 再启新程"),
        ("组 长：欧阳青", "组长：欧阳青"),
        ("副区长方 若 谷一同调研", "副区长方若谷一同调研"),
        ("队员丁汀、段 晓 岚、方若谷", "队员丁汀、段晓岚、方若谷"),
        ("（荻浦社区 丁 汀）", "（荻浦社区 丁汀）"),
        ("段晓岚 男 汉族 教师", "段晓岚 男 汉族 教师"),
        ("云 溪 镇 人 民 政 府", "云溪镇人民政府"),
        ("东方朔明 章 凯 欧阳青", "东方朔明 章凯 欧阳青"),
        ("use of data", "use of data"),
        ("**会议指出，**要抓紧", "会议指出，要抓紧"),
        ("<p>会议<br/>指出</p>", "会议指出"),
        ("详见[公告](https://a.cn/x)全文", "详见公告全文"),
        ("前![图](a.png)后", "前后"),
        ("\ufeff会\u200b议", "会议"),
    ],
)
def test_what_is_text_of_a_line(source: str, text: str) -> None:
    """What is text of a line."""
    (line,) = read_lines(source)
    assert line.text == text


@pytest.mark.parametrize(
    "source, mark, text",
    [
        ("## 云溪镇召开大会", "##", "云溪镇召开大会"),
        ("**统一思想，凝聚力量**", "**", "统一思想，凝聚力量"),
        ("**统一思想。**会议指出", "", "统一思想。会议指出"),
        ("- 一项", "-", "一项"),
        ("△会场一角", "△", "会场一角"),
        ("> 引文", ">", "引文"),
        ("*注", "", "*注"),
    ],
)
def test_marks_tell_the_structure(source: str, mark: str, text: str) -> None:
    """Marks tell the structure."""
    (line,) = read_lines(source)
    assert (line.mark, line.text) == (mark, text)


@pytest.mark.parametrize(
    "source, text",
    [
        ("方若谷　宋 汀　骆 澄", "方若谷 宋汀 骆澄"),
        ("宋 汀   骆 澄", "宋汀 骆澄"),
        ("组　长", "组长"),
        ("组 长 人 选", "组长人选"),
    ],
)
def test_wider_blanks_part_names_of_two_characters(source: str, text: str) -> None:
    (line,) = read_lines(source)
    assert line.text == text


def test_gaps_count_empty_lines() -> None:
    """Gaps count empty lines."""
    lines = list(read_lines("甲\n乙\r\n\r\n丙\n \n----\n\n丁"))
    assert [(line.text, line.gap) for line in lines] == [("甲", 0), ("乙", 0), ("丙", 1), ("丁", 3)]


def test_an_indent_opens_a_paragraph() -> None:
    """An indent opens a paragraph."""
    assert [line.indented for line in read_lines("\u3000\u3000会议指出\n要抓紧")] == [True, False]


def test_the_width_counts_columns() -> None:
    """The width counts columns."""
    (line,) = read_lines("共3件")
    assert line.width == 5
    (indented,) = read_lines("　　云溪1")
    assert indented.width == 9


@given(damaged_texts)
def test_runs_give_back_the_text(source: str) -> None:
    """Runs give back the text."""
    view = normalise(source)
    position = 0
    for line in read_lines(source):
        assert line.text == "".join(view[start:end] for start, end in line.runs)
        for start, end in line.runs:
            assert position <= start < end
            position = end
