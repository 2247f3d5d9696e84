from pathlib import Path

import pytest

from extractor.errors import InputError
from extractor.reading.manifest import Row, is_date, read_manifest


def _read(folder: Path, data: str | bytes) -> dict[str, Row]:
    path = folder / "m.csv"
    path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))
    return dict(read_manifest(path))


@pytest.mark.parametrize(
    "data, rows",
    [
        ("id,issued,town\n01,2024-05-06,云溪镇\n", {"01": Row(issued="2024-05-06", town="云溪镇")}),
        ("town,kind,ID\n云溪镇,news,01\n", {"01": Row(town="云溪镇")}),
        (
            "\ufeffid,issued\r\n01,2024\r\n\r\n,\r\n02, 2024-05 \r\n",
            {"01": Row(issued="2024"), "02": Row(issued="2024-05")},
        ),
        ("id,town\n01\n", {"01": Row()}),
        ("id,town\n01,云溪镇\n".encode("gbk"), {"01": Row(town="云溪镇")}),
        ("id\n", {}),
    ],
)
def test_rows(tmp_path: Path, data: str | bytes, rows: dict[str, Row]) -> None:
    """Rows."""
    assert _read(tmp_path, data) == rows


@pytest.mark.parametrize(
    "data, message",
    [
        ("", r"m\.csv:1: the manifest has no column `id`"),
        ("name,issued\n01,2024\n", r"m\.csv:1: the manifest has no column `id`"),
        ("id,issued\n01,2024\n02,2024-02-30\n", r"m\.csv:3: '2024-02-30' is no date"),
        ("id,issued\n01,6 May 2024\n", r"m\.csv:2: '6 May 2024' is no date; write 2025-01-15"),
        ("id,issued\n,2024\n", r"m\.csv:2: a row without id"),
        ("id\n01\n01\n", r"m\.csv:3: the id '01' stands in two rows"),
        ('id,town\n01,"云溪"镇\n', r"m\.csv:2: not readable as CSV"),
        (b"\0\0\0", r"m\.csv: the manifest is not text"),
    ],
)
def test_a_broken_manifest_names_the_line(tmp_path: Path, data: str | bytes, message: str) -> None:
    """A broken manifest names the line."""
    with pytest.raises(InputError, match=message):
        _read(tmp_path, data)


def test_a_missing_manifest(tmp_path: Path) -> None:
    """A missing manifest."""
    with pytest.raises(InputError, match="can't be read"):
        read_manifest(tmp_path / "none.csv")


@pytest.mark.parametrize("text", ["2024", "2024-05", "2024-05-06", "2024-02-29"])
def test_dates(text: str) -> None:
    """Dates."""
    assert is_date(text)


@pytest.mark.parametrize("text", ["", "24", "2024-5", "2024-13", "2023-02-29", "2024-05-06T00:00", "２０２４", "0000"])
def test_no_dates(text: str) -> None:
    """No dates."""
    assert not is_date(text)


@pytest.mark.parametrize("text", ["0001-01-01", "0999", "3000", "9999-12-31"])
def test_nothing_is_published_where_the_calendar_ends(text: str) -> None:
    """Found by fuzzing: the year before 0001 and the one after 9999 can't be told."""
    assert not is_date(text)
