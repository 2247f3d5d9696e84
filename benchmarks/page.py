"""Measured tables in a Markdown page: each between marks of its own, so that the prose around them stays."""

from pathlib import Path


def write(page: Path, name: str, text: str) -> None:
    """Puts the text between `<!-- name -->` and `<!-- /name -->`; a page without them gets them at its end."""
    opening, closing = f"<!-- {name} -->", f"<!-- /{name} -->"
    old = page.read_text("utf-8") if page.exists() else "# Benchmarks\n"
    if opening not in old:
        old = f"{old}\n{opening}\n{closing}\n"
    before, rest = old.split(opening, 1)
    after = rest.split(closing, 1)[1]
    page.write_text(f"{before}{opening}\n\n{text.strip()}\n\n{closing}{after}", "utf-8")
