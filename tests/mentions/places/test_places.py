import pytest

from extractor.mentions.places.places import find_places
from extractor.mentions.segmentation.segmenter import Words
from tests.mentions.readings import TOWN, a_scene, rules, surfaces, words_of


@pytest.mark.parametrize(
    "text",
    [
        "芦汀镇召开防汛部署。",
        "芦汀镇组织志愿者清理河道。",
        "芦汀镇在老街举办展览。",
        "近日，芦汀镇启动整治。",
        "芦汀镇认真落实要求。",
    ],
)
def test_a_locality_that_acts_is_a_body(text: str) -> None:
    assert rules(text, "ORG") == [("芦汀镇", "acting-locality")]
    assert "芦汀镇" not in surfaces(text, "PLACE")


@pytest.mark.parametrize(
    "text",
    [
        "芦汀镇辖区内共有出租房三千间。",
        "芦汀镇居民喜欢唱戏。",
        "他来到芦汀镇，看望老人。",
        "游客在芦汀镇流连忘返。",
        "芦汀镇经济平稳运行。",
    ],
)
def test_a_locality_as_territory_is_a_place(text: str) -> None:
    assert rules(text, "PLACE") == [("芦汀镇", "locality")]
    assert surfaces(text, "ORG") == []


def test_every_locality_of_a_list_acts() -> None:
    assert surfaces("芦汀镇、墨埠镇召开会议。", "ORG") == ["芦汀镇", "墨埠镇"]


def test_divisions_of_one_level_are_several_places() -> None:
    assert surfaces("他在通山县崇阳县调研。", "PLACE") == ["通山县", "崇阳县"]


