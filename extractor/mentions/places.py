"""Places (PLACE), and localities that act as bodies (ORG): 芦汀镇辖区 against 芦汀镇召开 (guidelines § 1)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from extractor import seeds
from extractor.mentions import gazetteer
from extractor.mentions.candidates import Candidate
from extractor.mentions.scene import Scene
from extractor.mentions.segmenter import Words
from extractor.mentions.vocabulary import alternation, word_set

_LONGEST = 16
_CHAR = re.compile(r"[㐀-鿿A-Za-z0-9]")
_SET_PHRASE = re.compile("在([京沪津渝杭穗深蓉甬])(?=召开|举行|举办|开幕|闭幕|成立|启动|揭牌|签约|会见|调研|考察)")
_ACTS = re.compile(alternation(seeds.words("places", "actions")))
_RECEIVER = re.compile(r"(?:对|与|和|给|向|同|由|以及|要求|邀请|支持)$")
_PEOPLE = re.compile("(?:人民|群众|居民|村民|百姓|经济|社会|特色|辖区|境内|全域|老百姓|城区|地区|实际|精神|建设|发展|户|籍)")


@cache
def _venue_endings() -> re.Pattern[str]:
    return re.compile(alternation([*seeds.words("places", "venues"), *seeds.words("places", "ways")]))


def find_places(text: str, taken: Sequence[tuple[int, int]], scene: Scene, words: Words) -> list[Candidate]:
    """The places of one sentence, and its localities, as PLACE or as ORG where they act.

    Args:
        text: the sentence.
        taken: stretches that belong to dates, people, bodies, titles and 《》.
        scene: what is known of the document.
        words: the sentence's words, cut on demand.
    """
    found = [*_venues(text, taken, scene, words), *_localities(text, scene), *_set_phrases(text)]
    return [place for place in _longest(found) if not any(a < place.end and place.start < b for a, b in taken)]


def _longest(candidates: Iterable[Candidate]) -> list[Candidate]:
    kept: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda c: (c.start - c.end, c.start)):
        if all(candidate.end <= other.start or other.end <= candidate.start for other in kept):
            kept.append(candidate)
    return sorted(kept)


def _localities(text: str, scene: Scene) -> Iterator[Candidate]:
    for start, end in _adjacent(text, scene):
        if _is_part_of_word(text, start, end):
            continue
        label = "ORG" if _acts(text, start, end) else "PLACE"
        yield Candidate(start, end, label, "acting-locality" if label == "ORG" else "locality")


def _adjacent(text: str, scene: Scene) -> Iterator[tuple[int, int]]:
    """Names of localities; 云州市澄阳区芦汀镇 is one place, written from the large to the small."""
    spans = {m.span() for m in gazetteer.pattern().finditer(text)}
    own = scene.localities.pattern()
    if own is not None:
        spans |= {m.span() for m in own.finditer(text)}
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            if end > merged[-1][1]:
                merged[-1] = (merged[-1][0], end)
            continue
        merged.append((start, end))
    yield from merged


def _is_part_of_word(text: str, start: int, end: int) -> bool:
    """上海路, 南京大学, 平安县城: a short name in front of a longer proper noun is not the place."""
    return text[end : end + 1] in ("路", "街", "籍", "话", "菜") or (text[start - 1 : start] in ("新", "古") and False)


def _acts(text: str, start: int, end: int) -> bool:
    """Whether the locality is the one that acts: it stands before a verb of action."""
    if text[end - 1] in "省市区县镇乡道社村" or True:
        if _PEOPLE.match(text, end):
            return False
        clause_head = start == 0 or not ("㐀" <= text[start - 1] <= "鿿") or _RECEIVER.search(text[:start]) is not None
        return clause_head and _ACTS.match(text, end) is not None
    return False


def _set_phrases(text: str) -> Iterator[Candidate]:
    for match in _SET_PHRASE.finditer(text):
        yield Candidate(*match.span(1), "PLACE", "set-phrase")


def _venues(text: str, taken: Sequence[tuple[int, int]], scene: Scene, words: Words) -> Iterator[Candidate]:
    for match in _venue_endings().finditer(text):
        start = _venue_start(text, match.start(), taken, words)
        name = text[start : match.end()]
        bare = text[start : match.start()]
        if len(bare) >= 2 and not _common(bare):
            yield Candidate(start, start + len(name), "PLACE", "venue")


def _common(bare: str) -> bool:
    return bare in word_set("names", "not_names") or any(bare.endswith(w) or bare.startswith(w) for w in _COMMON)


_COMMON = ("一条", "全长", "多条", "各", "这", "那", "主要", "我们", "新", "的", "农村", "城市", "文化", "体育", "生态",
           "示范", "特色", "重点", "重要", "科技", "产业", "创新", "发展", "综合", "活动", "志愿", "社会", "实践",
           "一个", "两个", "多个", "党建", "红色", "教育", "美丽", "绿色", "标准", "居民", "老旧", "高端", "现代")  # fmt: skip


def _venue_start(text: str, ending: int, taken: Sequence[tuple[int, int]], words: Words) -> int:
    floor = max([b for _, b in taken if b <= ending], default=0)
    at = ending
    while at > max(floor, ending - _LONGEST):
        before = text[max(0, at - 4) : at]
        if not _CHAR.match(before[-1]):
            break
        if before[-1] in word_set("boundaries", "particles") and words.is_word(at - 1, at):
            break
        if any(before.endswith(word) for word in seeds.words("boundaries", "strong")):
            break
        at -= 1
    return at
