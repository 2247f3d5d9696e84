import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.mentions.candidates import Candidate
from extractor.mentions.events import find_events
from extractor.model import Label
from tests.mentions.readings import surfaces

_LABELS: dict[str, Label] = {"P": "PERSON", "O": "OFFICE", "B": "ORG", "D": "DATE"}


def _found(marked: str) -> list[str]:
    """The events of a sentence in which other candidates are marked `[P 名]`, `[D 日期]`, `[B 机构]`, `[O 职务]`."""
    plain, taken = "", []
    for piece in re.split(r"(\[[PODB] [^\]]+\])", marked):
        name = piece[3:-1] if piece.startswith("[") else piece
        if piece.startswith("["):
            taken.append(Candidate(len(plain), len(plain) + len(name), _LABELS[piece[1]], "test"))
        plain += name
    return [plain[found.start : found.end] for found in find_events(plain, taken)]


@pytest.mark.parametrize(
    "sentence, events",
    [
        ("记者在云州会议纪念馆举行座谈会。", ["座谈会"]),
        ("云州经开区企业家座谈会在云州召开。", ["云州经开区企业家座谈会"]),
        ("会议决定云州市第九届人民代表大会第二次会议延期。", ["云州市第九届人民代表大会第二次会议"]),
        # the verb of convening parts the organizer from the name
        ("[B 墨埠镇]召开年度重点工作推进会。", ["年度重点工作推进会"]),
        ("[B 墨埠镇]召开村企结对暨共同富裕工作推进会。", ["村企结对暨共同富裕工作推进会"]),
        ("[B 墨埠镇]召开经济工作会议。", ["经济工作会议"]),
        ("[B 镇文联]召开年度总结大会", ["年度总结大会"]),
        ("[B 镇文联]参加经济活动", []),
        ("[D 3月2日]，[B 芦汀镇]组织召开了全镇河道保洁工作会议", ["全镇河道保洁工作会议"]),
        ("[B 镇妇联]举办一场别开生面的包粽子技能比赛。", ["包粽子技能比赛"]),
        ("[B 镇工会]开展“送清凉”慰问活动", ["“送清凉”慰问活动"]),
        ("[B 镇党委]进行了为期三天的冬季轮训班学习会", ["冬季轮训班学习会"]),
        ("【要闻】墨埠镇防汛工作推进会召开", ["墨埠镇防汛工作推进会"]),
        ("会议在县会务中心召开", []),
        ("历时一天半的墨埠镇第七届人民代表大会闭幕", ["墨埠镇第七届人民代表大会"]),
        ("[B 镇工会]举办渔网修补赛", ["渔网修补赛"]),
        ("一堂别开生面的农技课正在这里举行", ["农技课"]),
        ("[B 石桥村]举办第八届饺子宴", ["第八届饺子宴"]),
        ("大家都去上课", []),
        ("[B 镇党委]第一时间召开专题部署会", ["专题部署会"]),
        ("围绕高质量召开专题民主生活会", []),
        ("由[B 镇妇联]主办的“百姓健康大讲堂”在文化馆开讲。", ["“百姓健康大讲堂”"]),
        ("[B 镇卫生院]开展渔业保险签约宣传", ["渔业保险签约宣传"]),
        ("志愿者进行交通法规宣传", []),
        ("[P 韩秋实]一行来[B 墨埠镇]调研基层人大换届选举工作", ["基层人大换届选举"]),
        ("[B 墨埠镇]举行县、乡两级人大代表换届选举投票", ["县、乡两级人大代表换届选举投票"]),
        ("在随后召开的[B 镇党委]第六届一次全会上", ["镇党委第六届一次全会"]),
        ("县推进渡口建设领导小组会议召开", ["县推进渡口建设领导小组会议"]),
        ("[B 县政府新闻办]举行水利发展成就新闻发布会。", ["水利发展成就新闻发布会"]),
        ("[B 墨埠镇]举办地震避险宣传活动。", ["地震避险宣传活动"]),
        ("[D 5月6日]，省安委会召开会商会", ["会商会"]),
        # a day of receiving or of doing something is an event, what stands before a day (活动日前) is none
        ("“墨埠镇代表接待选民活动日”：听民声、解民忧", []),
        ("墨埠镇举行第五个选民接待日。", ["选民接待日"]),
        ("墨埠镇开展护河活动日前夕的准备", ["护河活动"]),
        ("[B 墨埠镇]举行2024年防汛宣传月启动仪式暨抢险演练。", ["2024年防汛宣传月启动仪式暨抢险演练"]),
        ("[B 墨埠镇]启动防汛演练。", ["防汛演练"]),
        ("[P 韩秋实]应邀作《河长制解读》专题宣讲。", ["《河长制解读》专题宣讲"]),
        ("田埂上的屋场会", ["屋场会"]),
        # a list behind the verb of convening is part of the name, unless it is a list of meetings
        ("[B 墨埠镇]召开村会计、报账员座谈会。", ["村会计、报账员座谈会"]),
        ("[B 墨埠镇]召开党委会议、镇长办公会议。", ["党委会议", "镇长办公会议"]),
        ("我镇庆祝农民丰收节暨首届高粱文化节举行", ["庆祝农民丰收节暨首届高粱文化节"]),
        ("学雷锋 见行动", []),
        ("[B 墨埠镇]召开代表建议办理面商会。", ["代表建议办理面商会"]),
        ("为行动不便的老人上门服务", []),
        # a show goes by its name in quotation marks
        ("墨埠镇第三届“村晚”热闹开演", ["墨埠镇第三届“村晚”"]),
        ("“村BA”总决赛开赛", ["“村BA”总决赛"]),
        # the caption of a picture names what it shows, a bare 现场 is a place
        ("墨埠镇防汛推进会现场", ["墨埠镇防汛推进会"]),
        ("墨埠镇防汛推进会会场 （韩秋 摄）", ["墨埠镇防汛推进会"]),
        ("防汛推进会现场，大家各抒己见", []),
        ("[D 5月6日]，召开居民代表会议，定下公约", ["居民代表会议"]),
        ("在现场办公会上，镇长答疑", ["现场办公会"]),
        ("党工委中心组第3次集中学习在文化馆举行", ["党工委中心组第3次集中学习"]),
        ("一场“石凳议事会”开到天黑", ["“石凳议事会”"]),
        # no verb between them: town and body belong to the name
        (
            "[B 墨埠镇]第七届人民代表大会第六次会议胜利召开",
            ["墨埠镇第七届人民代表大会第六次会议"],
        ),
        ("[D 5月6日上午]，墨埠镇防汛工作推进会在文化馆召开", ["墨埠镇防汛工作推进会"]),
        # persons, offices, prepositions and demonstratives bound it
        ("[O 镇长][P 顾明远]在全镇教育工作会议上强调", ["全镇教育工作会议"]),
        ("[P 韩秋实]在大会闭幕时讲话", []),
        ("[O 镇党委书记][P 韩秋实]经济工作座谈会发言", ["经济工作座谈会"]),
        ("通过此次包汤圆比赛，邻里更亲", ["包汤圆比赛"]),
        # coordination of levels, brackets and titles stay inside
        (
            "[B 芦汀镇]开展区、镇人大代表接待选民活动",
            ["区、镇人大代表接待选民活动"],
        ),
        ("召开党工委理论学习中心组（扩大）学习会", ["党工委理论学习中心组（扩大）学习会"]),
        ("举办《开国大会见闻》读书会", ["《开国大会见闻》读书会"]),
        ("[P 诸葛澄]作《古桥的故事》专题辅导", ["《古桥的故事》专题辅导"]),
        # a year that opens a name belongs to it, a date does not
        ("[B 镇卫生院]召开[D 2023年]度总结表彰大会", ["2023年度总结表彰大会"]),
        ("[D 今年]的全民健身运动会", ["全民健身运动会"]),
        # short names that keep the type word, and those that don't
        ("[B 镇党委]等90余人参加学习会。", ["学习会"]),
        ("会议指出，活动很成功，大会圆满结束。", []),
        ("参加重要会议，举办系列活动", []),
        ("随后进行宪法宣誓", ["宪法宣誓"]),
        # a campaign that is quoted, a dash and a list inside the name, somebody who is remembered
        ("开展“走进渔村”系列活动", ["“走进渔村”系列活动"]),
        ("举行云州—墨埠经贸洽谈会", ["云州—墨埠经贸洽谈会"]),
        ("云州、墨埠两地渔歌联谊活动举行", ["云州、墨埠两地渔歌联谊活动"]),
        ("举行纪念[P 诸葛澄]同志诞辰100周年座谈会", ["纪念诸葛澄同志诞辰100周年座谈会"]),
        ("[D 春节]慰问活动顺利举行", ["春节慰问活动"]),
        # a head inside a longer word, and words of another event's neighbourhood
        ("通报全镇工作会议精神", []),
        ("对租用渡船问题进行现场会办", []),
        ("召开规划编制工作专题会", ["规划编制工作专题会"]),
        ("从事与渡口无关的经营活动", ["与渡口无关的经营活动"]),
        ("《渡口管理办法》修订发布", []),
        # longer words that begin like an event
        ("在三楼会议室、活动中心参观", []),
        ("学习党的代表大会精神", []),
        ("印发专项行动方案", []),
        # unlisted gatherings count where they are convened
        ("[B 石桥村]召开百姓议政会。", ["百姓议政会"]),
        ("[B 老年协会]来到[B 基金会]", []),
        # verbal nouns behind 开展 and the like
        ("对商铺开展节前食品安全检查，", ["节前食品安全检查"]),
        ("食品安全检查很重要", []),
        ("镇“和美渔家”评选揭晓", ["镇“和美渔家”评选"]),
        ("结业座谈安排在末尾", ["结业座谈"]),
        ("[D 昨晚]（3月2日）渔灯文化节开幕", ["渔灯文化节"]),
        # a month in words, a festival by its edition, what each group does, a place that one goes to
        ("[B 墨埠镇]召开[D 三月份]重点工作调度会", ["三月份重点工作调度会"]),
        ("第五届墨埠芦笙节开幕", ["第五届墨埠芦笙节"]),
        ("芦笙节前后很热闹", []),
        ("下午是各代表团的分团讨论", ["分团讨论"]),
        ("由镇工会张罗的渔家象棋赛", ["渔家象棋赛"]),
        ("带着村医到石桥村义诊", []),
        ("晚上在院里开夜话会", ["夜话会"]),
        # studying as part of the name, a season in it, study in groups
        ("镇党委举办学习贯彻上级全会精神专题读书班", ["学习贯彻上级全会精神专题读书班"]),
        ("召开[D 岁末年初]安全生产工作部署会", ["岁末年初安全生产工作部署会"]),
        ("在分组研讨中", ["分组研讨"]),
        # two meetings that are held together
        ("主持召开镇政府党组（扩大）会议和常务会议", ["镇政府党组（扩大）会议", "常务会议"]),
        # a headline or caption that is a name
        ("芦汀老街数字地图项目启动", ["芦汀老街数字地图项目启动"]),
    ],
)
def test_the_name_of_an_event_has_these_bounds(sentence: str, events: list[str]) -> None:
    assert _found(sentence) == events


