import io
import zipfile

import pytest

from extractor.errors import LimitError
from extractor.reading.formats.zips import SLACK, check_zip
from extractor.reading.limits import Limits


def checked(files: dict[str, int], limits: Limits, size: int | None = None) -> None:
    """Checks an archive of blanks: so many bytes an entry."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, length in files.items():
            archive.writestr(name, b" " * length)
    with zipfile.ZipFile(packed) as archive:
        check_zip(archive, limits, len(packed.getvalue()) if size is None else size)


def test_so_many_entries_are_allowed_and_no_more() -> None:
    files = {str(number): 1 for number in range(3)}
    checked(files, Limits(entries=3))
    with pytest.raises(LimitError, match=r"holds 3 entries, more than 2; .*--limit entries=3"):
        checked(files, Limits(entries=2))


def test_a_small_archive_may_be_of_blanks_alone() -> None:
    checked({"a": SLACK}, Limits(ratio=1))


def test_what_becomes_too_many_times_its_size_is_refused_by_all_its_entries_together() -> None:
    files = {"a": SLACK // 2, "b": SLACK // 2 + 1}
    checked(files, Limits(ratio=10), size=(SLACK + 1) // 10)
    with pytest.raises(LimitError, match=r"becomes 11 times its size when decompressed, more than 10"):
        checked(files, Limits(ratio=10), size=SLACK // 11)
    with pytest.raises(LimitError, match=r"becomes 10,000,001 times"):
        checked(files, Limits(ratio=10), size=0)
