"""Groups that exist by the sentence that founds or names them: a leading group, a seconded section, a national team."""

import re
from collections.abc import Iterator
from functools import cache

from extractor.mentions.endings import Ending
from extractor.mentions.vocabulary import states

_FOUNDED = re.compile(
    "(?:成立|设立|组建)了?(?:以[^，。；]{2,16}为[^，。；的]{1,6}的)?"
    "(?P<name>(?![由各以一多专相若第])[㐀-鿿0-9·]{3,30}?(?:领导小组|协调小组|工作专班|指挥部|管委会|管理委员会)(?:办公室)?)"
)
"""成立某某工程建设领导小组: all that stands between the verb and the group's own word is its name."""
_RUNNING = re.compile("[的了]|[0-9]个|有关|相应|专门")
_SECONDED = re.compile("(?<![㐀-鿿])派驻(?:纪检监察|纪检)组|(?<=[对与和由])派驻(?:纪检监察|纪检)组")
_TEAM = re.compile("[㐀-鿿]{0,4}?(?:队(?![伍员列友长旗形])|女排|男排|女篮|男篮|女足|男足)")


def groups(text: str) -> Iterator[Ending]:
    """Groups with a name of their own, each whole."""
    for founded in _FOUNDED.finditer(text):
        if not _RUNNING.search(founded["name"]):
            yield Ending(*founded.span("name"), "department")
    for seconded in _SECONDED.finditer(text):
        yield Ending(*seconded.span(), "department")
    if "党" in text:
        for party in _parties_of().finditer(text):
            yield Ending(*party.span(), "department")
    if "队" in text or "女" in text or "男" in text:
        for state in _teams_of().finditer(text):
            yield Ending(*state.span(), "department")


@cache
def _teams_of() -> re.Pattern[str]:
    return re.compile(f"(?:中国|国家|{states().pattern}){_TEAM.pattern}")


@cache
def _parties_of() -> re.Pattern[str]:
    """A party of a state by its form: 挪威|工党, 哥斯达黎加|公民行动党."""
    return re.compile(f"(?:{states().pattern})(?!两|多|各|执政|反对|共产)[㐀-鿿]{{1,7}}?党(?![员委组的内派政和与、])")
