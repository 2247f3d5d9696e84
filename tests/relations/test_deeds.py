import pytest

from extractor.relations.deeds import deed_namings
from tests.relations.markup import scene


def _told(marked: str) -> list[tuple[str, str]]:
    return [(naming.type, naming.name) for naming in deed_namings(scene(marked))]


@pytest.mark.parametrize(
    "marked, deeds",
    [
        # visits
        ("[P 韩秋实]走访慰问[B 镇敬老院]。", [("visit", "走访慰问镇敬老院")]),
        ("[P 韩秋实]来到[B 镇敬老院]进行走访慰问，送上祝福。", [("visit", "来到镇敬老院进行走访慰问")]),
        ("镇领导走访慰问困难群众。", [("visit", "走访慰问困难群众")]),
        ("代表们来到[L 石桥村]，实地查看了桥梁。", [("visit", "来到石桥村，实地查看了桥梁")]),
        ("[D 3月2日]，[P 韩秋实]带队检查消防安全。", [("inspection", "检查消防安全")]),
        ("开展走访活动，检查组很认真。", []),
        ("贯彻领导[P 某某]总书记考察[L 云州]重要讲话精神。", []),
        ("[P 韩秋实]强调，要走访慰问[B 镇敬老院]。", []),
        ("[P 韩秋实]将走访[B 镇敬老院]。", []),
        ("△图为[P 韩秋实]走访[B 镇敬老院]。", []),
        (
            "[O 副书记][P 韩秋实]率巡查组到[L 石桥村]，对堤岸养护情况进行检查。",
            [("inspection", "到石桥村，对堤岸养护情况进行检查")],
        ),
        ("[B 市水利局]一行来我县就防汛工作进行检查。", [("inspection", "来我县就防汛工作进行检查")]),
        ("[O 镇长][P 韩秋实]走进渔村、码头调研。", [("visit", "走进渔村、码头调研")]),
        ("[D 3月2日]，部分代表视察了渡口改造工程。", [("inspection", "视察了渡口改造工程")]),
        ("[D 3月2日]，[P 韩秋实]检查情况属实。", []),
        ("[P 韩秋实]提供了理论指导。", []),
        ("[P 韩秋实]前往[L 石桥村]指导春耕。", [("visit", "前往石桥村指导春耕")]),
        # elections and votes
        ("大会补选[P 尉迟岳]为[O 副镇长]。", [("election", "补选尉迟岳为副镇长")]),
        ("新当选的[O 镇长]发言。", []),
        ("选举办法通过。", []),
        ("大会票决产生了8件民生实事项目。", [("vote", "票决产生了8件民生实事项目")]),
        ("代表对候选项目进行无记名投票。", [("vote", "对候选项目进行无记名投票")]),
        # awards
        ("[B 石桥村]荣获“美丽村庄”称号。", [("award", "荣获“美丽村庄”称号")]),
        ("[B 石桥村]被[B 区水务局]评为节水村。", [("award", "被区水务局评为节水村")]),
        ("[B 石桥村]曾荣获“美丽村庄”称号。", []),
        # ceremonies, talks, consultations, lessons
        ("[P 韩秋实]、[P 万里程]共同启动了河长项目。", [("ceremony", "启动了河长项目")]),
        ("[B 墨埠镇]启动河长项目。", []),
        ("[B 墨埠镇]与[B 云州大学]签订合作协议。", [("ceremony", "签订合作协议")]),
        ("新当选[O 镇长]面对国徽庄严宣誓。", [("ceremony", "宣誓")]),
        ("[P 韩秋实]同企业代表座谈。", [("discussion", "同企业代表座谈")]),
        (
            "[B 督查组]一行与渔民代表就码头停靠，如何方便群众等进行座谈。",
            [("discussion", "与渔民代表就码头停靠，如何方便群众等进行座谈")],
        ),
        ("[P 韩秋实]在[L 云州宾馆]会见[P 程景行]一行。", [("discussion", "会见程景行一行")]),
        ("[P 韩秋实]会见中学校长[P 程景行]。", [("discussion", "会见中学校长程景行")]),
        ("会见中，[P 韩秋实]致谢。", []),
        ("会见了客人。", []),
        ("[B 镇政府]面向社会公开征集实事项目。", [("consultation", "面向社会公开征集实事项目")]),
        ("[D 11月]，各组征询代表意见。", [("consultation", "征询代表意见")]),
        ("[P 诸葛澄]教授以《古桥》为题授课。", [("lecture", "教授以《古桥》为题授课")]),
        # a meeting without a name
        ("[D 5月3日]，[B 镇党委]召开会议，研究防汛工作。", [("work_meeting", "召开会议")]),
        ("[B 镇党委]召开会议室装修协调会。", []),
        ("# [B 镇党委]召开会议 [P 韩秋实]主持", [("work_meeting", "召开会议")]),
        ("准备召开会议。", []),
        ("[D 5月3日]，[O 镇长][P 韩秋实]专题研究渡口改造工作。", [("work_meeting", "专题研究渡口改造工作")]),
        ("专题研究渡口改造工作。", []),
        # what a noun names already, and what waits on a condition
        ("[D 5月3日]，[E 读书活动]正式启动。", []),
        ("[D 5月3日]，方案若是定下，渡口即可开工建设。", []),
        ("[D 7月2日]，渡口管理站挂牌成立。", [("ceremony", "渡口管理站挂牌成立")]),
    ],
)
def test_a_verb_tells_of_an_event(marked: str, deeds: list[tuple[str, str]]) -> None:
    assert _told(marked) == deeds


def test_one_more_visit_of_the_same_round_only_joins() -> None:
    (naming,) = deed_namings(scene("[P 韩秋实]一行还看望了一线民警。"))
    assert naming.force == "joins"
