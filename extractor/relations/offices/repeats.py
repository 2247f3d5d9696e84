"""One office told more than once: its evidence put together, the vaguer telling left out."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from extractor import seeds
from extractor.mentions.persons.names import TRANSLITERATION, could_be_name
from extractor.mentions.vocabulary import states
from extractor.model import Entity, Holding

_Key = tuple[str, str, str | None]
"""Person, role, body."""

_OF_CHINA = {"总理": "国务院", "副总理": "国务院", "总书记": "中共中央"}
_SHORTEST_FOREIGN = 3

_SAME_ENDING = 6
"""So many last characters in common make two bodies one, where one person has the same role in both."""


def joined(known: Holding, again: Holding) -> Holding:
    """One office told twice: its evidence put together; a change of it tells more than that it is held."""
    told = known if known.status != "holds" or again.status == "holds" else again
    return replace(told, evidence=(*known.evidence, *again.evidence))


def settled(found: Mapping[_Key, Holding], stated: Collection[_Key]) -> tuple[Holding, ...]:
    """The offices that stay: each in its fullest telling, and no head of another state's cabinet in China's."""
    told: dict[_Key, Holding] = {}
    for key, holding in found.items():
        own, held = key, holding
        if is_of_other_state(key, found):
            state = _state(key[0], found)
            own, held = (key[0], key[1], state.name if state else None), replace(holding, organization=state)
        told[own] = joined(told[own], held) if own in told else held
    return tuple(holding for key, holding in told.items() if not is_vague_repeat(key, told, stated))


def _state(person: str, found: Mapping[_Key, Holding]) -> Entity | None:
    """The one state in which somebody holds another office: 某国副总统兼|总理."""
    bodies = {key[2]: held.organization for key, held in found.items() if key[0] == person and key[2]}
    named = [entity for name, entity in bodies.items() if name and states().fullmatch(name)]
    return named[0] if len(named) == 1 else None


def is_vague_repeat(key: _Key, found: Iterable[_Key], stated: Collection[_Key]) -> bool:
    """队长某某, where the document names him as 镇综合行政执法队队长 elsewhere: the fuller title tells which body."""
    others = [other[2] for other in found if other[:2] == key[:2] and other[2] not in (None, key[2])]
    if not others:
        return False
    return key[2] is None or key not in stated or any(_is_shorter_form(key[2], other) for other in others if other)


def _is_shorter_form(body: str, other: str) -> bool:
    """院党委 beside 医院党委, 市派驻纪检监察组 beside 市纪委监委派驻纪检监察组: the same body, named in fewer words."""
    ending = min(len(body), _SAME_ENDING)
    return len(body) < len(other) and other.endswith(body[-ending:])


def is_of_other_state(key: _Key, found: Iterable[_Key]) -> bool:
    """Whether a bare 总理 is another state's: the document names the state, or the name is written as foreign ones."""
    person, role, body = key
    if body is None or _OF_CHINA.get(role) != body or person in seeds.words("names", "leaders"):
        return False
    foreign = len(person) >= _SHORTEST_FOREIGN and set(person) <= set(TRANSLITERATION)
    named = any(other[0] == person and other[2] and states().match(other[2]) for other in found)
    return named or foreign or not could_be_name(person)
