import pytest

from extractor.relations.tellings.tributes import tributes
from tests.relations.markup import scene, story


@pytest.mark.parametrize(
    "marked, told",
    [
        ("[P 诸葛澄]前往[L 云澄广场]，向[L 渡口纪念碑]敬献花圈。", ["前往云澄广场，向渡口纪念碑敬献花圈"]),
        ("[P 诸葛澄]向烈士墓敬献了鲜花。", ["向烈士墓敬献了鲜花"]),
        ("向烈士墓敬献鲜花。", []),
        ("[P 诸葛澄]向社会奉献爱心。", []),
    ],
)
def test_a_tribute_is_told_with_where_one_went(marked: str, told: list[str]) -> None:
    found = scene(marked)
    assert [found.text[p.start : p.end] for p in tributes(found, len(found.text))] == told


def test_tributes_of_two_people_at_one_place_are_two() -> None:
    events = story(
        "[P 诸葛澄][D 4月2日上午]向[L 渡口纪念碑]敬献花圈。\n[P 韩秋实][D 4月2日上午]向[L 渡口纪念碑]敬献花圈。",
        issued="2024-04",
    ).events()
    assert [(e.type, e.start, [p.agent.name for p in e.participants]) for e in events] == [
        ("activity", "2024-04-02", ["诸葛澄"]),
        ("activity", "2024-04-02", ["韩秋实"]),
    ]
