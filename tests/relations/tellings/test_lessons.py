import pytest

from extractor.relations.tellings.lessons import lessons
from tests.relations.markup import scene


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
