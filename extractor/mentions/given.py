"""Titles that a sentence gives to somebody though no name stands beside them: by a verb, or to staff a group."""

from extractor import seeds
from extractor.mentions.candidates import Candidate
from extractor.mentions.ground import Ground, is_han
from extractor.mentions.vocabulary import alternation
from extractor.patterns import Pattern

_CHANGE_VERB = alternation([*seeds.table("offices", "change_verbs"), *seeds.table("offices", "becomes")])
_CHANGE = Pattern(
    f"(?:{_CHANGE_VERB})(?:了|为)?$|同志为$|(?:选举|补选|任命|推选)[^，。；]{{2,8}}为$|(?:免去|撤销|罢免)[^，。；]{{2,8}}(?:的|同志)$"
)
_LOSES = Pattern("同志(?:的)?$")
_STAFFS = Pattern("(?:以|由)[^。；]{2,60}为$")
_LONGEST_STAFFING = 64
_LONGEST_CHANGE = 14


def is_received(text: str, office: Candidate) -> bool:
    """Whether a headline says who is received by the title alone: 会见|埃及卫生部部长."""
    end = text[office.end : office.end + 1]
    return office.rule == "body-title" and text.endswith("会见", 0, office.start) and not is_han(end or "，")


def is_staffed(ground: Ground, office: Candidate) -> bool:
    """Whether the sentence staffs a group: 以镇长某某|为组长，副镇长某某、某某|为副组长."""
    named = any(name.end == office.start - 1 for name in ground.names.values())
    return named and _STAFFS.search(ground.text, max(0, office.start - _LONGEST_STAFFING), office.start) is not None


def is_given(ground: Ground, office: Candidate) -> bool:
    """补选了…镇长, 当选副主任: the text gives or takes the office, whether or not it names the person again."""
    if ground.text[office.start : office.end] == "总书记":
        return True
    before = ground.text[max(0, office.start - 3) : office.start]
    if ground.text.startswith("职务", office.end) and _LOSES.search(before):  # 免去：某某同志|…主任|职务
        return True
    return _CHANGE.search(ground.text[max(0, office.start - _LONGEST_CHANGE) : office.start]) is not None
