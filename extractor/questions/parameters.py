"""What a user writes for a parameter → RDF terms. No text of a user ever becomes part of a query's syntax.

A thing is given by its IRI, or by any of its names; a name that several things bear stands for all of them, and the
answer tells them apart. Dates, numbers and texts become literals.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from pyoxigraph import DefaultGraph, Literal, NamedNode, Store

from extractor.errors import InputError
from extractor.questions.catalogue import Parameter
from extractor.questions.nearness import suggestion
from extractor.vocab import CIVIC, CONCEPTS, EVENT_CLASSES, FOAF, ORG, RDF, SDO, SKOS, XSD

Term = NamedNode | Literal
_TYPE: Final = NamedNode(RDF.type)
_SCHEMES: Final = ("http://", "https://", "urn:")
_NAMES: Final = (SKOS.prefLabel, SKOS.altLabel)
_JURISDICTION: Final = NamedNode(CIVIC.jurisdiction)
_TAGS: Final = ("zh-Hans", "zh-Hant", "zh", "en")

_CLASSES: Final[Mapping[str, tuple[str, ...]]] = {
    "person": (FOAF.Person,),
    "body": (ORG.Organization,),
    "agent": (FOAF.Person, ORG.Organization),
    "place": (SDO.Place,),
    "event": (CIVIC.CivicEvent,),
    "role": (SKOS.Concept,),
    "thing": (),
}
"""Of which classes a thing of each type is; nothing, where it may be of any."""


def terms(store: Store, parameter: Parameter, value: str) -> tuple[Term, ...]:
    """The terms that a value stands for: one, or several things of one name, in the order of their IRIs.

    Raises:
        InputError: the value is not of the parameter's type, or nothing in the graph has that name.
    """
    if parameter.type in _CLASSES:
        return _things(store, parameter, value)
    if parameter.type == "locality":
        return (_locality(store, parameter, value),)
    return (_LITERALS[parameter.type](parameter, value),)


def _things(store: Store, parameter: Parameter, value: str) -> tuple[NamedNode, ...]:
    if value.startswith(_SCHEMES):
        return (_iri(parameter, value),)
    classes = {NamedNode(str(cls)) for cls in _CLASSES[parameter.type]}
    found = {
        thing
        for thing in things_named(store, value)
        if not classes or any(next(store.quads_for_pattern(thing, _TYPE, cls, DefaultGraph()), None) for cls in classes)
    }
    if not found:
        hint = suggestion(value, _names(store, classes))
        raise InputError(
            f"--{parameter.name} {value}: the graph has no {parameter.type} of that name{hint}; "
            "give the name in full, or the IRI"
        )
    return tuple(sorted(found, key=lambda thing: thing.value))


def things_named(store: Store, name: str) -> Iterator[NamedNode]:
    """The things that have a name, or another name; a thing may come twice."""
    for predicate in _NAMES:
        for tag in _TAGS:
            label = Literal(name, language=tag)
            for quad in store.quads_for_pattern(None, NamedNode(str(predicate)), label, DefaultGraph()):
                if isinstance(quad.subject, NamedNode):
                    yield quad.subject


def _names(store: Store, classes: Iterable[NamedNode]) -> Iterator[str]:
    """The names of all things of some classes; of none, where any class would do."""
    for cls in classes:
        for thing in store.quads_for_pattern(None, _TYPE, cls, DefaultGraph()):
            for predicate in _NAMES:
                for quad in store.quads_for_pattern(thing.subject, NamedNode(str(predicate)), None, DefaultGraph()):
                    if isinstance(quad.object, Literal):
                        yield quad.object.value


def _iri(parameter: Parameter, value: str) -> NamedNode:
    try:
        return NamedNode(value)
    except ValueError as error:
        raise InputError(f"--{parameter.name} {value}: no IRI ({error})") from error


def _date(parameter: Parameter, value: str) -> Term:
    try:
        day = date.fromisoformat(value)
    except ValueError as error:
        raise InputError(f"--{parameter.name} {value}: no day; write it like 2024-01-31") from error
    return Literal(day.isoformat(), datatype=NamedNode(XSD.date))


def _number(parameter: Parameter, value: str) -> Term:
    try:
        return Literal(str(int(value)), datatype=NamedNode(XSD.integer))
    except ValueError as error:
        raise InputError(f"--{parameter.name} {value}: no number; write it like 3") from error


def _locality(store: Store, parameter: Parameter, value: str) -> Term:
    found = Literal(value, language="zh-Hans")
    if next(store.quads_for_pattern(None, _JURISDICTION, found, DefaultGraph()), None) is None:
        quads = store.quads_for_pattern(None, _JURISDICTION, None, DefaultGraph())
        known = {quad.object.value for quad in quads if isinstance(quad.object, Literal)}
        hint = suggestion(value, known)
        raise InputError(f"--{parameter.name} {value}: the graph has nothing of a locality of that name{hint}")
    return found


def _text(_: Parameter, value: str) -> Term:
    return Literal(value)


def _event_type(parameter: Parameter, value: str) -> Term:
    if value in EVENT_CLASSES:
        return NamedNode(CONCEPTS[value])
    hint = suggestion(value, EVENT_CLASSES)
    raise InputError(f"--{parameter.name} {value}: no type of events{hint}; there are {', '.join(EVENT_CLASSES)}")


_LITERALS: Final[Mapping[str, Callable[[Parameter, str], Term]]] = {
    "date": _date,
    "number": _number,
    "eventType": _event_type,
    "text": _text,
}

TYPES: Final = frozenset({*_CLASSES, *_LITERALS, "locality"})
"""The types of parameters."""
