import pytest

from extractor.relations.participation.roles import assertions, residents_of
from tests.relations.markup import scene


def test_whom_the_sentence_before_is_about_calls_a_meeting_next() -> None:
    (before,) = scene("[P 韩秋实]查看险情。").of("PERSON")
    (told,) = assertions(scene("随后主持召开会议，部署防汛工作。"), [before.mention])
    assert (told.role, [m.text for m in told.participants]) == ("chair", ["韩秋实"])


def _roles(marked: str) -> list[tuple[str, str]]:
    found = assertions(scene(marked))
    return list(dict.fromkeys((m.text, told.role) for told in found for m in told.participants))


@pytest.mark.parametrize(
    "marked, roles",
    [
        ("[O 镇长][P 韩秋实]主持会议并讲话。", [("韩秋实", "chair"), ("韩秋实", "speaker")]),
        ("会议由[P 万里程]主持。", [("万里程", "chair")]),
        ("[P 韩秋实]来到[L 石桥村]，看望代表；走访农户，并主持召开座谈会。", [("韩秋实", "chair")]),
        (
            "[O 副局长][P 韩秋实]应邀出席会议并就水库巡查提出要求。",
            [("韩秋实", "attendee"), ("韩秋实", "speaker")],
        ),
        ("[P 韩秋实]结合[L 石桥村]的实际，给大家讲解了撤离路线。", [("韩秋实", "presenter")]),
        (
            "[P 韩秋实]、[P 万里程]等7名代表走上台前，向86名选民报告履职情况。",
            [("韩秋实", "presenter"), ("万里程", "presenter")],
        ),
        (
            "会议听取了[O 镇长][P 韩秋实]代表镇政府所作的工作报告。",
            [("韩秋实", "presenter")],
        ),
        ("[P 韩秋实]带领学生现场示范垃圾分类。", [("韩秋实", "leader")]),
        ("[P 韩秋实]就下一步工作作了部署。", [("韩秋实", "speaker")]),
        ("[P 韩秋实]就做好今后的防汛工作提出要求。", [("韩秋实", "speaker")]),
        ("下一步，[P 韩秋实]将主持会议。", []),
        ("[P 韩秋实]、[P 万里程]就管护资金发表了意见。", [("韩秋实", "speaker"), ("万里程", "speaker")]),
        ("[B 镇建设局]、[B 镇农技站]依次通报了办理进度。", [("镇建设局", "presenter"), ("镇农技站", "presenter")]),
        ("[P 韩秋实]介绍招商环境。", [("韩秋实", "speaker")]),
        ("[P 韩秋实]带领[O 副镇长][P 万里程]等一行，深入[L 石桥村]。", [("韩秋实", "leader")]),
        ("[P 韩秋实]与老人们一起做月饼。", [("韩秋实", "attendee")]),
        ("[P 韩秋实]对下一步工作进行了安排。", [("韩秋实", "speaker")]),
        ("[P 韩秋实]在汇报中说，六个项目已经完工。", [("韩秋实", "presenter")]),
        ("[P 韩秋实]走访[B 石桥村卫生室]，向坚守岗位的医护人员致以敬意。", []),
        ("检查组由[P 韩秋实]任组长，[P 万里程]参加。", [("韩秋实", "leader"), ("万里程", "attendee")]),
        ("[P 韩秋实]领誓，党员重温誓词。", [("韩秋实", "leader")]),
        ("[P 韩秋实]、[P 万里程]等49名代表分赴5个代表联络站。", [("韩秋实", "attendee"), ("万里程", "attendee")]),
        ("[P 韩秋实]等与6家企业的负责人面对面交流，达成意向4项。", [("韩秋实", "attendee")]),
        ("[B 镇人大]以代表履职、与群众面对面交流等方式收集意见。", []),
        (
            "[B 石桥针织厂]、[B 恒达电器公司]等26家企业带来岗位860个。",
            [("石桥针织厂", "attendee"), ("恒达电器公司", "attendee")],
        ),
        ("[B 镇消防队]和[B 石桥派出所]共70人参演。", [("镇消防队", "attendee"), ("石桥派出所", "attendee")]),
        ("[O 董事长][P 韩秋实]赴省城领奖。", [("韩秋实", "attendee")]),
        ("[P 韩秋实]宣布开镰，[P 万里程]致辞。", [("韩秋实", "launcher"), ("万里程", "speaker")]),
        ("[P 韩秋实]问：河道由谁保洁？", [("韩秋实", "speaker")]),
        ("[P 韩秋实]就拆违进度提出询问。", [("韩秋实", "speaker")]),
        ("会议听取[O 镇长][P 韩秋实]的情况汇报。", [("韩秋实", "presenter")]),
        ("按照[O 县委书记][P 韩秋实]要求，[P 万里程]出席会议。", [("万里程", "attendee")]),
        ("[P 万里程]转达了[P 韩秋实]镇长的问候并致辞。", [("万里程", "speaker")]),
        (  # others without a name do not end a list of names
            "[O 院长][P 韩秋实]、[B 内科支部]委员及党员代表，[O 局长][P 万里程]参加了活动。",
            [("韩秋实", "attendee"), ("万里程", "attendee")],
        ),
        ("[P 韩秋实]出席[E 开班仪式]并作动员讲话。", [("韩秋实", "attendee"), ("韩秋实", "speaker")]),
        ("应[P 韩秋实]邀请，[P 万里程]出席会议。", [("万里程", "attendee")]),
        (
            "[P 韩秋实]主持会议，[O 副镇长][P 万里程]、[P 尉迟岳]参加。",
            [("韩秋实", "chair"), ("万里程", "attendee"), ("尉迟岳", "attendee")],
        ),
        (  # a title before each comma goes on with the list
            "[O 书记][P 韩秋实]，[O 镇长][P 欧阳静]等出席。",
            [("韩秋实", "attendee"), ("欧阳静", "attendee")],
        ),
        (
            "[O 主席][P 贺兰英]，[O 副主席][P 许诺]和部分委员，一起听取传达。",
            [("贺兰英", "attendee"), ("许诺", "attendee")],
        ),
        ("[P 韩秋实]指出，要[P 万里程]抓好落实。", [("韩秋实", "speaker")]),
        ("会议指出，要抓落实。", []),
        ("居民[P 许诺]阿姨高兴地说：“路修好了。”", []),
        ("[P 韩秋实]走访[P 许诺]，听取意见建议。", []),
        (
            "[P 韩秋实]、[P 许诺]来到[L 石桥村]，与12名村民面对面交流。",
            [("韩秋实", "attendee"), ("许诺", "attendee")],
        ),
        ("[O 副镇长][P 韩秋实]到现场察看。", [("韩秋实", "attendee")]),
        ("[P 韩秋实]先后前往[L 石桥村]，了解春耕情况，强调要抓落实。", [("韩秋实", "speaker")]),
        ("[P 韩秋实]、[P 万里程]为获奖队伍颁奖。", [("韩秋实", "attendee"), ("万里程", "attendee")]),
        ("[P 韩秋实]为老党员佩戴纪念章。", [("韩秋实", "attendee")]),
        ("[P 韩秋实]为服务队授旗。", [("韩秋实", "launcher")]),
        ("[P 韩秋实]出席[E 健步走活动]并鸣枪发令。", [("韩秋实", "attendee"), ("韩秋实", "launcher")]),
        ("[O 董事长][P 韩秋实]向[B 石桥小学]捐赠图书2000册。", [("韩秋实", "attendee")]),
        ("[P 韩秋实]带头献血。", [("韩秋实", "attendee")]),
        (
            "[B 云州工会]、[B 市工商联]和[O 委员][P 韩秋实]、[P 万里程]分别从基地建设等方面提出意见建议。",
            [("云州工会", "speaker"), ("市工商联", "speaker"), ("韩秋实", "speaker"), ("万里程", "speaker")],
        ),
        ("[B 云州工会]邀请[P 韩秋实]发言。", [("韩秋实", "speaker")]),
        ("[P 韩秋实]敬献花篮。", [("韩秋实", "attendee")]),
        ("[P 韩秋实]、[P 万里程]分别从服务、自治等方面作经验介绍。", [("韩秋实", "speaker"), ("万里程", "speaker")]),
        ("[B 镇卫生院]邀请[B 市医院]的[P 韩秋实]到院开展[E 急救培训]。", [("韩秋实", "presenter")]),
        ("[B 镇卫生院]邀请[P 韩秋实]参加[E 急救培训]。", [("韩秋实", "attendee")]),
        ("[P 万里程]来到老党员[P 许诺]、低保户[P 查立]家中。", [("许诺", "subject"), ("查立", "subject")]),
        ("[P 韩秋实]上台献唱。", [("韩秋实", "attendee")]),
        ("[P 许诺]、[P 查立]分获第二、三名。", [("许诺", "attendee"), ("查立", "attendee")]),
        ("[B 渡口队]夺得龙舟赛冠军。", [("渡口队", "attendee")]),
        ("[B 墨埠镇]夺得龙舟赛冠军。", []),
        ("半决赛中，[P 许诺]夺得冠军。", []),
        ("[P 韩秋实]、[P 万里程]分别代表双方签约。", [("韩秋实", "attendee"), ("万里程", "attendee")]),
        ("[P 韩秋实]等46名代表走进代表联络站。", [("韩秋实", "attendee")]),
        ("[P 韩秋实]和官兵代表30余人欢聚一堂。", [("韩秋实", "attendee")]),
        ("[P 韩秋实]听取工作情况汇报并提工作要求。", [("韩秋实", "speaker")]),
        ("听取[P 万里程]关于护河工作的汇报。", [("万里程", "presenter")]),
        ("[P 万里程]作2023年水务工作总结。", [("万里程", "speaker")]),
        ("[P 万里程]介绍渡口改造情况。", [("万里程", "speaker")]),
        ("[P 韩秋实]、[P 万里程]分别带领机关干部，开展走访。", [("韩秋实", "leader"), ("万里程", "leader")]),
        ("[P 韩秋实]率团赴海州考察。", [("韩秋实", "leader")]),
        ("[P 韩秋实]就降低空置率，提出建议。", [("韩秋实", "speaker")]),
        ("传达[P 某某]参加分组审议时的讲话精神。", []),
        ("[P 韩秋实]出席，与会人员指出问题。", [("韩秋实", "attendee")]),
        ("贯彻[P 某某]总书记重要讲话精神。", []),
        ("[P 韩秋实]提出三点要求。", [("韩秋实", "speaker")]),
        ("[D 去年]，[P 韩秋实]提出渡口倡议。", []),
        ("[P 韩秋实]向出席会议的代表介绍了渡口。", [("韩秋实", "speaker")]),
        ("[P 韩秋实]到渡口察看，并主持召开座谈会。", [("韩秋实", "chair")]),
        ("大家在[O 书记][P 韩秋实]的带领下跑步。", [("韩秋实", "leader")]),
        ("# [B 云帆公司]喜迎店庆 [P 万里程]发贺电 [P 韩秋实]出席大会", [("韩秋实", "attendee")]),
        ("出席活动的主要领导有：[P 韩秋实]、[P 万里程]。", [("韩秋实", "attendee"), ("万里程", "attendee")]),
        (
            "[O 副镇长][P 万里程]，各科室负责人，[O 站长][P 尉迟岳]参加。",
            [("万里程", "attendee"), ("尉迟岳", "attendee")],
        ),
        ("[P 韩秋实]，中层干部，区政协委员，师生员工参加。", [("韩秋实", "attendee")]),
        ("[P 韩秋实]就渡口情况作了介绍。", [("韩秋实", "speaker")]),
        ("[P 韩秋实]出席，学习重要讲话。", [("韩秋实", "attendee")]),
        # presenters
        (
            "大会听取了[P 欧阳静]同志所作的《政府工作报告》、[P 贺兰英]所作《工作报告》。",
            [("欧阳静", "presenter"), ("贺兰英", "presenter")],
        ),
        ("会议书面听取[O 局长][P 万里程]作2011年预算执行情况报告。", [("万里程", "presenter")]),
        ("[P 万里程]就候选项目作情况说明。", [("万里程", "presenter")]),
        ("[P 万里程]受委托，就候选项目作说明。", [("万里程", "presenter")]),
        ("[P 万里程]对渡口规划进行了详细解读。", [("万里程", "presenter")]),
        ("[P 万里程]就全年工作进行了总结。", [("万里程", "speaker")]),
        ("会议听取了[B 区水务局]关于河道的汇报。", [("区水务局", "presenter")]),
        ("邀请[O 所长][P 诸葛澄]教授作辅导报告。", [("诸葛澄", "presenter")]),
        ("[P 贺兰英]听取了[P 许诺]对会议精神的传达。", [("许诺", "speaker")]),
        ("[B 柳河村]、[B 东关社区]作经验交流。", [("柳河村", "speaker"), ("东关社区", "speaker")]),
        ("[B 镇农业办]、[B 区水务局]分别介绍了经验。", [("镇农业办", "speaker"), ("区水务局", "speaker")]),
        ("[P 韩秋实]率先发问。", [("韩秋实", "speaker")]),
        ("听取[B 区法院]以及[B 区检察院]的汇报。", [("区法院", "presenter"), ("区检察院", "presenter")]),
        ("受表彰代表[P 韩秋实]作了发言。", [("韩秋实", "speaker")]),
        ("[B 镇农业办]、[B 区水务局]负责人逐一回应村民提问。", [("镇农业办", "speaker"), ("区水务局", "speaker")]),
        ("[P 韩秋实]、[P 万里程]分别代表渡工、船工宣誓。", [("韩秋实", "speaker"), ("万里程", "speaker")]),
        ("[P 韩秋实]先作个人对照检查。", [("韩秋实", "speaker")]),
        ("将听取[B 区水务局]关于河道的汇报。", []),
        (
            "听取[B 区水务局]、[B 区渔业站]办理情况。",
            [("区水务局", "presenter"), ("区渔业站", "presenter")],
        ),
        ("听取[B 区水务局]的意见，情况复杂。", []),
        ("[O 站长][P 许诺]、[O 副站长][P 万里程]随同。", [("许诺", "attendee"), ("万里程", "attendee")]),
        ("[P 许诺]提了三条需求。", [("许诺", "speaker")]),
        ("[P 许诺]给优胜队颁了奖。", [("许诺", "attendee")]),
        # companions, leaders, launchers
        ("[P 程景行]在[P 韩秋实]、[P 欧阳静]陪同下来访。", [("韩秋实", "attendee"), ("欧阳静", "attendee")]),
        ("[P 查立]带队执法。", [("查立", "leader")]),
        ("[P 程景行]一行到访。", [("程景行", "leader")]),
        ("[P 韩秋实]宣布运动会开幕。", [("韩秋实", "launcher")]),
        # bodies
        ("[B 镇水务站]、[B 石桥村]先后作交流发言。", [("镇水务站", "speaker"), ("石桥村", "speaker")]),
        ("[B 蓼花村]、[B 石桥村]两个村作了表态发言。", [("蓼花村", "speaker"), ("石桥村", "speaker")]),
        ("[B 区水务局]相关科室负责人应邀出席。", [("区水务局", "attendee")]),
        ("[B 墨埠镇]领导[P 韩秋实]出席会议。", [("韩秋实", "attendee")]),
        ("[B 镇妇联]举办活动，60余名妇女参加。", []),
        # names behind the verb
        ("出席会议的还有[P 许诺]、[P 查立]。", [("许诺", "attendee"), ("查立", "attendee")]),
        ("一行先后来到[B 云州砚池公司]和[B 镇敬老院]。", [("云州砚池公司", "subject"), ("镇敬老院", "subject")]),
        # clauses that go on, and pronouns within a sentence
        ("[P 韩秋实]走进厨房，细看菜谱，叮嘱院方注意安全。", [("韩秋实", "speaker")]),
        ("[P 许诺]是一名教师，她在发言中说，任重道远。", [("许诺", "speaker")]),
        ("居民代表围坐一堂，叮嘱院方注意安全。", []),
        # those whom a clause of attending describes
        ("应邀参会的[O 组长][P 万里程]对此表示感谢。", [("万里程", "attendee"), ("万里程", "speaker")]),
        ("参加会议的各位代表中，[P 万里程]最年轻。", []),
        # quoted stations are places to go to, slogans are not
        ("[P 韩秋实]等46名代表走进“家站点”。", [("韩秋实", "attendee")]),
        ("[P 韩秋实]等同志走进“新征程”。", []),
        # where a visit comes to
        ("在[B 云州砚池公司]，[P 韩秋实]走进车间。", [("云州砚池公司", "subject")]),
        ("在[B 桑园代表联络站]，[P 韩秋实]倾听民声。", []),
        ("在老党员[P 季长庚]家中，大家围坐一堂。", [("季长庚", "subject")]),
        # who wins was there; another contest's winner was not
        ("[P 许诺]夺得男子组冠军，[P 查立]获得女子组第一名。", [("许诺", "attendee"), ("查立", "attendee")]),
        ("[B 石桥龙舟队]以微弱优势夺得冠军，[B 石桥中学]代表队获得亚军。", [("石桥龙舟队", "attendee")]),
        ("跳绳决赛，[P 许诺]夺得冠军。", []),
        ("[P 许诺]、[P 查立]聆听了讲座。", [("许诺", "attendee"), ("查立", "attendee")]),
        ("[P 许诺]、[P 查立]为孩子们发放学习包。", [("许诺", "attendee"), ("查立", "attendee")]),
        # what is to come
        ("[P 韩秋实]将出席大会。", []),
    ],
)
def test_a_verb_gives_its_subject_a_role(marked: str, roles: list[tuple[str, str]]) -> None:
    assert _roles(marked) == roles


