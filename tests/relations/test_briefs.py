from dataclasses import replace

import pytest

from extractor.relations.briefs import is_brief, marked, opened
from tests.relations.markup import scene, story


@pytest.mark.parametrize(
    "text, brief",
    [
        ("△石桥村修桥。", True),
        (" ●石桥村修桥。", True),
        ("又讯 石桥村修桥。", True),
        ("石桥村修桥△。", False),
        ("【会议】5月6日，石桥村修桥。", True),
        ("【会议】石桥村近日修桥。", True),
        ("三、石桥村举办灯会。", True),
        ("三、要修好桥。", False),
        ("【会议】要修好桥。5月6日，修桥。", False),
        ("十二三、石桥村举办灯会。", False),
        ("5月6日，石桥村修桥。", False),
    ],
)
def test_a_bullet_or_label_opens_a_brief(text: str, brief: bool) -> None:  # noqa: FBT001
    assert is_brief(scene(text)) is brief


def test_a_line_that_begins_with_a_day_opens_one_among_others() -> None:
    scenes = story(
        "△石桥村修桥。\n5月6日上午，荻浦村修路。\n2024年5月7日—9日，放假。\n12日 荻浦村修路。\n村里5月8日，修路。\n"
        "◆渡口挖泥。"
    ).scenes()
    assert opened(scenes) == (0, 1, 2, 5)
    assert marked(scenes) == (0, 5)


def test_a_day_within_a_line_opens_none() -> None:
    first, second = story("荻浦村修路。\n5月6日，渡口挖泥。").scenes()
    beside = replace(second, sentence=replace(second.sentence, start=first.sentence.end))
    assert opened((first, second)) == (1,)
    assert opened((first, beside)) == ()
    assert opened((beside,)) == (1,)
