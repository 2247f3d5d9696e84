"""How every command speaks: errors, exit codes, and the options that several commands share."""

import signal
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any, Final, TypeVar

import click

from extractor.cli.visible import visible
from extractor.collector import look_seldom
from extractor.engines import cores
from extractor.errors import CivicgraphError, InputError
from extractor.reading.limits import LIMITS, Limits, with_limits

SOME_FAILED: Final = 1
REFUSED: Final = 2
STOPPED: Final = 130  # 128 + SIGINT, as shells count
TERMINATED: Final = 143  # 128 + SIGTERM

Function = TypeVar("Function", bound=Callable[..., object])


class Refusal(click.ClickException):
    """An error of the library as its user sees it: one line on stderr, and exit code 2."""

    exit_code = REFUSED


class _Terminated(BaseException):
    """The request to end, as `kill` and `docker stop` make it; what is open is closed, what is half-written removed."""


def _end(_: int, __: FrameType | None) -> None:
    raise _Terminated


class Dialect(click.Group):
    """A group whose commands report what the library raises in one line, without a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command, in a process that looks for garbage seldom."""
        look_seldom()
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGTERM, _end)
        try:
            return super().invoke(ctx)
        except CivicgraphError as error:
            raise Refusal(visible(str(error), keep="\n")) from error
        except KeyboardInterrupt:
            click.echo("stopped", err=True)
            ctx.exit(STOPPED)
        except _Terminated:
            click.echo("stopped", err=True)
            ctx.exit(TERMINATED)


def input_options(command: Function) -> Function:
    """The arguments and options of all commands that read documents."""
    for option in reversed(
        (
            click.argument("paths", metavar="PATH...", nargs=-1, required=True),
            click.option(
                "--manifest",
                type=click.Path(path_type=Path),
                metavar="CSV",
                help="What is known of the documents: columns id, issued, town. "
                "Without it, a folder's own manifest.csv.",
            ),
            click.option(
                "--collection",
                default="default",
                show_default=True,
                metavar="NAME",
                help="The archive that the documents belong to; two archives' ids don't collide.",
            ),
            click.option(
                "--limit",
                "limits",
                multiple=True,
                metavar="NAME=N",
                callback=_limits,
                help="Allow one input more, or less: "
                + ", ".join(f"{name}={number}" for name, number in LIMITS.items())
                + ". What asks for more is left out and reported. May be given several times.",
            ),
        )
    ):
        command = option(command)
    return command


def _limits(_ctx: click.Context, _param: click.Parameter, values: tuple[str, ...]) -> Limits:
    stated = {}
    for value in values:
        name, _, number = value.partition("=")
        if not number.isdecimal():
            raise click.BadParameter(f"{value!r} is no NAME=N, such as pages=5000")
        stated[name] = int(number)
    try:
        return with_limits(stated)
    except InputError as error:
        raise click.BadParameter(str(error)) from error


def graph_options(command: Function) -> Function:
    """The options of all commands that make a graph."""
    for option in reversed(
        (
            click.option(
                "--corrections",
                type=click.Path(path_type=Path),
                metavar="FILE",
                help="The curator's file; DIR/corrections.yml where it is not given and that one exists.",
            ),
            click.option(
                "--licence",
                metavar="IRI",
                help="The licence of the documents, for the description of the data set; without it, that says that it "
                "is not known.",
            ),
            click.option(
                "--exports/--no-exports",
                default=True,
                help="Write the files for other programs too, or the store alone (`export` writes them later).",
            ),
        )
    ):
        command = option(command)
    return command


def people_option(command: Function) -> Function:
    """The option of all commands that may leave private persons out: --people."""
    return click.option(
        "--people",
        type=click.Choice(["all", "offices"]),
        default="all",
        show_default=True,
        help="Whom the graph holds: everybody, or those alone of whom a document states an office; "
        "the names of others are masked.",
    )(command)


def out_option(what: str) -> Callable[[Function], Function]:
    """The option of all commands that write a folder: -o DIR, where `what` says what goes into it."""
    return click.option(
        "-o",
        "--out",
        type=click.Path(path_type=Path),
        required=True,
        metavar="DIR",
        help=f"The folder for {what}; made where it is missing.",
    )


def workers_option(command: Function) -> Function:
    """The option of all commands that work on many documents: --workers N."""
    return click.option(
        "--workers",
        type=click.IntRange(min=1),
        default=cores,
        show_default="all cores",
        metavar="N",
        help="How many processes read documents; what they find, and its order, do not depend on it.",
    )(command)


def folder_argument(command: Function) -> Function:
    """The argument of all commands that read what `build` wrote: DIR."""
    return click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))(command)
