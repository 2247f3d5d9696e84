import pytest

from extractor.mentions.organizations.endings import Ending, ending_pattern, read_ending
from tests.mentions.readings import a_roll, surfaces


@pytest.mark.parametrize(
    "text, kind", [("有限公司", "firm"), ("敬老院", "firm"), ("研究会", "firm"), ("中心", "weak"), ("局", "weak")]
)
def test_firm_and_weak_endings(text: str, kind: str) -> None:
    found = ending_pattern().fullmatch(text)
    assert found is not None
    assert found[kind] == text


@pytest.mark.parametrize(
    "body", ["市委全面深化改革委员会", "市委全面依法治市委员会办公室", "县委全面深化改革领导小组", "市委财经委员会"]
)
def test_commissions_of_a_committee_are_read_whole(body: str) -> None:
    assert surfaces(f"{body}召开会议。", "ORG") == [body]


@pytest.mark.parametrize("text", ["布局", "局面", "吴局长", "正处于", "格局", "部分"])
def test_words_that_only_look_like_endings(text: str) -> None:
    assert ending_pattern().search(text) is None


def _read(text: str, ending: str, rule: str) -> list[str]:
    roll = a_roll(text)
    start = text.index(ending)
    read_ending(roll, Ending(start, start + len(ending), rule))
    return [text[body.start : body.end] for body in roll.found]


@pytest.mark.parametrize(
    "text, ending, rule, body",
    [
        ("芦汀敬老院组织活动", "敬老院", "firm-ending", "芦汀敬老院"),
        ("慰问芦汀敬老院的老人", "敬老院", "firm-ending", "芦汀敬老院"),
        ("走进锐锋精密有限公司", "有限公司", "firm-ending", "锐锋精密有限公司"),
        ("区水务局发布提示", "局", "weak-ending", "区水务局"),
        ("镇城运中心发布提示", "中心", "weak-ending", "镇城运中心"),
        ("（文明办）", "文明办", "firm-ending", "文明办"),
    ],
)
def test_where_the_name_before_an_ending_begins(text: str, ending: str, rule: str, body: str) -> None:
    assert _read(text, ending, rule) == [body]


@pytest.mark.parametrize(
    "text, ending, rule",
    [
        ("制约医院发展", "医院", "firm-ending"),
        ("医院落实责任", "医院", "firm-ending"),
        ("镇中心的老街", "中心", "weak-ending"),
        ("国家队夺冠", "队", "weak-ending"),
        ("获评“新时代望仙桥式派出所”", "派出所", "firm-ending"),
        ("各学校", "学校", "firm-ending"),
    ],
)
def test_endings_that_name_nothing(text: str, ending: str, rule: str) -> None:
    assert _read(text, ending, rule) == []


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("、区城市管理委员会、市公安局回应。", ["区城市管理委员会", "市公安局"]),
        ("县市场监督管理局芦汀分局、芦汀派出所到场。", ["县市场监督管理局芦汀分局", "芦汀派出所"]),
        ("对第二十二中学开展检查。", ["第二十二中学"]),
        ("市纪委第十五派驻组组长温行舟讲话。", ["市纪委第十五派驻组"]),
    ],
)
def test_endings_behind_endings(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG") == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("，院监察室、行风办主任温行舟汇报。", ["院监察室", "行风办"]),
        ("全面提升我校人文社科科研管理水平。", []),
    ],
)
def test_departments_of_the_house(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG", None) == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("石桥社区、镇农业综合服务中心作交流发言。", ["石桥社区", "镇农业综合服务中心"]),
        ("镇城市建设管理事务中心将约谈后进单位。", ["镇城市建设管理事务中心"]),
        ("区人民法院芦汀法庭开展宣传。", ["区人民法院芦汀法庭"]),
        ("石桥社区党委书记兼居委会主任温行舟发言。", ["石桥社区党委", "居委会"]),
        ("镇机关党总支组织植树。", ["镇机关党总支"]),
        ("检查了柳湾路一皮鞋厂。", []),
        ("重点抓好县乡镇计生指导服务站的改造。", []),
        ("争创国内一流大学。", []),
        ("加快推进芦汀湾科创园建设。", []),
        ("住房和城乡建设部城市建设司副司长温行舟率队。", ["住房和城乡建设部城市建设司"]),
        ("挪威工党主席温行舟致函。", ["挪威工党"]),
    ],
)
def test_departments_and_classes(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG") == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("东方工业大学很有名。", ["东方工业大学"]),
        ("局办公室、地质环境科、地质监测站以及有关人员参加。", ["局办公室", "地质环境科", "地质监测站"]),
        ("县委第二巡察组对云州市第一人民医院党委开展巡察。", ["县委第二巡察组", "云州市第一人民医院党委"]),
        ("上届委员会的报告。五个分会场同时开会。", []),
        ("医用外科口罩紧张。", []),
        ("陆清禾到东桠村调研代表联络站建设。", []),
        ("听取了管护单位石汀清源环境科技有限公司的介绍。", ["石汀清源环境科技有限公司"]),
        ("中共安吉县委安吉县人民政府印发意见。", ["中共安吉县委", "安吉县人民政府"]),
    ],
)
def test_where_names_of_bodies_stop(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG", None) == bodies


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("向各县（市、区）文明办提出申报。", []),
        ("请各乡镇工会、团委、妇联、文化站配合。", []),
        ("江佳学会见来宾。", []),
        ("县委政法委基层治理科到我镇调研。", ["县委政法委基层治理科"]),
        ("“党建联盟”平台发挥作用。", []),
        ("他调研了由药学院党总支承办的活动。", ["药学院党总支"]),
        ("蒲汀同志任芦汀镇党委副书记。", ["芦汀镇党委"]),
        ("芦汀镇中心小学校长江岚发言。", ["芦汀镇中心小学"]),
        ("扩大山区孩子上重点大学机会，在新老厂区之间建设。", []),
        ("芦汀镇中心小学校举办比赛。", ["芦汀镇中心小学校"]),
    ],
)
def test_classes_and_neighbours_of_bodies(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG") == bodies
