"""Scanned pages: read by Tesseract, where Debian's tesseract-ocr-chi-sim and poppler-utils are installed."""

import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from extractor.errors import DocumentError, LimitError
from extractor.matching.patterns import Pattern
from extractor.reading.characters import HANZI
from extractor.reading.formats.source import Source, compose
from extractor.reading.limits import Limits

_RESOLUTION = "300"
_PARTED = Pattern(rf"(?<=[{HANZI}，。、；：！？（）《》“”]) +(?=[{HANZI}，。、；：！？（）《》“”])")


def read_scan(data: bytes, pages: int, limits: Limits) -> Source:
    """The text of a PDF of pictures, page by page; the same versions of the tools give the same text.

    Raises:
        DocumentError: the tools are missing, or find no text.
        LimitError: a page takes longer than the limit of seconds.
    """
    if not can_read_scans():
        raise DocumentError(
            f"is a scan without text ({pages:,} pages of pictures); install tesseract-ocr-chi-sim and poppler-utils, "
            "or give it a text layer"
        )
    with tempfile.TemporaryDirectory() as folder:
        scan = Path(folder, "scan.pdf")
        scan.write_bytes(data)
        read = ((number, _read_page(scan, number, limits)) for number in range(1, pages + 1))
        source = compose("page", ((number, text) for number, text in read if text), between="\n\n")
    if not source.text:
        raise DocumentError(f"is a scan ({pages:,} pages) in which Tesseract finds no text; give it a text layer")
    return source


@cache
def can_read_scans() -> bool:
    """Whether `pdftoppm`, and `tesseract` with simplified Chinese, are there."""
    tesseract = shutil.which("tesseract")
    if tesseract is None or shutil.which("pdftoppm") is None:
        return False
    languages = subprocess.run([tesseract, "--list-langs"], capture_output=True, check=False)  # noqa: S603
    return b"chi_sim" in languages.stdout.split()


def _read_page(scan: Path, number: int, limits: Limits) -> str:
    page = str(number)
    picture = _output(["pdftoppm", "-r", _RESOLUTION, "-gray", "-png", "-f", page, "-l", page, str(scan)], b"", limits)
    text = _output(["tesseract", "-", "-", "-l", "chi_sim"], picture, limits).decode("utf-8", "replace")
    return _PARTED.sub("", text.replace("\f", "")).strip()


def _output(command: list[str], given: bytes, limits: Limits) -> bytes:
    try:
        done = subprocess.run(  # noqa: S603  fixed words, a number, and a path of our own
            command, input=given, capture_output=True, check=True, timeout=limits.seconds
        )
    except subprocess.TimeoutExpired as error:
        raise LimitError(
            f"has a scanned page that {command[0]} could not read within {limits.seconds:,} seconds; "
            f"allow more with --limit seconds={limits.seconds * 10}"
        ) from error
    except subprocess.CalledProcessError as error:
        told = error.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
        raise DocumentError(f"is a scan that {command[0]} can't read ({''.join(told)}); scan it again") from error
    return done.stdout
