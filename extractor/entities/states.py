"""Bodies of other states: 法国外交部 is of 法国, and so is the 外交部 of a minister named beside his president."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from extractor.mentions.persons.names import could_be_name
from extractor.mentions.vocabulary import states, word_set
from extractor.model import Mention, Text

_ORGAN: Final = re.compile(
    "(?:部|院|省|府|署|局|厅|政府|议会|国会|内阁|使馆|领馆|领事馆|央行|银行|军|警方|法院|委员会|政党|党)$"
)
_MINISTRY: Final = re.compile("(?:部|院|局|委|署)$")
_REACH: Final = 40
_NEAR: Final = 10
_BETWEEN: Final = re.compile(r"(?!总统|总理|首相|国王|议长|外长|主席)[^，。；、：！？和与及同对向在驻的说称\s]{0,3}")
"""What may stand between a state and its ministry: 黎巴嫩|公共|卫生部; no title (会见埃及总统|国务院)."""
_REGION: Final = re.compile("[㐀-鿿]{2,4}(?:地带|自治区政府|当局)$")
_CONCURRENT: Final = ("兼", "、", "兼任", "和")
_STOP: Final = re.compile("[。；！？\n]")


def state_of(name: str) -> str | None:
    """The state other than China whose organ a body is by its name; None where the name tells none."""
    found = states().match(name)
    return found[0] if found and found.end() < len(name) and _ORGAN.search(name, found.end()) else None


def foreign_ministry(text: Text, mention: Mention, mentions: Sequence[Mention]) -> str | None:
    """The name in full of a ministry that stands without its state; None where it is China's.

    黎巴嫩公共|卫生部, 加沙地带|卫生部: the state or land stands right before it.
    法国总统马克龙和|外交部长塞茹尔内: a title of another state stands before it in the sentence, and its own title
    belongs to somebody whose name has no Chinese form.
    """
    surface = text.content[mention.start : mention.end]
    if surface not in word_set("bodies", "national") or not _MINISTRY.search(surface):
        return None
    owner = _owner_before(text.content[max(0, mention.start - _NEAR) : mention.start])
    if owner is not None:
        return f"{owner}{surface}"
    at = bisect_left(mentions, mention.start, key=lambda one: one.start)
    behind = [one for one in mentions[at : at + 4] if one.start >= mention.start]
    title = next((one for one in behind if one.label == "OFFICE" and one.start == mention.start), None)
    holder = next((one for one in behind if title and one.label == "PERSON" and one.start == title.end), None)
    beside = mentions[at - 1] if at else None  # 某国副总理兼|财政部长
    joined = beside is not None and text.content[beside.end : mention.start] in _CONCURRENT
    if title is not None and joined and beside is not None and beside.label == "OFFICE":
        found = states().match(text.content, beside.start, beside.end)
        if found is not None:
            return f"{found[0]}{surface}"
    if holder is None or could_be_name(text.content[holder.start : holder.end]):
        return None
    for one in reversed(mentions[max(0, at - 6) : at]):
        found = states().match(text.content, one.start, one.end) if one.label in ("OFFICE", "ORG") else None
        if found and mention.start - one.end <= _REACH and not _STOP.search(text.content, one.end, mention.start):
            return f"{found[0]}{surface}"
    return None


def _owner_before(before: str) -> str | None:
    """The state, or the land that rules itself, with which the words right before a ministry end."""
    for found in states().finditer(before):
        if _BETWEEN.fullmatch(before, found.end()):
            return before[found.start() :]
    land = _REGION.search(before)
    return land[0] if land else None
