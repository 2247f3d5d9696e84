"""The laws of the store: the graph is a function of the set of documents, however it came about."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import DefaultGraph, NamedNode, Quad

from extractor.errors import StoreError
from extractor.graph.parts import Part
from extractor.graph.statement import Statement
from extractor.store import Graph, open_graph
from extractor.store.folder import Folder
from extractor.store.gathering import gather
from extractor.store.writer import write_generation, writing
from tests.resolution.worlds import Told, a_graph, parts

TOWNS, MONTHS = ("溪口镇", "白石镇"), ("2023-03", "2024-05")
NAMES, ROLES = ("方若谷", "方谷", "李强"), ("镇长", "代镇长", "副镇长")
OFFICES = st.builds(
    lambda name, role, town, change: (name, role, f"{town}人民政府", *change),
    st.sampled_from(NAMES),
    st.sampled_from(ROLES),
    st.sampled_from(TOWNS),
    st.sampled_from([(), ("elected", "2024-01-05"), ("dismissed", "2023-09")]),
)
EVENTS = st.fixed_dictionaries(
    {
        "name": st.sampled_from(
            [
                "防汛部署会",
                "溪口镇防汛部署会",
                "溪口镇第三届人民代表大会第二次会议",
                "溪口镇第三届人民代表大会第二次会议闭幕会",
            ]
        ),
        "start": st.sampled_from(["2024-05-02", "2024-05", None]),
        "people": st.lists(st.sampled_from(NAMES), unique=True, max_size=2).map(tuple),
    }
)
CHANGES = st.sampled_from(
    [
        (),
        (("renaming", "溪口镇人民政府", "白石镇人民政府"),),
        (("renaming", "白石镇人民政府", "溪口镇政府"),),
        (("succession", "白石镇人民政府", "溪口镇人民政府"),),
        (("merger", "溪口镇人民政府", "白石镇人民政府"),),
    ]
)
TELLINGS = st.builds(
    Told,
    town=st.sampled_from([*TOWNS, None]),
    issued=st.sampled_from([*MONTHS, None]),
    offices=st.lists(OFFICES, max_size=2, unique_by=lambda office: office[:3]).map(tuple),
    people=st.sampled_from([(), ("李强",)]),
    events=st.lists(EVENTS, max_size=1).map(tuple),
    changes=CHANGES,
)


def _numbered(told: Sequence[Told]) -> list[Part]:
    return parts({str(at): one for at, one in enumerate(told)})


WORLDS = st.lists(TELLINGS, min_size=1, max_size=4).map(
    lambda told: parts({str(at): one for at, one in enumerate(told)})
)
FEW = settings(max_examples=40, deadline=None)

Content = tuple[list[Statement], set[Quad]]


def content(graph: Graph) -> Content:
    return sorted(graph.statements(), key=lambda one: (one.identity, repr(one))), set(graph.store)


def fresh(known: Sequence[Part]) -> Content:
    with TemporaryDirectory() as folder:
        return content(a_graph(Path(folder), known))


@FEW
@given(WORLDS, st.data())
def test_one_document_after_the_other_gives_what_all_at_once_give(world: list[Part], data: st.DataObject) -> None:
    order = data.draw(st.permutations(world))
    with TemporaryDirectory() as folder:
        for count in range(1, len(order) + 1):
            graph = a_graph(Path(folder), order[:count])
        assert content(graph) == fresh(world)


@FEW
@given(WORLDS, WORLDS)
def test_a_world_turns_into_any_other(before: list[Part], after: list[Part]) -> None:
    with TemporaryDirectory() as folder:
        a_graph(Path(folder), before)
        assert content(a_graph(Path(folder), after)) == fresh(after)
        assert content(a_graph(Path(folder), before)) == fresh(before)


@FEW
@given(WORLDS, st.data())
def test_halves_merged_equal_the_whole(world: list[Part], data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(world)))
    halves = [half for half in (world[:cut], world[cut:]) if half]
    with TemporaryDirectory() as folder:
        graphs = [a_graph(Path(folder, str(at)), half) for at, half in enumerate(halves)]
        whole = Path(folder, "whole")
        with writing(whole) as store:
            write_generation(whole, gather(graphs, store))
        assert content(open_graph(whole)) == fresh(world)


@FEW
@given(WORLDS)
def test_the_union_is_what_the_named_graphs_hold(world: list[Part]) -> None:
    with TemporaryDirectory() as folder:
        graph = a_graph(Path(folder), world)
        quads = set(graph.store)
        named = {quad.triple for quad in quads if isinstance(quad.graph_name, NamedNode)}
        assert {quad.triple for quad in quads if quad.graph_name == DefaultGraph()} == named


def test_nothing_changed_makes_no_generation(tmp_path: Path) -> None:
    world = parts({"1": Told(town="溪口镇", people=("李强",))})
    a_graph(tmp_path, world)
    first = Folder.of(tmp_path).current
    a_graph(tmp_path, world)
    assert Folder.of(tmp_path).current == first


def test_a_reader_keeps_the_generation_that_it_opened(tmp_path: Path) -> None:
    old, new = parts({"1": Told(town="溪口镇", people=("李强",)), "2": Told(town="溪口镇", people=("文怀远",))})
    reader = a_graph(tmp_path, [old])
    before = content(reader)
    a_graph(tmp_path, [new])
    assert content(reader) == before
    assert content(open_graph(tmp_path)) == fresh([new])


def test_a_withdrawn_document_is_gone_from_the_parts_when_no_reader_can_have_it(tmp_path: Path) -> None:
    old, new, newer = parts(
        {str(at): Told(town="溪口镇", people=(name,)) for at, name in enumerate(("甲", "乙", "丙"))}
    )
    for each in (old, new, newer):
        a_graph(tmp_path, [each])
    with writing(tmp_path) as store:
        assert [each.key in store for each in (old, new, newer)] == [False, True, True]


def test_two_builds_into_one_folder_are_refused(tmp_path: Path) -> None:
    with writing(tmp_path), pytest.raises(StoreError, match="another build writes into this folder"), writing(tmp_path):
        pass
