from pathlib import Path

from benchmarks.page import write

PAGE = "# 页\n\n<!-- one -->\nold\n<!-- /one -->\n\nprose\n"


def test_the_text_between_the_marks_is_replaced(tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    page.write_text(PAGE, "utf-8")
    for text in ("first", "\nsecond\n"):
        write(page, "one", text)
    assert page.read_text("utf-8") == "# 页\n\n<!-- one -->\n\nsecond\n\n<!-- /one -->\n\nprose\n"


def test_a_page_without_the_marks_gets_them_at_its_end(tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    page.write_text(PAGE, "utf-8")
    write(page, "two", "text")
    assert page.read_text("utf-8") == f"{PAGE}\n<!-- two -->\n\ntext\n\n<!-- /two -->\n"


def test_a_page_that_is_missing_is_made(tmp_path: Path) -> None:
    write(tmp_path / "README.md", "one", "text")
    assert (tmp_path / "README.md").read_text("utf-8") == "# Benchmarks\n\n<!-- one -->\n\ntext\n\n<!-- /one -->\n"
