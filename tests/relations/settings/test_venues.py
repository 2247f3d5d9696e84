import pytest

from extractor.relations.settings.venues import nameless_venue, venues
from tests.relations.markup import scene


@pytest.mark.parametrize(
    "marked, places",
    [
        ("今天上午，在[L 老街广场]活动现场，志愿者发放了折页。", ["老街广场"]),
        ("活动在[L 文化馆]举行。", ["文化馆"]),
        ("比赛地点设在[L 渡口农场]。", ["渡口农场"]),
        ("[L 石桥村活动室]里座无虚席，一场读书会正在这里举办。", ["石桥村活动室"]),
        ("当天的座谈会开在[L 石桥村]的一间仓房里。", ["石桥村"]),
        ("[L 石桥村活动中心]座无虚席，一台晚会在此举行。", ["石桥村活动中心"]),
        ("锣鼓一响，[L 石桥村文化广场]顿时沸腾起来。", ["石桥村文化广场"]),
        ("当晚，[L 石桥村]晒谷坪上灯火通明，村民搬着板凳赶来。", ["石桥村"]),
        ("[L 石桥村文化广场]上，一场民情恳谈会正在进行。", ["石桥村文化广场"]),
        ("节日里，[L 石桥镇]张灯结彩。", []),
        ("大家在[L 文化馆]看书。", []),
        ("[P 韩秋实]指出，在[L 老街广场]活动现场，要有人值守。", []),
    ],
)
def test_a_sentence_gives_the_place_of_the_event_that_it_speaks_of(marked: str, places: list[str]) -> None:
    assert [venue.mark.mention.text for venue in venues(scene(marked))] == places


@pytest.mark.parametrize(
    "sentence, place",
    [
        ("晚会在影剧院门前广场举行", "影剧院门前广场"),
        ("在镇政府三楼会议室召开推进会", "镇政府三楼会议室"),
        ("典礼在体育馆隆重举行", "体育馆"),
        ("典礼在门口举行", None),
        ("两组代表在镇三楼会议室集中反馈", "镇三楼会议室"),
        ("在全镇广泛开展活动", None),
        ("存在学校举办讲座的情况", None),
    ],
)
def test_a_venue_without_a_mention_is_read_off_its_noun(sentence: str, place: str | None) -> None:
    assert nameless_venue(scene(sentence), 0, len(sentence)) == place
