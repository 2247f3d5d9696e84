"""Localities that adjoin in a sentence, the smaller behind the larger: 澄阳区|芦汀镇|荻浦村|三组 is one place."""

from collections.abc import Iterator

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.scene import Scene
from extractor.mentions.segmentation.segmenter import Words, vocabulary
from extractor.mentions.territory import gazetteer
from extractor.mentions.territory.gazetteer import short_names
from extractor.mentions.territory.localities import level_of, stands_free
from extractor.mentions.vocabulary import everyday_words, strong_boundaries, word_set

VILLAGE = Pattern(r"(?<=[镇乡道区县])[㐀-鿿]{2,6}?(?:村|社区|居民区)(?![民级委里落])")
_HAMLET = Pattern(
    "(?:(?<=村)|(?<=社区))(?:[㐀-鿿]{2,3}屋场|[㐀-鿿]家[台湾坪冲院](?!子)|(?:(?![的个各等和与])[㐀-鿿]){2,3}自然村"
    "|(?!工作|领导|调研|巡|志愿|党|村民|专班|互助|督|检|评议|理财|监督|宣讲|帮扶"
    "|服务)[㐀-鿿]{2}组(?![织长建成员团合]))"
    "|(?<=[镇乡道区])[㐀-鿿]{2,4}(?:路|街|大道|巷)[0-9]{1,4}号(?![楼线桥])"
    "|(?<=村)(?:第?[一二三四五六七八九十]{1,3}|[0-9]{1,2})(?:村民小组|[社组队](?!会|区|织|建))"
    "|(?<![村镇乡县市区道])[一二三四五六七八九十]村(?![民委党])"
)
"""荻浦村|三社."""
_FEATURE = Pattern(
    "(?<=[县市区镇乡])(?![的在和与及各全召开])[㐀-鿿]{2}[岭岗峡沟谷寺岛坪湖](?=[的，。、和等]|景区|风景|实地|开展|植树|查看|考察|调研)"
)
"""临城县|青龙岭|的荒山绿化工程: a feature of the land behind the county in which it lies."""
_OTHER_DISTRICT = Pattern("区[委政级长域划县镇、（(]")
_FUNCTION = frozenset("的了在和与及等各对向从为是有将把被到人个开")
_WATER = Pattern("[河江湖渠亭](?![道区口村镇乡心山海南北东西])")
_WATER_OR_WAY = Pattern("[河江湖港岛路街桥](?![道区口村镇乡])")
_LAND = frozenset("岭岗峡沟谷寺岛坪湖")
_COUNTY = 2


def _is_short_form(text: str, scene: Scene, start: int, end: int) -> bool:
    """Whether a short name stands here for one that the document writes in full (芦汀, 芦汀镇), and no word is cut."""
    name = text[start:end]
    full = scene.localities.short.get(name)
    if full is None or full not in scene.content or name in word_set("places", "everyday"):
        return False
    if gazetteer.is_gone_to(text, start, end):
        return True
    return not _crosses_word(text, start, end)


def _crosses_word(text: str, start: int, end: int) -> bool:
    """Whether a word of two characters lies across one of the ends, so that the stretch is cut out of others."""
    return any(
        text[at - 1 : at + 1] in vocabulary() or text[at - 1 : at + 1] in everyday_words() for at in (start, end)
    )


def _is_running_text(stretch: str) -> bool:
    """Whether a verb or particle stands in what could be a village's name."""
    verbs = (*strong_boundaries(), *seeds.words("boundaries", "weak"))
    return (
        any(char in _FUNCTION for char in stretch)
        or stretch.endswith(("农村", "乡村"))
        or any(verb in stretch for verb in verbs)
    )


def adjacent(text: str, scene: Scene, words: Words) -> Iterator[tuple[int, int]]:
    """Names of localities; 云州市澄阳区芦汀镇 is one place, written from the large to the small."""
    hits = scene.localities.spans(text)
    heads = {start for start, _ in hits}
    tails = {end for start, end in hits if _is_great(text[start:end])}
    spans = {
        span
        for span in hits
        if (span[1] in heads and span[1] in tails)  # 赴|安徽|泾县
        or span[0] in tails
        or (text[span[0] - 1 : span[0]] == "、" and span[0] - 1 in tails and not _crosses_word(text, *span))
        or _is_short_form(text, scene, *span)
        or stands_free(text, words, *span, short=text[slice(*span)] in short_names())
    }
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        below = VILLAGE.match(text, end)
        stop = below.end() if below and not _is_running_text(below[0]) else end
        hamlet = _HAMLET.match(text, stop)
        stop = hamlet.end() if hamlet else stop
        if stop == end and text[end + 2 : end + 3] in _LAND and (feature := _FEATURE.match(text, end)):
            stop = end if feature[0] in vocabulary() or feature[0][:2] in everyday_words() else feature.end()
        urban = text.startswith("区", end) and text[end - 1] == "市" and not _OTHER_DISTRICT.match(text, end)
        stop += 1 if urban and stop == end else 0
        if text[start:end] in scene.localities.short and _WATER.match(text, stop):
            stop += 1  # 荻溪|河 beside 荻溪镇
        if merged and start == merged[-1][1] and _WATER_OR_WAY.match(text, stop):  # 南京秦淮|河
            merged[-1] = (merged[-1][0], stop + 1)
        elif merged and (
            start < merged[-1][1] or (start == merged[-1][1] and not _rivals(text, merged[-1], start, stop))
        ):
            merged[-1] = (merged[-1][0], max(merged[-1][1], stop))
        else:
            merged.append((start, stop))
    yield from merged


def _is_great(name: str) -> bool:
    """Whether this is the short name of a province or prefecture, behind which a part of it may be named."""
    return name in short_names() and short_names()[name].depth < _COUNTY


def _rivals(text: str, before: tuple[int, int], start: int, end: int) -> bool:
    """Whether two adjoining localities are of one level, so that they are two: 通山县|崇阳县."""
    level, name, other = level_of(text[start:end]), text[start:end], text[slice(*before)]
    if level is None and name in short_names() and other in short_names():
        return short_names()[name].depth == short_names()[other].depth < _COUNTY  # 雅安|资阳
    return level is not None and level == level_of(other)
