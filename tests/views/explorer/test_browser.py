"""The explorer as people use it: in a browser, at the width of a desk and of a phone."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.needs import needs
from tests.views.explorer.looking import WIDTHS, looking, overflow, path_of, serious

pytestmark = needs("chromium")

PAGES = {
    "home": "/",
    "search": "/search?q=%E8%8A%A6%E6%B1%80",
    "nothing": "/search?q=zzzzz",
    "person": path_of("person/芦汀镇/秦望山"),
    "body": path_of("organization/芦汀镇/芦汀镇人民政府"),
    "office": path_of("post/芦汀镇/芦汀镇人大/主席"),
    "role": path_of("role/主席"),
    "place": path_of("place/芦汀镇/镇文化活动中心"),
    "event": "/search?kind=event&q=%E7%AC%AC%E5%85%AB%E5%B1%8A",
    "document": path_of("document/default/luting-2024-01") + "&start=211&end=256",
    "collection": path_of("collection/default"),
    "network": path_of("person/芦汀镇/秦望山", "/network"),
    "query": "/query",
}
WITH_NETWORK = {"person", "body", "office", "role", "place", "event", "document", "network"}


def visit(page: Page, name: str) -> None:
    """Opens a page and waits until all of it is there; an event, whose IRI says little, by searching for it."""
    answer = page.goto(PAGES[name])
    assert answer is not None
    assert answer.status == 200
    if name == "event":
        page.locator(".results a").first.click()
        page.wait_for_selector("#circumstances", state="attached")
    if name in WITH_NETWORK:
        page.wait_for_selector("[data-drawn]")
    if name == "query":
        page.wait_for_selector("[data-ready]")


@pytest.mark.parametrize("width", WIDTHS)
def test_a_person_is_found_by_pinyin_and_opened(width: int, browser: Browser, address: str) -> None:
    with looking(browser, address, width=width) as page:
        page.goto("/")
        field = page.get_by_role("combobox")
        field.press_sequentially("qinws")
        field.fill("qws")
        option = page.get_by_role("option").first
        expect(option).to_contain_text("秦望山")
        field.press("ArrowDown")
        expect(option).to_have_attribute("aria-selected", "true")
        field.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("秦望山")
        expect(page.get_by_role("heading", name="任职")).to_be_visible()


@pytest.mark.parametrize("width", WIDTHS)
def test_the_search_page_narrows_to_a_kind(width: int, browser: Browser, address: str) -> None:
    with looking(browser, address, width=width) as page:
        page.goto("/")
        page.get_by_role("combobox").fill("芦汀镇人大")
        page.get_by_role("button", name="搜索").click()
        page.get_by_role("navigation", name="类别").get_by_role("link", name="机构").click()
        page.locator(".results").get_by_role("link", name="芦汀镇人大", exact=True).click()
        expect(page.get_by_role("heading", level=1)).to_have_text("芦汀镇人大")
        expect(page.get_by_role("heading", name="任职者")).to_be_visible()


@pytest.mark.parametrize("width", WIDTHS)
def test_a_fact_leads_to_its_sentence_which_is_marked(width: int, browser: Browser, address: str) -> None:
    with looking(browser, address, width=width) as page:
        page.goto(PAGES["person"])
        fact = page.locator(".evidence").first
        fact.locator("summary").click()
        quote = fact.locator("blockquote").first.inner_text()
        fact.locator("[data-passage]").first.click()
        marked = page.locator("#passage")
        expect(marked).to_be_visible()
        expect(marked).to_be_in_viewport()
        assert re.sub(r"\s", "", marked.inner_text()) == re.sub(r"\s", "", quote)
        assert page.evaluate("() => document.activeElement.id") == "passage"
        page.locator("#passage a.m-PERSON").first.click()
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert page.url.startswith(f"{address}/thing?iri=")


@pytest.mark.parametrize("width", WIDTHS)
def test_the_slider_chooses_the_time_of_the_network(width: int, browser: Browser, address: str) -> None:
    with looking(browser, address, width=width) as page:
        page.goto(PAGES["person"])
        page.wait_for_selector("[data-drawn]")
        count = page.locator(".network .count")
        shown = [int(number) for number in re.findall(r"\d+", count.inner_text())]
        page.get_by_text("图中的事物").click()
        neighbours = page.locator(".neighbours li")
        before = neighbours.count()
        assert before == shown[0] - 1
        until = page.get_by_label("至")
        page.get_by_label("无日期的联系").uncheck()
        until.focus()
        until.press("Home")
        expect(count).not_to_have_text(f"显示 {shown[0]} 个节点、{shown[1]} 条联系")
        fewer = [int(number) for number in re.findall(r"\d+", count.inner_text())]
        assert fewer[0] < shown[0]
        assert neighbours.count() == fewer[0] - 1
        assert until.get_attribute("aria-valuetext") == page.get_by_label("自").get_attribute("aria-valuetext")
        until.press("End")
        page.get_by_label("无日期的联系").check()
        expect(count).to_have_text(f"显示 {shown[0]} 个节点、{shown[1]} 条联系")


def test_in_a_step_of_the_slider_the_picture_changes(browser: Browser, address: str) -> None:
    with looking(browser, address) as page:
        page.goto(PAGES["network"])
        page.wait_for_selector("[data-drawn]")
        canvas = page.locator(".canvas")
        whole = canvas.screenshot()
        until = page.get_by_label("至")
        until.evaluate("(range) => { range.value = 0; range.dispatchEvent(new Event('input')); }")
        page.wait_for_timeout(300)
        fewer = canvas.screenshot()
        assert fewer != whole
        until.evaluate("(range) => { range.value = range.max; range.dispatchEvent(new Event('input')); }")
        page.wait_for_timeout(300)
        assert canvas.screenshot() == whole


def test_the_picture_has_something_in_it(browser: Browser, address: str) -> None:
    with looking(browser, address) as page:
        page.goto(PAGES["network"])
        page.wait_for_selector("[data-drawn]")
        empty = page.locator(".canvas").screenshot()
        page.get_by_role("button", name="放大").click()
        page.wait_for_timeout(400)
        assert page.locator(".canvas").screenshot() != empty
        page.locator(".neighbours summary").click()
        page.locator(".neighbours a").first.click()
        expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_the_language_and_the_colours_are_chosen_and_kept(browser: Browser, address: str) -> None:
    with looking(browser, address, scheme="light") as page:
        page.goto("/")
        page.get_by_role("link", name="English").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Who held which office, who met whom")
        page.locator(".themes summary").click()
        page.get_by_role("link", name="Dark", exact=True).click()
        expect(page.locator("html")).to_have_attribute("data-theme", "dark")
        page.goto(PAGES["person"])
        expect(page.get_by_role("heading", name="Offices held")).to_be_visible()
        assert page.evaluate("() => getComputedStyle(document.body).backgroundColor") == "rgb(21, 23, 26)"


def test_everything_but_the_picture_is_there_without_a_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=address)
    page = context.new_page()
    page.goto("/")
    page.locator("[name=q]").fill("qws")
    page.locator(".find button").click()
    page.get_by_role("link", name="秦望山").first.click()
    page.locator(".evidence summary").first.click()
    page.locator("[data-passage]").first.click()
    expect(page.locator("#passage")).to_be_in_viewport()
    context.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_a_named_question_is_chosen_run_and_leads_to_a_page(width: int, browser: Browser, address: str) -> None:
    with looking(browser, address, width=width) as page:
        page.goto("/query")
        page.get_by_role("link", name="有哪些文献，各说明了多少内容？").click()
        row = page.locator(".yasr_results tbody tr", has_text="luting-2024-01")
        expect(row).to_be_visible(timeout=30_000)
        expect(page.locator(".CodeMirror")).to_contain_text("schema:PublicationIssue")
        expect(page.locator(".yasr_response_chip")).to_contain_text("条结果")
        expect(page.get_by_role("button", name="Table")).to_have_count(0)
        row.locator("a.iri").first.click()
        expect(page.get_by_role("heading", level=1)).to_have_text("luting-2024-01")


@needs("axe")
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_no_page_shuts_anybody_out(name: str, width: int, browser: Browser, address: str) -> None:
    with looking(browser, address, width=width) as page:
        visit(page, name)
        assert overflow(page) == 0
        for summary in page.locator("main summary").all()[:3]:
            summary.click()
        light = serious(page)
        page.emulate_media(color_scheme="dark")
        assert (light, serious(page)) == ([], [])
