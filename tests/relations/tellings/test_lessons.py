import pytest

from extractor.relations.tellings.lessons import lessons
from tests.relations.markup import deeds, scene


@pytest.mark.parametrize(
    "marked, told",
    [
        ("[P 诸葛澄]给船员上了一堂安全课。", ["给船员上了一堂安全课"]),
        ("[P 诸葛澄]作了两场辅导，听者众多。", ["作了两场辅导"]),
        ("头一课由[P 诸葛澄]主讲。", ["头一课由诸葛澄主讲"]),
        ("[D 5月17日]，[P 诸葛澄]深入[L 石桥村]讲专题党课。", ["讲专题党课"]),
        ("[P 诸葛澄]走上讲台，为学员讲授“造船第一课”。", ["为学员讲授“造船第一课”"]),
        ("[P 诸葛澄]为党员上廉政党课。", ["为党员上廉政党课"]),
        ("[P 诸葛澄]要求讲好党课。", []),
        ("[P 诸葛澄]就选民登记等业务作了专题培训。", ["就选民登记等业务作了专题培训"]),
        ("作了一场辅导。", []),
        ("会议由[P 诸葛澄]主讲。", []),
        ("[P 诸葛澄]讲了一堂课的故事。", []),
    ],
)
def test_a_lesson_has_a_teacher(marked: str, told: list[str]) -> None:
    found = scene(marked)
    assert [found.text[p.start : p.end] for p in lessons(found, len(found.text))] == told


@pytest.mark.parametrize(
    "marked, told",
    [
        ("[P 许诺]走进[B 渡口中学]，讲述了造船的故事。", [("lecture", "走进渡口中学，讲述了造船的故事")]),
        ("在老船工家中，[P 许诺]听他们讲述了造船的故事。", []),
        ("[P 诸葛澄]教授以《古桥》为题授课。", [("lecture", "教授以《古桥》为题授课")]),
        ("[P 诸葛澄]给果农讲解柑橘嫁接技术。", [("lecture", "给果农讲解柑橘嫁接技术")]),
        ("[P 诸葛澄]给游客讲解古桥。", []),
        ("这条船由[P 万里程]来讲解。", []),
        ("[P 万里程]为大家作了一场防汛辅导。", [("lecture", "为大家作了一场防汛辅导")]),
        (
            "[P 韩秋实]主持，并以《船到桥头》为题讲了一堂党课。",
            [("lecture", "以《船到桥头》为题讲了一堂党课")],
        ),
        ("第一堂课由[O 船校校长][P 万里程]来讲，题目很新。", [("lecture", "第一堂课由船校校长万里程来讲")]),
    ],
)
def test_a_lesson_is_a_deed_of_its_sentence(marked: str, told: list[tuple[str, str]]) -> None:
    assert deeds(marked) == told
