"""Firms called by a name and their trade alone, where somebody goes to them: 走进永盛塑业、湛江钢铁."""

from collections.abc import Iterator

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.organizations.endings import Ending
from extractor.mentions.segmentation.segmenter import vocabulary
from extractor.mentions.territory import gazetteer
from extractor.mentions.vocabulary import alternation, everyday_words

_TRADE = alternation(seeds.words("bodies", "trades"))
_GOES = Pattern("(?:(?<![正现存实所内外潜旨好重贵])在|走进|来到|走访|考察|前往|深入|先后到|[一行]到|检查|查看|察看)了?")
_ROW = Pattern(
    f"(?:[㐀-鿿A-Za-z0-9]{{2,18}}?[、和及])*?[㐀-鿿]{{2,4}}(?:{_TRADE})"
    "(?=[、，。和及]|等|了解|检查|调研|查看|察看|考察|走访|生产|车间|实地|现场|看望|慰问|开展)"
)
_NAMED = Pattern(f"(?P<own>[㐀-鿿]{{2,4}})(?:{_TRADE})")
_JOINT = Pattern("[、和及]")
_COMMON = Pattern("[新老旧大小各多几]|[0-9一二三四五六七八九十两]|[省市县区镇乡村]|.*[级型类]$")


def brands(text: str) -> Iterator[Ending]:
    """Such firms, each whole; a trade that an everyday word describes (绿色|食品) names none."""
    if not _HAS_TRADE.search(text):
        return
    for going in _GOES.finditer(text):
        at = going.end()
        row = _ROW.match(text, at)
        while row is not None:
            for name in _JOINT.split(row[0]):
                named = _NAMED.fullmatch(name)
                if named is not None and _is_own(named["own"]):
                    yield Ending(at, at + len(name), "department")
                at += len(name) + 1
            row = _ROW.match(text, at) if text[at - 1 : at] in _MARKS else None


_HAS_TRADE = Pattern(_TRADE)
_MARKS = frozenset("、和及")


def _is_own(own: str) -> bool:
    """Whether the firm's own name is no everyday word: 永盛, 湛江."""
    if own in gazetteer.short_names():
        return True
    words = (own, own[:2], own[-2:])
    return _COMMON.match(own) is None and not any(word in vocabulary() or word in everyday_words() for word in words)