def test_a_pronoun_means_who_spoke_last() -> None:
    (speaker,) = assertions(scene("[P 韩秋实]指出，任务很重。"))
    (again,) = assertions(scene("他强调，要抓落实。"), speaker.participants)
    assert [mention.text for mention in again.participants] == ["韩秋实"]


def test_a_pronoun_without_anybody_before_it_means_nobody() -> None:
    assert assertions(scene("他强调，要抓落实。")) == []


def test_who_was_introduced_as_a_resident_only_remarks() -> None:
    residents = set(residents_of(scene("[P 程景行]与住户[P 甘棠]拉起家常。")))
    assert residents == {"甘棠"}
    remark = scene("[P 甘棠]说，老屋不再漏雨。")
    assert assertions(remark, (), residents) == []
    assert [told.role for told in assertions(remark)] == ["speaker"]


def test_entrants_that_a_list_names_take_part() -> None:
    found = assertions(scene("参赛单位有[B 云州一小]、[B 云州二小]。"))
    assert [(a.role, [m.text for m in a.participants]) for a in found] == [("attendee", ["云州一小", "云州二小"])]


def test_an_old_man_who_tells_his_joy_is_no_speaker() -> None:
    assert assertions(scene("“真好！”[P 诸葛澄]老人高兴地说。")) == []


def test_what_two_do_together_each_does() -> None:
    found = assertions(scene("[O 副镇长][P 韩秋实]与[P 诸葛澄]共同揭牌。"))
    assert [(a.role, [m.text for m in a.participants]) for a in found] == [("launcher", ["韩秋实", "诸葛澄"])]
