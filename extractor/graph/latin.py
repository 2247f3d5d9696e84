"""Chinese names in Latin letters, for fonts without Chinese and for search by pinyin; never part of an id."""

from functools import lru_cache

from pypinyin import Style, lazy_pinyin


@lru_cache(maxsize=4096)
def latin(text: str) -> str:
    """The text in pinyin without tones, syllables set apart: 方若谷 → `fang ruo gu`; other characters stay."""
    return " ".join(" ".join(lazy_pinyin(text, style=Style.NORMAL)).split())