def test_the_longer_of_two_nested_names_wins() -> None:
    assert _found("[B 芦汀镇]举行社区文化节开幕式") == ["社区文化节开幕式"]


def test_a_name_in_quotation_marks_is_one_where_it_is_convened() -> None:
    assert _found("墨埠镇举行“渡口安全大会”。") == ["“渡口安全大会”"]
    assert _found("我们说“渡口安全大会”。") == []


def test_two_names_in_one_sentence_are_two() -> None:
    assert _found("举行揭牌仪式，并召开文旅发展座谈会。") == ["揭牌仪式", "文旅发展座谈会"]


_PIECES = st.sampled_from(
    [
        "召开",
        "会议",
        "座谈会",
        "“",
        "”",
        "《",
        "》",
        "（",
        "）",
        "、",
        "，",
        "镇",
        "在",
        "一场",
        "𠮷",
        "年",
        " ",
        "活动",
        "大会",
    ]
)


@given(st.lists(_PIECES, max_size=60).map("".join))
def test_names_lie_inside_the_sentence_and_apart(sentence: str) -> None:
    found = find_events(sentence, [])
    edges = [edge for event in found for edge in (event.start, event.end)]
    assert edges == sorted(edges)
    assert all(0 <= event.start < event.end <= len(sentence) for event in found)


