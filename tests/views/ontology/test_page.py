import os
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import html

from extractor.views.ontology.page import ontology_page
from extractor.views.ontology.terms import read_terms
from extractor.vocab import CIVIC, CONCEPTS

ROOT = Path(__file__).parents[3]


def texts(path: str) -> list[str]:
    """What an XPath finds in the page, as texts."""
    found = html.fromstring(ontology_page()).xpath(path)
    assert isinstance(found, list)
    return [str(one) for one in found]


def test_the_page_in_docs_is_that_of_the_ontology() -> None:
    written = (ROOT / "docs" / "ontology.html").read_text("utf-8")
    assert written == ontology_page(), "write it anew: python -m extractor.views.ontology > docs/ontology.html"


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_command_writes_the_same_bytes_whatever_the_order_of_hashes(seed: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "extractor.views.ontology"],
        capture_output=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert done.stdout == ontology_page().encode()


def test_every_term_has_an_anchor_and_every_link_inside_the_page_leads_to_one() -> None:
    anchors, links = texts("//@id"), texts("//a/@href")
    assert len(anchors) == len(set(anchors))
    declared = {f"civic:{name}" for name in CIVIC.__annotations__ if not name.startswith("_")}
    declared |= {f"concepts:{name}" for name in CONCEPTS.__annotations__ if not name.startswith("_")}
    assert declared == {term.name for term in read_terms()}
    assert declared <= set(anchors)
    assert {link.removeprefix("#") for link in links if link.startswith("#")} <= set(anchors)


def test_a_term_tells_both_languages_and_what_it_is_elsewhere() -> None:
    text = " ".join(texts("//article[@id='civic:Tenure']//text()"))
    assert all(part in text for part in ("tenure", "任职", "org:Membership", "ftm:Occupancy", "wdt:P39"))
