"""Places (PLACE), and localities that act as bodies (ORG): 芦汀镇辖区 against 芦汀镇召开 (guidelines § 1)."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.candidates import Candidate
from extractor.mentions.intervals import Intervals
from extractor.mentions.organizations.boundaries import name_limit
from extractor.mentions.places.abroad import find_abroad
from extractor.mentions.places.acting import acts_together, find_streets, is_meant_as_body, speaks
from extractor.mentions.places.adjoining import VILLAGE, adjacent
from extractor.mentions.places.destinations import find_destinations
from extractor.mentions.places.held import find_held, find_hills, find_visited
from extractor.mentions.places.landmarks import find_landmarks
from extractor.mentions.places.place_rows import find_listed
from extractor.mentions.places.sites import addresses, find_sites
from extractor.mentions.places.ways import TENDED, common_words, is_named
from extractor.mentions.scene import Scene
from extractor.mentions.segmentation.segmenter import Words
from extractor.mentions.vocabulary import alternation

_SET_PHRASE = Pattern(
    "在([㐀-鿿])(?=召开|举行|举办|开幕|闭幕|成立|启动|揭牌|签约|会见|调研|考察|期间|布局|投资|设立|落户|发展|领奖"
    "|参会|参赛)"
    "|(?<![㐀-鿿])[来抵赴]([㐀-鿿])(?=调研|考察|视察|检查|督查|指导|参观|访问|投资|签约|开展|参加|出席|领奖)"
    "|(?<=[组团行人员企业家客商])[来抵赴]([㐀-鿿])(?=调研|考察|视察|检查|督查|指导|参观|访问|投资|签约|领奖)"
)
_MASTHEAD = Pattern(
    "队(?![伍员长列])|[路街话菜酒砚瓷绣籽]|茶(?![农园商企山场旅叶厂])|石(?!油|化|家|材|桥|门|头)|黄牛|黑猪|山羊"
    "|黄羊|第[一二三四五六七八九十百]{1,4}次(?:党代会|代表大会)"
    "|[豫越川粤沪淮赣湘]剧|之[窗声光]|新闻网|日报|晚报|简报|社区报|报[社讯]|都市报|商报|发布”|社区发布|融媒"
    "|(?:亚运|奥运|冬奥|残奥|世博|进博|大运|全运)会"
    r"|[ \u3000]*通[ \u3000]*讯(?![员社])"
    r"|时间(?=[0-9今明昨当凌晨上下早晚])|[ \u3000]?之声|选区|第[0-9一二三四五六七八九十]{1,4}届"
)
_SIGNS_WITH = Pattern("与[^，。；]{2,16}?(?:签约|签订|签署)|(?:主要)?负责人")
_PARK = Pattern("(?:园区|产业园|科技园|工业园|开发区|高新区|发展区|经济区)$")
_AMONG_UNITS = Pattern(
    "(?:街道、|各街道、镇[和、]|各乡镇(?:、街道)?[和、]|各县（市、区）[和、]|各县市?区[和、]|各区县[和、]"
    "|各镇（街道）[和、])"
    "(?:[^，。；]{2,16}(?:园区|工业园|开发区|高新区|发展区|经济区)[、和])*$"
)
_CROSSING = Pattern("(路|街|大道|[国省县]道)[与和][㐀-鿿]{1,6}(?:路|街|大道)(?:交叉口|交叉路口|路口|交汇处)(?:路段)?")
_WAYS = Pattern(
    "(?:[㐀-鿿]{1,7}(?:路|街|大道|巷)、)+[㐀-鿿]{1,7}(?:路|街|大道|巷|[山岭岗](?![区村镇乡社上]))"
    "|[㐀-鿿]{1,7}(?:路|街|大道)[和与][㐀-鿿]{2,4}(?:路|街|大道)(?=沿线|两侧|沿街|之间|路段)"
)
_KINDS_OF_WAYS = ("路", "街", "大道", "巷")
_MAIN_WAY = Pattern("(?:[镇城辖]区|集镇|县城)?(?:主次?干道|主街道|主要道路|主要街道)")
_JOINT = Pattern("[、和与]")
_SPOKEN = Pattern(
    "[^，。；]{2,30}(?:负责人|负责同志)?(?:先后|依次|分别)?(?:作|进行)?了?(?:交流|表态|典型|大会)?(?:发言|汇报)"
)
_HOST = Pattern("[、和与][^，。；]{2,24}?(?:承办|协办|主办)")
_LAND = Pattern("(?:茶园|果园|(?:种植|养殖|示范)基地|农业园|生态园)$")
_TODAY = Pattern("(?<![㐀-鿿])今日$")
"""What the name of a paper may begin with: 今日|芦汀."""
_STREETS = ("路", "街", "大道", "东路", "西路", "南路", "北路", "中路")
_LED = Pattern("(?:带队|联合|重点|实地|现场|随机)?(?:检查|巡查|督查|抽查)(?!站|点|站点)(?=[㐀-鿿]{2})")
"""带队检查|芦汀商贸城: what is done in a venue."""
_COINED = Pattern("“[^“”，。；]{2,10}”|【[^【】]{2,12}】")


@cache
def _venue_endings() -> Pattern:
    return Pattern(alternation([*seeds.words("places", "venues"), *seeds.words("places", "ways")]))


def find_places(text: str, taken: Sequence[tuple[int, int]], scene: Scene, words: Words) -> list[Candidate]:
    """The places of one sentence, and its localities, as PLACE or as ORG where they act.

    Args:
        text: the sentence.
        taken: stretches that belong to dates, people, bodies, titles and 《》.
        scene: what is known of the document.
        words: the sentence's words, cut on demand.
    """
    found = [
        *find_landmarks(text, words),
        *find_listed(text),
        *find_streets(text),
        *_venues(text, taken, scene, words),
        *_localities(text, taken, scene, words),
        *_set_phrases(text, scene),
        *find_held(text),
        *find_visited(text),
        *find_hills(text),
        *find_destinations(text, scene, words),
        *find_abroad(text),
        *find_sites(text),
    ]
    occupied = Intervals([*taken, *addresses(text)])
    return [
        place for place in _longest(found) if not occupied.clash(place.start, place.end) and not _is_slogan(text, place)
    ]


def _is_slogan(text: str, place: Candidate) -> bool:
    """Whether quotation marks close right around a venue or a village, so that it is a figure of speech (“连心桥”)."""
    quoted = text.startswith("”", place.end) and text.endswith("“", 0, place.start)
    return quoted and (place.rule == "venue" or text.endswith(("村", "社区"), place.start, place.end))


def _longest(candidates: Iterable[Candidate]) -> list[Candidate]:
    kept: list[Candidate] = []
    occupied: set[int] = set()
    for candidate in sorted(candidates, key=lambda c: (c.start - c.end, c.start)):
        extent = range(candidate.start, candidate.end)
        if occupied.isdisjoint(extent):
            kept.append(candidate)
            occupied.update(extent)
    return sorted(kept)


def _localities(text: str, taken: Sequence[tuple[int, int]], scene: Scene, words: Words) -> Iterator[Candidate]:
    occupied = Intervals(taken)
    if all(occupied.clash(*span) for span in scene.localities.spans(text)):  # of what adjoins them none can be free
        return
    coined = [match.span() for match in _COINED.finditer(text)]
    heads, ends = {start for start, _ in taken}, {end for _, end in taken}
    free = (span for span in adjacent(text, scene, words) if not occupied.clash(*span))
    for run in _runs(text, free):
        acting = acts_together(text, run) or is_meant_as_body(text, scene, *run[-1])
        acting = acting or _is_among_bodies(text, run, heads, ends)
        for start, end in run:
            named = (
                _MASTHEAD.match(text, end)
                or _TODAY.search(text, max(0, start - 3), start)
                or any(_inside(quote, start, end) for quote in coined)
            )
            if not named:
                yield Candidate(start, end, *(("ORG", "acting-locality") if acting else ("PLACE", "locality")))


def _is_among_bodies(text: str, run: Sequence[tuple[int, int]], heads: set[int], ends: set[int]) -> bool:
    """Whether a list of bodies goes on around the localities: 镇经发办、|荻浦村、|云州某某公司."""
    start, end = run[0][0], run[-1][1]
    if text[start - 1 : start] == "、" and start - 1 in ends and speaks(text, end):  # 县财政局、|芦汀镇|作表态发言
        return True
    if text[end : end + 1] not in ("、", "和", "与") or end + 1 not in heads:
        return False
    if (
        (start == 0 or text[start - 1] in "，。；") and text[end - 1] in "村区镇乡道" and _SPOKEN.match(text, end)
    ):  # 荻浦村、镇农业农村办|负责人发言
        return True
    if (start == 0 or text[start - 1] in "，。；") and _HOST.match(text, end):  # 荻浦村、荻浦龙舟协会|承办
        return True
    return (text[start - 1 : start] == "、" and start - 1 in ends) or text.endswith(("情况以及", "听取了"), 0, start)


def _inside(quote: tuple[int, int], start: int, end: int) -> bool:
    """Whether the locality is a part of a coined name in quotation marks (“芦汀记忆群”)."""
    return quote[0] < start and end < quote[1] and quote[1] - quote[0] > end - start + 2


def _runs(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Localities by the lists in which they stand: 荻浦村、东桠村 act together or not at all."""
    run: list[tuple[int, int]] = []
    for span in spans:
        if run and text[run[-1][1] : span[0]] not in ("、", "和", "与"):
            yield run
            run = []
        run.append(span)
    if run:
        yield run


