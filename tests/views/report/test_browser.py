"""The report in a real browser, from disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from extractor.builds import Build
from tests.needs import needs

pytestmark = needs("chromium")


@pytest.fixture(scope="module", params=[(1280, 900), (390, 844)], ids=["desktop", "phone"])
def opened(request: pytest.FixtureRequest, seeds_build: Build, seeds_folder: Path) -> Iterator[tuple[Page, list[str]]]:
    """The report of the seed bulletins, and what went wrong: errors of the console, requests that left the disk."""
    assert seeds_build.statements
    width, height = request.param
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": width, "height": height})
        wrong: list[str] = []
        page.on("console", lambda message: wrong.append(message.text))
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", lambda sent: wrong.append(sent.url) if not sent.url.startswith("file:") else None)
        page.goto((seeds_folder / "report.html").as_uri())
        yield page, wrong
        browser.close()


def test_a_fact_opens_and_shows_its_sentence(opened: tuple[Page, list[str]]) -> None:
    page, _ = opened
    page.fill("#find", "qinwangshan")
    card = page.locator("#people .card:visible").first
    card.locator("summary").click()
    assert "秦望山" in card.locator("blockquote mark.person").first.inner_text()
    page.fill("#find", "")


def test_a_link_opens_the_card_that_it_leads_to(opened: tuple[Page, list[str]]) -> None:
    page, _ = opened
    link = page.locator(".gantt .who").first
    target = link.get_attribute("href")
    link.click()
    assert page.locator(f"{target}[open]").count() == 1


def test_the_language_changes(opened: tuple[Page, list[str]]) -> None:
    page, _ = opened
    assert page.locator("h1").inner_text() == "公报里的人与事"
    page.click("#language")
    assert page.locator("h1").inner_text() == "People and events in the bulletins"
    assert page.title() == "People and events in the bulletins · civicgraph"
    assert page.locator("#find").get_attribute("placeholder") == "name, pinyin, office"
    page.click("#language")
    assert page.locator("#find").get_attribute("placeholder") == "姓名、拼音、职务"


# What a reader of English sees and hears that the page says of itself: nothing of it may be Chinese. Names, titles and
# sentences of the documents are.
OWN_WORDS = """() => {
  const own = ["h1", "h2", "nav a", ".note", ".more", ".lede", ".figures li", ".signs li", "figcaption", "dt", "th",
    "label", "footer.end", ".others", ".rest summary", ".tag", ".when", ".meta .en",
    "blockquote footer .en", "#review .gist"];
  const seen = (element) => [...element.childNodes].map((node) => node.nodeType === Node.TEXT_NODE ? node.data
    : node.nodeType === Node.ELEMENT_NODE && getComputedStyle(node).display !== "none" ? seen(node) : "").join("");
  const texts = [...document.querySelectorAll(own.join(","))].map(seen);
  const attributes = ["aria-label", "placeholder", "title"].flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].filter((one) => !one.closest(".gantt"))
      .map((one) => one.getAttribute(name)));
  return [...texts, ...attributes].filter((text) => /\\p{Script=Han}/u.test(text));
}"""


def test_in_english_the_page_says_nothing_of_itself_in_chinese(opened: tuple[Page, list[str]]) -> None:
    page, _ = opened
    page.click("#language")
    assert page.evaluate(OWN_WORDS) == []
    page.click("#language")
    assert len(page.evaluate(OWN_WORDS)) > 50


def test_a_dot_with_the_focus_shows_its_neighbours_alone(opened: tuple[Page, list[str]]) -> None:
    page, _ = opened
    page.locator("#picture .dots a").last.focus()
    assert page.locator("#picture.chosen .dots .near").count() > 1
    page.locator("h1").click()
    assert page.locator("#picture.chosen").count() == 0


def test_the_picture_grows(opened: tuple[Page, list[str]]) -> None:
    page, _ = opened
    before = page.locator("#picture").get_attribute("viewBox")
    page.click("[data-zoom='0.7']")
    assert page.locator("#picture").get_attribute("viewBox") != before
    page.click("[data-zoom='0']")
    assert page.locator("#picture").get_attribute("viewBox") == (before or "").replace(".0", "")


def test_nothing_is_wider_than_the_window_and_nothing_went_wrong(opened: tuple[Page, list[str]]) -> None:
    page, wrong = opened
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert wrong == []
