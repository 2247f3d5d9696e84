import json
import re
from pathlib import Path
from urllib.parse import quote

import pytest

from extractor.builds import build
from extractor.store import open_graph
from extractor.views.protection import HEADERS
from extractor.views.server import create_app
from tests.views.serving import answering, ask

BASE = "https://w3id.org/civicgraph/id/"
POLICY = "content-security-policy"


def thing(iri: str, more: str = "") -> str:
    return f"/thing?iri={quote(BASE + iri, safe='')}{more}"


@pytest.mark.parametrize(
    "path, words",
    [
        ("/", ["人物", "秦望山"]),
        ("/search?q=qws", ["秦望山"]),
        ("/search?q=%E9%BE%98", ["图谱里没有这样的名称"]),
        (thing("person/芦汀镇/秦望山"), ["芦汀镇人大", "主席", '<mark class="name">秦望山</mark>']),
        (thing("organization/芦汀镇/芦汀镇人大"), ["秦望山", "主席"]),
        (thing("post/芦汀镇/芦汀镇人大/主席"), ["秦望山"]),
        (thing("role/主席"), ["秦望山", "贺兰英"]),
        (thing("document/default/luting-2024-01"), ["m-PERSON", "秦望山"]),
        (thing("collection/default"), ["luting-2024-01"]),
        ("/query", ["data-yasgui", "哪"]),
    ],
)  # fmt: skip
def test_there_is_a_page_for_each_kind_of_thing(path: str, words: list[str], address: str) -> None:
    answer = ask(address, path)
    assert answer.status == 200
    assert [word for word in words if word not in answer.text] == []


def test_an_event_tells_who_took_part_in_which_role(address: str) -> None:
    person = ask(address, thing("person/芦汀镇/秦望山")).text
    [event] = set(re.findall(r'href="(/thing[^"]*)">芦汀镇第八届人民代表大会第六次会议<', person))
    page = ask(address, event).text
    assert "代表大会" in page
    assert "秦望山" in page
    assert "主持" in page


def test_the_passage_of_a_fact_is_marked_in_its_document(address: str) -> None:
    person = ask(address, thing("person/芦汀镇/秦望山")).text
    link = re.search(r'href="(/thing[^"]*luting-2024-01&amp;start=211&amp;end=256)#passage"', person)
    assert link is not None
    page = ask(address, link[1].replace("&amp;", "&")).text
    marked = re.search(r'<mark class="passage-mark" id="passage"[^>]*>(.*?)</mark>', page, re.DOTALL)
    assert marked is not None
    words = re.sub(r"<[^>]+>", "", marked[1])
    assert words == "镇党委书记顾明远、镇人大主席秦望山、镇人大副主席郑重等大会主席团常务主席在主席台前排就座。"


@pytest.mark.parametrize(
    "path",
    ["/thing", "/thing?iri=", "/thing?iri=x", "/thing?iri=urn:x%3E%20%3Fs", thing("person/~/nobody"), "/network"],
)
def test_what_the_graph_does_not_know_is_a_page_that_says_so(path: str, address: str) -> None:
    answer = ask(address, path)
    assert (answer.status, "没有这样的页面" in answer.text) == (404, True)


@pytest.mark.parametrize("more", ["&page=99999999999", "&page=-1", "&start=9&end=3", "&start=999999&end=9999999"])
def test_an_address_that_asks_for_what_is_not_there_is_answered(more: str, address: str) -> None:
    assert ask(address, thing("document/default/luting-2024-01", more)).status == 200
    assert ask(address, thing("person/芦汀镇/秦望山", more)).status == 200


def test_suggestions_and_networks_are_json(address: str) -> None:
    assert json.loads(ask(address, "/suggest.json?q=qinw").body)[0]["name"] == "秦望山"
    assert json.loads(ask(address, "/suggest.json?q=").body) == []
    drawn = json.loads(ask(address, thing("person/芦汀镇/秦望山").replace("/thing", "/network.json")).body)
    assert drawn["nodes"][0]["name"] == "秦望山"
    assert {tie["detail"] for tie in drawn["ties"]} >= {"主席", "主持"}
    assert ask(address, "/network.json?iri=x").status == 404


def test_english_is_a_choice_that_is_kept(address: str) -> None:
    answer = ask(address, "/settings?lang=en&theme=dark&next=/search")
    assert (answer.status, answer.headers["location"]) == (303, "/search")
    page = ask(address, "/", headers={"Cookie": "civicgraph-language=en; civicgraph-theme=dark"}).text
    assert "People most spoken of" in page
    assert 'lang="en" data-theme="dark"' in page


@pytest.mark.parametrize(
    "elsewhere", ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)", ""]
)
def test_nobody_is_led_elsewhere(elsewhere: str, address: str) -> None:
    answer = ask(address, f"/settings?lang=en&next={quote(elsewhere, safe='')}")
    assert answer.headers["location"] == "/"


def test_the_exception_for_the_editor_holds_for_its_page_alone(address: str) -> None:
    assert "style-src 'self' 'unsafe-inline'" in ask(address, "/query").headers[POLICY]
    assert "script-src 'self';" in ask(address, "/query").headers[POLICY]
    for path in ("/", "/search", thing("person/芦汀镇/秦望山"), "/network", "/static/query.js", "/suggest.json"):
        assert ask(address, path).headers[POLICY] == HEADERS["Content-Security-Policy"]


def test_markup_in_texts_and_names_stays_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "云溪镇召开<script>alert(1)</script>推进会\n\n2024年3月5日，云溪镇召开<b>春耕</b>工作推进会。镇党委书记方若谷主持会议。\n",
        "utf-8",
    )
    build(tmp_path / "a.txt", tmp_path / "out", collection="<img src=x onerror=alert(1)>")
    graph = open_graph(tmp_path / "out")
    with answering(create_app(tmp_path / "out")) as address:
        pages = ["/", "/search?q=<script>alert(2)</script>".replace("<", "%3C").replace(">", "%3E")]
        things = {str(quad.subject)[1:-1] for quad in graph.store if str(quad.subject).startswith(f"<{BASE}")}
        pages += [f"/thing?iri={quote(iri, safe='')}" for iri in sorted(things)]
        texts = [answer.text for page in pages if (answer := ask(address, page)).status == 200]
        assert len(texts) > 8
        for text in texts:
            assert "<script>alert" not in text
            assert "<img src=x" not in text
            assert "<b>春" not in text
        assert any("&lt;script&gt;alert(1)" in text for text in texts)
