"""Places that exist once: landmarks, regions, states, cities abroad, and China where the country is meant."""

import re
from collections.abc import Iterator
from functools import cache

from extractor import seeds
from extractor.matching.occurrences import Occurrences
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.segmentation.segmenter import Words, vocabulary
from extractor.mentions.vocabulary import alternation, cuts_word, word_set

_LETTERS = "".join(seeds.words("names", "transliteration")) + "利"
_TRANSLITERATED = Pattern(f"[{_LETTERS}]{{2,3}}$")
_CHINA = Pattern(
    "(?<!新)(?<!平安)(?<!健康)(?<!美丽)(?<!数字)(?<!法治)(?<!信用)(?<!质量)中国(?=(?:经济|市场|企业|代表|北方"
    "|南方|东部|西部|中部|东北|西北|西南|沿海|游客|公民|选手|运动员|航天员|外长|驻|同|与|和|在|的"
    "|对|将|愿|是|把|已|也|还|正|发展|改革|外交|社会|科技|青年|留学生|始终|一贯|坚持|坚定|支持|赞赏|希望|首次|已"
    "|成为|国家主席|人民(?!银行|解放军|政协|警察|公安|保险|大学|政治)|[，。、；]))"
)
"""China as a country (中国和埃及), not in the names of ideas and bodies (中国特色, 平安中国)."""


def find_landmarks(text: str, words: Words) -> Iterator[Candidate]:
    """Such places in a sentence, none of them cut out of another word."""
    for match in _CHINA.finditer(text):
        yield Candidate(*match.span(), "PLACE", "landmark")
    if not _once().spans(text):
        return
    for match in _known_places().finditer(text):
        start, end = match.span()
        if end - start == len("关中") and any(_lies_in_word(text, words, at) for at in (start, end)):
            continue
        if match[0][0] in _LETTERS and _TRANSLITERATED.search(text[max(0, start - 3) : start]):  # 维多利|亚洲
            continue
        if match[0] == "蒙古" and text.endswith("内", 0, start):
            continue
        if match[0] == "台中" and _COUNTED.match(text, start - 1):  # 三|台中巴车
            continue
        if text.startswith(("论坛", "杯", "峰会", "博览会", "族", "鼓", "菊", "猪瘟"), end):  # 博鳌|亚洲论坛
            continue
        if _PEOPLES.match(text, end):
            continue
        region = match[0] in word_set("places", "regions") and text.startswith("地区", end)
        hall = _HALL.match(text, end) if match[0].endswith("大会堂") else None
        yield Candidate(start, hall.end() if hall else end + len("地区") * region, "PLACE", "landmark")


_COUNTED = Pattern("[0-9一二三四五六七八九十两几多]")
_PEOPLES = Pattern("(?:、[㐀-鿿]{1,4}){0,6}等 ?[0-9一二三四五六七八九十]{1,3} ?个(?:少数)?民族")
"""满、回、朝鲜|等9个民族."""
_HALL = re.compile("[㐀-鿿]{1,4}?厅")
"""人民大会堂|北大厅, 人民大会堂|金色大厅."""


def _lies_in_word(text: str, words: Words, at: int) -> bool:
    """Whether a word lies across the offset: 江|南海|涂 is cut out of 江南."""
    return cuts_word(text, at) or (text[at - 1 : at + 1] in vocabulary() and not words.is_boundary(at))


@cache
def _once() -> Occurrences:
    """The words that a place which exists once begins with: most sentences hold none."""
    return Occurrences(
        word for key in ("countries", "foreign", "landmarks", "regions") for word in seeds.words("places", key)
    )


@cache
def _known_places() -> re.Pattern[str]:
    """Places that exist once: landmarks, regions, states, and cities abroad with their states (老挝万象)."""
    states, cities = alternation(seeds.words("places", "countries")), alternation(seeds.words("places", "foreign"))
    once = alternation([*seeds.words("places", "landmarks"), *seeds.words("places", "regions")])
    return re.compile(
        f"(?:{states})?(?:{cities}){{1,2}}市?(?!路|街|大道)|(?:{states})(?!半岛|[语文](?!化))"
        f"|(?:{once})(?!路|街|大道|大桥|隧道|话|语|戏|菜|[东南西北中浙闽苏皖赣粤湘鄂豫鲁冀陕川](?!大厅))"
    )
