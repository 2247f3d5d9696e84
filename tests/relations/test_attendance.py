import pytest

from extractor.relations.attendance import counts
from tests.relations.markup import scene


@pytest.mark.parametrize(
    "sentence, numbers",
    [
        ("大会应到代表58名，实到55名。", [(58, 55)]),
        ("实到代表55人。", [(None, 55)]),
        ("机关干部等90余人参加学习会。", [(None, 90)]),
        ("来自各村的近200名青年汇聚一堂。", [(None, 200)]),
        ("参加座谈会的45位代表踊跃发言。", [(None, 45)]),
        ("40多名同行参会交流。", [(None, 40)]),
        ("捐款2000元，慰问30户。", []),
        ("[P 韩秋实]指出，要让100人参加。", []),
    ],
)
def test_heads_are_counted_as_stated(sentence: str, numbers: list[tuple[int | None, int | None]]) -> None:
    found = counts(scene(sentence))
    assert [(c.attendance.expected, c.attendance.present) for c in found] == numbers
