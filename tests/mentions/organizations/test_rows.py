import pytest

from extractor.mentions.organizations.rows import departments, houses, named_in_rows, teams
from tests.mentions.readings import surfaces


@pytest.mark.parametrize(
    "text, names",
    [
        ("总务科、财务科、药剂科负责人参加。", ["总务科", "财务科", "药剂科"]),
        ("他带领党群科、财务科、离退休干部处的同志走访。", ["党群科", "财务科", "离退休干部处"]),
        ("要顾全大局、服从大局、维护大局。", []),
        ("认真落实省委、市委、县委工作要求。", ["省委", "市委", "县委"]),
    ],
)
def test_departments_in_a_row(text: str, names: list[str]) -> None:
    assert [text[found.start : found.end] for found in departments(text)] == names


def test_teams_and_numbered_houses() -> None:
    assert [(team.start, team.rule) for team in teams("省委第三督导组")] == [(2, "team")]
    assert [(team.start, team.end) for team in teams("区委主题教育第四巡回指导组")] == [(2, 13)]
    assert [(team.start, team.end) for team in teams("县纪委第二纪检组、第三监督检查室")] == [(3, 8), (9, 16)]
    text = "市一院与第二十二中学"
    assert [text[house.start : house.end] for house in houses(text)] == ["一院", "第二十二中学"]


def test_a_department_of_a_ministry() -> None:
    assert surfaces("住房和城乡建设部城市建设司副司长温行舟率队。", "ORG") == ["住房和城乡建设部城市建设司"]


@pytest.mark.parametrize(
    "text, names",
    [
        ("综治办、派出所等相关单位参加。", ["综治办", "派出所"]),
        ("财政、税务等部门参加。", []),
        ("（工会、宣传部供稿）", ["工会", "宣传部"]),
        ("（江岚供稿）", []),
        ("她积极配合村委会，督促部门和村委解决。", ["村委会", "村委"]),
        ("全县村委会换届，各村委员到会。", []),
    ],
)
def test_bodies_that_a_row_sums_up_or_that_sign(text: str, names: list[str]) -> None:
    assert [text[body.start : body.end] for body in named_in_rows(text)] == names


@pytest.mark.parametrize(
    "text, names",
    [
        ("骨科、皮肤科、儿科、妇科等科室一字排开。", []),
        ("骨科、皮肤科、儿科主任参加。", ["骨科", "皮肤科", "儿科"]),
        ("请各乡镇宣传科、团务科、文化科配合。", []),
    ],
)
def test_rows_that_name_no_department(text: str, names: list[str]) -> None:
    assert [text[body.start : body.end] for body in departments(text)] == names


def test_bodies_that_work_together_have_one_owner() -> None:
    text = "芦汀镇平安办联合派出所、司法所开展宣传。"
    assert surfaces(text, "ORG") == ["芦汀镇平安办", "派出所", "司法所"]


@pytest.mark.parametrize(
    "text, body, office",
    [
        ("云州农业学院园艺系主任韩秋实作专题辅导。", "云州农业学院园艺系", "云州农业学院园艺系主任"),
        ("云州师范大学历史系副主任陆文斌介绍了情况。", "云州师范大学历史系", "云州师范大学历史系副主任"),
        ("澄阳职业技术学院机电系主任陆文斌受聘为镇农机顾问。", "澄阳职业技术学院机电系", "澄阳职业技术学院机电系主任"),
    ],
)
def test_a_faculty_and_its_head(text: str, body: str, office: str) -> None:
    assert surfaces(text, "ORG") == [body]
    assert surfaces(text, "OFFICE") == [office]


def test_ties_of_a_school_are_no_faculty() -> None:
    assert surfaces("云州农业学院联系主任医师韩秋实。", "ORG") == ["云州农业学院"]


@pytest.mark.parametrize(
    "text, names",
    [
        ("蓼汀镇人大第二代表小组赴荻浦村视察。", ["蓼汀镇人大第二代表小组"]),
        ("第三代表小组组长段清平主持。", ["第三代表小组"]),
        ("人大荻桥街道工委开展接待活动。", ["人大荻桥街道工委"]),
        ("听取县人大常委会执法检查组的报告。", ["县人大常委会执法检查组"]),
        ("县人大常委会选举任免联络工作委员会主任段清平到会。", ["县人大常委会选举任免联络工作委员会"]),
        ("由蓼州市文体和旅游局指导。", ["蓼州市文体和旅游局"]),
        ("县财政局、蓼水镇作了表态发言。", ["县财政局", "蓼水镇"]),
        ("会上，荻浦村、柳墩村、县供销社负责人先后发言。", ["荻浦村", "柳墩村", "县供销社"]),
        ("来到荻浦村。荻浦村锣鼓队荣获金奖。", ["荻浦村锣鼓队"]),
        ("6月5日，镇人大在区委党校举办培训班。", ["镇人大", "区委党校"]),
    ],
)
def test_groups_of_deputies_committees_and_those_who_speak(text: str, names: list[str]) -> None:
    assert surfaces(text, "ORG") == names


@pytest.mark.parametrize(
    "text, body",
    [
        ("会上，授予心内科贺知远等20名同志“优秀医师”称号。", "心内科"),
        ("群众满意。（宣传科 贺知远 摄影 韩秋实）", "宣传科"),
        ("群众满意。（教务处 贺知远）", "教务处"),
    ],
)
def test_a_ward_whose_people_are_honoured_and_a_department_that_signs(text: str, body: str) -> None:
    assert body in surfaces(text, "ORG")
