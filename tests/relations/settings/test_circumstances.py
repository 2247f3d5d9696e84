from dataclasses import replace

import pytest

from extractor.entities.directory import Directory
from extractor.relations.events import find_events
from extractor.relations.settings.circumstances import owner_of
from tests.factories import an_entity
from tests.relations.markup import story


@pytest.mark.parametrize(
    "marked, place",
    [
        ("[B 墨埠镇]在[L 文化馆]召开[E 推进会]。", "文化馆"),
        ("[E 推进会]在[L 文化馆]召开。", "文化馆"),
        ("[P 韩秋实]在[L 云州]出席[E 第三届河流治理峰会]。", "云州"),
        ("[E 龙舟邀请赛]在[L 老码头]拉开帷幕。", "老码头"),
        ("[B 镇卫生院]赴[B 石桥小学]开展[E 爱眼义诊活动]。", "石桥小学"),
        ("[P 韩秋实]走访慰问[B 镇敬老院]。", "镇敬老院"),
        ("[P 韩秋实]走访慰问[B 渡口中学]、[B 石桥中学]。", None),
        ("[P 韩秋实]到[L 云州区]走访[B 渡口中学]、[B 石桥中学]。", "云州区"),
        ("[P 韩秋实]先后来到[L 石桥水库]、[L 渡口泵站]检查防汛工作。", None),
        ("[P 韩秋实]深入[L 石桥镇]、[L 渡口乡]和[L 芦花村]调研春耕。", None),
        ("[P 韩秋实]到[L 云州区]检查防汛。\n[P 韩秋实]先后来到[L 石桥水库]、[L 渡口泵站]。", "云州区"),
        (
            "[P 韩秋实]到[L 云州区]检查防汛。\n[P 韩秋实]走进[L 石桥水库]，察看水情。\n[P 韩秋实]来到[L 渡口泵站]。",
            "云州区",
        ),
        ("# [P 韩秋实]赴[L 云州]调研\n[P 韩秋实]深入[L 石桥镇]、[L 渡口乡]走访。", "云州"),
        ("[P 韩秋实]抵达[L 云海市]，开始对[L 马来西亚]进行国事访问。", "马来西亚"),
        ("[P 韩秋实]走访慰问[B 渡口医院]、[B 渡口医院门诊部]。", "渡口医院"),
        ("[P 韩秋实]在[L 云州宾馆]会见[P 程景行]。", "云州宾馆"),
        ("[P 韩秋实]在[L 云州宾馆]与[P 程景行]举行会谈。", "云州宾馆"),
        ("[P 韩秋实]会见[B 云州公司][O 经理][P 程景行]。", None),
        ("[B 镇党委]召开会议，学习[P 某某]在[L 云州]主持召开座谈会时的讲话。", None),
        ("在[L 渡口产业园]路演厅，[B 石桥镇]召开[E 企业家座谈会]。", "渡口产业园"),
        ("在[L 渡口产业园]，[P 某某]查看车间，[B 石桥镇]召开[E 企业家座谈会]。", None),
        ("[B 墨埠镇]召开[E 推进会]，[L 石桥村]参观者众。", None),
        ("[B 云州水务局]对[L 石桥水厂]的水池进行检查。", "石桥水厂"),
        ("[B 墨埠镇]召开[E 推进会]。\n会议在[L 文化馆]举行。", "文化馆"),
        ("[B 墨埠镇]在老码头广场举办[E 龙舟邀请赛]。", "老码头广场"),
        ("[P 韩秋实]沿[L 墨河]开展[E 巡河检查]。", "墨河"),
        ("书屋在[L 墨埠老街]正式开放，并举行了[E 揭牌仪式]。", "墨埠老街"),
    ],
)
def test_the_place_is_the_venue_or_the_goal(marked: str, place: str | None) -> None:
    assert story(marked).events()[0].place == place


def test_our_own_town_is_the_place_where_an_event_is_held_there() -> None:
    told = story("[D 4月2日]，[E 龙舟邀请赛]在我镇隆重举行。")
    (event,) = told._replace(directory=replace(told.directory, by_level={"镇": "墨埠镇"})).events()
    assert event.place == "墨埠镇"
    assert told.events()[0].place is None


