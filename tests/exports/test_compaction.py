from typing import Any

import pytest
from pyoxigraph import Literal, NamedNode, Triple, parse

from extractor.exports.compaction import Compactor
from extractor.exports.json_ld import context
from extractor.resources import resource
from extractor.vocab import CIVIC, RDF, XSD
from tests.exports.pyld import compacted, nodes, said_by, unordered

COMPLETE = [quad.triple for quad in parse(path=resource("ontology", "examples", "complete.ttl"))]
NAMED = NamedNode("urn:a")


def test_the_complete_example_is_written_as_pyld_writes_it() -> None:
    theirs = compacted(COMPLETE)
    assert unordered(theirs["@graph"]) == unordered(nodes(COMPLETE))
    assert theirs["@context"] == context()["@context"]


@pytest.mark.parametrize(
    "values",
    [
        [Literal("任职", language="zh-hans")],
        [Literal("tenure", language="en"), Literal("任职", language="zh-hans")],
        [Literal("任职")],
        [Literal("2024", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#gYear"))],
        [Literal(7), Literal("07")],
        [Literal("0.5", datatype=NamedNode("http://www.w3.org/2001/XMLSchema#decimal"))],
        [NamedNode("https://w3id.org/civicgraph/concepts#chair"), NamedNode("urn:b"), NamedNode(CIVIC.namespace)],
        [Literal("http://example.org/"), NamedNode("http://example.org/")],
        [Literal("")],
    ],
    ids=str,
)
@pytest.mark.parametrize("name", ["skos:prefLabel", "skos:altLabel", "civic:date", "civic:term", "org:member",
                                  "foaf:name", "civic:score", "urn:unheard-of"])  # fmt: skip
def test_any_value_of_any_property_is_written_as_pyld_writes_it(name: str, values: list[Any]) -> None:
    prefix, _, rest = name.partition(":")
    predicate = NamedNode(context()["@context"].get(prefix, "urn:") + rest)
    triples = [Triple(NAMED, predicate, value) for value in values]
    ours = nodes(triples)
    assert unordered(ours) == unordered(compacted(triples)["@graph"])
    assert {quad.triple for quad in said_by({**context(), "@graph": ours})} == set(triples)


CONTEXT = {
    "@version": 1.1,
    "id": "@id",
    "type": "@type",
    "ex": "http://example.org/",
    "exa": "http://example.org/a/",
    "name": {"@id": "ex:name", "@language": "zh"},
    "names": {"@id": "ex:other", "@container": "@set"},
    "friend": {"@id": "ex:friend", "@type": "@id"},
    "day": {"@id": "ex:day", "@type": "http://www.w3.org/2001/XMLSchema#date"},
}


def node(*pairs: tuple[str, NamedNode | Literal]) -> dict[str, Any]:
    subject = NamedNode("http://example.org/1")
    triples = [Triple(subject, NamedNode(f"http://example.org/{name}"), value) for name, value in pairs]
    return Compactor(CONTEXT).node(subject.value, triples)


def test_a_term_is_made_for_a_kind_of_value_and_others_are_written_out() -> None:
    day = Literal("2024-05-02", datatype=NamedNode(XSD.date))
    friend = NamedNode("http://example.org/2")
    assert node(("name", Literal("镇", language="zh")), ("friend", friend), ("day", day)) == {
        "id": "ex:1", "name": "镇", "friend": "ex:2", "day": "2024-05-02",
    }  # fmt: skip
    assert node(("name", Literal("town", language="en")), ("friend", Literal("x")), ("day", Literal("x"))) == {
        "id": "ex:1", "ex:name": {"@language": "en", "@value": "town"}, "ex:friend": "x", "ex:day": "x",
    }  # fmt: skip
    assert node(("name", friend), ("name", day)) == {
        "id": "ex:1",
        "ex:name": sorted([{"id": "ex:2"}, {"type": str(XSD.date), "@value": "2024-05-02"}], key=str),
    }


def test_one_value_stands_alone_unless_its_term_says_that_there_may_be_more() -> None:
    assert node(("other", Literal("a")))["names"] == ["a"]
    assert node(("more", Literal("a")))["ex:more"] == "a"
    assert node(("more", Literal("b")), ("more", Literal("a")))["ex:more"] == ["a", "b"]


def test_numbers_and_truths_are_those_of_json() -> None:
    truths = Literal("true", datatype=NamedNode(XSD.boolean)), Literal("false", datatype=NamedNode(XSD.boolean))
    assert node(("n", Literal(7)), ("yes", truths[0]), ("no", truths[1])) == {
        "id": "ex:1", "ex:n": 7, "ex:no": False, "ex:yes": True,
    }  # fmt: skip


def test_the_shortest_name_is_taken_and_a_prefix_alone_is_none() -> None:
    found = node(
        ("a/b", NamedNode("http://example.org/a/c")), ("x", NamedNode("http://example.org/")), ("y", NamedNode("urn:z"))
    )
    assert found == {
        "id": "ex:1", "exa:b": {"id": "exa:c"}, "ex:x": {"id": "http://example.org/"}, "ex:y": {"id": "urn:z"},
    }  # fmt: skip


def test_types_are_sorted_behind_their_keyword() -> None:
    subject, kind = NamedNode("http://example.org/1"), NamedNode(RDF.type)
    classes = [Triple(subject, kind, NamedNode(f"http://example.org/{name}")) for name in ("B", "A")]
    assert Compactor(CONTEXT).node(subject.value, classes) == {"id": "ex:1", "type": ["ex:A", "ex:B"]}
    assert Compactor(CONTEXT).node(subject.value, classes[:1]) == {"id": "ex:1", "type": "ex:B"}
    assert Compactor(CONTEXT).node(subject.value, []) == {"id": "ex:1"}
