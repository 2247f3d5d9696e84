from collections.abc import Callable, Iterator

import pytest

from extractor.relations.scenes import Scene
from extractor.relations.tellings.verbs import Phrase, Verb, verb_at
from extractor.relations.tellings.visits import arrivals, calls, consultation, errands, journeys, visit
from tests.relations.markup import deeds, scene


def _verb(marked: str, word: str) -> Verb:
    found = scene(marked)
    start = found.text.rindex(word)
    return verb_at(found, start, start + len(word))


def _words(found: Scene, phrases: Iterator[Phrase]) -> list[tuple[str, list[str]]]:
    return [(found.text[p.start : p.end], [mark.mention.text for mark in p.targets]) for p in phrases]


@pytest.mark.parametrize(
    "marked, told",
    [
        ("[P 韩秋实]走访慰问[B 镇敬老院]。", [("visit", "走访慰问镇敬老院")]),
        ("[P 韩秋实]来到[B 镇敬老院]进行走访慰问，送上祝福。", [("visit", "来到镇敬老院进行走访慰问")]),
        ("镇领导走访慰问困难群众。", [("visit", "走访慰问困难群众")]),
        ("代表们来到[L 石桥村]，实地查看了桥梁。", [("visit", "来到石桥村，实地查看了桥梁")]),
        ("[D 3月2日]，[P 韩秋实]带队检查消防安全。", [("inspection", "检查消防安全")]),
        ("[D 3月2日至4日]，[B 镇工会]分组走访12个快递网点。", [("visit", "走访12个快递网点")]),
        ("[B 镇工会]走访12个快递网点。", []),
        ("与会人员还参观了[B 渡口合作社]。", [("visit", "参观了渡口合作社")]),
        ("培训期间，学员们走进[B 渡口基地]，现场观摩直播过程。", [("visit", "走进渡口基地，现场观摩直播过程")]),
        ("贯彻领导[P 某某]总书记考察[L 云州]重要讲话精神。", []),
        (
            "[O 副书记][P 韩秋实]率巡查组到[L 石桥村]，对堤岸养护情况进行检查。",
            [("inspection", "到石桥村，对堤岸养护情况进行检查")],
        ),
        ("[B 市水利局]一行来我县就防汛工作进行检查。", [("inspection", "来我县就防汛工作进行检查")]),
        ("[O 镇长][P 韩秋实]走进渔村、码头调研。", [("visit", "走进渔村、码头调研")]),
        ("[D 3月2日]，部分代表视察了渡口改造工程。", [("inspection", "视察了渡口改造工程")]),
        ("[P 韩秋实]提供了理论指导。", []),
        ("代表们实地察看了[B 石桥农场]。", [("visit", "实地察看了石桥农场")]),
        (
            "代表们走进[B 县人民法院]，旁听一起纠纷案件的庭审。",
            [("activity", "走进县人民法院，旁听一起纠纷案件的庭审")],
        ),
        ("代表们旁听了会议。", []),
        ("[D 3月2日]，[B 镇老年协会]组织20名老人赴海战纪念馆参观学习。", [("visit", "赴海战纪念馆参观学习")]),
        ("代表们走访调研，先后查看了[B 石桥农场]。", [("visit", "先后查看了石桥农场")]),
        ("[P 韩秋实]前往[L 石桥村]指导春耕。", [("visit", "前往石桥村指导春耕")]),
        ("[D 3月2日]，他带领班子前往海州进行了分专题考察。", [("visit", "前往海州进行了分专题考察")]),
        ("# [P 韩秋实]在[L 石桥村]调研时强调 抓好春耕", [("visit", "在石桥村调研")]),
        ("与会人员参观学习了[B 渡口农场]。", [("visit", "参观学习了渡口农场")]),
        ("[P 韩秋实]主持会议，走访党员活动室。", []),
        ("[D 3月2日]，[B 渡口派出所]、[B 镇城管队]联合检查沿街店铺。", [("inspection", "联合检查沿街店铺")]),
        ("[B 渡口派出所]、[B 镇城管队]联合检查沿街店铺。", []),
        ("[P 韩秋实]一行来镇调研“阳光书屋”。", [("visit", "来镇调研“阳光书屋”")]),
        ("[D 3月2日]，[B 镇人大主席团]组织部分代表视察污水治理工作。", [("inspection", "视察污水治理工作")]),
        (
            "[D 7月2日至3日]，[B 镇人大]组织代表，就夏季防汛开展视察。",
            [("inspection", "就夏季防汛开展视察")],
        ),
        ("[D 7月2日]，[P 韩秋实]带领代表现场视察，[P 万里程]介绍进度。", [("inspection", "视察")]),
        ("[D 7月以来]，[B 镇人大]就夏季防汛开展视察。", []),
        ("[D 8月2日]，[P 韩秋实]带着村医到[L 石桥村]义诊，忙到天黑。", [("activity", "到石桥村义诊")]),
    ],
)
def test_a_visit_has_somebody_and_a_goal(marked: str, told: list[tuple[str, str]]) -> None:
    assert deeds(marked) == told


