import pytest

from extractor.mentions.territory.borderlands import find_borderlands
from tests.mentions.readings import surfaces


def _anywhere(_at: int) -> bool:
    return True


@pytest.mark.parametrize(
    "text, found",
    [
        ("深入巴音高勒苏木，走进阿拉坦嘎查", {"巴音高勒苏木": 1, "阿拉坦嘎查": 1}),
        ("各苏木镇、嘎查村都要落实", {}),
        ("荻江傣族景颇族自治州召开会议", {"荻江傣族景颇族自治州": 1}),
        ("自治县党委部署工作", {}),
    ],
)
def test_localities_of_pastures_and_autonomous_areas(text: str, found: dict[str, int]) -> None:
    assert find_borderlands(text, _anywhere) == found


@pytest.mark.parametrize(
    "text, bodies, offices",
    [
        (
            "苏木人大主席斯琴主持会议，苏木达娜仁出席，苏木党委、苏木政府作了说明。",
            ["苏木人大", "苏木党委", "苏木政府"],
            ["苏木人大主席", "苏木达"],
        ),
        ("自治县人大常委会主任陆清禾到会指导。", ["自治县人大常委会"], ["自治县人大常委会主任"]),
        (
            "盟行署副盟长段晓岚出席。旗公安局、旗农牧局负责人参加。",
            ["盟行署", "旗公安局", "旗农牧局"],
            ["盟行署副盟长"],
        ),
        ("自治县文体旅游广电局局长多杰介绍了情况。", ["自治县文体旅游广电局"], ["自治县文体旅游广电局局长"]),
    ],
)
def test_bodies_of_levels_that_are_no_town(text: str, bodies: list[str], offices: list[str]) -> None:
    assert surfaces(text, "ORG", None) == bodies
    assert surfaces(text, "OFFICE", None) == offices


def test_a_clause_before_an_autonomous_area_is_no_part_of_its_name() -> None:
    assert find_borderlands("这是荻江撒拉族自治县的道路", lambda at: at in (0, 2)) == {"荻江撒拉族自治县": 1}
    assert find_borderlands("这是循化撒拉族自治县的道路", _anywhere) == {}


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("荻江经济技术开发区党工委书记陆清禾汇报了进展。", ["荻江经济技术开发区党工委"]),
        ("两湖新区党工委副书记、管委会主任段晓岚致辞。", ["两湖新区党工委", "管委会"]),
        ("高新区党工委书记陆清禾出席。", ["高新区党工委"]),
        ("荻浦口岸管委会主任思小禾发言。", ["荻浦口岸管委会"]),
        ("各园区党工委负责人参加。", []),
        ("一六五团党委书记陆清禾，一七〇团三连党支部书记段晓岚参加。", ["一六五团党委", "一七〇团三连党支部"]),
        ("会议听取了师市农业农村局的汇报。", ["师市农业农村局"]),
        ("荻港海关驻综合保税区办事处主任陆清禾出席。", ["荻港海关驻综合保税区办事处"]),
        ("民建荻江市委会主委陆清禾率队调研。", ["民建荻江市委会"]),
        ("县人大监察和法制委员会主任委员陆清禾发言。", ["县人大监察和法制委员会"]),
        ("会见韩国清禾电子株式会社社长朴成禾一行。", ["韩国清禾电子株式会社"]),
        ("向阳林场场长陆清禾作表态发言。", ["向阳林场"]),
    ],
)
def test_bodies_of_zones_of_the_production_corps_and_from_abroad(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG", None) == bodies


def test_a_people_is_no_state_and_a_road_no_city() -> None:
    assert surfaces("第十届朝鲜族民俗文化节在广场举行，蒙古族群众参加。", "PLACE", None) == []
    assert (
        surfaces("2025年“荻江人才日”系列活动启动仪式举行。发布“荻江人才新政”，建设荻江人才港。", "PERSON", None) == []
    )


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("国家税务总局如东县税务局开展宣传。", ["国家税务总局如东县税务局"]),
        ("国家统计局荻浦调查队队长陆清禾走访农户。", ["国家统计局荻浦调查队"]),
        ("赣江新区经济发展局局长陆清禾参加会议。", ["赣江新区经济发展局"]),
        ("中铁四局集团第二工程有限公司党委书记陆清禾来访。", ["中铁四局集团第二工程有限公司党委"]),
        ("县法院立案庭庭长陆清禾参加座谈。", ["县法院立案庭"]),
        ("杰堆寺管委会主任巴桑次仁、达隆寺民管会主任洛桑群培参加。", ["杰堆寺管委会", "达隆寺民管会"]),
        ("县茶叶和特色生物产业发展中心主任陆清禾汇报。", ["县茶叶和特色生物产业发展中心"]),
    ],
)
def test_branches_of_national_bodies_courts_monasteries_and_state_firms(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG", None) == bodies


@pytest.mark.parametrize(
    "text, people",
    [
        ("县委书记达勒白雅尔致辞，镇长泽旺夺吉作动员讲话。", ["达勒白雅尔", "泽旺夺吉"]),
        ("常务副县长汪清禾，副县长操龙陪同考察。", ["汪清禾", "操龙"]),
        ("村党支部书记尕让作表态发言。", ["尕让"]),
        ("听取了县发改局局长丛禾作的报告。", ["丛禾"]),
        ("与区委书记倪禾座谈。", ["倪禾"]),
    ],
)
def test_where_names_end_before_light_verbs(text: str, people: list[str]) -> None:
    assert surfaces(text, "PERSON", None) == people


def test_a_township_may_begin_with_a_number() -> None:
    assert surfaces("九阡镇党委书记陆清禾介绍情况。调研组来到九阡镇。", "PLACE", None) == ["九阡镇"]
    assert surfaces("全县三个镇和十七镇街参加，五乡镇联动。", "PLACE", None) == []


@pytest.mark.parametrize(
    "text, bodies",
    [
        ("鄂温克族自治旗锡尼河东苏木党委召开大会。", ["鄂温克族自治旗锡尼河东苏木党委"]),
        ("武警阿拉善支队支队长陆清禾出席。", ["武警阿拉善支队"]),
        ("省人社厅驻荻浦村工作队联合镇商会送岗。", ["省人社厅驻荻浦村工作队", "镇商会"]),
        ("全国人大常委会委员、农业与农村委员会副主任委员陆清禾率队。", ["全国人大常委会", "农业与农村委员会"]),
        ("在湖南和诚农业科技开发有限公司，陆清禾了解生产。", ["湖南和诚农业科技开发有限公司"]),
        ("保税区科技和工业创新局局长陆清禾参加。", ["保税区科技和工业创新局"]),
    ],
)
def test_bodies_stationed_elsewhere_and_committees_of_congresses(text: str, bodies: list[str]) -> None:
    assert surfaces(text, "ORG", None) == bodies


@pytest.mark.parametrize(
    "text, offices, people",
    [
        ("县烟草专卖局（分公司）局长陆清禾参加。", ["县烟草专卖局（分公司）局长"], ["陆清禾"]),
        ("哈日嘎那嘎查嘎查达道日吉作述职。", ["哈日嘎那嘎查嘎查达"], ["道日吉"]),
        ("副县长马英禾、喇晓禾，县水务局局长绽福禾参加。", ["副县长", "县水务局局长"], ["马英禾", "喇晓禾", "绽福禾"]),
    ],
)
def test_titles_with_asides_and_of_other_levels(text: str, offices: list[str], people: list[str]) -> None:
    assert surfaces(text, "OFFICE", None) == offices
    assert surfaces(text, "PERSON", None) == people
