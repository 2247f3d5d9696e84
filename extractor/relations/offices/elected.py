"""The body of an office to which a congress elects: 某协会第三次会员代表大会…，某某当选会长."""

from collections.abc import Sequence

from extractor.entities.directory import Directory
from extractor.matching.patterns import Pattern
from extractor.model import HoldingStatus, Mention
from extractor.relations.offices.titles import Title
from extractor.relations.settings.owners import entity_named

_CONGRESS = Pattern(
    r"(?P<body>(?!第)[^，。；“”]{3,24}?)(?:(?:换届|选举|成立|会员|理事)*大会"
    r"|第?[一二三四五六七八九十\d]{1,4}[届次][^，。；]{0,16}?(?:大会|会议))"
)
"""A congress whose name begins with the body that holds it; its number or kind ends the body's name."""
_KIND = Pattern(r"(?:会员|职工|教职工|妇女|团员|学生|少先队员|归侨侨眷|理事)?(?:代表)?$")
_OFFICES = Pattern(r"(?:常务)?副?(?:主席|会长|理事长|秘书长|监事长|主任委员|主委)|常务(?:理事|委员)|理事|监事")
"""Offices of associations and federations."""


def elected_to(title: Title, status: HoldingStatus, mentions: Sequence[Mention], directory: Directory) -> Title:
    """The title in the body whose congress the mentions name last, where somebody is elected to it.

    The title as it is, where its body is stated, where no congress is named, and for roles of other bodies.
    """
    if status != "elected" or title.stated or not _OFFICES.fullmatch(title.role):
        return title
    named = (_CONGRESS.match(mention.text) for mention in reversed(mentions) if mention.label == "EVENT")
    congress = next((found for found in named if found is not None), None)
    entity = entity_named(_KIND.sub("", congress["body"]), directory) if congress is not None else None
    return Title(title.role, entity.name, stated=False) if entity is not None else title
