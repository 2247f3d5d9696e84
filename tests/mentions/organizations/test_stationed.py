import pytest

from extractor.mentions.organizations.endings import Ending
from extractor.mentions.organizations.stationed import read_stationed
from tests.mentions.readings import a_roll


@pytest.mark.parametrize(
    "text, before, ending, body",
    [
        ("荻港海关驻综合保税区办事处开张", "荻港海关", "办事处", "荻港海关驻综合保税区办事处"),
        ("市纪委派驻水务局纪检组到会", "市纪委", "纪检组", "市纪委派驻水务局纪检组"),
        ("省水务厅驻荻浦村工作队到岗", "省水务厅", "工作队", "省水务厅驻荻浦村工作队"),
        # not right behind the body, not what such a body is called, or not to the ending that is read
        ("荻港海关的驻区办事处开张", "荻港海关", "办事处", None),
        ("荻港海关驻综合保税区服务站开张", "荻港海关", "服务站", None),
        ("荻港海关驻区办事处大门", "荻港海关", "大门", None),
        ("荻港海关驻办事处", "荻港海关", "办事处", None),
        # whom it sends is a person
        ("荻港海关驻荻浦村书记与工作队", "荻港海关", "工作队", None),
        ("荻港海关驻荻浦村和芦村工作队", "荻港海关", "工作队", None),
    ],
)
def test_a_body_that_another_keeps_elsewhere(text: str, before: str, ending: str, body: str | None) -> None:
    roll = a_roll(text)
    roll.put(0, len(before), "by-name")
    end = text.index(ending) + len(ending)
    assert read_stationed(roll, Ending(end - 2, end, "firm-ending")) is (body is not None)
    assert [(text[one.start : one.end], one.rule) for one in roll.found] == (
        [(body, "firm-ending")] if body else [(before, "by-name")]
    )


def test_none_is_kept_by_nobody() -> None:
    roll = a_roll("驻荻浦村工作队到岗")
    assert not read_stationed(roll, Ending(4, 7, "firm-ending"))
    assert roll.found == []
