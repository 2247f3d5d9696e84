"""What is fuzzed, and what must hold whatever comes: each target takes bytes and raises where a promise is broken."""

import io
import json
import tempfile
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Final

import networkx as nx
from lxml import etree
from pyoxigraph import Literal, NamedNode, Quad, Store

from extractor.errors import InputError
from extractor.exports.document_json import document_record
from extractor.exports.gexf import write_gexf
from extractor.exports.graphml import write_graphml
from extractor.graph.network import to_network
from extractor.graph.statements import statements
from extractor.mentions.titles.grammar import parse_titles
from extractor.model import Document, Entity, Evidence, Holding
from extractor.pipeline import extract_document
from extractor.questions.asking import ask, bound_query
from extractor.questions.catalogue import questions
from extractor.questions.formats import as_csv, as_json, as_table
from extractor.reading import Failure, Limits, read_text
from extractor.reading.inputs import KINDS, Inputs
from extractor.temporal.context import Context
from extractor.temporal.expressions import find_dates
from extractor.temporal.resolution import resolve
from extractor.temporal.values import PartialDate
from extractor.vocab import CIVIC, FOAF, ORG, RDF, SDO, SKOS
from tests.factories import a_document, an_event, an_extraction

LIMITS: Final = Limits(megabytes=2, characters=20_000, pages=20, entries=100, nesting=2, ratio=50, seconds=20)


def readers(data: bytes) -> None:
    """Whatever the bytes of a file: documents whose parts begin at 0 and rise, or failures; never an error."""
    if not data:
        return
    kind = KINDS[data[0] % len(KINDS)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"document{kind}")
        path.write_bytes(data[1:])
        for found in Inputs(limits=LIMITS).read_file(str(path)):
            if isinstance(found, Failure):
                assert found.kind != "defect", found
                continue
            starts = [part.start for part in found.parts]
            assert starts == sorted(set(starts)), starts
            assert not starts or starts[0] == 0, starts
            found.source.encode("utf-8")


def standard_input(data: bytes) -> None:
    """Whatever comes on standard input: documents or failures."""
    for found in Inputs(limits=LIMITS).read_stdin(io.BytesIO(data)):
        assert found.path.startswith("-"), found


def layout(data: bytes) -> None:
    """Whatever the text: sentences part it, and every character of the content leads back to its own."""
    document = Document(id="x", source=_text(data), digest="0" * 64, path="x.txt")
    text = read_text(document)
    ends = [end for sentence in text.sentences for end in (sentence.start, sentence.end)]
    assert ends == sorted(ends), ends
    for offset, character in enumerate(text.content):
        spans = text.alignment.to_source(offset, offset + 1)
        assert sum(span.end - span.start for span in spans) == (character != "\n"), (offset, character, spans)


def extraction(data: bytes) -> None:
    """Whatever the text: mentions are verbatim, the record is JSON, the statements and the network can be written."""
    source = _text(data)
    document = Document(id="x", source=source, digest="0" * 64, path="x.txt", town="云溪镇")
    found = extract_document(document)
    for mention in found.mentions:
        assert "".join(source[start:end] for start, end in mention.spans) == mention.text, mention
    json.dumps(document_record(found), ensure_ascii=False).encode("utf-8")
    _drawn(to_network(statements(found)))


def dates(data: bytes) -> None:
    """Whatever the text: expressions are in order and verbatim, and their values are within the calendar."""
    text = _text(data)
    last = 0
    for found in find_dates(text):
        assert text[found.start : found.end] == found.text, found
        assert found.start >= last, found
        last = found.end
        for issued in (None, date(2024, 2, 29), date(1000, 1, 1), date(2999, 12, 31)):
            value = resolve(found, Context(issued=PartialDate.of(issued) if issued else None))
            assert value is None or str(value), found


def offices(data: bytes) -> None:
    """Whatever the title: each office has a role, and roles and rest are made of the title's own characters."""
    title = _text(data)
    reading = parse_titles(title)
    for office in reading.offices:
        assert office.role, (title, office)
        assert set(office.role) <= {*title, *"（）"}, (title, office)
    # Brackets inside a name are written in full width: 某试验区（广西）管委会.
    assert set("".join(reading.rest)) <= {*title, *"（）"}, (title, reading)


def graphml(data: bytes) -> None:
    """Whatever the names: GraphML and GEXF are XML that says as many nodes as the network has."""
    source = _text(data)
    names = [name for name in source.split("\n")[:8] if name.strip()]
    people = [Entity(kind="person", name=name) for name in names]
    body = Entity(kind="organization", name=names[-1] if names else "镇党委", jurisdiction=names[0] if names else None)
    document = a_document(source, title=names[0] if names else None)
    quote = Evidence(document="001", collection="default", quote=source, start=0, end=len(source), rule="test")
    holdings = [Holding(person=one, role=one.name[:9], organization=body, evidence=(quote,)) for one in people]
    event = an_event("visit", names[0] if names else "走访", organizers=(body,), place=source[:20] or None)
    said = an_extraction(document, town="云溪镇", entities=[*people, body], holdings=holdings, events=[event])
    _drawn(to_network(statements(said)))


def sparql(data: bytes) -> None:
    """Whatever a user writes for a parameter: it is refused, or the query is read and answered by its terms alone."""
    names = sorted(questions())
    question = questions()[names[data[0] % len(names) if data else 0]]
    values = _text(data[1:]).split("\n")[:9]
    given = {one.name: values[number % len(values)] for number, one in enumerate(question.parameters)}
    store = Store()
    for number, value in enumerate(values):
        thing = NamedNode(f"https://example.org/{number}")
        store.add(Quad(thing, NamedNode(SKOS.prefLabel), Literal(value, language="zh-Hans")))
        for cls in (FOAF.Person, ORG.Organization, SDO.Place, CIVIC.CivicEvent, SKOS.Concept):
            store.add(Quad(thing, NamedNode(RDF.type), NamedNode(str(cls))))
    try:
        query = bound_query(store, question.name, given)
    except InputError:
        return
    answer = ask(store, query)
    for form in (as_table, as_csv, as_json):
        form(answer).encode("utf-8")


def _drawn(network: "nx.MultiDiGraph[str]") -> None:
    with tempfile.TemporaryDirectory() as folder:
        for write in (write_graphml, write_gexf):
            path = Path(folder, "graph.xml")
            write(network, path)
            nodes = sum(etree.QName(element).localname == "node" for element in etree.parse(path).iter())
            assert nodes == len(network), (nodes, len(network))


def _text(data: bytes) -> str:
    """The bytes as a text: any code point may come, but for halves of surrogate pairs."""
    return data.decode("utf-8", "replace")


TARGETS: Final[Mapping[str, Callable[[bytes], None]]] = {
    target.__name__: target for target in (readers, standard_input, layout, extraction, dates, offices, graphml, sparql)
}
"""The targets by name."""
