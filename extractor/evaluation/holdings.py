"""Holdings: right is the same person, role and body (guidelines § 3)."""

from dataclasses import dataclass
from typing import Any

from extractor.evaluation.figures import Figures
from extractor.evaluation.names import Aliases, folded


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    person: str
    roles: frozenset[str]
    body: str | None
    optional: bool


def compare_holdings(gold: Any, found: Any) -> Figures:
    """The figures of one document's holdings: each of the gold's is met once, the required ones first."""
    people, bodies = Aliases(gold["persons"]), Aliases(gold["organizations"])
    wanted = sorted((_wanted(holding, people, bodies) for holding in gold["holdings"]), key=lambda one: one.optional)
    right = wrong = 0
    for holding in found["holdings"]:
        met = next((one for one in wanted if _meets(holding, one, people, bodies)), None)
        if met is None:
            wrong += 1
        else:
            wanted.remove(met)
            right += not met.optional
    return Figures(right=right, wrong=wrong, missed=sum(not one.optional for one in wanted))


def _wanted(holding: Any, people: Aliases, bodies: Aliases) -> _Wanted:
    return _Wanted(
        person=people.name(holding["person"]),
        roles=frozenset(folded(role) for role in (holding["role"], *holding.get("role_alternatives", ()))),
        body=_body(holding, bodies),
        optional=bool(holding.get("optional")),
    )


def _meets(holding: Any, wanted: _Wanted, people: Aliases, bodies: Aliases) -> bool:
    return (
        people.name(holding["person"]) == wanted.person
        and _role(holding) in wanted.roles
        and _body(holding, bodies) == wanted.body
    )


def _body(holding: Any, bodies: Aliases) -> str | None:
    return bodies.name(holding["organization"]) if holding.get("organization") else None


def _role(holding: Any) -> str:
    """The role without the body's name before it: a title 溪口镇党委书记 counts as 书记 of 溪口镇党委."""
    role, body = folded(holding["role"]), folded(holding.get("organization") or "")
    return role.removeprefix(body) or role
