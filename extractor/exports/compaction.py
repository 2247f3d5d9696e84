"""JSON-LD 1.1 compaction (JSON-LD 1.1 API, § 5.1, § 6) of what the graph is made of, subject after subject.

A general processor builds the whole graph in memory and takes minutes for it. The graph needs little of the algorithm:
nodes with an IRI, and values that are IRIs, typed literals or texts with a language; the context has no scoped, nested
or reversed terms, and for one property and kind of value at most one term. What comes out is what PyLD makes of the
same triples, up to order; a test holds it to that.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from pyoxigraph import Literal, NamedNode, Triple

from extractor.vocab import RDF, XSD

Record = dict[str, Any]
_GENERAL_DELIMITERS: Final = (":", "/", "?", "#", "[", "]", "@")
_TYPE: Final = RDF.type
_STRING: Final = XSD.string
_INTEGER: Final = XSD.integer
_BOOLEAN: Final = XSD.boolean


@dataclass(frozen=True, slots=True)
class _Term:
    """A term of a context.

    Attributes:
        name: how it is written.
        coercion: the datatype, `@id`, or `@` and the language that its values are of; empty where they are of any.
        is_set: whether its values stand in a list, even if there is one.
    """

    name: str
    coercion: str
    is_set: bool


class Compactor:
    """Compacts nodes in the terms of one context."""

    def __init__(self, context: Mapping[str, Any]) -> None:
        """Reads the context, the value of `@context`."""
        entries = {name: entry if isinstance(entry, dict) else {"@id": entry} for name, entry in context.items()}
        del entries["@version"]
        self._prefixes = {
            name: iri for name, iri in context.items() if isinstance(iri, str) and iri.endswith(_GENERAL_DELIMITERS)
        }
        self._keywords = {entry["@id"]: name for name, entry in entries.items() if str(entry["@id"]).startswith("@")}
        self._terms: dict[tuple[str, str], _Term] = {}
        for name, entry in entries.items():
            if name in self._prefixes or name in self._keywords.values():
                continue
            coercion = f"@{entry['@language']}".lower() if "@language" in entry else self._expanded(entry.get("@type"))
            term = _Term(name, coercion, entry.get("@container") == "@set")
            self._terms[self._expanded(entry["@id"]), coercion] = term

    def node(self, iri: str, triples: Iterable[Triple]) -> Record:
        """A node of the triples that have the IRI for their subject; keys and lists are sorted."""
        types: list[str] = []
        found: defaultdict[str, list[Any]] = defaultdict(list)
        sets: set[str] = set()
        for triple in triples:
            if triple.predicate.value == _TYPE and isinstance(triple.object, NamedNode):
                types.append(self._short(triple.object.value))
                continue
            term = self._term(triple.predicate.value, _kind(triple.object))
            found[term.name].append(self._value(triple.object, term.coercion))
            if term.is_set:
                sets.add(term.name)
        record: Record = {self._keyword("@id"): self._short(iri)}
        if types:
            record[self._keyword("@type")] = _single(sorted(types))
        for name in sorted(found):
            values = sorted(found[name], key=str)
            record[name] = values if name in sets else _single(values)
        return record

    def _term(self, predicate: str, kind: str) -> _Term:
        """The term for values of a kind: that which is made for them, else that for any, else a prefixed name."""
        fallback = _Term(self._short(predicate), "", is_set=False)
        return self._terms.get((predicate, kind)) or self._terms.get((predicate, "")) or fallback

    def _value(self, value: object, coercion: str) -> Any:
        if isinstance(value, NamedNode):
            short = self._short(value.value)
            return short if coercion == "@id" else {self._keyword("@id"): short}
        assert isinstance(value, Literal)
        if value.datatype.value == _INTEGER:
            return int(value.value)
        if value.datatype.value == _BOOLEAN:
            return value.value == "true"
        if coercion or (value.language is None and value.datatype.value == _STRING):
            return value.value
        if value.language is not None:
            return {"@language": value.language, "@value": value.value}
        return {self._keyword("@type"): self._short(value.datatype.value), "@value": value.value}

    def _keyword(self, name: str) -> str:
        return self._keywords.get(name, name)

    def _short(self, iri: str) -> str:
        """The shortest name under a prefix, the first by code point of equals; the IRI where no prefix fits."""
        names = [
            f"{prefix}:{iri.removeprefix(base)}"
            for prefix, base in self._prefixes.items()
            if iri.startswith(base) and iri != base
        ]
        return min(names, key=lambda name: (len(name), name), default=iri)

    def _expanded(self, name: str | None) -> str:
        prefix, _, rest = (name or "").partition(":")
        return f"{self._prefixes[prefix]}{rest}" if prefix in self._prefixes else name or ""


def _kind(value: object) -> str:
    """What a term must be made for, to fit a value; whole numbers are numbers of JSON, which no term is made for."""
    if isinstance(value, NamedNode):
        return "@id"
    assert isinstance(value, Literal)
    if value.language is not None:
        return f"@{value.language}".lower()
    return "" if value.datatype.value in {_STRING, _INTEGER} else value.datatype.value


def _single(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values
