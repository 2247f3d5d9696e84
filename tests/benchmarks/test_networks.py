import pytest

from benchmarks.networks import measure, town_network


def test_a_town_network_has_three_edges_a_node_between_people_and_events() -> None:
    network = town_network(600)
    assert (len(network), network.number_of_edges()) == (600, 1800)
    kinds = {(network.nodes[one]["kind"], network.nodes[other]["kind"]) for one, other in network.edges()}
    assert kinds == {("person", "event")}
    assert list(network.edges(keys=True)) == list(town_network(600).edges(keys=True))


@pytest.mark.parametrize("form", ["gexf", "graphml"])
def test_a_row_tells_size_time_and_memory(form: str) -> None:
    cells = [cell.strip() for cell in measure(400, form).strip("|").split("|")]
    assert cells[:3] == [form, "400", "1,200"]
    assert all(float(cell) >= 0 for cell in cells[3:])
