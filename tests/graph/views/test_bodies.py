import networkx as nx

from extractor.graph.views.bodies import body_body


def network() -> "nx.MultiDiGraph[str]":
    """方 holds offices in 党委 and 政府; 政府 and 敬老院 meet at 走访."""
    result: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for name, kind in {"方": "person", "书记": "office", "镇长": "office", "走访": "event"}.items():
        result.add_node(name, kind=kind, label=name, earliest="2024-04-12", latest="2024-04-12")
    for name in ("党委", "政府", "敬老院", "学校"):
        result.add_node(name, kind="organization", label=name)
    for source, target, kind in [
        ("方", "书记", "HOLDS"), ("方", "镇长", "HOLDS"), ("书记", "党委", "IN_BODY"), ("镇长", "政府", "IN_BODY"),
        ("政府", "走访", "ORGANIZED"), ("敬老院", "走访", "SUBJECT_OF"), ("方", "走访", "LED"),
    ]:  # fmt: skip
        result.add_edge(source, target, key=source + target, kind=kind)
    return result


def test_bodies_are_linked_by_people_and_by_events() -> None:
    view = body_body(network())
    edges = {(source, target, data["kind"], data["events"]) for source, target, data in view.edges(data=True)}
    assert edges == {("党委", "政府", "SHARES_PEOPLE", "方"), ("政府", "敬老院", "MET", "走访")}


def test_an_edge_of_an_event_has_its_time() -> None:
    (met,) = [data for *_, data in body_body(network()).edges(data=True) if data["kind"] == "MET"]
    assert met["spells"] == (("2024-04-12", "2024-04-13"),)


def test_bodies_without_a_link_are_left_out() -> None:
    assert "学校" not in body_body(network())
