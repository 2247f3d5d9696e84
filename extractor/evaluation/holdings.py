"""Holdings: right is the same person, role and body (guidelines § 3)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from extractor.evaluation.names import Aliases, folded
from extractor.evaluation.verdicts import Claim, Verdict
from extractor.model import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    person: str
    roles: frozenset[str]
    body: str | None
    optional: bool
    claim: Claim


def judge_holdings(gold: Any, found: Any) -> Iterator[Verdict]:
    """The holdings of one document: each of the gold's is met once, the required ones first."""
    people, bodies = Aliases(gold["persons"]), Aliases(gold["organizations"])
    wanted = sorted((_wanted(holding, people, bodies) for holding in gold["holdings"]), key=lambda one: one.optional)
    for holding in found["holdings"]:
        met = next((one for one in wanted if _meets(holding, one, people, bodies)), None)
        if met is None:
            yield Verdict(outcome="wrong", claim=_claim(holding))
        else:
            wanted.remove(met)
            if not met.optional:
                yield Verdict(outcome="right", claim=met.claim)
    yield from (Verdict(outcome="missed", claim=one.claim) for one in wanted if not one.optional)


def _wanted(holding: Any, people: Aliases, bodies: Aliases) -> _Wanted:
    return _Wanted(
        person=people.name(holding["person"]),
        roles=frozenset(folded(role) for role in (holding["role"], *(holding.get("role_alternatives") or ()))),
        body=_body(holding, bodies),
        optional=bool(holding.get("optional")),
        claim=_claim(holding),
    )


def _claim(holding: Any) -> Claim:
    person, role, body = holding["person"], holding["role"], holding.get("organization")
    return Claim(
        key=(person, role, body),
        layers=("holdings",),
        what=f"{person}: {role}, {body}" if body else f"{person}: {role}",
        spans=tuple(Span(one["start"], one["end"]) for one in holding.get("evidence") or ()),
        names=(person,),
        beside=role,
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
