"""A title taken apart: the role, and the body that it is held in (guidelines § 3)."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from extractor import seeds
from extractor.entities.directory import Directory
from extractor.mentions.offices import is_head_of_government
from extractor.mentions.vocabulary import roles_at_end
from extractor.model import Entity, Mention

_PARTY_ORGAN = re.compile(r"(?:党委|党组|党总支|党支部|党工委|机关党委)$")
_PARTY_ROLES = frozenset(seeds.words("offices", "party_roles"))
_RANKS = frozenset(seeds.words("offices", "civil_service_ranks"))
_ROLE_BODIES = seeds.table("offices", "role_bodies")
_ROLE_ENDINGS = seeds.table("offices", "role_endings")
_LOCALITY = re.compile(r".{2,6}?(?:街道|[省市区县镇乡州旗])(?=党|委|人大|政府|人民|政协|纪委)")


class Title(NamedTuple):
    """A role and the canonical name of its body, None where the text gives none and none follows from the role.

    `stated` says that the body stands in the title itself, or follows from the role alone.
    """

    role: str
    body: str | None
    stated: bool = True


def role_of(surface: str) -> str:
    """The role at the end of a title, without its body: 芦汀镇党委副书记 → 副书记."""
    role = roles_at_end().search(surface)
    return role[0] if role else surface


def read_title(surface: str, inner: Entity | None, before: Title | None, directory: Directory,
               preceding: Sequence[Entity]) -> Title:  # fmt: skip
    """Take a title apart.

    Args:
        surface: the title as written.
        inner: the body that is named inside it.
        before: the title before it in the same sentence (市政协主席A，副主席B).
        directory: the document's entities.
        preceding: the bodies that the document names before it, the nearest first.
    """
    role = role_of(surface)
    if inner is not None:
        return Title(role, inner.name)
    if role in _ROLE_BODIES:
        return Title(role, str(_ROLE_BODIES[role]))
    if is_head_of_government(role):
        prefix = surface[: len(surface) - len(role)]
        return Title(role, _government(prefix, role, before, directory))
    if role in _RANKS:
        return Title(role, None)
    inherited = _inherited(role, before)
    if inherited is not None:
        return Title(role, inherited)
    return Title(role, _nearest(role, preceding), stated=False)


def _government(prefix: str, role: str, before: Title | None, directory: Directory) -> str:
    """The government that the role heads: 镇长 → T镇人民政府; 云州市副市长 → 云州市人民政府.

    Behind another title (墨埠镇党委书记A、镇长B) it is the government of that title's locality.
    """
    level = role[-2]
    if prefix:
        return f"{prefix}人民政府"
    owner = _LOCALITY.match(before.body) if before is not None and before.body else None
    if owner is not None and owner[0].endswith(level):
        return f"{owner[0]}人民政府"
    town = directory.town
    if town is not None and town.endswith(level):
        return f"{town}人民政府"
    found = [e.name for e in directory.entities if e.kind == "organization" and e.name.endswith(f"{level}人民政府")]
    return found[0] if len(found) == 1 else f"{level}人民政府"


def _inherited(role: str, before: Title | None) -> str | None:
    """A bare role behind a title is held in the same body; a role of the administration not in its party organ.

    区人大常委会党组书记、副主任: the 副主任 is of the 区人大常委会. A 站长 is of no 武装部.
    """
    if before is None or before.body is None:
        return None
    body = before.body if role in _PARTY_ROLES else _PARTY_ORGAN.sub("", before.body) or before.body
    return body if _fits(role, body) else None


def _fits(role: str, body: str) -> bool:
    """Whether a body of this kind has such a role, as far as the lexicon tells (所长: …所)."""
    head = next((known for known in _ROLE_ENDINGS if role.endswith(known)), None)
    return head is None or body[-1] in str(_ROLE_ENDINGS[head])


def _nearest(role: str, preceding: Sequence[Entity]) -> str | None:
    """The nearest body before a bare title that can have such a role (… 派出所 … 所长); None for roles of any body."""
    if not any(role.endswith(known) for known in _ROLE_ENDINGS):
        return None
    return next((body.name for body in preceding if _fits(role, body.name)), None)


def inner_body(office: Mention, bodies: Sequence[Mention]) -> Mention | None:
    """The ORG inside an OFFICE; the last one where a note in brackets holds another."""
    inside = [body for body in bodies if office.start <= body.start and body.end <= office.end]
    return inside[-1] if inside else None
