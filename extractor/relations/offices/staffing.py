"""Groups that a sentence staffs (成立以镇长某某为组长、副镇长某某为副组长的…领导小组), and their offices."""

from collections.abc import Mapping, Sequence

from extractor.matching.patterns import Pattern
from extractor.model import Mention

_OPENS = Pattern("(?:成立|组建|设立)[^。；]{0,16}?以|(?:^|[，。；])(?:由|以)[^。；]{2,30}为|为(?:常务|第一)?副?组长")
"""What opens the staffing of a group."""
_GROUP = Pattern("(?:小组|专班|指挥部|委员会|工作组)$")

_HAS_OFFICE = Pattern("(?:小组|专班|指挥部|委员会|工作组)(?:办公室)?$")
_ITS_OFFICE = Pattern("(?<=办公室)|(?:下设|设立?)?办公室")
_HEADS_OFFICE = Pattern("(?:办公室)?(?:常务)?副?主任")
_GIVEN = ("任", "为")


def named_as(content: str, start: int, office: Mention, people_by_end: Mapping[int, Mention],
             titles: Mapping[int, Mention]) -> list[Mention]:  # fmt: skip
    """Whom the sentence that begins at `start` names for the office right before it: 委员某、副镇长某、某|为副组长.

    Empty where it names nobody so, or staffs no group. `titles` holds the sentence's titles by their end.
    """
    if not content.startswith("为", office.start - 1) or not _OPENS.search(content, start, office.start):
        return []
    named = []
    person = people_by_end.get(office.start - 1)
    while person is not None:
        named.append(person)
        title = titles.get(person.start)
        head = title.start if title is not None else person.start
        joined = content[head - 1 : head] in ("、", "和")
        person = people_by_end.get(head - 1) if joined else None
    return named[::-1]


def group_behind(content: str, bodies: Sequence[Mention], office: Mention) -> Mention | None:
    """The group that the sentence names behind its members (为成员的|某某领导小组); None where it names none."""
    behind = (body for body in bodies if body.start > office.end)
    return next((body for body in behind if _GROUP.search(content[body.start : body.end])), None)


def office_of_group(content: str, bodies: Sequence[Mention], office: Mention) -> Mention | None:
    """The group whose office somebody comes to head: 领导小组|办公室设在镇农业办，由某某任|主任; None for others."""
    if not content.endswith(_GIVEN, 0, office.start) or not _HEADS_OFFICE.fullmatch(content, office.start, office.end):
        return None
    groups = (b for b in reversed(bodies) if b.end < office.start and _HAS_OFFICE.search(content, b.start, b.end))
    return next((group for group in groups if _ITS_OFFICE.match(content, group.end)), None)
