"""Roles: what they are, which of them name their body, and which bodies can have one."""

import re
from functools import cache

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.vocabulary import alternation, roles_at_end, word_set

_HEADS = seeds.table("offices", "heads_of_government")
_ENDINGS = seeds.table("offices", "role_endings")
_PARTY_ORGAN = Pattern(r"(?:党委|党组|党总支|党支部|党工委|机关党委)$")
_MORE_MODIFIERS = 2
_FEW, _SOME = 2, 6
_MORE_BODIES = {"校长": ("学院",), "主任": ("供销社", "供销合作社")}
_NONE: tuple[str, ...] = ()
_SETTLED = ("村", "社区", "居民区", "嘎查")
"""Localities that are no bodies, so that a 委员 behind the secretary is of the party's cell."""
_TENSES = ("former", "")
"""What words tell that are no part of a role: 原镇长 was 镇长, 现任镇长 is."""


def role_and_prefix(surface: str) -> tuple[str, str]:
    """The role at the end of a title, and what stands before it: 芦汀镇党委副书记 → (副书记, 芦汀镇党委).

    Words that say when the office was held are part of neither: 原镇长 → (镇长, "").
    """
    found = roles_at_end().search(surface) or _professions_at_end().search(surface)
    if found is None:
        return surface, ""
    _, role = without_tense(found[0])
    prefix = surface[: found.start()]
    return role, prefix.removesuffix(tense_before(prefix))


def tense_before(prefix: str) -> str:
    """The word at the end of what stands before a role that says when the office was held: 时任|副镇长; else empty."""
    tense = _tense_at_end().search(prefix)
    return tense[0] if tense else ""


@cache
def _tense_at_end() -> re.Pattern[str]:
    words = [word for word, tells in seeds.table("offices", "role_qualifiers").items() if tells in _TENSES]
    return re.compile(f"(?:{alternation(words)})$")


@cache
def _professions_at_end() -> re.Pattern[str]:
    return re.compile(f"(?:{alternation(seeds.words('offices', 'professions'))})$")


@cache
def _tenses() -> re.Pattern[str]:
    return re.compile(alternation(seeds.table("offices", "role_qualifiers")))


def without_tense(role: str) -> tuple[str, str]:
    """(原, 镇长) for 原镇长, but ("代", 代镇长) for 代镇长: how an office is held now is part of the role."""
    word = _tenses().match(role)
    if word is None or word.end() == len(role):
        return "", role
    tense = seeds.table("offices", "role_qualifiers")[word[0]]
    return word[0], role[word.end() :] if tense in _TENSES else role


@cache
def _occupations() -> re.Pattern[str]:
    modifiers = alternation(seeds.words("offices", "modifiers"))
    roles = alternation([*seeds.words("offices", "roles"), *seeds.words("offices", "occupations")])
    return re.compile(f"(?:{modifiers}){{0,{_MORE_MODIFIERS}}}(?:{roles})$")


def post_or_occupation(surface: str) -> str | None:
    """The role at the end of a string that is nothing but a title, where an occupation (干部) may stand as well."""
    role = _occupations().search(surface)
    return role[0] if role else None


def is_occupation(role: str) -> bool:
    """Whether the role is no post: 干部, 教师."""
    return not roles_at_end().search(role)


def level_headed(role: str) -> str | None:
    """The level whose government the role heads or helps to head: 镇 of 镇长, 区 of 副区长; None for other roles."""
    head_of = role.removesuffix("助理")
    return next((str(level) for head, level in _HEADS.items() if head_of.endswith(head)), None)


def is_party_role(role: str) -> bool:
    """Whether the role is held in a party committee where the text names no other body: 副书记."""
    return role in word_set("offices", "party_roles")


def is_rank(role: str) -> bool:
    """Whether the role is a rank of the civil service, which needs no body: 二级巡视员."""
    return role in word_set("offices", "civil_service_ranks")


def is_of_firm(role: str) -> bool:
    """Whether firms have such a role, whose short names no ending tells: 总经理, 董事长."""
    head = _fitting(role)
    return head is not None and head != "司长" and "司" in str(_ENDINGS[head])


def fits(role: str, body: str) -> bool:
    """Whether a body of this kind has such a role, as far as the lexicon tells (所长: …所)."""
    head = _fitting(role)
    return head is None or body[-1] in str(_ENDINGS[head]) or body.endswith(_MORE_BODIES.get(head, _NONE))


def tells_body(role: str) -> bool:
    """Whether the lexicon knows in which bodies such a role is held."""
    return _fitting(role) is not None


def is_of_one_kind(role: str) -> bool:
    """Whether one kind of body alone, or two, have such a role, as 院长 and 所长 do, and 主任 does not."""
    head = _fitting(role)
    return head is not None and len(str(_ENDINGS[head])) <= _FEW


def is_of_few_kinds(role: str) -> bool:
    """Whether few kinds of bodies have such a role, as 主席 and 会长."""
    head = _fitting(role)
    return head is not None and len(str(_ENDINGS[head])) <= _SOME


def _fitting(role: str) -> str | None:
    return next((known for known in _ENDINGS if role.endswith(known)), None)


def administration(body: str) -> str:
    """The body whose party organ this is; itself where it is none: 区人大常委会党组 → 区人大常委会."""
    return _PARTY_ORGAN.sub("", body) or body


def inherited(role: str, body: str) -> str | None:
    """The body of a bare role behind a title in `body`; None where such a body has no such role.

    A role of the administration is not held in its party organ: in 区人大常委会党组书记、副主任 the 副主任 is of the
    区人大常委会. A 站长 is of no 武装部.
    """
    administered = administration(body)
    of_cell = role.endswith("委员") and administered.endswith(_SETTLED)
    held_in = body if is_party_role(role) or of_cell else administered
    return held_in if fits(role, held_in) else None
