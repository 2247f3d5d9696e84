import pytest

from extractor.relations.settings.goals import destinations
from tests.relations.markup import story


@pytest.mark.parametrize(
    "marked, goals",
    [
        ("[B 镇卫生院]赴[B 石桥小学]开展[E 义诊活动]。", ["石桥小学"]),
        ("[B 镇卫生院]走进[B 石桥小学]、[L 荻浦村]开展[E 义诊活动]。", ["石桥小学", "荻浦村"]),
        ("[B 镇卫生院]到[L 石桥村]，联合[B 渡口中学]开展[E 义诊活动]。", ["石桥村"]),
        ("[B 镇卫生院]赶到[L 荻浦村]，又深入[L 石桥村]开展[E 义诊活动]。", ["石桥村"]),
        ("[B 镇卫生院]得到[B 石桥小学]支持，开展[E 义诊活动]。", []),
        ("[B 镇卫生院]在[B 石桥小学]开展[E 义诊活动]。", []),
        ("开展[E 义诊活动]，队员赴[L 石桥村]。", []),
        # a visit whose goal is not its target yet; what has a target went nowhere else
        ("[D 3月2日]，[P 韩秋实]赴[L 石桥村]参观学习。", []),
        ("[P 韩秋实]在[L 石桥村]补选[P 许诺]为[O 镇长]。", []),
    ],
)
def test_where_one_went_to_hold_it(marked: str, goals: list[str]) -> None:
    (naming,) = [n for n in story(marked).namings() if n.force == "founds"]
    assert [mark.mention.text for mark in destinations(naming)] == goals
