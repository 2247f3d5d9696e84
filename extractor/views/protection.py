"""What every answer carries and every request must have: a strict policy for browsers, and a known Host.

A page that somebody else made may ask the browser of the reader to speak to 127.0.0.1 under a name of its own
(DNS rebinding); such a request carries that name in Host, and is refused. No other site may read what is served:
there are no CORS headers, and every answer says `same-origin`.
"""

from collections.abc import Collection, Mapping
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOCAL_HOSTS: Final = frozenset({"127.0.0.1", "localhost", "[::1]"})
"""The names under which a machine speaks to itself."""

HEADERS: Final[Mapping[str, str]] = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""The headers of every answer: pages load scripts, styles and data from this server alone, nothing inline."""


class Protection:
    """Refuses requests for other hosts, and adds `HEADERS` to every answer; a header that a page sets itself stays."""

    def __init__(self, app: ASGIApp, hosts: Collection[str] = LOCAL_HOSTS) -> None:
        self._app = app
        self._hosts = {host.lower() for host in hosts}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def protected(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        host = Headers(scope=scope).get("host", "")
        app = self._app if hostname(host) in self._hosts else _refusal(host)
        await app(scope, receive, protected)


def hostname(host: str) -> str:
    """The name in a Host header, without its port, in lower case: `localhost` of `LocalHost:8000`.

    >>> hostname("[::1]:8000")
    '[::1]'
    """
    name, colon, port = host.rpartition(":")
    return (name if colon and (port.isdigit() or not port) else host).lower()


def _refusal(host: str) -> PlainTextResponse:
    text = f"This server does not answer under the name {host[:200]!r}; name it with --allow-host.\n"
    return PlainTextResponse(text, status_code=421)
