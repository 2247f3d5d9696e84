import zlib
from pathlib import Path

from extractor.builds import build
from extractor.store import open_graph

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


def test_a_name_of_another_place_stays(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "list.yml").write_text(f"suppress: [{{name: {NAME}, jurisdiction: 白石镇}}]\n", "utf-8")
    build(tmp_path / "a.txt", tmp_path / "out", corrections=tmp_path / "list.yml")
    assert NAME.encode() in written(tmp_path / "out")
