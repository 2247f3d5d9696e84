import pytest

from tests.mentions.readings import surfaces


@pytest.mark.parametrize(
    "text, places",
    [
        ("多年来，她的足迹遍布川、滇、黔、桂，收集民歌两百余首。", ["川", "滇", "黔", "桂"]),
        ("今年我县以苇坪、荻源、上滩等产粮大乡镇为重点。", ["苇坪", "荻源", "上滩"]),
        ("要学习长兴、平湖、苏州等地的做法。", ["长兴", "平湖", "苏州"]),
        ("他们为汶川地震灾区捐款。", ["汶川"]),
        ("加快推进苇坪、卧牛岗、上滩三大安置片区建设。", ["苇坪", "卧牛岗", "上滩"]),
        ("启动永安街、莲若山、卧虎山北侧等棚户区改造。", ["永安街", "莲若山", "卧虎山"]),
        ("12月2日，荻源市镇两级人大代表来到学校。", ["荻源"]),
    ],
)
def test_rows_and_disasters_that_name_places(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places


@pytest.mark.parametrize(
    "text",
    [
        "这种布料有黑、青、蓝、黄四种颜色。",
        "来自青年、妇女、老年三大群体的代表参加。",
        "来自农业、林业、水利等乡镇站所的干部参加。",
        "村民散居在山腰和山脚下的老房子里。",
        "全市镇两级干部都在一线。",
    ],
)
def test_rows_of_other_things_name_no_places(text: str) -> None:
    assert surfaces(text, "PLACE") == []


@pytest.mark.parametrize(
    "text, places",
    [
        ("检查组实地查看了青桐苑、荻波里、临河花园等5个小区，重点检查消防。", ["青桐苑", "荻波里", "临河花园"]),
        ("今年以来，青桐苑、荻波里等小区装上了充电桩。", ["青桐苑", "荻波里"]),
        ("志愿者走访荻波里、和风家园等3个小区。", ["荻波里", "和风家园"]),
        ("他推动解决了荻波里东门照明不足的问题。", ["荻波里"]),
        ("调研组先后来到荻浦社区和青桐苑，走访了老人。", ["荻浦社区", "青桐苑"]),
        ("改造了老旧家园等小区。", []),
        ("他从公园里东门进去。", []),
    ],
)
def test_compounds_in_a_row_or_before_a_gate(text: str, places: list[str]) -> None:
    assert surfaces(text, "PLACE") == places
