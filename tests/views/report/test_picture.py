import re

import networkx as nx

from extractor.graph.network import to_network
from extractor.graph.statements import statements
from extractor.views.report.picture import colour, draw
from tests.factories import a_bulletin

NETWORK = to_network(statements(a_bulletin()))


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
    named = [dot for dot in picture.dots if dot.is_named]
    assert named
    for dot in named:
        right = dot.x + dot.radius + 11 * len(dot.name)
        assert not [o for o in picture.dots if o != dot and dot.x + dot.radius < o.x < right and abs(o.y - dot.y) < 6]


def test_an_empty_network_is_an_empty_picture() -> None:
    assert draw(nx.MultiDiGraph(), 10).dots == ()


def test_colours_are_written_for_css() -> None:
    assert re.fullmatch("#[0-9a-f]{6}", colour("person"))
