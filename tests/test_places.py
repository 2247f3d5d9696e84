"""Each mention and each passage of a PDF or DOCX leads to its page or paragraph, in every view of it."""

from pathlib import Path
from urllib.parse import quote

import pytest
from click.testing import CliRunner

from extractor.builds import build
from extractor.cli import main
from extractor.graph.index import Index
from extractor.ids import BASE
from extractor.runs import extract
from extractor.store import open_graph
from extractor.validation import validator
from extractor.views.server import create_app
from extractor.vocab import CIVIC, OA
from tests.command import BULLETIN, OTHER
from tests.reading.making import docx_of, lines_of, pdf
from tests.views.serving import answering, ask

FIRST, SECOND = BULLETIN.replace("𠮷", "国"), OTHER


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two bulletins on two pages of a PDF, and in the paragraphs of a DOCX."""
    made = tmp_path_factory.mktemp("places")
    (made / "pages.pdf").write_bytes(pdf(lines_of(FIRST), lines_of(SECOND)))
    (made / "paragraphs.docx").write_bytes(docx_of(*FIRST.split("\n\n"), *SECOND.split("\n\n")))
    return made


@pytest.fixture(scope="module")
def out(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Their graph."""
    written = tmp_path_factory.mktemp("graph")
    build(folder, written)
    return written


def test_each_mention_names_its_page_or_paragraph(folder: Path) -> None:
    pages, paragraphs = extract(folder)
    found = {mention["text"]: mention["page"] for mention in pages["mentions"]}
    assert (found["方若谷"], found["文怀远"], found["季清和"]) == (1, 2, 2)
    places = {mention["text"]: mention["paragraph"] for mention in paragraphs["mentions"]}
    assert (places["方若谷"], places["文怀远"], places["季清和"]) == (2, 4, 4)
    assert {passage["page"] for event in pages["events"] for passage in event["evidence"]} == {1, 2}
    for record in (pages, paragraphs):
        for mention in record["mentions"]:
            assert record["text"][mention["start"] : mention["end"]] == mention["text"]


def test_each_passage_of_the_graph_states_it(out: Path) -> None:
    index = Index(open_graph(out).statements())
    found = set()
    for passage in index.instances(CIVIC.Evidence):
        quoted = "".join(index.value(selector, OA.exact) for selector in index.objects(passage, OA.hasSelector))
        page, paragraph = index.value(passage, CIVIC.page), index.value(passage, CIVIC.paragraph)
        assert (page != "") != (paragraph != "")
        found |= {(name, page, paragraph) for name in ("方若谷", "季清和") if name in quoted}
    assert found == {("方若谷", "1", ""), ("方若谷", "", "2"), ("季清和", "2", ""), ("季清和", "", "4")}
    assert validator.validate(out).findings == ()


def test_the_report_tells_it(out: Path) -> None:
    report = (out / "report.html").read_text("utf-8")
    for words in ("第 2 页", "page 2", "第 4 段", "paragraph 4"):
        assert words in report


def test_explain_tells_it(out: Path) -> None:
    told = CliRunner().invoke(main, ["explain", str(out), f"{BASE}person/云溪镇/季清和"])
    assert ", page 2, rule " in told.output
    assert ", paragraph 4, rule " in told.output


def test_the_question_for_evidence_tells_it(out: Path) -> None:
    told = CliRunner().invoke(main, ["query", str(out), "evidence", "--thing", "季清和", "--format", "csv"])
    assert "page,paragraph" in told.output
    assert ",2,," in told.output


def test_the_explorer_tells_it(out: Path) -> None:
    with answering(create_app(out)) as address:
        page = ask(address, f"/thing?iri={quote(f'{BASE}person/云溪镇/季清和', safe='')}").text
    assert "· 第 2 页" in page
    assert "· 第 4 段" in page