@pytest.mark.parametrize(
    "marked, told",
    [
        ("调研组一行先后到[B 石桥小学]、[B 荻浦小学]。", [("visit", "先后到石桥小学、荻浦小学")]),
        ("[P 韩秋实]走进位于[L 云州]的[B 云帆公司]。", [("visit", "走进位于云州的云帆公司")]),
        ("[P 韩秋实]赴[L 云州县]开展防汛支援工作。", [("visit", "赴云州县开展防汛支援工作")]),
        ("[P 韩秋实]抵达[L 海州]，开始对[L 海州]进行正式访问。", [("visit", "抵达海州，开始对海州进行正式访问")]),
    ],
)
def test_going_alone_tells_of_a_visit(marked: str, told: list[tuple[str, str]]) -> None:
    assert deeds(marked) == told


@pytest.mark.parametrize(
    "marked, told",
    [
        ("[B 镇政府]面向社会公开征集实事项目。", [("consultation", "面向社会公开征集实事项目")]),
        ("[D 11月]，各组征询代表意见。", [("consultation", "征询代表意见")]),
        ("[D 9月1日]，[B 镇人大]就渡口票价听取居民意见。", [("consultation", "就渡口票价听取居民意见")]),
        ("[D 9月1日]，[P 韩秋实]主持[E 座谈会]，就渡口票价听取居民意见。", []),
        ("[B 石桥村][D 近期]征集村歌，收到稿子三十份。", [("consultation", "征集村歌")]),
        ("[B 石桥村]征集村歌。", []),
    ],
)
def test_opinions_are_asked_for_in_public_or_at_some_time(marked: str, told: list[tuple[str, str]]) -> None:
    assert deeds(marked) == told


@pytest.mark.parametrize(
    "marked, word, told, targets",
    [
        # the goal stands behind the verb, before it, or with the people behind it
        ("[P 韩秋实]走访[B 石桥农场]", "走访", "走访石桥农场", ["石桥农场"]),
        ("[P 韩秋实]来到[L 石桥村]看望[P 许诺]", "看望", "来到石桥村看望许诺", ["石桥村", "许诺"]),
        ("[P 韩秋实]来到[L 石桥村]看望[B 船队]", "看望", "来到石桥村看望船队", ["石桥村"]),
        ("[P 韩秋实]对[B 石桥水厂]进行检查", "检查", "检查", ["石桥水厂"]),
        # of two verbs of motion the one that a name follows
        ("[P 韩秋实]深入基层来到[L 石桥村]调研", "调研", "来到石桥村调研", ["石桥村"]),
        # the clause before has told where one went
        ("[P 韩秋实]来到[L 石桥村]，详细调研春耕", "调研", "来到石桥村，详细调研春耕", ["石桥村"]),
    ],
)
def test_a_visit_begins_with_its_verb_of_motion(marked: str, word: str, told: str, targets: list[str]) -> None:
    verb = _verb(marked, word)
    phrase = visit(verb)
    assert phrase is not None
    assert _words(verb.scene, iter([phrase])) == [(told, targets)]


