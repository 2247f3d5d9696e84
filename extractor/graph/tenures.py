"""Holding → statements: the tenure, the post that it fills, and what is reported of it."""

from collections.abc import Iterator

from extractor.graph.evidence import source_statements
from extractor.graph.scribe import Scribe
from extractor.graph.statement import Statement
from extractor.model import Holding
from extractor.vocab import CIVIC, CONCEPTS, ORG, SKOS


def holding_statements(scribe: Scribe, holding: Holding) -> Iterator[Statement]:
    """States a tenure (person, role, organization) and the report of it (status, date).

    当选 in 2021 and again in 2025 are two reports of one tenure, so that each status keeps its date.
    """
    scribe = scribe.citing(holding.evidence)
    person = scribe.entity(holding.person)
    organization = scribe.entity(holding.organization) if holding.organization else None
    tenure = scribe.ids.tenure(person, holding.role, organization)
    yield from scribe.types(tenure, CIVIC.Tenure, ORG.Membership)
    yield scribe.link(tenure, ORG.member, person)
    yield from _role(scribe, tenure, holding.role)
    if holding.organization and organization:
        yield scribe.link(tenure, ORG.organization, organization)
        yield from _post(scribe, holding, tenure, organization)
    owner = holding.organization.name if holding.organization else ""
    yield from scribe.names(tenure, f"{holding.person.name}，{owner}{holding.role}")
    yield from _report(scribe, holding, tenure)
    yield from source_statements(scribe, tenure)


def _role(scribe: Scribe, subject: str, role: str) -> Iterator[Statement]:
    concept = scribe.ids.role(role)
    yield scribe.link(subject, ORG.role, concept)
    yield from scribe.types(concept, SKOS.Concept)
    yield from scribe.names(concept, role)


def _post(scribe: Scribe, holding: Holding, tenure: str, organization: str) -> Iterator[Statement]:
    """The post (镇长 is a role, the 镇长 of one government a post); org:holds is the undated shortcut."""
    assert holding.organization is not None
    post = scribe.ids.post(organization, holding.role)
    yield scribe.link(tenure, CIVIC.post, post)
    yield from scribe.types(post, ORG.Post)
    yield from scribe.names(post, f"{holding.organization.name}{holding.role}")
    yield scribe.link(post, ORG.postIn, organization)
    yield scribe.link(post, ORG.role, scribe.ids.role(holding.role))
    yield scribe.link(scribe.entity(holding.person), ORG.holds, post)


def _report(scribe: Scribe, holding: Holding, tenure: str) -> Iterator[Statement]:
    report = scribe.ids.report(tenure, holding.status, holding.date)
    yield scribe.link(tenure, CIVIC.report, report)
    yield from scribe.types(report, CIVIC.TenureReport)
    yield scribe.link(report, CIVIC.status, CONCEPTS[holding.status])
    yield from scribe.times(report, holding.date, holding.date)
    yield from source_statements(scribe, report)
