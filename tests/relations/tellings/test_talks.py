import pytest

from extractor.relations.tellings.talks import study, talk
from extractor.relations.tellings.verbs import Phrase, Verb
from tests.relations.markup import deeds, verb_in


def _words(verb: Verb, phrase: Phrase | None) -> str | None:
    return verb.scene.text[phrase.start : phrase.end] if phrase else None


@pytest.mark.parametrize(
    "marked, word, told",
    [
        ("[P 韩秋实]同渔民代表座谈", "座谈", "同渔民代表座谈"),
        ("[P 韩秋实]与渔民代表就停靠，补给等进行座谈", "座谈", "与渔民代表就停靠，补给等进行座谈"),
        ("[P 韩秋实]在云州宾馆会见客商代表", "会见", "会见客商代表"),
        ("[P 韩秋实]座谈", "座谈", None),
        ("在云州宾馆会见客商代表", "会见", None),
        ("[P 韩秋实]会见", "会见", None),
    ],
)
def test_a_talk_has_two_sides(marked: str, word: str, told: str | None) -> None:
    verb = verb_in(marked, word)
    assert _words(verb, talk(verb)) == told


def test_those_who_are_received_are_the_goal() -> None:
    phrase = talk(verb_in("[P 韩秋实]会见[B 云帆公司]经理[P 程景行]", "会见"))
    assert phrase is not None
    assert [mark.mention.text for mark in phrase.targets] == ["云帆公司", "程景行"]


@pytest.mark.parametrize(
    "marked, told",
    [
        ("[D 5月3日]，[P 韩秋实]专题研究渡口改造", "专题研究渡口改造"),
        ("[P 韩秋实]专题研究渡口改造", None),
        ("[D 5月3日]，专题研究渡口改造", None),
    ],
)
def test_somebody_holds_a_meeting_on_some_day(marked: str, told: str | None) -> None:
    verb = verb_in(marked, "专题研究")
    assert _words(verb, study(verb)) == told


@pytest.mark.parametrize(
    "marked, told",
    [
        ("[P 韩秋实]同企业代表座谈。", [("discussion", "同企业代表座谈")]),
        (
            "[B 督查组]一行与渔民代表就码头停靠，如何方便群众等进行座谈。",
            [("discussion", "与渔民代表就码头停靠，如何方便群众等进行座谈")],
        ),
        ("[P 韩秋实]召集部分企业家座谈。", [("discussion", "召集部分企业家座谈")]),
        ("[P 韩秋实]在[L 云州宾馆]会见[P 程景行]一行。", [("discussion", "会见程景行一行")]),
        ("[P 韩秋实]会见中学校长[P 程景行]。", [("discussion", "会见中学校长程景行")]),
        ("会见了客人。", []),
        (
            "[D 6月6日]，[P 韩秋实]邀上[P 万里程]，同船主代表围着图纸商量了一上午。",
            [("discussion", "同船主代表围着图纸商量了一上午")],
        ),
        ("[D 6月6日下午]，两组代表在镇会议室集中反馈。", [("discussion", "在镇会议室集中反馈")]),
        ("[P 韩秋实]同船主商量价钱。", []),
        ("[D 5月3日]，[O 镇长][P 韩秋实]专题研究渡口改造工作。", [("work_meeting", "专题研究渡口改造工作")]),
        ("专题研究渡口改造工作。", []),
    ],
)
def test_a_talk_is_a_deed_of_its_sentence(marked: str, told: list[tuple[str, str]]) -> None:
    assert deeds(marked) == told
