import pytest

from extractor.relations.tellings.receptions import receptions
from tests.relations.markup import scene, story


@pytest.mark.parametrize(
    "marked, told",
    [
        ("[D 6月3日]，[P 韩秋实]走进[L 石桥代表联络站]，与10名居民围坐交流。", ["与10名居民围坐交流"]),
        ("[D 6月3日]，[P 韩秋实]在[L 渡口代表之家]同选民面对面谈心，收集意见5条。", ["同选民面对面谈心"]),
        ("[P 韩秋实]走进[L 石桥代表联络站]，与10名居民围坐交流。", []),
        ("[D 6月3日]，[P 韩秋实]走进[L 石桥村]，与10名村民围坐交流。", []),
        ("[D 6月3日]，[L 石桥代表联络站]里，干部与居民围坐交流。", []),
    ],
)
def test_a_deputy_sits_down_with_electors_at_a_station_on_a_day(marked: str, told: list[str]) -> None:
    found = scene(marked)
    assert [found.text[p.start : p.end] for p in receptions(found, len(found.text))] == told


def test_it_is_outreach_that_the_deputy_attends() -> None:
    (event,) = story(
        "[D 6月3日]，[P 韩秋实]走进[L 石桥代表联络站]，与10名居民围坐交流，听取对食堂的意见。", issued="2024-06"
    ).events()
    assert (event.type, event.start) == ("outreach", "2024-06-03")
    assert [(p.agent.name, p.role) for p in event.participants] == [("韩秋实", "attendee")]