def test_a_line_without_a_stop_is_read_too() -> None:
    assert len(find_events("镇里的工作会议" * 20_000, [])) > 0


def test_the_first_session_is_counted_and_not_one_of_many() -> None:
    assert surfaces("市六届人大一次会议开幕。", "EVENT") == ["市六届人大一次会议"]


@pytest.mark.parametrize("number", ["十一", "二十一", "三十一"])
def test_a_number_that_ends_in_one_is_a_number(number: str) -> None:
    assert surfaces(f"县人大常委会第{number}次会议举行。", "EVENT") == [f"县人大常委会第{number}次会议"]


def test_a_line_with_a_day_is_a_sentence_and_no_caption() -> None:
    assert find_events("石桥渡口新码头今天启用", []) == []


@pytest.mark.parametrize(
    "text, name",
    [
        ("6月5日，荻浦社区举办了一场热热闹闹的“粽香荻浦”包粽子比赛。", "“粽香荻浦”包粽子比赛"),
        ("4月2日，镇里举办了红红火火的民俗文化节。", "民俗文化节"),
        ("3月10日上午，陆清禾研究员遗体告别仪式举行。", "遗体告别仪式"),
        ("荻浦镇“书香荻浦”读书月活动5月6日拉开帷幕。", "荻浦镇“书香荻浦”读书月活动"),
    ],
)
def test_praise_and_honorifics_stay_outside_the_name(text: str, name: str) -> None:
    assert surfaces(text, "EVENT") == [name]
