"""Statements of a document under the names that resolution decided; what is named after them follows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from extractor.graph.index import Index
from extractor.graph.sightings import EntitySeen, Sighting
from extractor.graph.statement import Statement, union
from extractor.ids import BASE, Ids
from extractor.resolution.keys import is_qualified
from extractor.resolution.references import parsed
from extractor.resolution.stage import Naming
from extractor.vocab import CIVIC, ORG, SKOS

_LABEL, _ALIAS = SKOS.prefLabel, SKOS.altLabel
_JURISDICTION = CIVIC.jurisdiction
_TENURES = f"{BASE}tenure/"
_PARTIES = (CIVIC.concerns, ORG.originalOrganization, ORG.resultingOrganization)


def renamed(statements: Sequence[Statement], namings: Iterable[Naming]) -> tuple[Statement, ...]:
    """The statements of one document with each IRI under the name that it goes by.

    Tenures, posts, reports, changes and participations are named after persons, bodies and events; they follow. A
    preferred label that gave way stays as an alternative one; the label of a tenure or post is made again. A thing
    belongs to the one locality that its new IRI names: that a bulletin of another town speaks of it adds none.
    """
    told = list(namings)
    stints = [naming for naming in told if naming.old.startswith(_TENURES)]  # of tenures as they are named by then
    return _applied(_applied(tuple(statements), [one for one in told if one not in stints]), stints)


def _applied(statements: tuple[Statement, ...], namings: Iterable[Naming]) -> tuple[Statement, ...]:
    chosen = {naming.old: naming for naming in namings}
    if not chosen:
        return statements
    index = Index(statements)
    names = {old: naming.new for old, naming in chosen.items()}
    labels = {old: naming.label for old, naming in chosen.items()}
    names |= dict(_followers(index, names))
    made = dict(_titles(index, names, labels))
    return union(new for one in statements for new in _renamed(one, names, labels, made))


def renamed_sighting(seen: Sighting, namings: Iterable[Naming]) -> Sighting:
    """A sighting under the names that earlier stages decided; its town goes by what the scope of its things does."""
    chosen = {naming.old: naming for naming in namings}
    if not chosen:
        return seen

    def new(iri: str) -> str:
        return chosen[iri].new if iri in chosen else iri

    offices = tuple(
        replace(
            office,
            person=new(office.person),
            organization=new(office.organization) if office.organization else None,
            tenure=Ids().tenure(
                new(office.person), office.role, new(office.organization) if office.organization else None
            ),
        )
        for office in seen.offices
    )
    events = tuple(
        replace(
            event,
            iri=new(event.iri),
            organizers=tuple(sorted({new(one) for one in event.organizers})),
            place=new(event.place) if event.place else None,
            actors=tuple(sorted({new(one) for one in event.actors})),
            container=new(event.container) if event.container else None,
        )
        for event in seen.events
    )
    entities = tuple(_named(entity, chosen.get(entity.iri)) for entity in seen.entities)
    changes = tuple(
        replace(change, originals=tuple(map(new, change.originals)), results=tuple(map(new, change.results)))
        for change in seen.changes
    )
    town = _town(seen.town, chosen.values())
    return replace(seen, town=town, offices=offices, events=events, entities=entities, changes=changes)


def _named(entity: EntitySeen, naming: Naming | None) -> EntitySeen:
    if naming is None:
        return entity
    home = _home(naming.new) if _home(naming.new) != _home(naming.old) else entity.jurisdiction
    return replace(entity, iri=naming.new, name=naming.label, jurisdiction=home)


def _town(town: str | None, namings: Iterable[Naming]) -> str | None:
    """The town whose bulletin it is: told from a namesake by its district where its things are."""
    scopes = ((_home(naming.old), _home(naming.new)) for naming in namings)
    return next((new for old, new in scopes if town and new and old == town and is_qualified(new, town)), town)


def _followers(index: Index, names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    ids = Ids()
    for tenure in index.instances(CIVIC.Tenure):
        person, body = index.value(tenure, ORG.member), index.value(tenure, ORG.organization)
        role = index.label(index.value(tenure, ORG.role))
        if body in names:
            yield index.value(tenure, CIVIC.post), ids.post(names[body], role)
        if body not in names and person not in names and tenure not in names:
            continue
        new = names.get(tenure) or ids.tenure(names.get(person, person), role, names.get(body, body) or None)
        yield tenure, new
        for report in index.objects(tenure, CIVIC.report):
            status = index.value(report, CIVIC.status).rpartition("#")[2]
            yield report, ids.report(new, status, index.value(report, CIVIC.date) or None)
    for change in index.instances(CIVIC.BodyChange):
        bodies = {body for predicate in _PARTIES for body in index.objects(change, predicate)}
        if bodies & names.keys():
            kind = index.value(change, CIVIC.changeKind).rpartition("#")[2]
            former, later = index.objects(change, CIVIC.formerName), index.objects(change, CIVIC.newName)
            yield change, ids.change(kind, former, later, (names.get(body, body) for body in bodies))
    for event, participation in index.pairs(CIVIC.participation):
        agent = index.value(participation, CIVIC.participant)
        role = index.value(participation, CIVIC.participationRole).rpartition("#")[2]
        if event in names or agent in names:
            yield participation, ids.participation(names.get(event, event), names.get(agent, agent), role)


def _titles(index: Index, names: Mapping[str, str], labels: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The labels of tenures and posts, which are made of those of persons and bodies."""
    for tenure in index.instances(CIVIC.Tenure):
        if tenure not in names:
            continue
        person, body = index.value(tenure, ORG.member), index.value(tenure, ORG.organization)
        role = index.label(index.value(tenure, ORG.role))
        owner = labels.get(body, index.label(body)) if body else ""
        yield tenure, f"{labels.get(person, index.label(person))}，{owner}{role}"
        if body:
            yield index.value(tenure, CIVIC.post), f"{owner}{role}"


def _renamed(
    one: Statement, names: Mapping[str, str], labels: Mapping[str, str], made: Mapping[str, str]
) -> Iterator[Statement]:
    subject = names.get(one.subject, one.subject)
    target = names.get(one.object, one.object) if one.is_link else one.object
    if one.predicate == _JURISDICTION:
        target = _home(subject) or target
    if one.predicate != _LABEL:
        is_same = subject == one.subject and target == one.object
        yield one if is_same else one._replace(subject=subject, object=target)
        return
    label = made.get(one.subject) or labels.get(one.subject, one.object)
    is_same = subject == one.subject and label == one.object
    yield one if is_same else one._replace(subject=subject, object=label)
    if label != one.object and one.subject not in made:
        yield one._replace(subject=subject, predicate=_ALIAS)


def _home(iri: str) -> str | None:
    """The locality that the IRI of a person, body or place names; None where it names none."""
    found = parsed(iri)
    return found.scope if found else None