@pytest.mark.parametrize(
    "marked, organizers",
    [
        ("[B 镇党委]、[B 镇政府]召开[E 推进会]。", ["镇党委", "镇政府"]),
        ("# [B 墨埠镇]召开[E 推进会]\n[B 墨埠镇妇联]召开[E 防汛推进会]。", ["墨埠镇妇联"]),
        ("[B 云帆公司]与[B 云州大学]在[L 石桥村]举行[E 签约仪式]。", ["云帆公司", "云州大学"]),
        ("[B 镇卫生院]在[B 区卫健委]的组织下赴[B 石桥小学]开展[E 爱眼义诊活动]。", ["镇卫生院", "区卫健委"]),
        ("[O 镇长][P 欧阳静]主持召开[E 推进会]。", []),
        ("[D 3月3日]，[B 墨埠工会]联合有关部门，深入车间开展[E 送清凉活动]。", ["墨埠工会"]),
        ("[E 龙舟邀请赛]由[B 镇工会]主办。", ["镇工会"]),
        ("举办[E 龙舟邀请赛]。\n活动由[B 镇工会]主办。", ["镇工会"]),
        ("[B 石桥村]被[B 区水务局]评为节水村。", ["区水务局"]),
        ("[D 近日]，[B 区科委]公布认定名单，[B 云帆公司]获评“小巨人”。", ["区科委"]),
        ("[D 3月3日]，[B 水国参议院]以30票赞成、8票反对的结果通过了渡口法案。", ["水国参议院"]),
        ("[B 区水务局]公布节水单位名单，[B 石桥村]入选全区名录。", ["区水务局"]),
        ("[B 镇人大]表决通过了渡口方案。", []),
        ("[B 云州议会]以58票赞成、2票反对的结果通过渡口法案。", ["云州议会"]),
        ("[B 镇代表团]赴[L 云州]考察。", ["镇代表团"]),
        ("[B 镇党委]召开会议，研究防汛。", ["镇党委"]),
        ("[B 墨埠新闻网][D 3月3日]消息：[B 镇工会]开展[E 龙舟邀请赛]。", ["镇工会"]),
        ("受[B 镇党委]委托，[B 镇工会]开展[E 龙舟邀请赛]。", ["镇工会"]),
    ],
)
def test_organizers_convene_host_or_honour(marked: str, organizers: list[str]) -> None:
    (event,) = story(marked).events()
    assert [body.name for body in event.organizers] == organizers


def test_a_name_that_begins_with_a_body_belongs_to_it() -> None:
    town, congress = an_entity("organization", "墨埠镇"), an_entity("organization", "墨埠镇人大", "镇人大")
    directory = Directory(entities=(town, congress), by_mention={})
    assert owner_of("墨埠镇防汛推进会", directory) == town
    assert owner_of("镇七届人大六次会议", directory) == congress
    assert owner_of("全镇防汛推进会", directory) is None
    assert owner_of("墨埠镇建设座谈会", directory) is None


@pytest.mark.parametrize(
    "marked, organizers",
    [
        ("[E [B 渡口社区学校]开学典礼]举行。", ["渡口社区学校"]),
        ("[E [B 云州市第六届人民代表大会]第一次会议]开幕。", ["云州市人大"]),
        ("[E [B 渡口开发区]建设座谈会]召开。", []),
        ("[E [B 渡口大学]与石桥县政府战略合作签约仪式]举行。", []),
        ("[B 巡察组]对[E [B 渡口医院]动员会]召开。", []),
    ],
)
def test_a_body_that_only_the_name_of_an_event_names_convenes_it(marked: str, organizers: list[str]) -> None:
    told = story(marked)
    names = [m for m in told.mentions if m.label == "EVENT"]
    inner = [m for m in told.mentions if any(n.start <= m.start and m.end <= n.end and n != m for n in names)]
    outer = [m for m in told.mentions if m not in inner]
    directory = Directory(entities=(), by_mention={})
    (event,) = find_events(told.text, outer, directory, told.calendar, inner)
    assert [body.name for body in event.organizers] == organizers
