"""One piece of a title string taken apart: opener, body, role, closer."""

import re
from functools import cache
from typing import NamedTuple, cast

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.territory.gazetteer import short_names
from extractor.mentions.territory.localities import level_of
from extractor.mentions.titles.bodies import LEVELS, is_body, is_named_in_full
from extractor.mentions.titles.localities import division_end, is_division, locality_end
from extractor.mentions.titles.notes import without_dates, without_grade
from extractor.mentions.titles.records import Qualifier
from extractor.mentions.titles.roles import level_headed, post_or_occupation, without_tense
from extractor.mentions.vocabulary import alternation

_DUTY = Pattern(r"(?:分管|主管|负责|联系|主持|协助)[^的]{1,16}的?$")
_INNER_FORMER = Pattern(r"(?<=[㐀-鿿])(?:前任|原任|时任|[原前])(?=$|[省市区县镇乡州]|党|纪|政|人大)")
_SHORT = Pattern(r"[㐀-鿿]{1,5}")
_MOST_OPENERS = 3
_SHORTEST = 2
_SHORTEST_UNLISTED = 3
_LONGEST_DIVISION = 6


class Clause(NamedTuple):
    """What one piece says.

    Attributes:
        body: the body before the role; empty where the piece names none.
        role: the role.
        opened: how the office is held by the words before the title (原, 拟任), which open what is joined to it too.
        is_opened: whether there are such words at all (现任).
        qualifiers: how the office is held by all words of the piece.
        asides: duties that stand inside it.
    """

    body: str
    role: str
    opened: tuple[Qualifier, ...] = ()
    is_opened: bool = False
    qualifiers: tuple[Qualifier, ...] = ()
    asides: tuple[str, ...] = ()


@cache
def _openers() -> re.Pattern[str]:
    return re.compile(f"(?!现[场代])(?:{alternation(seeds.table('offices', 'openers'))})")


@cache
def _closers() -> re.Pattern[str]:
    return re.compile(f"(?:{alternation(seeds.table('offices', 'closers'))})$")


def read_clause(text: str) -> Clause | None:
    """The office that a piece names: 原芦汀镇党委副书记 → 芦汀镇党委, 副书记, former; None where it names none."""
    whole = without_dates(text)
    opened, rest = without_opener(whole)
    closed, text = _close(rest)
    found = post_or_occupation(text)
    if found is None:
        return None
    word, role = without_tense(found)
    inner = qualifier("role_qualifiers", word) if word else ()
    split = _split(text[: -len(found)], role)
    if split is None:
        return None
    body, middle, asides = split
    return Clause(
        body=body,
        role=role,
        opened=opened,
        is_opened=rest != whole,
        qualifiers=tuple(sorted({*opened, *closed, *inner, *middle})),
        asides=asides,
    )


def qualifier(table: str, word: str) -> tuple[Qualifier, ...]:
    """How an office is held that this word stands at; nothing for words like 任 and 现任."""
    found = seeds.table("offices", table)[word]
    return (cast("Qualifier", found),) if found else ()


def without_opener(text: str) -> tuple[tuple[Qualifier, ...], str]:
    """(former, 云州市副市长) for 原云州市副市长: what opens a title, at most three words of it, is no part of it."""
    found: tuple[Qualifier, ...] = ()
    for _ in range(_MOST_OPENERS):
        opener = _openers().match(text)
        if opener is None or opener.end() == len(text) or _begins_name(opener[0], text):
            break
        found = (*found, *qualifier("openers", opener[0]))
        text = text[opener.end() :].lstrip("：:")
    return found, text


def _begins_name(opener: str, text: str) -> bool:
    """Whether what looks like an opener is the first character of a locality's name: 前湾镇|镇长, 曾桥村|书记.

    Of an unlisted name 原 is a part only where a single character would be left (原桥镇).
    """
    if (division_end(text) or 0) > len(opener):
        return True
    if len(opener) > 1 or opener == "兼" or division_end(text, 1):
        return False
    end = locality_end(text)
    return end == _SHORTEST_UNLISTED or (end > _SHORTEST_UNLISTED and opener != "原")


def _close(text: str) -> tuple[tuple[Qualifier, ...], str]:
    closer = _closers().search(text)
    if closer is None or closer.start() == 0:
        return (), text
    return qualifier("closers", closer[0]), text[: closer.start()]


def _split(prefix: str, role: str) -> tuple[str, tuple[Qualifier, ...], tuple[str, ...]] | None:
    """(body, qualifiers, asides) of what stands before the role; None where that is no body."""
    duty = _DUTY.search(prefix)
    asides = (duty[0].removesuffix("的"),) if duty else ()
    prefix = without_grade(prefix[: duty.start()] if duty else prefix)
    former = _inner_former(prefix)
    body = body_before(_without(prefix, former) if former else prefix, role)
    return None if body is None else (body, ("former",) if former else (), asides)


def _inner_former(prefix: str) -> re.Match[str] | None:
    """原 between the parts of a body: 云州市|原|市委, 某集团|原|党委; not in 原州区."""
    found = _INNER_FORMER.finditer(prefix)
    return next((m for m in found if _is_owner(prefix[: m.start()]) and not _in_name(prefix, m.start())), None)


def _without(prefix: str, former: re.Match[str]) -> str:
    """云州市委 for 云州市|原|市委: the level is told once."""
    owner, rest = prefix[: former.start()], prefix[former.end() :]
    return owner + (rest[1:] if rest[:1] == owner[-1:] and rest[:1] in LEVELS else rest)


def _in_name(prefix: str, at: int) -> bool:
    """Whether what looks like 原 or 前 belongs to the name of a division: |原州区, 镇|原县."""
    begins = (division_end(prefix, start) for start in range(max(0, at - _LONGEST_DIVISION), at))
    return bool(division_end(prefix, at)) or any(end is not None and end > at for end in begins)


def _is_owner(text: str) -> bool:
    return text in short_names() or is_body(text)


def _is_short(prefix: str, level: str) -> bool:
    """Whether a name of two characters wants its level: 云州|市长, although 云州 has the form of a 州."""
    return len(prefix) == _SHORTEST and level_of(prefix) not in (None, level)


def body_before(prefix: str, role: str) -> str | None:
    """The body before the role, the character that both share given back to it: 组织|部长; None for no body."""
    level = level_headed(role)
    if level is not None and (is_division(prefix + level) or _is_short(prefix, level)):
        return prefix + level
    if not prefix or is_body(prefix):
        return prefix
    if level is not None:
        return prefix + level if _SHORT.fullmatch(prefix) else None
    return prefix + role[0] if role.endswith("长") and is_named_in_full(prefix + role[0]) else None
