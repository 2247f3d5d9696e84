import pytest

from extractor.relations.tellings.event_types import event_type


@pytest.mark.parametrize(
    "name, kind",
    [
        ("墨埠镇第七届人民代表大会第六次会议", "congress"),
        ("镇七届人大六次会议", "congress"),
        ("某党第九届中央委员会第二次全体会议", "congress"),
        ("党委理论学习中心组（扩大）会议", "study_session"),
        ("青年干部读书班", "study_session"),
        ("镇人大主席团会议", "work_meeting"),
        ("澄阳市第六届人民代表大会常务委员会第三十一次会议", "work_meeting"),
        ("县政协十届常委会第十一次会议", "work_meeting"),
        ("防汛防台动员大会", "work_meeting"),
        ("百姓议政会", "work_meeting"),
        ("老党员座谈会", "discussion"),
        ("分组讨论", "discussion"),
        ("《家风》专题讲座", "lecture"),
        ("骨科学术会议", "lecture"),
        ("重阳节走访慰问活动", "visit"),
        ("节前食品安全检查", "inspection"),
        ("人大代表联系选民活动", "outreach"),
        ("民生实事项目征集工作", "consultation"),
        ("社区书屋揭牌仪式", "ceremony"),
        ("某工作站成立庆典大会", "ceremony"),
        ("市级技术中心认定", "award"),
        ("包粽子比赛", "activity"),
        ("渔业保险签约宣传", "activity"),
        ("草莓农技课", "lecture"),
        ("社区邻里节", "activity"),
        ("春季专场招聘会", "activity"),
        ("渡口卫士表彰大会", "award"),
        ("年度总结表彰大会", "award"),
    ],
)
def test_the_last_telling_word_decides(name: str, kind: str) -> None:
    assert event_type(name) == kind


def test_a_title_inside_a_name_does_not_decide() -> None:
    assert event_type("《参观检查手册》发放活动") == "activity"
