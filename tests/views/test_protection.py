from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from extractor.views.protection import HEADERS, Protection, hostname
from tests.views.serving import answering, ask


async def page(_: Request) -> PlainTextResponse:
    return PlainTextResponse("read")


APP = Protection(Starlette(routes=[Route("/", page)]))


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with answering(APP) as there:
        yield there


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8080", "LOCALHOST:1", "[::1]", "[::1]:8080", "localhost:"])
def test_this_machine_is_answered(host: str, address: str) -> None:
    answer = ask(address, headers={"Host": host})
    assert (answer.status, answer.text) == (200, "read")


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example:8080", "localhost.evil", "", "127.0.0.1:x"])
def test_another_name_is_refused_with_the_remedy(host: str, address: str) -> None:
    answer = ask(address, headers={"Host": host})
    assert answer.status == 421
    assert "--allow-host" in answer.text


def test_a_name_that_was_allowed_is_answered() -> None:
    app = Protection(Starlette(routes=[Route("/", page)]), hosts=["Archive.example"])
    with answering(app) as there:
        assert ask(there, headers={"Host": "archive.EXAMPLE:443"}).status == 200


@pytest.mark.parametrize("path", ["/", "/nowhere"])
def test_every_answer_is_protected(path: str, address: str) -> None:
    answer = ask(address, path)
    assert {name: answer.headers[name.lower()] for name in HEADERS} == dict(HEADERS)
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert answer.headers["content-security-policy"].startswith("default-src 'none'")


def test_the_name_is_what_stands_before_the_port() -> None:
    assert [hostname(host) for host in ("a:1", "A", "[::1]", "[::1]:2")] == ["a", "a", "[::1]", "[::1]"]
