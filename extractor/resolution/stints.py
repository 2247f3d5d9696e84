"""Stints: who leaves an office and comes into it again has held it twice, and each time is a tenure of its own.

An office begins anew where it is told that it was held and ended, and later that it began; of an office with one
holder, also where somebody else was seen in it between. An end alone that is told before a begin is a conflict.
"""

from collections.abc import Iterable, Iterator, Sequence

from extractor.graph.statement import Statement
from extractor.ids import Ids
from extractor.resolution.deriving import Deriver
from extractor.resolution.tenures import BEGINS, UNKNOWN, Observation, Tenure
from extractor.vocab import CIVIC, ORG, PROV, SKOS


def stints(observations: Sequence[Observation], others: Sequence[Observation]) -> list[list[Observation]]:
    """The observations of one person in one office, by the times that the person held it.

    Args:
        observations: what is told of the person in the office.
        others: what is told of others in it, where it has one holder at a time.
    """
    cuts: list[str] = []
    for begin in sorted((one for one in observations if one.status in BEGINS), key=lambda one: one.days):
        day = begin.days[0]
        earlier = [one for one in observations if one.days[1] < day and (not cuts or one.days[1] >= cuts[-1])]
        if day == UNKNOWN[0] or not earlier:
            continue
        last = max(one.days[1] for one in earlier)
        left = {one.status == "dismissed" for one in earlier} == {True, False}  # held, and given up
        if left or any(last < other.days[0] and other.days[1] < day for other in others):
            cuts.append(day)
    found: list[list[Observation]] = [[] for _ in range(len(cuts) + 1)]
    for one in observations:
        found[sum(_is_after(one, cut) for cut in cuts)].append(one)
    return found


def _is_after(one: Observation, cut: str) -> bool:
    """Whether an observation belongs to the time from a begin on; an end, in doubt, before it."""
    if one.days[0] == UNKNOWN[0]:
        return False
    return one.days[0] > cut if one.status in ("dismissed", "former") else one.days[1] >= cut


def stint_iri(tenure: str, number: int) -> str:
    """The IRI of a tenure, by the number of the stint: the first goes by that of person and office."""
    return tenure if number == 1 else f"{tenure}/{number}"


def described(
    first: str, tenure: Tenure, body: str | None, label: str, told: Iterable[Observation]
) -> Iterator[Statement]:
    """A tenure that is another stint of a person in an office, with its reports and passages.

    Args:
        first: the IRI under which documents report the office.
        tenure: the stint.
        body: the body of the office.
        label: the name of the tenure.
        told: what is told of it.
    """
    writer = Deriver(graph="offices", rule="stint", evidence=tenure.evidence)
    ids = Ids()
    yield writer.type(tenure.iri, CIVIC.Tenure)
    yield writer.type(tenure.iri, ORG.Membership)
    yield writer.text(tenure.iri, SKOS.prefLabel, label)
    yield writer.link(tenure.iri, ORG.member, tenure.person)
    yield writer.link(tenure.iri, ORG.role, ids.role(tenure.role))
    if body is not None:
        yield writer.link(tenure.iri, ORG.organization, body)
        yield writer.link(tenure.iri, CIVIC.post, ids.post(body, tenure.role))
    for one in told:
        status = "holds" if one.status == "former" else one.status
        yield writer.link(tenure.iri, CIVIC.report, ids.report(first, status, one.date))
        yield writer.link(tenure.iri, PROV.wasQuotedFrom, one.document)
        for passage in one.evidence:
            yield writer.link(tenure.iri, CIVIC.evidence, ids.evidence(passage))
