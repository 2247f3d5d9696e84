import networkx as nx
import pytest

from extractor.graph.network import to_network
from extractor.graph.statements import statements, union
from extractor.graph.views.together import together
from tests.factories import a_bulletin

NETWORK = to_network(union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2"))))


def edge(network: "nx.MultiGraph[str]", *labels: str) -> dict[str, object]:
    iris = [iri for label in labels for iri, data in network.nodes(data=True) if data["label"] == label]
    (found,) = network.get_edge_data(iris[0], iris[1]).values()
    return dict(found)


def test_two_who_were_at_one_event_are_linked_once() -> None:
    found = edge(together(NETWORK), "方若谷", "𠮷海燕")
    assert found["weight"] == 1
    assert found["documents"] == 2
    assert found["events"] == "2024-04-12 防汛工作部署会"
    assert (found["earliest"], found["latest"]) == ("2024-04-12", "2024-04-12")
    assert found["spells"] == (("2024-04-12", "2024-04-13"),)


def test_only_people_who_met_somebody_are_there() -> None:
    view = together(NETWORK)
    assert {data["kind"] for _, data in view.nodes(data=True)} == {"person"}
    assert "文怀远" not in {data["label"] for _, data in view.nodes(data=True)}
    assert not view.is_directed()


def network_of(events: dict[str, str]) -> "nx.MultiDiGraph[str]":
    """Events by name, each with its people, a letter each."""
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for event, people in events.items():
        network.add_node(event, kind="event", label=event)
        for person in people:
            network.add_node(person, kind="person", label=person)
            network.add_edge(person, event, key=person + event, kind="ATTENDED")
    return network


@pytest.mark.parametrize(
    "events, weight, closeness",
    [({"大会": "abc"}, 1, 0.5), ({"大会": "abc", "座谈会": "ab"}, 2, 1.5), ({"大会": "abcde"}, 1, 0.25)],
)
def test_a_large_event_brings_people_less_close(events: dict[str, str], weight: int, closeness: float) -> None:
    found = edge(together(network_of(events)), "a", "b")
    assert (found["weight"], found["closeness"]) == (weight, closeness)
