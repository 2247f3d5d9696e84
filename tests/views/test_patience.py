import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from tests.views.serving import answering, ask


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address of a server of one page."""
    with answering(Starlette(routes=[Route("/", lambda _: PlainTextResponse("ok"))])) as there:
        yield there


def test_a_client_that_speaks_is_answered_again_and_again(address: str) -> None:
    assert [ask(address).text for _ in range(3)] == ["ok"] * 3


def test_a_client_that_does_not_finish_its_headers_is_let_go(address: str) -> None:
    parts = urlsplit(address)
    with socket.create_connection((str(parts.hostname), int(parts.port or 0)), timeout=40) as slow:
        slow.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
        assert slow.recv(1000) == b""


def test_headers_beyond_measure_are_refused(address: str) -> None:
    parts = urlsplit(address)
    with socket.create_connection((str(parts.hostname), int(parts.port or 0)), timeout=40) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX-Huge: " + b"x" * 500_000)
        assert client.recv(1000).startswith(b"HTTP/1.1 4")
