import re
from itertools import combinations

import networkx as nx

from extractor.graph.network import to_network
from extractor.graph.statements import statements
from extractor.views.naming import Box
from extractor.views.report.picture import colour, draw
from tests.factories import a_bulletin

NETWORK = to_network(statements(a_bulletin()))


def overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def test_people_bodies_offices_and_events_are_drawn() -> None:
    picture = draw(NETWORK, 100)
    assert {dot.kind for dot in picture.dots} == {"person", "organization", "office", "event"}
    anchors = {dot.anchor for dot in picture.dots}
    assert picture.lines
    assert all({line.source, line.target} <= anchors for line in picture.lines)
    assert picture.left_out == 0


def test_what_is_left_out_is_counted() -> None:
    picture = draw(NETWORK, 4)
    assert len(picture.dots) <= 4
    assert picture.left_out == len(draw(NETWORK, 100).dots) - len(picture.dots)


def test_names_that_are_shown_cover_no_other_node() -> None:
    picture = draw(NETWORK, 100)
    for kind in ("written", "large"):
        boxes = [place.box for dot in picture.dots if (place := getattr(dot, kind)) is not None]
        assert boxes
        nodes = [
            (dot.x - dot.radius, dot.y - dot.radius, dot.x + dot.radius, dot.y + dot.radius) for dot in picture.dots
        ]
        assert not [(one, other) for one, other in combinations(boxes, 2) if overlap(one, other)]
        assert not [(box, node) for box in boxes for node in nodes if overlap(box, node)]


def test_all_that_is_written_lies_in_the_picture() -> None:
    picture = draw(NETWORK, 100)
    left, top, width, height = picture.box
    places = [place for dot in picture.dots for place in (dot.written, dot.large) if place]
    assert all(left <= p.box[0] and p.box[2] <= left + width for p in places)
    assert all(top <= p.box[1] and p.box[3] <= top + height for p in places)


def test_an_empty_network_is_an_empty_picture() -> None:
    assert draw(nx.MultiDiGraph(), 10).dots == ()


def test_colours_are_written_for_css() -> None:
    assert re.fullmatch("#[0-9a-f]{6}", colour("person"))
