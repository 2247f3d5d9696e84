import pytest

from extractor.relations.tellings.decisions import award, ceremony
from extractor.relations.tellings.verbs import Phrase, Verb, verb_at
from tests.relations.markup import deeds, scene


def _verb(marked: str, word: str) -> Verb:
    found = scene(marked)
    start = found.text.index(word)
    return verb_at(found, start, start + len(word))


def _told(verb: Verb, phrase: Phrase | None) -> tuple[str, list[str]] | None:
    """The words of a phrase, and whom it names."""
    if phrase is None:
        return None
    return verb.scene.text[phrase.start : phrase.end], [mark.mention.text for mark in phrase.targets]


@pytest.mark.parametrize(
    "marked, told",
    [
        ("[P 曾小渺]家庭荣获“美丽庭院”称号。", [("award", "荣获“美丽庭院”称号")]),
        (
            "会上，[B 荻浦村党支部]等8个先进集体、[P 许诺]等12名优秀共产党员受到表彰。",
            [("award", "荻浦村党支部等8个先进集体、许诺等12名优秀共产党员受到表彰")],
        ),
        ("会议对[B 石桥农场]等5家单位进行了通报表彰。", [("award", "对石桥农场等5家单位进行了通报表彰")]),
        ("会议对一批先进单位进行了表彰。", []),
        (
            "镇领导为[P 许诺]、[P 查立]等老教师颁发“从教四十年”纪念章。",
            [("award", "为许诺、查立等老教师颁发“从教四十年”纪念章")],
        ),
        ("[P 韩秋实]为[P 许诺]颁发聘书。", []),
        ("[B 石桥小学]在县围棋赛中夺得团体亚军。", [("award", "夺得团体亚军")]),
        ("决赛中，[P 许诺]夺得冠军。", []),
        ("[B 石桥村]荣获“美丽村庄”称号。", [("award", "荣获“美丽村庄”称号")]),
        ("[B 石桥村]被[B 区水务局]评为节水村。", [("award", "被区水务局评为节水村")]),
        ("[B 石桥村]喜获丰收。", []),
        ("[B 石桥村]入选全国名录。", [("award", "入选全国名录")]),
        ("[B 县总工会]公布名单，[P 许诺]榜上有名。", [("award", "榜上有名")]),
        ("[B 石桥村]曾荣获“美丽村庄”称号。", []),
        ("会议表彰了“渡口卫士”，[P 许诺]、[P 万里程]上台领奖。", [("award", "表彰了“渡口卫士”")]),
        ("[B 镇政府]表彰了先进。", []),
        ("[D 2019年]，她被评为“渡口卫士”。", [("award", "被评为“渡口卫士”")]),
        ("[D 2019年]，小戏《渡口》获得[E 云州文艺汇演]金奖。", [("award", "获得云州文艺汇演金奖")]),
        ("渡口站[D 2009年2月]被评为示范点。", [("award", "被评为示范点")]),
        ("[B 云州一小]在区合唱比赛中获一等奖。", [("award", "获一等奖")]),
        ("[B 云州一小]曾获一等奖。", []),
        ("[D 前年底]，他被[B 区教育局]评为“好老师”。", [("award", "被区教育局评为“好老师”")]),
        ("春节调演上，渔歌队的《渡口》拿了一等奖，", [("award", "拿了一等奖")]),
        ("他拿了一等奖的奖金。", []),
        ("[D 5月4日]，[P 韩秋实]获“优秀船员”称号。", [("award", "获“优秀船员”称号")]),
        ("[D 5月4日]，这支队伍被[B 区文明办]评为“最美船队”。", [("award", "被区文明办评为“最美船队”")]),
    ],
)
def test_an_award_has_a_winner(marked: str, told: list[tuple[str, str]]) -> None:
    assert deeds(marked) == told


