import pytest

from extractor.pipeline import extract_document
from extractor.relations.factuality import is_background, is_caption, is_planned, reporting, speech_start
from tests.factories import a_document
from tests.relations.markup import scene, story


@pytest.mark.parametrize(
    "marked, told",
    [
        ("[P 韩秋实]强调，要开好座谈会。", "韩秋实强调，"),
        ("会议指出：今年任务很重。", "会议指出："),
        ("[P 韩秋实]主持会议，强调，要抓落实。", "韩秋实主持会议，强调，"),
        ("[P 韩秋实]要求各村开好座谈会。", "韩秋实要求"),
        ("二是要办好运动会。", ""),
        ("要压实责任，开好大会。", ""),
        ("代表们提出建议，会议圆满结束。", "代表们提出建议，会议圆满结束。"),
        ("根据有关要求，召开推进会。", "根据有关要求，召开推进会。"),
        ("按照[B 县委]要求，[B 墨埠镇]召开推进会。", "按照县委要求，墨埠镇召开推进会。"),
        ("# [P 韩秋实]调研时强调 办好文化节", "韩秋实调研时强调 "),
        ("[P 韩秋实]调研防汛工作，强调要办好演练。", "韩秋实调研防汛工作，强调"),
    ],
)
def test_reported_words_begin_behind_the_verb_of_saying(marked: str, told: str) -> None:
    found = scene(marked)
    assert found.text[: speech_start(found)] == told


@pytest.mark.parametrize(
    "sentence, event, planned",
    [
        ("镇里将召开推进会", "推进会", True),
        ("拟于下周举办运动会", "运动会", True),
        ("原定周五的晚会取消", "晚会", True),
        ("运动会因雨延期", "运动会", True),
        ("要组织一次演练", "演练", True),
        ("将组织代表视察项目，听取汇报会介绍", "汇报会", True),
        ("当前要抓生产，召开协调会", "协调会", True),
        ("镇长将走访农户，并出席座谈会", "座谈会", True),
        ("一旦批准，召开协调会", "协调会", True),
        ("学员培养计划完成，召开总结会", "总结会", False),
        ("镇里召开推进会", "推进会", False),
        ("召开重要的推进会", "推进会", False),
    ],
)
def test_what_is_to_come_or_called_off_is_planned(sentence: str, event: str, planned: bool) -> None:  # noqa: FBT001
    found = scene(sentence)
    start = sentence.index(event)
    assert is_planned(found, start, start + len(event)) is planned


@pytest.mark.parametrize(
    "sentence, event, background",
    [
        ("近年来，镇里举办文化节", "文化节", True),
        ("主题教育开展以来，镇里举办讲座", "讲座", True),
        ("通过召开座谈会等方式征求意见", "座谈会", True),
        ("建立开展实践活动等六方面帮扶机制", "实践活动", True),
        ("通过召开座谈会等多项有效举措解决难题", "座谈会", True),
        ("定期举办讲座", "讲座", True),
        ("连续七年举办讲座", "讲座", True),
        ("镇里举办讲座", "讲座", False),
    ],
)
def test_routine_and_means_are_background(sentence: str, event: str, background: bool) -> None:  # noqa: FBT001
    found = scene(sentence)
    start = sentence.index(event)
    assert is_background(found, start, start + len(event)) is background


@pytest.mark.parametrize("sentence, caption", [("△图为座谈会现场", True), ("图书馆举行座谈会", False)])
def test_a_caption_says_so(sentence: str, caption: bool) -> None:  # noqa: FBT001
    assert is_caption(scene(sentence)) is caption


@pytest.mark.parametrize(
    "headline, told",
    [
        ("关于举办龙舟赛的通知", []),
        ("墨埠镇渡口招标公告", []),
        ("村民小组换届选举流程", []),
        ("墨埠镇举办龙舟赛", ["墨埠镇举办龙舟赛", "大家划船。"]),
    ],
)
def test_a_notice_reports_nothing(headline: str, told: list[str]) -> None:
    scenes = story(f"# {headline}\n大家划船。\n\n另一篇开始了。").scenes()
    assert [found.text for found in reporting(scenes)] == [*told, "另一篇开始了。"]


def test_where_few_meet_their_words_go_on_to_the_end_of_the_paragraph() -> None:
    told = (
        "县长骆云起会见云州客人\n6月5日，县长骆云起在云岭会见了云州市市长周怀志。\n"
        "骆云起说，两地是邻居。三月里，我们在青坪镇举行了产业座谈会。\n周怀志表示，愿意扩大合作。\n"
        "随后，骆云起、周怀志出席了产业园签约仪式。\n"
    )
    (met, signed) = extract_document(a_document(told)).events
    assert [(p.agent.name, p.role) for p in met.participants if p.role == "speaker"] == [
        ("骆云起", "speaker"), ("周怀志", "speaker"),
    ]  # fmt: skip
    assert signed.name == "产业园签约仪式"
