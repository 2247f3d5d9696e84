import pytest

from extractor.entities.jurisdiction import Jurisdiction
from extractor.mentions.recognizer import find_mentions
from extractor.pipeline import extract_document
from tests.factories import a_document, a_text


def _town(source: str) -> str | None:
    text = a_text(a_document(source))
    return Jurisdiction(text, find_mentions(text)).town


@pytest.mark.parametrize(
    "source, town",
    [
        ("市长陆清禾赴拱墅区调研。市委要求抓好落实。", "杭州市"),
        ("市委书记陆清禾到建德市调研。市委要求抓好落实。", "杭州市"),
        ("建德市委召开会议。市委书记陆清禾主持会议。", "建德市"),
        ("盐城市卫生健康委员会主任段晓岚参加。徐州医科大学、徐州医科大学附属医院来访。市委重视。", "盐城市"),
        ("区委重视。全区动员。代表们赴拱墅区参观。主任就《上城区代表联络站管理办法》作了说明。", "上城区"),
        ("全市聚焦作风建设。", None),
        ("市委书记陆清禾到拱墅区检查。要做好成都来杭、成都返杭人员登记，成都籍学生也在内。", "杭州市"),
        ("区委重视。全区动员。陆清禾从四川锦江机床厂下岗。", None),
        ("滨江区长河街道人大来访。区委重视。陆清禾获评上城区优秀代表，任上城区清源合作社理事长。全区动员。", "上城区"),
        ("镇长石城远主持会议。市农科院研究员来访。市委重视。", None),
        ("牛山南路已经打通，市政府重视。", None),
    ],
)
def test_whose_bulletin_it_is(source: str, town: str | None) -> None:
    assert _town(source) == town


def test_a_place_that_is_only_part_of_a_person_s_name_weighs_nothing() -> None:
    news = "市委书记江宏主持会议。市委副书记、市长柏海东出席。"
    found = {h.organization.name for h in extract_document(a_document(news)).holdings if h.organization}
    assert found == {"市委", "市人民政府"}
