"""What pages say in Chinese or in English that the graph says in Chinese alone: the reasons of resolution."""

from collections.abc import Mapping
from typing import Final, Literal

Language = Literal["zh", "en"]
"""The languages of the pages."""

REASONS: Final[Mapping[str, str]] = {
    "人工判定": "decided by a person",
    "会议届次与日期先后不符": "the sessions of a meeting don't come in the order of their dates",
    "免职之后仍以该职务出现": "still shown in the office after the dismissal",
    "同一县市的同名者": "namesakes in one county or city",
    "同一届次的会议": "the same session of a meeting",
    "同一人的同一职务，机构名称有省略": "the same office of one person, the name of the body cut short",
    "同一乡镇的职务": "offices in one town",
    "同一乡镇简报中的同名者": "namesakes in the bulletins of one town",
    "同一机构的同一职务": "the same office of the same body",
    "同一机构的职务": "offices of the same body",
    "同一职务同时有两人在任": "two people hold one office at the same time",
    "同一职务，姓名一字之差": "the same office, names that differ in one character",
    "同一职务，机构名称有省略": "the same office, the name of the body cut short",
    "同一辖区的同一名称": "the same name in one jurisdiction",
    "同地同一机构的简称": "a short name of the same body of the place",
    "同名，任职先后相接": "namesakes whose offices follow one another",
    "同日同名的活动": "events of one name on one day",
    "同日同名的活动，参加者不同": "events of one name on one day with other participants",
    "同日同地的活动，名称互含": "events in one place on one day, one name within the other",
    "同日同类的活动，参加者相同": "events of one kind on one day with the same participants",
    "离任早于就任": "left the office before taking it",
    "该镇所属区县的机构": "a body of the district that the town belongs to",
    "该乡镇简报中唯一的同名者": "the only bearer of the name in the bulletins of the town",
    "该乡镇简报中有两位同名者": "two bearers of the name in the bulletins of the town",
}
"""The reasons that resolution gives, in English."""


def reason(text: str, language: Language) -> str:
    """The reason of a decision or conflict; what a person wrote into the corrections stays as it is."""
    return text if language == "zh" else REASONS.get(text, text)
