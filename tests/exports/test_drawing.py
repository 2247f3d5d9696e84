from math import sqrt

import networkx as nx
import pytest

from extractor.exports.drawing import COLOURS, EDGE_COLUMNS, NODE_COLUMNS, drawn_edges, drawn_nodes, printable
from extractor.graph.network import to_network
from extractor.graph.statements import statements
from tests.factories import a_bulletin


def network(cls: "type[nx.MultiGraph[str]]" = nx.MultiDiGraph) -> "nx.MultiGraph[str]":
    """Two people, who meet in an event and a document, and a third who knows nobody."""
    made = cls()
    for iri, kind, label in (
        ("urn:b", "person", "周岚"), ("urn:a", "person", "温\x07如玉"), ("urn:e", "event", "座谈会"),
        ("urn:d", "document", "简报"), ("urn:z", "person", "文怀远"),
    ):  # fmt: skip
        made.add_node(iri, kind=kind, label=label)
    for number, (one, other, kind, weight) in enumerate(
        (
            ("urn:b", "urn:e", "TOOK_PART_IN", 3), ("urn:a", "urn:e", "TOOK_PART_IN", 1),
            ("urn:b", "urn:d", "MENTIONED_IN", 9), ("urn:b", "urn:e", "SPOKE_AT", 5),
        )
    ):  # fmt: skip
        made.add_edge(one, other, key=f"{number}", kind=kind, label=kind.lower(), weight=weight, evidence=weight)
    return made


def test_nodes_come_in_the_order_of_their_iris_each_with_a_short_id_of_its_own() -> None:
    drawn = list(drawn_nodes(network()))
    assert [one.columns["iri"] for one in drawn] == ["urn:a", "urn:b", "urn:d", "urn:e", "urn:z"]
    assert len({one.id for one in drawn}) == len(drawn)
    assert {(one.id[0], len(one.id)) for one in drawn} == {("n", 17)}
    assert [one.colour for one in drawn] == [
        COLOURS[kind] for kind in ("person", "person", "document", "event", "person")
    ]
    assert len({one.place for one in drawn}) == len(drawn)


def test_a_node_grows_with_what_it_takes_part_in_and_a_document_does_not() -> None:
    sizes = {one.columns["iri"]: one.size for one in drawn_nodes(network())}
    assert sizes == {
        "urn:a": f"{5 + 2 * sqrt(1):.2f}", "urn:b": f"{5 + 2 * sqrt(8):.2f}", "urn:d": "8.00",
        "urn:e": f"{5 + 2 * sqrt(9):.2f}", "urn:z": "5.00",
    }  # fmt: skip
    assert {one.columns["iri"]: one.size for one in drawn_nodes(network(nx.MultiGraph))} == sizes


def test_edges_come_in_the_order_of_their_ends_and_each_once() -> None:
    ids = {one.columns["iri"]: one.id for one in drawn_nodes(network())}
    drawn = list(drawn_edges(network()))
    assert [(one.source, one.target, one.kind) for one in drawn] == [
        (ids["urn:a"], ids["urn:e"], "TOOK_PART_IN"),
        (ids["urn:b"], ids["urn:d"], "MENTIONED_IN"),
        (ids["urn:b"], ids["urn:e"], "TOOK_PART_IN"),
        (ids["urn:b"], ids["urn:e"], "SPOKE_AT"),
    ]
    assert [one.id for one in drawn] == ["e1", "e2", "e0", "e3"]
    assert [(one.weight, one.columns["evidence"]) for one in drawn] == [("1", "1"), ("9", "9"), ("3", "3"), ("5", "5")]
    assert len(list(drawn_edges(network(nx.MultiGraph)))) == len(drawn)


def test_columns_are_known_ones_alone_and_texts() -> None:
    made = network()
    made.nodes["urn:e"].update(date="2024-05", evidence=2, unknown="x")
    (event,) = [one for one in drawn_nodes(made) if one.columns["iri"] == "urn:e"]
    assert event.columns == {
        "kind": "event", "iri": "urn:e", "label_latin": event.columns["label_latin"],
        "date": "2024-05", "evidence": "2",
    }  # fmt: skip
    assert event.columns["label_latin"].isascii()


@pytest.mark.parametrize(
    "value, text", [("a\x07b\x0b", "ab"), ("a\tb\n", "a\tb\n"), ("\ud800\uffff镇", "镇"), (7, "7")]
)
def test_what_xml_cannot_hold_is_left_out(value: object, text: str) -> None:
    assert printable(value) == text


def test_a_graph_uses_every_column() -> None:
    drawn = to_network(statements(a_bulletin()))
    nodes = {name for one in drawn_nodes(drawn) for name in one.columns}
    edges = {name for one in drawn_edges(drawn) for name in one.columns}
    assert nodes <= set(NODE_COLUMNS)
    assert edges <= set(EDGE_COLUMNS)
    assert {"kind", "iri", "label_latin", "evidence"} <= nodes
    assert {"kind", "documents", "evidence", "sentence"} <= edges
