"""Servers on free ports, and what they answer over HTTP."""

import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

import uvicorn
from starlette.types import ASGIApp

from extractor.views.patience import ImpatientProtocol


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; the names of headers are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


def ask(
    address: str,
    path: str = "/",
    *,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
    body: bytes | None = None,
) -> Answer:
    """What a server answers."""
    connection = HTTPConnection(urlsplit(address).netloc, timeout=60)
    try:
        connection.request(method, path, body=body, headers=dict(headers or {}))
        answer = connection.getresponse()
        return Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
    finally:
        connection.close()


@contextmanager
def answering(app: ASGIApp) -> Iterator[str]:
    """The address of a server of an application, as `civicgraph serve` has it, in a thread of this process."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        config = uvicorn.Config(app, http=ImpatientProtocol, ws="none", log_level="warning", server_header=False)
        server = uvicorn.Server(config)
        thread = Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join(timeout=20)


@contextmanager
def serving(folder: Path, *options: str) -> Iterator[str]:
    """The address of a server of the folder, without the slash at its end; it is stopped afterwards."""
    command = [sys.executable, "-m", "extractor", "serve", str(folder), "--port", "0", *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        line = process.stderr.readline()
        address = re.match(r"(http://\S+:\d+)/", line)
        assert address is not None, line + process.stderr.read()
        try:
            yield address[1]
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(timeout=20)
