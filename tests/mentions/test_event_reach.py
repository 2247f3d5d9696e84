import pytest

from extractor.mentions.candidates import Candidate
from extractor.mentions.event_reach import beginning, bounds
from extractor.model import Label


@pytest.mark.parametrize(
    "text, head, name",
    [
        ("墨埠镇召开防汛推进会", "推进会", "防汛推进会"),
        ("墨埠镇防汛推进会召开", "推进会", "墨埠镇防汛推进会"),
        ("一场别开生面的防汛讲座", "讲座", "防汛讲座"),
        ("我镇防汛推进会", "推进会", "防汛推进会"),
        ("召开村会计、报账员座谈会", "座谈会", "村会计、报账员座谈会"),
        ("召开党委会议、镇长办公会议", "办公会议", "镇长办公会议"),
        ("市委全面深化改革委员会会议", "会议", "市委全面深化改革委员会会议"),
        ("召开汛期防汛推进会", "推进会", "汛期防汛推进会"),
        ("举办学习贯彻全会精神读书班", "读书班", "学习贯彻全会精神读书班"),
    ],
)
def test_a_name_begins_behind_what_is_no_part_of_it(text: str, head: str, name: str) -> None:
    assert text[beginning(text, text.index(head), []) :].startswith(name)


def test_a_bound_ends_what_stands_before_a_name() -> None:
    text = "段晓岚防汛推进会"
    assert beginning(text, text.index("推进会"), [3]) == len("段晓岚")
    assert beginning(text, text.index("推进会"), [len(text)]) == 0


@pytest.mark.parametrize(
    "text, label, found, ends",
    [
        ("段晓岚防汛推进会", "PERSON", "段晓岚", [3]),
        ("纪念段晓岚同志诞辰百年座谈会", "PERSON", "段晓岚", []),
        ("镇长防汛推进会", "OFFICE", "镇长", [2]),
        ("3月2日防汛推进会", "DATE", "3月2日", [4]),
        ("2023年度总结会", "DATE", "2023年", []),
        ("墨埠镇防汛推进会", "ORG", "墨埠镇", []),
        ("来墨埠镇调研换届工作", "ORG", "墨埠镇", [6]),
        ("墨埠镇组织代表视察活动", "ORG", "墨埠镇", [5]),
        ("墨埠镇组织生活会", "ORG", "墨埠镇", []),
    ],
)
def test_persons_offices_and_dates_bound_a_name(text: str, label: Label, found: str, ends: list[int]) -> None:
    start = text.index(found)
    assert bounds(text, [Candidate(start, start + len(found), label, "test")]) == ends
