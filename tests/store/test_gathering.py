from pathlib import Path

import pytest

from extractor.errors import InputError
from extractor.graph.parts import Part
from extractor.store.gathering import gather
from extractor.store.parts import open_parts
from extractor.store.writer import writing
from tests.resolution.worlds import Told, a_graph, parts

ONE = {"1": Told(town="溪口镇", people=("李强",))}
OTHER = {"2": Told(town="白石镇", people=("文怀远",))}


def test_the_parts_of_all_graphs_are_in_the_one(tmp_path: Path) -> None:
    graphs = [a_graph(tmp_path / "1", parts(ONE)), a_graph(tmp_path / "2", parts(ONE | OTHER))]
    with writing(tmp_path / "3") as store:
        keys = gather(graphs, store)
    whole = parts(ONE | OTHER)
    assert keys == {part.document: part.key for part in whole}
    with open_parts(store.path) as kept:
        assert [kept.part(part.key) for part in whole] == whole


def test_two_contents_under_one_id_are_refused(tmp_path: Path) -> None:
    one = a_graph(tmp_path / "1", parts({"1": Told(town="溪口镇", people=("李强",))}))
    other = a_graph(tmp_path / "2", parts({"1": Told(town="溪口镇", people=("文怀远",))}))
    with writing(tmp_path / "3") as store, pytest.raises(InputError, match="one id, two contents"):
        gather([one, other], store)


def test_one_content_that_was_read_in_two_ways_is_refused(tmp_path: Path) -> None:
    (part,) = parts(ONE)
    other = Part(
        document=part.document, key="0" * 40, digest=part.digest, statements=part.statements,
        sighting=part.sighting, transcript=part.transcript,
    )  # fmt: skip
    graphs = [a_graph(tmp_path / "1", [part]), a_graph(tmp_path / "2", [other])]
    with (
        writing(tmp_path / "3") as store,
        pytest.raises(InputError, match=r"read it with different .*build .*/2 again"),
    ):
        gather(graphs, store)
