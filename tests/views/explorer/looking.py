"""A page in a real browser: what it must never do is noted while it is looked at."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import quote

from playwright.sync_api import Browser, Page

from tests.command import ROOT

BASE: Final = "https://w3id.org/civicgraph/id/"
WIDTHS: Final = (1280, 390)
_AXE: Final = ROOT / "tests" / "npm" / "node_modules" / "axe-core" / "axe.min.js"


def path_of(iri: str, page: str = "/thing") -> str:
    """The path of the page of a thing below the base."""
    return f"{page}?iri={quote(BASE + iri, safe='')}"


@contextmanager
def looking(
    browser: Browser, address: str, *, width: int = 1280, scheme: Literal["light", "dark"] = "light"
) -> Iterator[Page]:
    """A page of a window of this width. Afterwards: no error was written, and no request left the machine."""
    context = browser.new_context(
        base_url=address, viewport={"width": width, "height": 844}, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    errors: list[str] = []
    abroad: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("request", lambda request: abroad.append(request.url) if not _stays(request.url, address) else None)
    try:
        yield page
    finally:
        context.close()
    assert (errors, abroad) == ([], [])


def _stays(url: str, address: str) -> bool:
    return url.startswith((f"{address}/", "data:", "blob:"))


def serious(page: Page) -> list[str]:
    """What axe-core finds serious or critical: rule and first element of each finding.

    Its script is evaluated by the debugger of the browser, for the policy of the page lets no other script in.
    """
    page.evaluate(Path(_AXE).read_text("utf-8"))
    found: dict[str, Any] = page.evaluate("() => axe.run()")
    return [
        f"{one['id']}: {one['nodes'][0]['target']} {one['nodes'][0]['failureSummary']}"
        for one in found["violations"]
        if one["impact"] in {"serious", "critical"}
    ]


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than the window."""
    wider: int = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return wider
