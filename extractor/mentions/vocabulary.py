"""The lexicon in the form that matching wants: compiled alternations and sets, built once from the seeds."""

import re
from functools import cache, lru_cache

from extractor import seeds
from extractor.matching.alternation import alternation
from extractor.matching.patterns import Pattern

__all__ = [
    "alternation",
    "cuts_word",
    "everyday_words",
    "national_bodies",
    "roles",
    "roles_at_end",
    "state_or",
    "states",
    "states_in",
    "strong_boundaries",
    "word_set",
]


@cache
def word_set(name: str, key: str) -> frozenset[str]:
    """The words of a lexicon list as a set."""
    return frozenset(seeds.words(name, key))


@cache
def everyday_words() -> frozenset[str]:
    """Words of two characters of everyday language, which no name is cut out of."""
    return word_set("everyday", "words")


def cuts_word(text: str, at: int) -> bool:
    """Whether a word of everyday language lies across this offset: 聚|焦, 节|省, but not 落实|习 where a word ends."""
    if at <= 0 or text[at - 1 : at + 1] not in everyday_words():
        return False
    return text[max(0, at - 2) : at] not in everyday_words() or cuts_word(text, at - 2)  # 深入学|习


@cache
def national_bodies() -> Pattern:
    """Bodies that exist once (国务院, 全国人大常委会), with the session number that may stand before (十三届)."""
    names = alternation(seeds.words("bodies", "national"))
    other = r"(?!商务|公园|空调|厨房|厅|大街|广场|集权|门|(?<=全总)监|[㐀-鿿]{2,8}第[^，。]{1,4}[次届])"
    return Pattern(rf"(?:第?[一二三四五六七八九十]{{1,3}}届)?(?:{names})" + other)


@cache
def states() -> re.Pattern[str]:
    """The states of the world but China."""
    return re.compile(state_or())


@lru_cache(maxsize=2)
def states_in(text: str) -> tuple[tuple[int, int], ...]:
    """Where states are named in a sentence, for which several rules ask one after the other."""
    return tuple(match.span() for match in states().finditer(text))


def state_or(*others: str) -> str:
    """A regular expression for such a state or one of the other words, in one trie, so that it is fast to look for."""
    return f"(?:{alternation([*seeds.words('places', 'countries'), *others])})(?!族)"


def _role() -> str:
    """A role with at most two modifiers; a deputy is one of a congress, not of an occasion."""
    modifiers = alternation(seeds.words("offices", "modifiers"))
    roles = alternation(seeds.words("offices", "roles"))
    return f"(?:(?:{modifiers}){{0,2}}(?:{roles})|(?:(?<=人大)|(?<=届人民代表大会))代表(?![大团性资会建票]))"


@cache
def roles() -> Pattern:
    """A role with its modifiers (常务副主任, 代镇长), not the beginning of another word (委员会, 书记处, 主席团)."""
    return Pattern(
        f"{_role()}(?!会(?![见晤])|[处团台府室]|(?<=[席事员])国(?![家务际内外有])|务[工必]|(?<=副总)[裁经编工设会指监督规]"
        f"|(?<=长)(?:[期效远征足篇者]|沙[市县]|春市|治市|江(?=[大上中下流沿干两])))"
    )


@cache
def roles_at_end() -> re.Pattern[str]:
    """A role with its modifiers at the end of a title (芦汀镇党委|副书记)."""
    return re.compile(f"{_role()}$")


@cache
def strong_boundaries() -> frozenset[str]:
    """Words that end a name which is read leftwards."""
    return word_set("boundaries", "strong")
