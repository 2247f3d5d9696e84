from pathlib import Path
from typing import Any

import pytest

from extractor.builds import build, merge
from extractor.engines import ALONE, Engine, Processes, cores, engine_of
from extractor.errors import InputError
from tests.command import SEEDS
from tests.needs import needs


def _files(folder: Path) -> dict[str, bytes]:
    """What a build wrote, but for the store, whose files are the engine's of the database."""
    files = (file for file in folder.rglob("*") if file.is_file())
    names = {str(file.relative_to(folder)): file for file in files}
    return {name: file.read_bytes() for name, file in sorted(names.items()) if not name.startswith("store/")}


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What one process makes of the sample bulletins."""
    folder = tmp_path_factory.mktemp("alone")
    build(SEEDS, folder)
    return _files(folder)


def test_two_processes_write_the_bytes_of_one(tmp_path: Path, alone: dict[str, bytes]) -> None:
    build(SEEDS, tmp_path, engine=Processes(2, little=0))
    assert alone.keys() >= {"graph.nq", "graph.ttl", "graph.graphml"}
    assert _files(tmp_path) == alone


def test_two_halves_merged_give_the_bytes_of_the_whole(tmp_path: Path, alone: dict[str, bytes]) -> None:
    manifest = SEEDS / "manifest.csv"
    texts = sorted(SEEDS.glob("*.txt"))
    for name, half in (("one", texts[::2]), ("other", texts[1::2])):
        build(half, tmp_path / name, manifest=manifest, exports=False)
    merge([tmp_path / "one", tmp_path / "other"], tmp_path / "whole")
    merged = _files(tmp_path / "whole")
    assert merged == alone


@needs("dask")
def test_a_cluster_writes_the_bytes_of_one_process(tmp_path: Path, alone: dict[str, bytes]) -> None:
    from distributed import LocalCluster  # noqa: PLC0415  an extra

    cluster: Any
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster:
        address = cluster.scheduler_address.replace("tcp://", "dask://")
        build(SEEDS, tmp_path, engine=engine_of(address))
    assert _files(tmp_path) == alone


def test_without_an_address_this_machine_does_the_work() -> None:
    engine: Engine = engine_of(workers=3)
    assert isinstance(engine, Processes)
    assert engine.workers == 3
    assert engine_of() is ALONE
    assert cores() >= 1


@pytest.mark.parametrize("address", ["spark://host:1", "dask://", "host:8786"])
def test_an_address_of_no_known_kind_is_refused(address: str) -> None:
    with pytest.raises(InputError, match="dask://HOST:PORT"):
        engine_of(address)


def test_two_processes_obey_corrections_as_one_does(tmp_path: Path) -> None:
    corrections = tmp_path / "corrections.yml"
    corrections.write_text(
        "reject: [{thing: person/墨埠镇/顾明远}]\n"
        "same: [{things: [person/墨埠镇/许诺, person/墨埠镇/查立]}]\n"
        "rename: [{thing: organization/墨埠镇/墨埠镇老年协会, name: 老年人协会}]\n",
        "utf-8",
    )
    said = []
    for name, engine in (("one", ALONE), ("two", Processes(2, little=0))):
        built = build(SEEDS, tmp_path / name, engine=engine, corrections=corrections, exports=False)
        said.append((built.void, [repr(one) for one in built.statements]))
    assert said[0] == said[1]
    assert said[0][0] == ()
