import subprocess
import sys
from pathlib import Path

import networkx as nx
import pytest

import extractor
from extractor.errors import DocumentError, ExportError, InputError
from tests.command import BULLETIN, OTHER


@pytest.fixture
def bulletins(tmp_path: Path) -> Path:
    folder = tmp_path / "bulletins"
    folder.mkdir()
    (folder / "a.txt").write_text(BULLETIN, "utf-8")
    (folder / "b.txt").write_text(OTHER, "utf-8")
    return folder


def test_importing_the_package_loads_nothing_heavy() -> None:
    script = "import extractor, sys; print({'spacy', 'networkx', 'numpy', 'click'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout == b"set()\n"


def test_to_read_documents_loads_no_library_of_the_exports() -> None:
    libraries = "{'spacy', 'networkx', 'pyarrow', 'pyld', 'pyoxigraph', 'pypinyin', 'rdflib'}"
    stations = "extractor.pipeline, extractor.graph.statements"
    script = f"from extractor import extract; import {stations}, sys; print({libraries} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout == b"{'spacy'}\n"


def test_to_give_documents_out_loads_no_stations() -> None:
    heavy = "{'spacy', 'extractor.pipeline'}"
    script = f"from extractor import build, extract; import sys; print({heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout == b"set()\n"


def test_loading_leaves_the_collector_of_garbage_as_it_was() -> None:
    script = (
        "import gc; before = gc.get_threshold(); from extractor import extract; print(gc.get_threshold() == before)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert done.stdout == b"True\n"


def test_the_public_names_are_there() -> None:
    for name in extractor.__all__:
        assert getattr(extractor, name).__doc__
        assert name in dir(extractor)
    with pytest.raises(AttributeError, match="no attribute 'extrct'"):
        _ = extractor.extrct


@pytest.mark.parametrize("missing", ["pandas", "matplotlib"])
def test_what_needs_an_extra_that_is_not_installed_names_it(missing: str) -> None:
    script = f"import sys; sys.modules['{missing}'] = None; import extractor; extractor.build; extractor.tables"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, text=True)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        f"ModuleNotFoundError: extractor.tables needs {missing}, which is not installed: "
        "pip install 'civicgraph[notebooks]'"
    )


def test_a_file_gives_one_record(bulletins: Path) -> None:
    (record,) = extractor.extract(bulletins / "a.txt")
    assert record["id"] == "a"
    assert {person["name"] for person in record["persons"]} == {"方若谷", "闻𠮷燕"}


def test_a_folder_gives_a_record_a_document(bulletins: Path) -> None:
    assert [record["id"] for record in extractor.extract(str(bulletins))] == ["a", "b"]


def test_a_bad_document_is_raised(bulletins: Path) -> None:
    (bulletins / "c.txt").write_bytes(b"")
    with pytest.raises(DocumentError, match=r"c\.txt: is empty"):
        extractor.extract(bulletins)


def test_a_bad_document_is_handed_over_where_asked(bulletins: Path) -> None:
    (bulletins / "0.txt").write_bytes(b"")
    failures: list[extractor.Failure] = []
    found = extractor.extract(bulletins, on_failure=failures.append)
    assert [record["id"] for record in found] == ["a", "b"]
    assert [failure.path for failure in failures] == [str(bulletins / "0.txt")]


def test_a_graph_without_files(bulletins: Path, tmp_path: Path) -> None:
    built = extractor.build(bulletins)
    assert built.counts["documents"] == 2
    assert isinstance(built.network(), nx.MultiDiGraph)
    assert [path.name for path in tmp_path.iterdir()] == ["bulletins"]


def test_a_graph_with_files(bulletins: Path, tmp_path: Path) -> None:
    extractor.build([bulletins / "a.txt", str(bulletins / "b.txt")], tmp_path / "out")
    assert (tmp_path / "out" / "graph.ttl").stat().st_size > 0


def test_nothing_to_build_is_raised(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no document could be read; 1 failed, the first: "):
        extractor.build(tmp_path / "missing")


def test_no_place_to_write_is_raised(bulletins: Path) -> None:
    with pytest.raises(ExportError, match="can't be made"):
        extractor.build(bulletins, bulletins / "a.txt" / "out")
