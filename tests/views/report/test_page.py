import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from extractor.errors import ExportError
from extractor.graph.statements import statements, union
from extractor.reading import Failure
from extractor.resolution.conflicts import conflict_statements
from extractor.views.report import page
from extractor.views.report.page import report_html, write_report
from extractor.vocab import ORG
from tests.factories import a_bulletin, a_document, an_entity, an_extraction

SAID = union(statements(a_bulletin(identifier="1")), statements(a_bulletin(identifier="2")))
PAGE = report_html(SAID, [Failure(path="坏<b>.pdf", reason="holds no text; scan it again")])


class Outline(HTMLParser):
    """The ids of a page, where its links lead, and the tags that were left open."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.targets: set[str] = set()
        self.sources: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids += [found["id"] or ""] if "id" in found else []
        if tag == "a" and found.get("href"):
            self.targets.add(found["href"] or "")
        self.sources += [found[name] or "" for name in ("src", "data", "srcset", "action", "style") if name in found]


def outline(html: str) -> Outline:
    result = Outline()
    result.feed(html)
    return result


def test_every_link_leads_to_a_place_in_the_page() -> None:
    found = outline(PAGE)
    assert found.targets
    dots = {f"#{name}" for name in re.findall(r'data-n="(\w+)"', PAGE)}  # a body or office has no card of its own
    assert {target for target in found.targets if target.removeprefix("#") not in found.ids} <= dots
    assert len(set(found.ids)) == len(found.ids)


def test_the_page_loads_nothing_and_has_no_inline_style() -> None:
    assert outline(PAGE).sources == []
    assert "http://" not in PAGE.replace("http://www.w3.org/2000/svg", "")
    assert re.search(r"Content-Security-Policy\" content=\"default-src &#39;none&#39;", PAGE)


def test_facts_stand_with_their_sentences() -> None:
    assert '<mark class="person">文怀远</mark>为<mark class="organization">溪口镇人大</mark>' in PAGE
    assert "防汛工作部署会" in PAGE


def test_what_could_not_be_read_is_named_and_escaped() -> None:
    assert "坏&lt;b&gt;.pdf" in PAGE
    assert "holds no text; scan it again" in PAGE


def test_the_text_of_a_document_is_never_markup() -> None:
    person = [an_entity("person", "<script>alert(1)</script>")]
    html = report_html(
        statements(an_extraction(a_document("简报", title="<img src=x>"), town="溪口镇", entities=person))
    )
    assert html.count("<script>") == 1
    assert "<img" not in html


def test_sections_say_what_they_leave_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "CAPS", dict.fromkeys(page.CAPS, 1))
    html = report_html(SAID)
    assert "这里没有列出的还有 2 人；" in html
    assert "4 more events are not shown here" in html
    assert "这里没有列出的还有 1 篇文献；" in html


def test_all_passages_of_a_fact_are_there_the_first_of_them_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    many = union(*(statements(a_bulletin(identifier=str(number))) for number in range(5)))
    [card] = re.findall(
        r'<details class="card"[^>]*data-find="文怀远.*?(?=<details class="card"|</section>)',
        report_html(many),
        re.DOTALL,
    )
    assert 'class="rest"' not in card
    quotes = card.count("<blockquote>")
    assert quotes == 5
    monkeypatch.setattr(page, "FIRST", {**page.FIRST, "passages": 2})
    [card] = re.findall(
        r'<details class="card"[^>]*data-find="文怀远.*?(?=<details class="card"|</section>)',
        report_html(many),
        re.DOTALL,
    )
    seen, opens, rest = card.partition('<details class="rest"><summary>')
    assert (seen.count("<blockquote>"), rest.count("<blockquote>")) == (2, 3)
    assert opens
    assert "另外 3 处原文" in rest
    monkeypatch.setattr(page, "CAPS", {**page.CAPS, "passages": 4})
    assert "这里没有列出的还有 1 处原文；" in report_html(many)


def test_what_a_person_should_check_has_a_section_where_there_is_some() -> None:
    held = sorted(one.subject for one in SAID if one.predicate == ORG.member)[:2]
    html = report_html((*SAID, *conflict_statements("offices", "同时有两人在任", tuple(held), ())))
    assert 'href="#review"' in html
    assert "同时有两人在任" in html
    assert 'href="#review"' not in PAGE


def test_the_order_of_statements_is_of_no_effect() -> None:
    assert report_html(reversed(SAID)) == report_html(SAID)


def test_nothing_read_is_still_a_page() -> None:
    assert "没有可以画出的关系" in report_html(())


def test_the_page_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    write_report(SAID, (), tmp_path / "report.html")
    assert (tmp_path / "report.html").read_text("utf-8") == report_html(SAID)
    with pytest.raises(ExportError, match="see that the folder exists"):
        write_report(SAID, (), tmp_path / "nowhere" / "report.html")
