import zlib
from pathlib import Path
from urllib import parse

import pytest
from click.testing import CliRunner
from pyarrow import parquet

from extractor.builds import build
from extractor.cli import main
from extractor.exports.registry import ON_REQUEST
from extractor.graph.index import Index
from extractor.resolution.corrections import Suppress
from extractor.resolution.privacy import Privacy, narrowed_key
from extractor.store import open_graph
from extractor.vocab import FOAF, OA

TEXT = "溪口镇人大简报\n2024年5月6日，溪口镇人大主席方若谷主持召开防汛工作会议。镇长李清源出席会议。方\n若谷讲话。\n"
NAME = "方若谷"


def written(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_a_name_suppressed_later_is_in_no_file_and_no_part(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    out, listed = tmp_path / "out", tmp_path / "list.yml"
    build(tmp_path / "a.txt", out)
    assert NAME.encode() in written(out)
    listed.write_text(
        f"suppress: [{{name: {NAME}}}]\nadd: [{{subject: person/x, predicate: 'skos:altLabel', text: {NAME}}}]\n",
        "utf-8",
    )
    build(tmp_path / "a.txt", out, corrections=listed)
    assert NAME.encode() not in written(out)
    graph = open_graph(out)
    for part in graph.parts():
        held = zlib.decompress(part.statements) + zlib.decompress(part.transcript) + part.sighting
        assert NAME.encode() not in held
        assert "李清源".encode() in held
        transcript = graph.transcript_of(part.document)
        assert transcript is not None
        assert len(transcript.source) == len(TEXT)
        assert "○\n○○讲话" in transcript.source
    one = build(tmp_path / "a.txt", tmp_path / "new", corrections=listed)
    assert one.statements == build(tmp_path / "a.txt", out, corrections=listed).statements
    assert (tmp_path / "new" / "graph.nq").read_bytes() == (out / "graph.nq").read_bytes()


def test_a_part_has_a_key_of_its_own_by_what_was_taken_out_of_it() -> None:
    lists = [
        Privacy(),
        Privacy(people="offices"),
        Privacy(suppress=(Suppress(name=NAME),)),
        Privacy(suppress=(Suppress(name=NAME, jurisdiction="白石镇"),)),
    ]
    keys = [narrowed_key("0" * 40, one) for one in lists]
    assert keys[0] == "0" * 40
    assert len(set(keys)) == 4
    assert {len(key) for key in keys} == {40}


def test_a_name_of_another_place_stays(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "list.yml").write_text(f"suppress: [{{name: {NAME}, jurisdiction: 白石镇}}]\n", "utf-8")
    build(tmp_path / "a.txt", tmp_path / "out", corrections=tmp_path / "list.yml")
    assert NAME.encode() in written(tmp_path / "out")


MIXED = (
    "溪口镇人大简报\n2024年5月6日，溪口镇人大主席方若谷主持召开座谈会，居民温如玉和方若谷先后发言。"
    "温如玉说，路灯要修。\n溪口镇举办温如玉书画展\n2024年5月8日，溪口镇举办温如玉书画展。镇长李清源参加活动。\n"
)
PRIVATE, HOLDERS = "温如玉", ("方若谷", "李清源")


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph of office-holders, made where one of everybody had been, with every export."""
    folder = tmp_path_factory.mktemp("offices")
    (folder / "a.txt").write_text(MIXED, "utf-8")
    out = folder / "out"
    built = build(folder / "a.txt", out)
    names = {one.object for one in built.statements}
    assert {PRIVATE, *HOLDERS} <= names
    assert PRIVATE.encode() in written(out)
    for exporter in ON_REQUEST.values():
        exporter.write(built.statements, out / f"graph{exporter.extension}" if exporter.extension else out / "tables")
    only = build(folder / "a.txt", out, people="offices")
    assert not list(out.glob("graph.json*"))
    for name, exporter in ON_REQUEST.items():
        exporter.write(only.statements, out / f"graph{exporter.extension}" if exporter.extension else out / name)
    return out


def test_who_holds_no_office_is_in_no_export_and_no_part(offices: Path) -> None:
    assert len(list(offices.glob("graph.*"))) > 8
    assert PRIVATE.encode() not in written(offices)
    assert parse.quote(PRIVATE).encode() not in written(offices)
    assert b"\\u6e29\\u5982\\u7389" not in written(offices).lower()
    for table in offices.rglob("*.parquet"):
        assert PRIVATE not in str(parquet.read_table(table).to_pydict())
    graph = open_graph(offices)
    for part in graph.parts():
        held = zlib.decompress(part.statements) + zlib.decompress(part.transcript) + part.sighting
        assert PRIVATE.encode() not in held
        transcript = graph.transcript_of(part.document)
        assert transcript is not None
        assert transcript.source == MIXED.replace(PRIVATE, "○○○")
    assert PRIVATE not in "".join(str(quad) for quad in graph.store)


def test_who_holds_one_stays_with_all_evidence(offices: Path) -> None:
    index = Index(open_graph(offices).statements())
    assert {index.label(person) for person in index.instances(FOAF.Person)} == set(HOLDERS)
    quotes = {one.object for one in open_graph(offices).statements() if one.predicate == OA.exact}
    assert any("○○○和方若谷先后发言" in quote for quote in quotes)
    table = (offices / "tables" / "people.csv").read_text("utf-8-sig")
    assert all(name in table for name in HOLDERS)


def test_an_export_of_the_whole_graph_may_leave_them_out(offices: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(MIXED, "utf-8")
    build(tmp_path / "a.txt", tmp_path / "all", exports=False)
    arguments = ["export", str(tmp_path / "all"), "--format", "nquads", "--people", "offices"]
    assert CliRunner().invoke(main, arguments).exit_code == 0
    assert (tmp_path / "all" / "graph.nq").read_bytes() == (offices / "graph.nq").read_bytes()
    assert PRIVATE.encode() in written(tmp_path / "all" / "store")
