"""Names that no family name leads to, by the parts of which they are composed: 扎西|次仁, 额尔敦|朝鲁, 吉克|曲布."""

import re
from functools import cache

from extractor import seeds
from extractor.mentions.vocabulary import alternation, word_set

_MOST = 3
"""So many elements has a name at most."""
_OPENINGS = frozenset(word[:2] for key in ("clans", "elements") for word in seeds.words("peoples", key))


def composed_ends(text: str, start: int) -> list[int]:
    """Where a name may end that begins here and is made of such parts, the longest first; empty where none is."""
    if text[start : start + 2] not in _OPENINGS:
        return []
    clan = _of_clan().match(text, start)
    ends = [clan.end()] if clan else []
    for count in range(1, _MOST + 1):
        found = _of_elements(count).match(text, start)
        if found is None:
            break
        if text[found.end() : found.end() + 1] in word_set("peoples", "tails"):
            ends.append(found.end() + 1)
        ends.append(found.end())
    return sorted(set(ends), reverse=True)


def whole_names(text: str, start: int) -> list[int]:
    """As `composed_ends`, without those that a tail has lengthened, for where nothing else shows the end."""
    ends = composed_ends(text, start)
    return [end for end in ends if end - 1 not in ends]


@cache
def _of_elements(count: int) -> re.Pattern[str]:
    return re.compile(f"(?:{alternation(seeds.words('peoples', 'elements'))}){{{count}}}")


@cache
def _of_clan() -> re.Pattern[str]:
    given = "".join(seeds.words("peoples", "clan_given"))
    return re.compile(f"(?:{alternation(seeds.words('peoples', 'clans'))})[{given}]{{2}}")