@pytest.mark.parametrize(
    "marked, word",
    [
        ("走访[B 石桥农场]", "走访"),  # nobody who goes
        ("[P 韩秋实]察看[B 石桥农场]", "察看"),  # looking alone, without going there
        ("[P 韩秋实]到场察看水情", "察看"),  # nor what has no name
        ("[P 韩秋实]观摩水上演练，[B 船队]参加", "观摩"),
        ("[P 韩秋实]学习考察[L 云州]讲话精神", "考察"),
        ("[B 渡口派出所][D 3月2日]检查", "检查"),
        ("[B 镇工会][D 3月2日]走访站点", "走访"),
        ("[B 镇工会]发动各村、各站、各队走访6个站点", "走访"),
    ],
)
def test_without_a_goer_or_a_goal_there_is_no_visit(marked: str, word: str) -> None:
    assert visit(_verb(marked, word)) is None


@pytest.mark.parametrize(
    "read, marked, told",
    [
        (
            arrivals,
            "[P 韩秋实]先后来到[B 石桥农场]、[L 荻浦村]。",
            [("先后来到石桥农场、荻浦村", ["石桥农场", "荻浦村"])],
        ),
        (arrivals, "检查组走进[B 石桥农场]看[P 许诺]养鱼。", [("走进石桥农场看许诺养鱼", ["石桥农场"])]),
        (arrivals, "[P 韩秋实]来到美丽的[L 荻浦村]。", []),
        (arrivals, "众人来到[L 荻浦村]。", []),
        (
            calls,
            "[P 韩秋实]先后来到[P 许诺]、[P 查立]家中，为他们送上慰问金。",
            [("先后来到许诺、查立家中", ["许诺", "查立"])],
        ),
        (calls, "[P 韩秋实]来到[P 许诺]家中，谈起收成。", []),
        (calls, "[P 韩秋实]来到老船工家中，送上慰问金。", []),
        (calls, "有人来到[P 许诺]家中，送上慰问金。", []),
        (
            errands,
            "[P 韩秋实]赴[L 云州县][P 许诺]处开展水利帮扶工作。",
            [("赴云州县许诺处开展水利帮扶工作", ["云州县"])],
        ),
        (errands, "[P 韩秋实]一行赴[L 云州县]开展帮扶工作。", []),
        (errands, "[P 韩秋实]赴远在天边的[L 云州县]开展帮扶工作。", []),
        (errands, "[P 韩秋实]赴[L 云州县]开展帮扶工作者座谈。", []),
        (
            journeys,
            "[P 韩秋实]抵达[L 海州]，开始对[L 山国]、[L 水国]进行正式访问。",
            [("抵达海州，开始对山国、水国进行正式访问", ["水国"])],
        ),
        (journeys, "[P 韩秋实]结束访问[L 水国]，", [("结束访问水国", ["水国"])]),
        (journeys, "代表团开始对[L 水国]进行访问。", []),
        (journeys, "[P 韩秋实]开始对友邦进行访问。", []),
    ],
)
def test_what_going_alone_tells(
    read: Callable[[Scene, int], Iterator[Phrase]], marked: str, told: list[tuple[str, list[str]]]
) -> None:
    found = scene(marked)
    assert _words(found, read(found, len(found.text))) == told
    assert _words(found, read(found, 2)) == []


@pytest.mark.parametrize(
    "marked, word, told",
    [
        ("[B 镇政府]向社会公开征集村歌", "征集", "向社会公开征集村歌"),
        ("[B 镇政府]公开征集", "征集", None),
        ("[D 近日]，[B 石桥村]征询意见建议，众人踊跃", "征询", "征询意见建议"),
        ("[D 近日]，[B 石桥村]征询", "征询", None),
        ("[B 石桥村]征询居民意见", "征询", None),
        ("[D 近日]，[B 石桥村]征询意见工作已经结束", "征询", None),
        ("[D 近日]征集歌", "征集", None),
        ("[D 近日]征集村歌", "征集", "征集村歌"),
        ("[D 近日]，[B 石桥村]听取居民意见", "听取", None),
        ("[D 近日]，[B 石桥村]围绕票价听取居民意见，很及时", "听取", "围绕票价听取居民意见"),
        ("[D 近日]，[B 石桥村]座谈，就票价听取居民意见", "听取", None),
    ],
)
def test_what_is_asked_and_when(marked: str, word: str, told: str | None) -> None:
    verb = _verb(marked, word)
    phrase = consultation(verb)
    assert (verb.scene.text[phrase.start : phrase.end] if phrase else None) == told
