"""和 in names: 颐和, 嘉和, where it is no conjunction."""

from extractor import seeds
from extractor.matching.patterns import Pattern

HARMONIOUS = Pattern("(?:^|[^㐀-鿿]|[在到了])和[泰顺润悦睦祥裕鑫]")
"""、|和泰花园: 和 at the head of a name, where it joins nothing."""
_PAIRS = frozenset(seeds.words("boundaries", "harmonies"))


def is_harmony(text: str, at: int) -> bool:
    """Whether 和 before this offset and the character before it are a pair that names are made of: 颐和|敬老院."""
    return text[max(0, at - 2) : at] in _PAIRS
