import pytest

from extractor.mentions.places.landmarks import find_landmarks
from extractor.mentions.segmentation.segmenter import Words
from tests.mentions.readings import words_of


@pytest.mark.parametrize(
    "text, places",
    [
        # China as a country, and in the names of ideas and bodies
        ("中国和埃及签署协定。", ["中国", "埃及"]),
        ("来自中国的船。", ["中国"]),
        ("船队属于中国。", ["中国"]),
        ("建设平安中国的行动。", []),
        ("新中国成立以来。", []),
        ("中国特色鲜明。", []),
        ("中国人民欢迎来客。", ["中国"]),
        ("中国人民银行发布。", []),
        # states, with or without their cities, and what is named after them
        ("他在埃及修船。", ["埃及"]),
        ("他到老挝万象出差。", ["老挝万象"]),
        ("学埃及语文。", []),
        ("谈埃及文化。", ["埃及"]),
        ("住在东京路。", []),
        ("飞往东京市。", ["东京市"]),
        # regions, with the word for them
        ("走进长三角地区。", ["长三角地区"]),
        ("走进长三角地带。", ["长三角"]),
        ("三峡船闸开放。", ["三峡"]),
        ("三峡大桥通车。", []),
        # what they are cut out of, or only part of
        ("住在维多利亚洲际酒店。", []),
        ("出席亚洲论坛。", []),
        ("参加亚洲杯。", []),
        ("亚洲各地。", ["亚洲"]),
        ("走过内蒙古草原。", []),
        ("走过蒙古草原。", ["蒙古"]),
        ("乘三台中巴车前往。", []),
        ("从台中巴士站出发。", ["台中"]),
        ("蒙古族群众参加。", []),
        ("江南海涂很宽。", []),
        # a hall of a house that exists once
        ("来到人民大会堂金色大厅。", ["人民大会堂金色大厅"]),
        ("来到人民大会堂东大厅。", ["人民大会堂东大厅"]),
        ("来到人民大会堂门前。", ["人民大会堂"]),
        ("村里没有这样的地方。", []),
    ],
)
def test_places_that_exist_once(text: str, places: list[str]) -> None:
    found = list(find_landmarks(text, Words(text)))
    assert words_of(text, found) == places
    assert {(one.label, one.rule) for one in found} <= {("PLACE", "landmark")}