@pytest.mark.parametrize(
    "marked, told",
    [
        ("[O 会长][P 韩秋实]、[O 主任][P 程景行]共同发布《渡口公约》。", [("ceremony", "发布《渡口公约》")]),
        ("[B 云州水务局]、[B 云州林业局]共同发布《护河条例》。", []),
        ("[D 今年]，[B 省政府]下达我市的任务是开工建设保障房。", []),
        ("[O 县长][P 许诺]、[O 县长][P 查立]代表两地签订合作协议。", [("ceremony", "签订合作协议")]),
        ("[D 1月至6月]，新建厂房12幢；渡口大桥工程竣工通车。", []),
        ("[D 6月8日]，渡口大桥工程竣工通车。", [("ceremony", "渡口大桥工程竣工通车")]),
        ("[L 石桥站][D 今天]启用。", [("ceremony", "石桥站今天启用")]),
        ("[L 石桥站]启用新系统。", []),
        ("[P 韩秋实]、[P 万里程]共同启动了河长项目。", [("ceremony", "启动了河长项目")]),
        ("[B 墨埠镇]启动河长项目。", []),
        ("会议还为[B 河长学院]揭牌。", [("ceremony", "为河长学院揭牌")]),
        ("[B 墨埠镇]与[B 云州大学]签订合作协议。", [("ceremony", "签订合作协议")]),
        ("新当选[O 镇长]面对国徽庄严宣誓。", [("ceremony", "宣誓")]),
        ("[D 7月2日]，渡口管理站挂牌成立。", [("ceremony", "渡口管理站挂牌成立")]),
        ("[D 7月2日]，墨河大桥通车。", [("ceremony", "墨河大桥通车")]),
        ("墨河大桥通车。", []),
        ("[D 7月2日]，墨河大桥通车时间已定。", []),
        ("码头路[D 5月9日]动工，老小都来了。", [("ceremony", "码头路5月9日动工")]),
        ("码头路[D 2019年]动工，", []),
    ],
)
def test_a_ceremony_is_more_than_work_begun(marked: str, told: list[tuple[str, str]]) -> None:
    assert deeds(marked) == told


@pytest.mark.parametrize(
    "marked, word, told",
    [
        # who wins: the one named before, not the body that somebody belongs to
        ("[B 石桥小学]荣获金奖", "荣获", ("荣获金奖", ["石桥小学"])),
        ("[B 石桥小学]教师[P 许诺]荣获金奖", "荣获", ("荣获金奖", ["许诺"])),
        ("[B 石桥小学]、[P 许诺]荣获金奖", "荣获", ("荣获金奖", ["石桥小学", "许诺"])),
        # who wins in another clause, where this one names nobody
        ("[B 石桥小学]奋力拼搏，荣获金奖", "荣获", ("荣获金奖", ["石桥小学"])),
        # an honour by its verb, or by what is won
        ("[B 石桥小学]荣膺榜首", "荣膺", ("荣膺榜首", ["石桥小学"])),
        ("[B 石桥小学]获得“美丽校园”称号", "获得", ("获得“美丽校园”称号", ["石桥小学"])),
        ("[B 石桥小学]获得一批桌椅", "获得", None),
        # from 被 to the clause's end, with the one before
        ("[B 石桥小学]被[B 区水务局]评为节水学校", "评为", ("被区水务局评为节水学校", ["石桥小学"])),
        ("[B 石桥小学]评为节水学校", "评为", None),
        ("[B 区水务局]授予[B 石桥小学]奖牌", "授予", ("授予石桥小学奖牌", ["石桥小学"])),
        # not what was won more than once, or for others
        ("[B 石桥小学]多次荣获金奖", "荣获", None),
        ("[B 石桥小学]共荣获金奖", "荣获", None),
        ("[B 石桥小学]共产党员荣获金奖", "荣获", ("荣获金奖", ["石桥小学"])),
        ("[P 曾小渺]荣获金奖", "荣获", ("荣获金奖", ["曾小渺"])),
        ("[B 石桥小学]向荣获金奖者致敬", "荣获", None),
        ("[B 石桥小学]给荣获金奖者送花", "荣获", None),
        ("[B 石桥小学]获选示范学校", "获选", ("获选示范学校", ["石桥小学"])),
        # contests
        ("[B 石桥小学]在县围棋赛中夺得季军", "夺得", ("夺得季军", ["石桥小学"])),
        ("[B 石桥小学]夺得季军", "夺得", None),
        ("[B 石桥小学]在县围棋赛中获二等奖", "获二等奖", ("获二等奖", ["石桥小学"])),
        ("[B 石桥小学]获二等奖", "获二等奖", None),
        ("调演上，[B 石桥小学]捧回一等奖", "捧回", ("捧回一等奖", ["石桥小学"])),
        ("[B 石桥小学]捧回一等奖", "捧回", None),
        # commendations
        ("[B 石桥小学]受到通报表彰", "表彰", ("石桥小学受到通报表彰", ["石桥小学"])),
        ("众人受到表彰", "表彰", None),
        ("会议对[B 石桥小学]予以表彰", "表彰", ("对石桥小学予以表彰", ["石桥小学"])),
        ("会议对[B 石桥小学]表彰", "表彰", None),
        ("活动中表彰了“好船长”，[P 许诺]、[P 查立]登台领奖", "表彰", ("表彰了“好船长”", ["许诺", "查立"])),
        ("活动中表彰了“好船长”，[P 许诺]回家", "表彰", ("表彰了“好船长”", [])),
        ("活动中表彰“好船长”", "表彰", None),
        # what is handed over
        ("大会向[P 许诺]颁发奖杯", "颁发", ("向许诺颁发奖杯", ["许诺"])),
        ("大会向众人颁发奖杯", "颁发", None),
        ("大会颁发奖杯，[P 许诺]在场", "颁发", None),
        # a winner without a name, on a day
        ("[D 去年]，她被评为“好船长”", "被评为", ("被评为“好船长”", [])),
        ("她被评为“好船长”", "被评为", None),
        ("小戏《渡口》获得金奖", "获得", None),
    ],
)
def test_who_is_honoured(marked: str, word: str, told: tuple[str, list[str]] | None) -> None:
    verb = _verb(marked, word)
    assert _told(verb, award(verb)) == told