def _set_phrases(text: str, scene: Scene) -> Iterator[Candidate]:
    """在京召开: one character for a city, a great one or one that the document names in full."""
    for match in _SET_PHRASE.finditer(text):
        at = match.start(match.lastindex or 1)
        named = any(name.startswith(text[at]) for name in scene.localities.names)
        if named or text[at] in seeds.table("places", "short"):
            yield Candidate(at, at + 1, "PLACE", "set-phrase")


def _venues(text: str, taken: Sequence[tuple[int, int]], scene: Scene, words: Words) -> Iterator[Candidate]:
    own = scene.localities.names
    localities = scene.localities.spans(text)
    for match in _CROSSING.finditer(text):
        floor = max([b for _, b in taken if b <= match.start(1)], default=0)
        yield Candidate(name_limit(text, match.start(1), floor, words), match.end(), "PLACE", "crossing")
    for row in _WAYS.finditer(text) if any(way in text for way in _KINDS_OF_WAYS) else ():
        at = row.start()
        for name in _JOINT.split(row[0]):
            begin = name_limit(text, at + len(name) - 1, at, words)
            begin += 2 * text.startswith((*TENDED, "改造"), begin)
            main = _MAIN_WAY.match(text, begin, at + len(name))
            begin = main.end() if main else begin
            way = text[begin : at + len(name)]
            common = way in common_words() or name[-2:] in common_words() or name.endswith("之路")
            if len(way) > 2 and not common:
                yield Candidate(begin, at + len(name), "PLACE", "way-list")
            at += len(name) + 1
    for match in _venue_endings().finditer(text):
        floor = max([b for _, b in taken if b <= match.start()], default=0)
        start = name_limit(text, match.start(), floor, words)
        tended = len(match[0]) == 1 and match.start() - start > len("永德") and text.startswith(TENDED, start)
        start += 2 * tended or (text[start] == "来" and start == floor > 0)  # 韩秋实|来|云岭新区
        start = next((a for a, b in localities if a < start < b <= match.start()), start)  # 西|和|县
        led = _LED.match(text, start, match.start()) if len(match[0]) > 1 else None
        start = led.end() if led is not None else start
        name = text[start : match.end()]
        if (len(match[0]) == 1 and match[0] not in "路街圩巷" and text[start : match.start()] in own) or any(
            a < match.end() < b for a, b in localities
        ):
            continue
        below = _end_of_localities(text, localities, start)
        if start < below <= match.start() and _is_land_of(text, below, match.end(), words):
            continue
        if (
            start < below < match.start() - 1
            and match[0] in _STREETS
            and is_named(text, below, match, words, scene.content)
        ):
            yield Candidate(start, match.end(), "PLACE", "venue")  # 芦汀镇|荻源路
            continue
        owned = text[start : match.start()] in own and len(match[0]) > 1 and not text.startswith("民", match.end())
        if (
            name not in own
            and not name.endswith(tuple(own))
            and (owned or is_named(text, start, match, words, scene.content))
        ):
            park = _PARK.search(text[start : match.end()]) and (
                _AMONG_UNITS.search(text[:start]) or _SIGNS_WITH.match(text, match.end())
            )
            yield Candidate(start, match.end(), *(("ORG", "park-unit") if park else ("PLACE", "venue")))


def _end_of_localities(text: str, localities: Sequence[tuple[int, int]], start: int) -> int:
    """Where the row of localities ends that begins at this offset; the offset itself where none does."""
    end = start
    for begin, stop in localities:
        end = stop if begin == end else end
    village = VILLAGE.match(text, end) if end > start else None
    return village.end() if village else end


def _is_land_of(text: str, below: int, end: int, words: Words) -> bool:
    """Whether common words for farmed land stand behind a locality, which alone is named: 芦汀镇荻浦村|生态茶园."""
    return text[below - 1] == "村" and _LAND.search(text[below:end]) is not None and words.are_known(below, end)
