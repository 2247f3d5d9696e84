"""A title taken apart: the role, and the body that it is held in (guidelines § 3)."""

import re
from typing import NamedTuple

from extractor import seeds
from extractor.entities.directory import Directory
from extractor.mentions.offices import is_head_of_government
from extractor.mentions.vocabulary import alternation
from extractor.model import Entity, Mention

_ROLE = re.compile(f"(?:{alternation(seeds.words('offices', 'modifiers'))})?(?:{alternation(seeds.words('offices', 'roles'))})$")
_PARTY_ORGAN = re.compile(r"(?:党委|党组|党总支|党支部|党工委|机关党委)$")
_PARTY_ROLES = frozenset(seeds.words("offices", "party_roles"))
_RANKS = frozenset(seeds.words("offices", "civil_service_ranks"))
_ROLE_BODIES = seeds.table("offices", "role_bodies")


class Title(NamedTuple):
    """A role and the canonical name of its body, None where the text gives none and none follows from the role."""

    role: str
    body: str | None


def split(surface: str, body: str | None) -> str:
    """The role at the end of a title, without its body: 芦汀镇党委副书记 → 副书记."""
    role = _ROLE.search(surface)
    return role[0] if role else surface


def read_title(surface: str, inner: Entity | None, before: Title | None, directory: Directory) -> Title:
    """Take a title apart.

    Args:
        surface: the title as written.
        inner: the body that is named inside it.
        before: the title before it in the same chain or list (市政协主席A，副主席B).
        directory: the document's entities.
    """
    role = split(surface, inner.name if inner else None)
    if inner is not None:
        return Title(role, inner.name)
    if role in _ROLE_BODIES:
        return Title(role, str(_ROLE_BODIES[role]))
    if is_head_of_government(role):
        return Title(role, _government(surface[: len(surface) - len(role)], role, directory))
    if role in _RANKS:
        return Title(role, None)
    if before is not None and before.body is not None:
        return Title(role, _inherited(role, before.body))
    return Title(role, _own_body(role, directory))


def _government(prefix: str, role: str, directory: Directory) -> str:
    """The government that the role heads: 镇长 → T镇人民政府; 苏州市副市长 → 苏州市人民政府."""
    if prefix:
        return f"{prefix}人民政府"
    level = role[-2]
    town = directory.town
    if town is not None and town.endswith(level):
        return f"{town}人民政府"
    found = [e.name for e in directory.entities if e.kind == "organization" and e.name.endswith(f"{level}人民政府")]
    return found[0] if len(found) == 1 else f"{level}人民政府"


def _inherited(role: str, body: str) -> str:
    """A bare role behind a title is held in the same body; a role of the administration not in its party organ.

    区人大常委会党组书记、副主任: the 副主任 is of the 区人大常委会.
    """
    return body if role in _PARTY_ROLES else _PARTY_ORGAN.sub("", body) or body


def _own_body(role: str, directory: Directory) -> str | None:
    """The document's one institution, where a bare 院长 or 校长 leads it; None otherwise."""
    endings = {"院长": ("医院", "学院", "法院", "检察院", "敬老院"), "校长": ("学校", "小学", "中学", "大学"), "园长": ("幼儿园",)}
    for head, names in endings.items():
        if role.endswith(head):
            found = {e.name for e in directory.entities if e.kind == "organization" and e.name.endswith(names)}
            return found.pop() if len(found) == 1 else None
    return None


def inner_body(office: Mention, bodies: list[Mention]) -> Mention | None:
    """The ORG inside an OFFICE; the last one where a note in brackets holds another."""
    inside = [body for body in bodies if office.start <= body.start and body.end <= office.end]
    return inside[-1] if inside else None
