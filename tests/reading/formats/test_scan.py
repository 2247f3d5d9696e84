import subprocess
from pathlib import Path

import pytest

from extractor.errors import DocumentError, LimitError
from extractor.reading.formats import read_source
from extractor.reading.formats.scan import read_scan
from extractor.reading.limits import DEFAULTS, Limits
from tests.needs import needs
from tests.reading.making import scanned_pdf

TEXT = "云溪镇召开春耕生产工作推进会\n镇党委书记方若谷主持会议"


def scanned(text: str, folder: Path) -> bytes:
    """A page with the text, printed by a browser, as the pixels of a scan."""
    (folder / "page.html").write_text(
        f"<meta charset=utf-8><style>@page {{ margin: 0 }}</style><pre style='font-size: 32px'>{text}</pre>", "utf-8"
    )
    pdf, picture = folder / "page.pdf", folder / "page"
    browser = [
        "chromium",
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-pdf-header-footer",
        f"--print-to-pdf={pdf}",
        f"file://{folder}/page.html",
    ]
    subprocess.run(browser, check=True, capture_output=True)
    subprocess.run(["pdftoppm", "-r", "150", "-gray", "-singlefile", str(pdf), str(picture)], check=True)  # noqa: S607
    _, size, _, pixels = picture.with_suffix(".pgm").read_bytes().split(b"\n", 3)
    width, height = map(int, size.split())
    return scanned_pdf((width, height, pixels))


@needs("tesseract")
@needs("chromium")
@needs("fonts")
def test_a_scan_is_read(tmp_path: Path) -> None:
    source = read_source(scanned(TEXT, tmp_path), ".pdf", DEFAULTS)
    assert "镇召开春耕生产工作推进会" in source.text
    assert [(part.kind, part.number) for part in source.parts] == [("page", 1)]


@needs("tesseract")
def test_a_blank_scan_has_no_text() -> None:
    with pytest.raises(DocumentError, match="in which Tesseract finds no text"):
        read_source(scanned_pdf((80, 80, b"\xff" * 6400)), ".pdf", DEFAULTS)


@needs("tesseract")
def test_a_page_that_takes_too_long_is_refused() -> None:
    noise = bytes((7 * number * number) % 251 for number in range(3000 * 3000))
    with pytest.raises(LimitError, match=r"has a scanned page that .* could not read within 1 seconds"):
        read_scan(scanned_pdf((3000, 3000, noise)), 1, Limits(seconds=1))
