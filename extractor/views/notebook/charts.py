"""Charts for notebooks: tenures in time, networks, events by month. Chinese labels need a Chinese font installed."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from math import sqrt
from typing import Any, Final

import matplotlib as mpl
import matplotlib.pyplot as plt
import networkx as nx
import pandas as pd
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.patheffects import withStroke

from extractor.exports.drawing import COLOURS
from extractor.graph.layout import positions
from extractor.views.naming import beside, with_room

# matplotlib reads the first face of a collection alone, which names Debian's font after Japan; it holds all characters.
_FONTS: Final = (
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "Source Han Sans SC",
    "PingFang SC",
    "Microsoft YaHei",
    "SimHei",
)
_SIDES: Final = {"start": "left", "end": "right", "middle": "center"}
_STYLE: Final[Any] = {
    "axes.unicode_minus": False, "axes.spines.top": False,
    "axes.spines.right": False, "axes.edgecolor": "#bbb6ab", "axes.titleweight": "bold", "axes.titlelocation": "left",
    "xtick.color": "#69655c", "ytick.color": "#1f1e1b", "axes.titlepad": 14,
}  # fmt: skip


def tenure_chart(tenures: pd.DataFrame, title: str = "任职时间") -> Axes:
    """Who was seen in which office from when to when: a row an office and person, offices together.

    Args:
        tenures: rows of the table `tenures`, those to be shown.
        title: what stands above.
    """
    rows = tenures[tenures["first_seen"] != ""].sort_values(["office", "first_seen", "person"])[::-1]
    with styled(9, 1.2 + 0.34 * len(rows)) as axes:
        starts, ends = (pd.to_datetime(rows[column]) for column in ("first_seen", "last_seen"))
        places = range(len(rows))
        axes.hlines(places, starts, ends, color=_hex("office"), alpha=0.35, linewidth=7, capstyle="round")
        axes.scatter(starts, places, color=_hex("office"), s=34, zorder=3)
        axes.scatter(ends, places, color=_hex("office"), s=34, zorder=3)
        axes.set_yticks(
            places, [f"{office}　{person}" for office, person in zip(rows["office"], rows["person"], strict=True)]
        )
        axes.tick_params(axis="y", length=0)
        axes.grid(axis="x", color="#e3dfd6")
        axes.set_axisbelow(True)
        axes.margins(y=0.6 / max(1, len(rows)))
        axes.set_title(title)
    return axes


def months_chart(events: pd.DataFrame, title: str = "会议与活动，按月") -> Axes:
    """How many events each month had: the rows of the table `events` that are dated."""
    months = pd.to_datetime(events.loc[events["earliest"] != "", "earliest"]).dt.to_period("M")
    counts = months.value_counts().sort_index()
    whole = pd.period_range(counts.index.min(), counts.index.max(), freq="M")
    counts = counts.reindex(whole, fill_value=0)
    with styled(9, 3.2) as axes:
        axes.bar(range(len(counts)), counts, color=_hex("event"), width=0.85)
        labels = [
            f"{month.month}\n{month.year}" if month.month == 1 or not at else str(month.month)
            for at, month in enumerate(whole)
        ]
        axes.set_xticks(range(len(counts)), labels)
        axes.tick_params(length=0)
        axes.set_title(title)
    return axes


def network_chart(
    network: "nx.MultiGraph[str]", title: str = "关系网", names: int = 40, groups: Mapping[str, int] | None = None
) -> Axes:
    """The network as it is laid out for Gephi; the best-linked nodes have their names.

    Args:
        network: a network or a view of one.
        title: what stands above.
        names: how many nodes have their names written.
        groups: a number for each node, which colours it instead of its kind.
    """
    places = positions(network)
    nodes = sorted(network, key=lambda node: (-int(network.degree(node)), node))
    palette = plt.get_cmap("tab10")
    with styled(9, 9) as axes:
        ends = [(places[source], places[target]) for source, target in network.edges()]
        weights = [0.4 + 0.5 * min(4.0, float(data.get("weight", 1))) for *_, data in network.edges(data=True)]
        axes.add_collection(LineCollection(ends, colors="#b9b4a8", linewidths=weights, alpha=0.55, zorder=1))
        colours = [palette(groups[node] % 10) if groups else _hex(network.nodes[node]["kind"]) for node in nodes]
        areas = [18 + 9 * int(network.degree(node)) ** 0.9 for node in nodes]
        axes.scatter(
            [places[node][0] for node in nodes], [places[node][1] for node in nodes], c=colours, zorder=2,
            s=areas, edgecolors="white", linewidths=0.8,
        )  # fmt: skip
        axes.set_aspect("equal")
        axes.set_axis_off()
        axes.set_title(title)
        labels = [network.nodes[node]["label"] for node in nodes]
        write_names(axes, list(zip(labels, (places[node] for node in nodes), areas, strict=True)), names)
    return axes


def write_names(
    axes: Axes, named: Sequence[tuple[str, tuple[float, float], float]], count: int, letter: float = 9
) -> None:
    """Writes the first names that have room beside their nodes.

    Args:
        axes: where the nodes are drawn, with everything else that has a say in their places.
        named: the names, places and areas (in square points, as `scatter` has them) of all nodes, the heaviest first.
        count: how many names there may be.
        letter: the size of their letters, in points.
    """
    figure = axes.figure
    figure.canvas.draw()  # from here on the places of nodes are known in pixels
    pixels = figure.dpi / 72
    middles = axes.transData.transform([place for _, place, _ in named]).tolist() if named else []
    radii = [sqrt(area) / 2 * pixels for *_, area in named]
    nodes = [(x - r, y - r, x + r, y + r) for (x, y), r in zip(middles, radii, strict=True)]
    width, height = figure.canvas.get_width_height()
    edges = [
        (-width, 0, 0, height),
        (width, 0, 2 * width, height),
        (0, -height, width, 0),
        (0, height, width, 2 * height),
    ]
    spots = [
        beside(x, y, r, name, letter * pixels) for (name, *_), (x, y), r in zip(named, middles, radii, strict=True)
    ]
    chosen = with_room(spots, [*nodes, *edges])
    free = [(*one, middle, spot) for one, middle, spot in zip(named, middles, chosen, strict=True) if spot]
    for name, place, _, (x, y), spot in free[:count]:
        axes.annotate(
            name, place, xytext=((spot.x - x) / pixels, (spot.y - y) / pixels), textcoords="offset points",
            ha=_SIDES[spot.anchor], va="center", fontsize=letter, zorder=3, in_layout=False, annotation_clip=False,
            path_effects=[withStroke(linewidth=2.5, foreground="white")],
        )  # fmt: skip


@contextmanager
def styled(width: float, height: float) -> Iterator[Axes]:
    """Axes in the style of the project; the style is put on while they are drawn on, and never left on."""
    # The figure comes first: it starts the backend, whose settings the style's end would undo.
    figure = plt.figure(figsize=(width, height), dpi=110, layout="constrained")
    with mpl.rc_context({**_STYLE, "font.family": _fonts()}):
        yield figure.add_subplot()
        figure.canvas.draw()


@cache
def _fonts() -> list[str]:
    """The Chinese fonts of this machine, by name, so that a chart that is drawn again later finds them too."""
    there = set(font_manager.get_font_names())
    return [*(name for name in _FONTS if name in there), "DejaVu Sans"]


def _hex(kind: str) -> str:
    return "#{:02x}{:02x}{:02x}".format(*COLOURS[kind])