@pytest.mark.parametrize(
    "text, places",
    [
        ("代表团访问老挝万象。", ["老挝万象"]),
        ("洽谈会在维多利亚州墨尔本市举行。", ["维多利亚州墨尔本市"]),
        ("产品远销东南亚。", ["东南亚"]),
        ("东海大桥通车。", ["东海大桥"]),
    ],
)
def test_places_abroad_and_regions(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places


def test_from_the_large_to_the_small_is_one_place() -> None:
    text = "他来到澄阳区芦汀镇，看望老人。"
    scene = a_scene(text, "澄阳区", TOWN)
    assert words_of(text, find_places(text, [], scene, Words(text))) == ["澄阳区芦汀镇"]


@pytest.mark.parametrize(
    "text, places",
    [
        ("大家沿着望仙路步行。", ["望仙路"]),
        ("展览设在水墨广场。", ["水墨广场"]),
        ("活动在芦汀老街举行。", ["芦汀老街"]),
        ("施工在蓼花公园展开。", ["蓼花公园"]),
        ("活动在芦汀中学体育馆举行。", ["芦汀中学体育馆"]),
        ("会议在镇文化活动中心召开。", ["镇文化活动中心"]),
    ],
)
def test_venues(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places


@pytest.mark.parametrize(
    "text",
    [
        "一条新路通到村口。",
        "找出路、谋发展。",
        "道路畅通，铁路繁忙。",
        "周边广场热闹非凡。",
        "干部要走上街头。",
    ],
)
def test_everyday_words_are_no_places(text: str) -> None:
    assert surfaces(text, "PLACE") == []


def test_one_character_stands_for_a_city_in_a_set_phrase() -> None:
    assert rules("会议在京召开。", "PLACE") == [("京", "set-phrase")]


def test_the_name_of_the_paper_is_no_place() -> None:
    text = "欢迎关注芦汀镇之窗。"
    assert find_places(text, [], a_scene(text, TOWN), Words(text)) == []


def test_nothing_is_found_in_what_is_taken() -> None:
    text = "芦汀镇辖区内平安。"
    assert find_places(text, [(0, 3)], a_scene(text, TOWN), Words(text)) == []


@pytest.mark.parametrize(
    "text, places",
    [
        ("中国和冰岛加强合作。", ["中国", "冰岛"]),
        ("中国特色社会主义道路，建设平安中国。", []),
        ("从机关中挑选干部。", []),
        ("来到桐花镇走访群众。", ["桐花镇"]),
    ],
)
def test_countries_regions_and_towns_that_are_named_once(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE", None) == places


@pytest.mark.parametrize("text", ["代表是“连心桥”。", "开展“送岗进村”活动。"])
def test_a_figure_of_speech_in_quotation_marks_is_no_place(text: str) -> None:
    assert surfaces(text, "PLACE") == []


def test_the_level_of_a_street_office_acts() -> None:
    assert surfaces("街道召开会议。", "ORG") == ["街道"]


@pytest.mark.parametrize(
    "text, places",
    [
        ("江南海涂围垦工程进展顺利。", []),
        ("双方在拉美地区合作。", ["拉美地区"]),
        ("把云州石打造成名片。", []),
        ("芦汀镇地处山区。希望芦汀越来越好。", ["芦汀镇", "芦汀"]),
        ("位于山区的青溪畲族乡风景秀丽。", ["青溪畲族乡"]),
    ],
)
def test_names_inside_and_outside_words(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places


@pytest.mark.parametrize(
    "text, places",
    [
        ("与维多利亚洲接壤。", []),
        ("，均用中英文标注景区方向。", []),
        ("他到东风社区调研老旧小区改造。", ["东风社区"]),
        ("深入温州市区检查。", ["温州市区"]),
        ("范围：柳溪镇斗南村该线以内。", ["柳溪镇斗南村"]),
        ("演出在人民公园拉开帷幕。", ["人民公园"]),
    ],
)
def test_venues_and_towns_without_running_text(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE", None) == places


@pytest.mark.parametrize(
    "text, places",
    [
        ("他沿着芦汀老街边走边看。", ["芦汀老街"]),
        ("副镇长带领教师慰问了白鹭洲村困难学生。", ["白鹭洲村"]),
        ("家住东荡村的老党员很高兴。", ["东荡村"]),
        ("完成三座排涝泵站的检修。", []),
        ("代表们走访了居民区、滨湖经济园区，听取意见。", ["滨湖经济园区"]),
        ("入选市级历史文化街区名录。", []),
        ("组织党员参观警示教育基地。", []),
    ],
)
def test_old_streets_villages_and_kinds_of_places(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places


@pytest.mark.parametrize(
    "text, places",
    [
        ("锣声在荻浦村三社响起。", ["荻浦村三社"]),
        ("芦汀通讯　第3期", []),
        ("【平安芦汀】巡逻不停歇", []),
        ("杭州第19届亚运会开幕。", []),
        ("在人民大会堂东大厅举行仪式。", ["人民大会堂东大厅"]),
        ("年底前建成荻浦村养老服务站。", ["荻浦村养老服务站"]),
    ],
)
def test_places_with_their_parts_and_names_of_papers(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places


def test_a_short_name_between_a_preposition_and_a_verb() -> None:
    text = "江岚在建德调研时强调责任。\n江岚在建德市察看了码头。"
    assert surfaces(text, "PLACE", None) == ["建德", "建德市"]


def test_a_locality_in_a_list_of_bodies_is_one() -> None:
    text = "芦汀镇规建办、荻浦村、云州陆禾茶业有限公司负责人参加。"
    assert surfaces(text, "ORG") == ["芦汀镇规建办", "荻浦村", "云州陆禾茶业有限公司"]


@pytest.mark.parametrize(
    "text, places",
    [
        ("今日芦汀", []),
        ("芦汀三村居民反映。\n芦汀很美，芦汀很大。", ["芦汀三村", "芦汀", "芦汀"]),
        ("镇污水处理厂二期工地热火朝天。", ["镇污水处理厂二期工地"]),
        ("西班牙语很美。", []),
    ],
)
def test_more_places_whole(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places


def test_a_numbered_part_of_a_village_is_a_place() -> None:
    assert surfaces("他来到荻浦村。我是荻浦村二社的人。", "PLACE") == ["荻浦村", "荻浦村二社"]


@pytest.mark.parametrize(
    "text, places",
    [
        ("他们赴安徽泾县的红色基地参观。", ["安徽泾县"]),
        ("在内蒙古呼和浩特，冰灯点亮了。", ["内蒙古呼和浩特"]),
        ("今天，福建龙岩出现冰雹。", ["福建龙岩"]),
        ("您看到的是南京秦淮河上的灯影。", ["南京秦淮河"]),
        ("到浙江的宁波舟山港看一看。", ["浙江", "宁波舟山港"]),
        ("雅安资阳凉山遭遇暴雨。", ["雅安", "资阳", "凉山"]),
        ("要牢牢把握功能定位，在河北保定考察。", ["河北保定"]),
        ("他们来到武汉市青山江滩湿地植树。", ["武汉市青山江滩湿地"]),
        ("他出席博鳌亚洲论坛年会。", []),
        ("群众响应县委号召。", []),
    ],
)
def test_a_place_behind_the_greater_one_that_holds_it(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE", None) == places


@pytest.mark.parametrize(
    "text, places",
    [
        ("检查组对荻浦镇芦青路和渤海路沿线的12家商铺逐一检查。", ["荻浦镇芦青路", "渤海路"]),
        ("昨日，技术人员到苇村镇上滩村开展指导。", ["苇村镇上滩村"]),
        ("他生于陕西绥德，1960年参军。", ["陕西绥德"]),
        ("他刻的是浙江青田石。", ["浙江"]),
        ("“荻来山下的老人日子好。”像荻来山的杏树一样。", ["荻来山", "荻来山"]),
        ("大家来到柳源古镇保护性开发工程、建业大道改扩建工程工地。", ["柳源古镇", "建业大道"]),
        ("5月6日上午，培训会在二楼多功能厅举行。", ["二楼多功能厅"]),
        ("追悼会在昆明殡仪馆怀远厅举行。", ["昆明殡仪馆怀远厅"]),
        ("我县推行干部包村制度，打造茶叶名镇、纺织重镇。", []),
        ("残疾人家庭搬进新居，江河安澜。", []),
        ("要充分发挥商会桥梁作用。", []),
    ],
)
def test_places_behind_their_towns_and_common_words(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places


@pytest.mark.parametrize(
    "text", ["要把村庄变成人人向往的美好家园。", "要打造宜居社区、活力社区。", "8处车棚、街角绿地由居民改造。"]
)
def test_what_a_town_wishes_to_be_is_no_place(text: str) -> None:
    """Praise before 家园 or 社区, and any corner's green, name no place."""
    assert surfaces(text, "PLACE") == []


@pytest.mark.parametrize(
    "text, places",
    [
        ("演练设在荻浦村大塘组。", ["荻浦村大塘组"]),
        ("先后来到荻浦村李家屋场和柳墩村竹山屋场。", ["荻浦村李家屋场", "柳墩村竹山屋场"]),
        ("一行人沿着白沙垸大堤步行。", ["白沙垸大堤"]),
        ("在荻河畔的芦洲广场举行。", ["荻河", "芦洲广场"]),
        ("分乘三台中巴车前往。", []),
        ("北京时间今天深夜11点到期。", []),
        ("在内蒙古中部着陆。", ["内蒙古"]),
        ("动乱蔓延到埃及中部地区，埃及政局动荡。", ["埃及", "埃及"]),
        ("大家盯紧荻浦水库。", ["荻浦水库"]),
    ],
)
def test_where_places_begin_and_end(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places


@pytest.mark.parametrize(
    "text, places",
    [
        ("在318国道、S209省道沿线开展整治。", ["318国道", "S209省道"]),
        ("回到家乡李家屯种蘑菇。", ["李家屯"]),
        ("辖区荻花社区、胜利社区的居民。", ["荻花社区", "胜利社区"]),
        ("先后参观了荻花社区党群服务中心、镇便民服务中心。", ["荻花社区党群服务中心", "镇便民服务中心"]),
        ("到青荻桥、镇污水处理厂和三号泵站检查。", ["青荻桥", "镇污水处理厂"]),
    ],
)
def test_roads_by_number_hamlets_and_rows_of_houses(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places


def test_a_team_with_its_number_inside() -> None:
    assert surfaces("县委巡察二组进驻芦汀镇。", "ORG") == ["县委巡察二组"]


@pytest.mark.parametrize(
    "text, places",
    [
        ("会后，他带队检查芦汀商贸城、芦汀客运站等场所。", ["芦汀商贸城", "芦汀客运站"]),
        ("检查组先后来到如意里美食街、荻浦集贸市场。", ["如意里美食街", "荻浦集贸市场"]),
        ("代表们来到芦汀集镇停车场和东桠村农民集中居住区。", ["芦汀集镇停车场", "东桠村农民集中居住区"]),
        ("票选出荻浦社区托育园建设等项目。", ["荻浦社区托育园"]),
        ("开班仪式在荻浦社区青少年空间举行。", ["荻浦社区青少年空间"]),
        ("芦汀工业集中区标准化厂房主体封顶。", ["芦汀工业集中区"]),
    ],
)
def test_a_facility_is_one_place_with_the_place_it_serves(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places


def test_main_streets_and_crossings_with_a_numbered_road() -> None:
    assert surfaces("志愿者在镇区主干道蓼兴路、荻民路清理小广告。", "PLACE") == ["蓼兴路", "荻民路"]
    assert surfaces("交警在104国道与镇前街交叉路口开展劝导。", "PLACE") == ["104国道与镇前街交叉路口"]


def test_hosts_beside_a_body_and_a_park_that_signs_are_bodies() -> None:
    assert surfaces("比赛由芦汀镇主办，柳墩村、荻浦龙舟协会承办。", "ORG") == ["芦汀镇", "柳墩村", "荻浦龙舟协会"]
    assert surfaces("会上，蓼湾海洋产业园与12家企业签约。", "ORG") == ["蓼湾海洋产业园"]


def test_a_campaign_that_counts_localities_names_none() -> None:
    assert surfaces("投身“百县千镇万村高质量发展工程”，激励全街党员干部。", "PLACE") == []
