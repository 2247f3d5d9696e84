"""Bodies whose names begin with a state: its embassies (埃及驻挪威大使馆), its parties, its teams."""

import re
from collections.abc import Iterator
from functools import cache

from extractor.matching.patterns import Pattern
from extractor.mentions.organizations.endings import Ending
from extractor.mentions.vocabulary import state_or

_TEAM = "(?:(?!的)[㐀-鿿]){0,4}?(?:队(?![伍员列友长旗形])|女排|男排|女篮|男篮|女足|男足)"
_ORGANS = "(?:委员会|政治局|书记处|办公厅|宣教部|组织部|对外部)"
_OF_TEAMS = frozenset("队女男")
_CPC = Pattern(
    "(?<![㐀-鿿])中共(?=愿|高度|始终|致力|坚[持定]|将|[同与和、，])|(?<=[与同和对])中共(?=[的，。、]|交|开|建|关系)"
)
"""The ruling party by its short name, where it acts for itself: 中共|愿同…."""
_OTHER_PARTIES = Pattern("(?:农工党|致公党|九三学社)(?=工作|事业|的|高度|“|[，。、])")
_GAMES = Pattern("(?:(?<![㐀-鿿])|(?<=[与和对由据从]))(?!为此|因此|对此)[㐀-鿿]{2,4}(?<!冬)(?<!残)奥组委")


def national_groups(text: str) -> Iterator[Ending]:
    """Such bodies, each whole."""
    if "中共" in text:
        yield from (Ending(*ruling.span(), "department") for ruling in _CPC.finditer(text))
    if "党" in text or "九三" in text:
        yield from (Ending(*party.span(), "department") for party in _OTHER_PARTIES.finditer(text))
    if "奥组委" in text:
        yield from (Ending(*games.span(), "department") for games in _GAMES.finditer(text))
    if "驻" in text:
        yield from (Ending(*embassy.span(), "department") for embassy in _embassies().finditer(text))
    if "党" in text or "全国" in text or "越共" in text:
        yield from (Ending(*party.span(), "department") for party in _parties().finditer(text))
    if not _OF_TEAMS.isdisjoint(text):
        yield from (Ending(*team.span(), "department") for team in _teams().finditer(text))


@cache
def _embassies() -> re.Pattern[str]:
    """What represents a state in another one: 埃及驻挪威大使馆."""
    return re.compile(f"{state_or('中国', '我国')}驻(?:{state_or()}|[㐀-鿿]{{2,5}}?)(?:大使馆|总领事馆|领事馆|使馆)")


@cache
def _teams() -> re.Pattern[str]:
    return re.compile(f"{state_or('中国', '国家')}{_TEAM}")


@cache
def _parties() -> re.Pattern[str]:
    """A party of a state by its form (挪威|工党, 哥斯达黎加|公民行动党), and the centre of a ruling one."""
    ruling = f"共产党中央{_ORGANS}?|共产党(?![员人])"
    others = "(?!两|多|各|政|执政|反对|共产)[^\\W和与及的]{1,7}?党(?![员委组的内派政])"
    unions = "全国[㐀-鿿]{0,8}?(?:商会|联合会|联盟|协会)"
    return re.compile(f"{state_or('越共')}(?:(?<=越共)中央{_ORGANS}?|(?<!越共)(?:{ruling}|{others}|{unions}))")
