import pytest

from extractor.reading.contents import key, read_contents
from extractor.reading.joining import join
from extractor.reading.lines import read_lines


def _titles(source: str) -> tuple[int, set[str]]:
    contents = read_contents(join(list(read_lines(source))))
    return contents.end, set(contents.titles)


@pytest.mark.parametrize(
    "source, end, titles",
    [
        (
            "墨埠月报\n\n目 录\n\n渡口通航 ...... 1\n船歌悠悠 ...... 2\n\n渡口通航\n\n近日通航。",
            4,
            {"渡口通航", "船歌悠悠"},
        ),
        (
            "墨埠月报\n\n本期要目\n○渡口通航\n○光荣榜 ○公告\n\n近日，渡口通航了。很热闹。",
            4,
            {"渡口通航", "光荣榜", "公告"},
        ),
        ("墨埠月报\n\n渡口通航 ……… 1\n船歌悠悠 ……… 2\n\n近日，渡口通航了。", 3, {"渡口通航", "船歌悠悠"}),
        ("墨埠月报\n\n渡口通航\n\n近日，渡口通航了。", 0, set()),
        ("", 0, set()),
    ],
)
def test_a_table_of_contents_lists_titles(source: str, end: int, titles: set[str]) -> None:
    assert _titles(source) == (end, titles)


def test_two_printings_of_a_title_have_one_key() -> None:
    assert key("暖不暖,船工说了算") == key("暖不暖，船工说了算 ") == "暖不暖船工说了算"


def test_a_list_without_an_end_is_bounded() -> None:
    lines = "\n".join(f"短题{number}号" for number in range(200))
    end, titles = _titles(f"目录\n{lines}")
    assert (end, len(titles)) == (80, 79)
