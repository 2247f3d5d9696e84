"""Groups that a sentence staffs: 成立以镇长某某为组长、副镇长某某为副组长的…领导小组."""

from collections.abc import Mapping, Sequence

from extractor.model import Mention
from extractor.patterns import Pattern

_OPENS = Pattern("(?:成立|组建|设立)[^。；]{0,16}?以|(?:^|[，。；])(?:由|以)[^。；]{2,30}为|为(?:常务|第一)?副?组长")
"""What opens the staffing of a group."""
_GROUP = Pattern("(?:小组|专班|指挥部|委员会|工作组)$")


def named_as(content: str, start: int, office: Mention, people_by_end: Mapping[int, Mention]) -> list[Mention]:
    """Whom the sentence that begins at `start` names for the office right before it: 副镇长某某、某某|为副组长.

    Empty where it names nobody so, or staffs no group.
    """
    if not content.startswith("为", office.start - 1) or not _OPENS.search(content, start, office.start):
        return []
    named = []
    person = people_by_end.get(office.start - 1)
    while person is not None:
        named.append(person)
        joined = content[person.start - 1 : person.start] in ("、", "和")
        person = people_by_end.get(person.start - 1) if joined else None
    return named[::-1]


def group_behind(content: str, bodies: Sequence[Mention], office: Mention) -> Mention | None:
    """The group that the sentence names behind its members (为成员的|某某领导小组); None where it names none."""
    behind = (body for body in bodies if body.start > office.end)
    return next((body for body in behind if _GROUP.search(content[body.start : body.end])), None)
