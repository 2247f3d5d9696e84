from collections.abc import Iterator

import matplotlib as mpl
import matplotlib.pyplot as plt
import networkx as nx
import numpy as np
import pytest
from matplotlib.patches import Rectangle

from extractor.graph.layout import positions
from extractor.graph.network import to_network
from extractor.graph.statements import statements
from extractor.graph.views import together
from extractor.views.notebook import charts
from extractor.views.notebook.access import frames
from tests.factories import a_bulletin

pytestmark = [pytest.mark.usefixtures("closed"), pytest.mark.filterwarnings("ignore:Glyph")]  # fonts are no matter here


@pytest.fixture
def closed() -> Iterator[None]:
    mpl.use("agg")
    yield
    plt.close("all")


def test_tenures_are_rows_named_by_office_and_person() -> None:
    axes = charts.tenure_chart(frames(statements(a_bulletin()))["tenures"])
    labels = [label.get_text() for label in axes.get_yticklabels()]
    assert "溪口镇人大副主席　文怀远" in labels
    assert len(labels) == 4


def test_months_are_bars_and_empty_months_stay() -> None:
    axes = charts.months_chart(frames(statements(a_bulletin()))["events"])
    assert [bar.get_bbox().height for bar in axes.patches if isinstance(bar, Rectangle)] == [2]


def test_a_network_has_a_dot_a_node_and_names_at_the_heaviest() -> None:
    network = to_network(statements(a_bulletin()))
    axes = charts.network_chart(network, names=3)
    assert len(axes.texts) == 3
    assert len(np.asarray(axes.collections[1].get_offsets())) == len(network)


def test_groups_colour_a_network() -> None:
    network = together(to_network(statements(a_bulletin())))
    axes = charts.network_chart(network, groups={node: number for number, node in enumerate(sorted(network))})
    assert len(np.unique(np.asarray(axes.collections[1].get_facecolor()), axis=0)) == len(network)


def test_the_style_is_not_left_on() -> None:
    before = dict(mpl.rcParams)
    charts.months_chart(frames(statements(a_bulletin()))["events"])
    assert dict(mpl.rcParams) == before


def test_names_stay_at_their_nodes_at_any_resolution() -> None:
    network: nx.MultiGraph[str] = nx.MultiGraph()
    for name in "甲乙丙丁":
        network.add_node(name, kind="person", label=f"{name}某某")
    network.add_edges_from([("甲", "乙"), ("乙", "丙"), ("丙", "丁")], kind="TOGETHER")
    axes = charts.network_chart(network)
    nodes = positions(network)
    for resolution in (60, 220):
        axes.figure.set_dpi(resolution)
        axes.figure.canvas.draw()
        pixels = resolution / 72
        for text in axes.texts:
            x, y = axes.transData.transform(nodes[text.get_text()[0]])
            box = text.get_window_extent()
            away = max(box.x0 - x, x - box.x1, box.y0 - y, y - box.y1)
            assert 0 < away < 12 * pixels
    assert len(axes.texts) == 4
