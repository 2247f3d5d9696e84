"""Where a foreign name ends that stands behind a foreign title: 埃及总统|塞西|表示."""

import re
from functools import cache

from extractor.matching.patterns import Pattern
from extractor.mentions.persons.name_followers import follows
from extractor.mentions.persons.names import DOTTED, TRANSLITERATION, holds_word
from extractor.mentions.vocabulary import everyday_words

_HAN = Pattern(r"[㐀-鿿\U00020000-\U0003134f]")
_SHORTEST, _LONGEST = 2, 7
_NEVER = frozenset("不从以任们仍兼再却又及只后向和在室对就已并府由时更最有的而被还首")
"""Characters with which no such name begins, but an adverb, another title or another noun does: 总统|府."""
_SOUNDS = Pattern("呼(?![吁应])")
"""What begins Mongol names as well as a word that follows names: 呼格吉勒."""


def foreign_name_end(text: str, start: int) -> int | None:
    """Where the foreign name ends that begins here, behind a foreign title; None where none does.

    It runs to a word that follows names or to a mark (安倍晋三|对); a character of transliteration ends none (卡梅|伦).
    """
    said = follows(text, start) and not _SOUNDS.match(text, start)
    if text[start : start + 1] in _NEVER or said or text[start : start + 2] in everyday_words():
        return None
    if DOTTED.match(text, start):
        return None
    stop = _foreign_stop(text, start)
    written = _transliterated().match(text, start)
    if stop is None:
        return written.end() if written else None
    cut = written is not None and written.end() < stop and _goes_on(text, written.end(), stop)
    return written.end() if written and cut else stop  # 查韦斯|执政期间


def _foreign_stop(text: str, start: int) -> int | None:
    """Where a word that follows names or a mark stands behind what may be a foreign name; None where none is near."""
    stop = start
    while stop < min(len(text), start + _LONGEST) and _HAN.match(text, stop):
        if stop - start >= _SHORTEST and (
            follows(text, stop) > 1 or (follows(text, stop) and text[stop] not in TRANSLITERATION)
        ):
            return stop
        stop += 1
    ends = stop - start >= _SHORTEST and not (stop < len(text) and _HAN.match(text, stop))
    return stop if ends else None


def _goes_on(text: str, at: int, stop: int) -> bool:
    """Whether an everyday word stands behind the characters of transliteration: 普京|原定于, 奥朗德|感到."""
    return text[at : at + 2] in everyday_words() or holds_word(text[at:stop])


@cache
def _transliterated() -> re.Pattern[str]:
    return re.compile(f"[{TRANSLITERATION}]{{2,8}}")
