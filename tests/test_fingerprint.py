from pathlib import Path

from extractor import fingerprint


def test_reading_depends_on_the_stations_and_not_on_what_comes_after() -> None:
    assert fingerprint.reading_fingerprint() != fingerprint.resolving_fingerprint()
    package = Path(fingerprint.__file__).parent
    after = {package / name for name in fingerprint.AFTER}
    assert not after & {package / name for name in ("graph", "mentions", "models", "pipeline.py", "reading")}


def test_the_digest_tells_a_changed_file_a_moved_one_and_a_changed_version(tmp_path: Path) -> None:
    def digest(*, name: str = "a.py", content: str = "x", version: str = "1") -> str:
        folder = tmp_path / name / content
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, "utf-8")
        return fingerprint.fingerprint([folder / name], [("library", version)])

    assert digest() == digest()
    assert len({digest(), digest(content="y"), digest(name="b.py"), digest(version="2")}) == 4


def test_modules_that_another_process_compiles_meanwhile_are_of_no_effect(tmp_path: Path) -> None:
    room = tmp_path / "room"
    (room / "__pycache__").mkdir(parents=True)
    (room / "a.py").write_text("x", "utf-8")
    before = fingerprint.fingerprint([room], [])
    (room / "__pycache__" / "a.cpython-311.pyc.140234").write_bytes(b"half")
    (room / "__pycache__" / "gone.pyc.1").symlink_to(room / "nowhere")
    assert fingerprint.fingerprint([room], []) == before
