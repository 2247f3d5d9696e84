"""One office told more than once: its evidence put together, the vaguer telling left out."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from extractor.model import Holding

_SAME_ENDING = 6
"""So many last characters in common make two bodies one, where one person has the same role in both."""


def joined(known: Holding, again: Holding) -> Holding:
    """One office told twice: its evidence put together; a change of it tells more than that it is held."""
    told = known if known.status != "holds" or again.status == "holds" else again
    return replace(told, evidence=(*known.evidence, *again.evidence))


def is_vague_repeat(key: tuple[str, str, str | None], found: Iterable[tuple[str, str, str | None]],
                     stated: Collection[tuple[str, str, str | None]]) -> bool:  # fmt: skip
    """队长某某, where the document names him as 镇综合行政执法队队长 elsewhere: the fuller title tells which body."""
    others = [other[2] for other in found if other[:2] == key[:2] and other[2] not in (None, key[2])]
    if not others:
        return False
    return key[2] is None or key not in stated or any(_is_shorter_form(key[2], other) for other in others if other)


def _is_shorter_form(body: str, other: str) -> bool:
    """院党委 beside 医院党委, 市派驻纪检监察组 beside 市纪委监委派驻纪检监察组: the same body, named in fewer words."""
    ending = min(len(body), _SAME_ENDING)
    return len(body) < len(other) and other.endswith(body[-ending:])
