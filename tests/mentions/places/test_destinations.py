import pytest

from extractor.pipeline import extract_document
from tests.factories import a_document


def _places(text: str) -> list[str]:
    return [mention.text for mention in extract_document(a_document(text)).mentions if mention.label == "PLACE"]


@pytest.mark.parametrize(
    "text, places",
    [
        (
            "代表们先后来到禾源水稻育秧中心、翠塘竹器加工园和蓼香新苑，听取介绍。",
            ["禾源水稻育秧中心", "翠塘竹器加工园", "蓼香新苑"],
        ),
        ("3月9日，贺知远带队到鹿鸣岭、石磨寨林场等地巡查。", ["鹿鸣岭", "石磨寨林场"]),
        ("检查组实地察看了蓼汀镇人大代表之家。", ["蓼汀镇人大代表之家"]),
        ("随后，他走进荻浦村代表联系点接待选民。", ["荻浦村代表联系点"]),
        ("在禾源水稻育秧中心，他走进大棚查看秧苗。", ["禾源水稻育秧中心"]),
        ("他走进荻浦村。在荻浦村的穗丰茶叶加工园，机器轰鸣。", ["荻浦村", "荻浦村", "穗丰茶叶加工园"]),
        ("会后，与会人员到百客隆商场观摩了疏散演练。", ["百客隆商场"]),
        ("今年5月，他在九拐湾捡到一个布包。", ["九拐湾"]),
    ],
)
def test_a_name_before_a_house_or_a_feature_of_the_land_where_somebody_comes(text: str, places: list[str]) -> None:
    assert _places(text) == places


@pytest.mark.parametrize(
    "text",
    [
        "调研组深入扶贫车间、田间地头了解情况。",
        "志愿者走进师生食堂，宣传节约。",
        "要始终在政治立场、政治方向上保持一致。",
        "一行人在候车大厅，耐心等待。",
        "公司在此布局生产加工基地。",
        "察看了滑坡现场和群众安置情况。",
        "他们在审议中全面介绍发展道路。",
    ],
)
def test_a_class_of_houses_or_a_word_that_ends_so_is_no_place(text: str) -> None:
    assert _places(text) == []


def test_a_place_that_somebody_came_to_is_known_in_the_whole_document() -> None:
    text = "代表们在蓼香新苑察看充电设施。鹿鸣岭的茶园连成片。蓼香新苑的居民说好。贺知远到鹿鸣岭、石磨寨林场巡查。"
    assert _places(text) == ["蓼香新苑", "鹿鸣岭", "蓼香新苑", "鹿鸣岭", "石磨寨林场"]


@pytest.mark.parametrize(
    "text, places",
    [
        ("县委书记等分四路深入鹤鸣庄、滴水崖等8个村开展慰问。", ["鹤鸣庄", "滴水崖"]),
        ("蓼塘河、北斜泾等9条河道完成整治。", ["蓼塘河", "北斜泾"]),
        ("加强对滑坡、泥石流等隐患点的监测。", []),
        ("7月26日，县城第三选区举行补选。", ["县城第三选区"]),
        (
            "代表走进荻浦社区人大代表联络站和柳墩村人大代表联络站，查看台账。",
            ["荻浦社区人大代表联络站", "柳墩村人大代表联络站"],
        ),
        ("11月16日晚，蓼汀镇社区文化活动中心座无虚席。", ["蓼汀镇社区文化活动中心"]),
        ("首个国家区域医疗中心在蓼州揭牌。", []),
        ("关于优化蓼荻路信号灯的建议。", ["蓼荻路"]),
        ("率考察团来蓼汀镇考察。蓼汀镇召开会议。", ["蓼汀镇"]),
        ("他介绍了荻州的区位优势，说荻州产业好。荻州的朋友感谢荻州长期以来的支持。", ["荻州"] * 4),
        ("表彰2023年度城关区先进单位。", ["城关区"]),
    ],
)
def test_rows_wards_stations_and_what_stands_before_a_name(text: str, places: list[str]) -> None:
    assert _places(text) == places


@pytest.mark.parametrize(
    "text, places",
    [
        ("近日，家住鹤苑的潘阿姨高兴地说。", ["鹤苑"]),
        ("干部在蓼塘河北岸植树。", ["蓼塘河北岸"]),
        ("对北沙河沿线管道进行排查，荻家浜南段保洁频次不够。", ["北沙河", "荻家浜"]),
        ("村东的狮岭渠年久失修。", ["狮岭渠"]),
        ("我国河湖水质持续改善。", []),
        ("推动长江沿线高质量发展。", ["长江"]),
        ("尽快打通荻浦村至鹤溪口的断头路。", ["鹤溪口"]),
        ("省道318线发生塌方。", ["省道318线"]),
        ("狮子冲、鹤泥塘一带发生滑坡。", ["狮子冲", "鹤泥塘"]),
        ("派出工作队赶赴沙荻、新蓼两镇。", ["沙荻", "新蓼"]),
        ("社区有回、朝鲜、蒙古等9个民族的居民。", []),
        ("快递进村、机构带社区，偏远山村也方便。", []),
        ("地址：蓼汀镇荻源路8号。他来到荻源路检查。", ["荻源路"]),
        ("投产一批抽水蓄能电站。", []),
        ("6月26日晚，荻浦村党群服务中心里灯火通明。", ["荻浦村党群服务中心"]),
        ("检查组沿横荻河察看，巩固横荻河国考断面水质。", ["横荻河", "横荻河"]),
        ("乡亲开山凿渠、铺路修桥，总算弄明白了，不搞千村一面。", []),
    ],
)
def test_homes_waters_and_the_ends_of_roads(text: str, places: list[str]) -> None:
    assert _places(text) == places


@pytest.mark.parametrize(
    "text, places",
    [
        ("贺知远带队巡查蓼塘港、蓼亩漾，查看排口整治情况。", ["蓼塘港", "蓼亩漾"]),
        ("邻里节在青桐花园小区中心广场热闹开场。", ["青桐花园小区中心广场"]),
        ("检查组深入蓼石街、金桐美食城，重点检查软管老化。", ["蓼石街", "金桐美食城"]),
        ("代表们察看了毛巾厂家属院、桐汇路东段雨污分流施工现场。", ["毛巾厂家属院", "桐汇路东段"]),
        ("对下凹式立交、地下车库等重点部位再排查。", []),
        ("一曲唱得街坊们连声叫好，又打起非洲鼓。", []),
    ],
)
def test_waters_homes_and_streets_of_food(text: str, places: list[str]) -> None:
    assert _places(text) == places


@pytest.mark.parametrize(
    "text, places",
    [
        ("贺知远沿老蓼浦港、荻塘港开展巡河。", ["老蓼浦港", "荻塘港"]),
        ("从生态之河到开放之河，小镇在变。", []),
        ("志愿者沿街开展宣传，沿线的群众都说好。", []),
    ],
)
def test_along_a_water(text: str, places: list[str]) -> None:
    assert _places(text) == places
