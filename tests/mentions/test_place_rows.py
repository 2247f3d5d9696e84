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
