"""`civicgraph serve`: a built graph over HTTP."""

import socket
from pathlib import Path

import click

from extractor.cli.dialect import folder_argument
from extractor.errors import InputError


@click.command()
@folder_argument
@click.option("--host", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="The address to listen on.")
@click.option("--port", default=8080, show_default=True, metavar="NUMBER", help="The port; 0 takes one that is free.")
@click.option(
    "--allow-host",
    "names",
    multiple=True,
    metavar="NAME",
    help="Another name under which it answers, beside localhost and 127.0.0.1; may be given several times.",
)
@click.option("--timeout", default=30.0, show_default=True, metavar="SECONDS", help="How long a query may run.")
def serve(folder: Path, host: str, port: int, names: tuple[str, ...], timeout: float) -> None:
    """Serve the graph in DIR, until it is stopped.

    DIR is what `build` wrote. Nothing that is asked over HTTP changes it. Whoever can reach ADDRESS can read
    everything: another than 127.0.0.1 is for networks where that is wanted.
    """
    import uvicorn

    from extractor.views.patience import ImpatientProtocol
    from extractor.views.protection import LOCAL_HOSTS
    from extractor.views.served import Limits
    from extractor.views.server import create_app

    app = create_app(folder, hosts={*LOCAL_HOSTS, host, *names}, limits=Limits(seconds=timeout))
    listening = _listening(host, port)
    where = f"[{host}]" if ":" in host else host
    address = f"http://{where}:{listening.getsockname()[1]}/  (Ctrl-C stops it)"

    class Announced(uvicorn.Server):
        """Tells its address when it answers and when a signal stops it cleanly, not before."""

        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            click.echo(address, err=True)

    config = uvicorn.Config(
        app, http=ImpatientProtocol, ws="none", log_level="warning", server_header=False, access_log=False
    )
    Announced(config).run(sockets=[listening])


def _listening(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family, backlog=128)
    except (OSError, OverflowError) as error:
        raise InputError(f"{host}:{port}: can't listen there ({error}); give another --port or --host") from error
