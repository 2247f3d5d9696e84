"""Towns and cities that no list knows, called by their names without the level (荻江 for 荻江市)."""

import re
from collections.abc import Iterator, Mapping

from extractor.matching.patterns import Pattern
from extractor.mentions.segmentation.segmenter import vocabulary
from extractor.mentions.vocabulary import everyday_words, word_set

_SHORTEST = 2
_OFTEN = 3
_BEFORE = Pattern("(?:推动|讲好|办好|共谋|谱写|扎根|落户|深耕|热爱|给予|助力|促进|他说，|近年来，|[在爱“是为向往])$")
_BEHIND = Pattern(
    "高质量|故事|教育|新篇章|现代化|[，。、]|与|经济|坚持|将|始终|发展|安心|投资|以来"
    "|[聚集汇]聚|聚集|集聚|汇集|流动|倾斜|延伸|转移|产业|人民|百姓|大地"
)
_REACH = 4
_AS_A_LAND = Pattern(
    "(?:介绍了?|感谢|推介了?|看好|选择|扎根|落户|深耕|热爱)(?P<bare>[㐀-鿿]{2})"
    "(?=的?(?:经济|区位|营商|发展|投资|产业|资源|历史|县情|市情|自然|人文|人民|基本情况)|长期以来)"
)


def often_without_level(content: str, towns: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """(name, name without level) of those that are named more often without their level than with it."""
    for name, bare in towns.items():
        known = bare in word_set("names", "not_names") or bare in everyday_words()
        if len(bare) >= _SHORTEST and not known and content.count(bare) > content.count(name):
            yield name, bare


def is_called_often(name: str, content: str) -> bool:
    """Whether a city or county that is named in full once is named again and again without its level (荻江市, 荻江)."""
    bare = name[:-1]
    unknown = name[-1] in "市县" and bare not in vocabulary() and bare not in everyday_words()
    if not unknown or len(bare) != _SHORTEST:
        return False
    return content.count(bare) > _OFTEN or (content.count(bare) > 1 and _is_called(bare, content))


def called_without_level(content: str, localities: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """(name, name without level) of those that a phrase shows to be so called: 扎根|荻江, 近年来，|荻江|坚持…."""
    for name, bare in localities.items():
        known = bare in vocabulary() or bare in everyday_words()
        if len(bare) >= _SHORTEST and not known and content.count(bare) > 1 and _is_called(bare, content):
            yield name, bare


def called_only_so(content: str) -> Iterator[str]:
    """Cities that the document names without their level alone, of which it speaks as a land: 介绍了|荻江|的区位."""
    for found in _AS_A_LAND.finditer(content):
        bare = found["bare"]
        known = bare in vocabulary() or bare in everyday_words()
        if not known and not bare.endswith(tuple("省市县区镇乡村方界")) and content.count(bare) > _OFTEN:
            yield bare


def _is_called(bare: str, content: str) -> bool:
    return any(
        _BEFORE.search(content, max(0, found.start() - _REACH), found.start()) and _BEHIND.match(content, found.end())
        for found in re.finditer(re.escape(bare), content)
    )