@pytest.mark.parametrize(
    "marked, word, told",
    [
        # what is opened on a day, and no plan to open it
        ("[D 3月2日]，渡口大桥通车", "通车", "渡口大桥通车"),
        ("[D 3月2日]，渡口大桥开工建设", "开工建设", "渡口大桥开工建设"),
        ("[D 3月2日]，确保渡口大桥开工建设", "开工建设", None),
        ("渡口大桥开工建设", "开工建设", None),
        # what ends a report on a day
        ("[D 3月2日]，船队启程", "启程", "船队启程"),
        ("[D 3月2日]，启程", "启程", None),
        ("[D 3月2日]，船队启程晚点", "启程", None),
        ("[D 3月]，船队启程", "启程", None),
        # what is unveiled at a meeting, or by people together
        ("大会为[B 河长学院]揭幕", "揭幕", "为河长学院揭幕"),
        ("[P 许诺]为[B 河长学院]揭幕", "揭幕", "揭幕"),
        ("[P 许诺]揭幕", "揭幕", None),
        ("[P 许诺]、[P 查立]共同启动河长项目", "启动", "启动河长项目"),
        ("[B 石桥村]、[B 荻浦村]共同启动河长项目", "启动", None),
        # what people release together
        ("[P 许诺]等共同发布护河倡议书", "共同发布", "发布护河倡议书"),
        ("[P 许诺]等共同发布消息", "共同发布", None),
        # agreements have two sides
        ("[B 石桥村]与船厂签署备忘录", "签署", "签署备忘录"),
        ("双方签署备忘录", "签署", "签署备忘录"),
        ("他们签署备忘录", "签署", None),
        ("[B 石桥村]与船厂签署文件", "签署", None),
        # those who have been chosen take an oath
        ("[O 镇长][P 许诺]面对国徽宣誓", "宣誓", "宣誓"),
        ("新当选人员宣誓", "宣誓", "宣誓"),
        ("众人面对国徽宣誓", "宣誓", None),
        ("[P 许诺]入队宣誓", "宣誓", None),
    ],
)
def test_what_is_solemn(marked: str, word: str, told: str | None) -> None:
    verb = _verb(marked, word)
    assert _told(verb, ceremony(verb)) == ((told, []) if told else None)
