"""What whole articles tell of meetings that honour people, of electors' meetings, plantings and lessons."""

import pytest

from extractor.pipeline import extract_document
from tests.factories import a_document

_Told = list[tuple[str, str, list[tuple[str, str]]]]


def _told(source: str) -> _Told:
    events = extract_document(a_document(source)).events
    return [(e.type, e.name, sorted((p.agent.name, p.role) for p in e.participants)) for e in events]


@pytest.mark.parametrize(
    "source, told",
    [
        (
            "5月12日，卫生院举行护士节表彰大会，副院长马文斌主持。会上，副院长陈玉梅宣读决定，授予王小丽等12人“优秀护士”称号。",
            [
                (
                    "award",
                    "护士节表彰大会",
                    [("王小丽", "subject"), ("陈玉梅", "speaker"), ("马文斌", "chair")],
                )
            ],
        ),
        (
            "5月12日，卫生院举行护士节表彰大会。护士张敏作为获奖代表发言，讲述了去年支援外地的动人故事。",
            [
                (
                    "award",
                    "护士节表彰大会",
                    [("张敏", "speaker")],
                )
            ],
        ),
        (
            "7月18日，芦汀镇第12选区召开选民大会，补选芦汀镇人大代表。朱立明主持选民大会。",
            [("election", "选民大会", [("朱立明", "chair")])],
        ),
        (
            "3月20日，镇政协工作联络室在石桥村开展“民生议事堂”协商。村民田大有发言。",
            [("discussion", "“民生议事堂”协商", [("田大有", "speaker")])],
        ),
        (
            "7月8日，芦汀镇团委主办的“七彩假期”托管班在石桥社区开班。",
            [("activity", "“七彩假期”托管班", [])],
        ),
        (
            "3月12日，芦汀镇党委书记段国舟、镇长郑安来到凤鸣山，与群众一起参加义务植树，种下松树200余株。",
            [("activity", "义务植树", [("段国舟", "attendee"), ("郑安", "attendee")])],
        ),
        (
            "7月25日，芦汀镇纪委开展警示教育活动。镇纪委书记邱绍宁随后作廉政党课。",
            [("activity", "警示教育活动", []), ("lecture", "廉政党课", [("邱绍宁", "presenter")])],
        ),
        (
            "7月13日，段国舟带领镇经济发展办主任邢蓓走访了芦汀云帆机械有限公司，就用工、融资等问题与企业面对面交流。",
            [
                (
                    "visit",
                    "走访了芦汀云帆机械有限公司",
                    [("段国舟", "leader"), ("芦汀云帆机械有限公司", "subject"), ("邢蓓", "attendee")],
                )
            ],
        ),
        (
            "5月20日，在县第三届运动会上，芦汀镇代表队勇夺男子拔河冠军。",
            [
                ("activity", "县第三届运动会", [("芦汀镇代表队", "attendee")]),
                ("award", "勇夺男子拔河冠军", [("芦汀镇代表队", "subject")]),
            ],
        ),
        (
            "5月22日，石桥村开展“主题接待日”活动，镇人大代表沈柏良、高春燕接待选民16人次。",
            [("outreach", "“主题接待日”活动", [("沈柏良", "attendee"), ("高春燕", "attendee")])],
        ),
        (
            "6月28日，镇综治中心举办反诈宣传活动，民警李军讲解常见诈骗手法。",
            [("activity", "反诈宣传活动", [("李军", "presenter")])],
        ),
        (
            "4月11日，芦汀镇召开经济形势分析会。石桥村、镇农业服务中心作汇报发言。",
            [("work_meeting", "经济形势分析会", [("石桥村", "speaker"), ("芦汀镇农业服务中心", "speaker")])],
        ),
        (
            "4月3日，镇党委书记段国舟率班子成员前往芦汀烈士陵园祭扫。",
            [("activity", "前往芦汀烈士陵园祭扫", [("段国舟", "leader")])],
        ),
        (
            "2月21日，芦汀镇召开述职评议会，石桥村党总支书记沈柏良、沈家村党支部书记高春燕作现场述职。",
            [("work_meeting", "述职评议会", [("沈柏良", "speaker"), ("高春燕", "speaker")])],
        ),
        (
            "6月14日，省委书记王文涛在海州市调研，看望慰问一线职工。他主持召开座谈会。",
            [
                ("visit", "看望慰问一线职工", [("王文涛", "leader")]),
                ("discussion", "座谈会", [("王文涛", "chair")]),
            ],
        ),
        (
            "1月12日，政协青石县第十届委员会第三次会议闭幕，县政协主席姚振华主持。",
            [("congress", "政协青石县第十届委员会第三次会议", [("姚振华", "chair")])],
        ),
        (
            "5月26日，县法院开展“走进法院”公众开放日活动，邀请县人大代表高春燕、姚立强和学生40余人走进法院。",
            [("activity", "“走进法院”公众开放日活动", [("姚立强", "attendee"), ("高春燕", "attendee")])],
        ),
        (
            "1月20日，芦汀水务集团召开工作会议。会议对先进集体和先进个人进行了表彰，芦汀云帆机械有限公司被评为先进集体，王小丽被评为先进个人。",
            [
                ("work_meeting", "工作会议", []),
                (
                    "award",
                    "对先进集体和先进个人进行了表彰",
                    [("王小丽", "subject"), ("芦汀云帆机械有限公司", "subject")],
                ),
            ],
        ),
    ],
)
def test_a_sentence_tells_of_its_event(source: str, told: _Told) -> None:
    assert _told(source) == told
