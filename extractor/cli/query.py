"""`civicgraph query`: a named question, or SPARQL, asked of a built graph."""

from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

import click

from extractor.cli.dialect import folder_argument
from extractor.cli.output import print_line
from extractor.errors import InputError


def _list(ctx: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001  click calls it so
    """Tells the questions, and ends the command."""
    if not value or ctx.resilient_parsing:
        return
    from extractor.questions import questions

    for question in questions().values():
        click.echo(f"{question.name}\n    {question.english}\n    {question.chinese}")
        for one in question.parameters:
            needed = ", required" if one.is_required else ""
            click.echo(f"      --{one.name} ({one.type}{needed})  {one.english}；{one.chinese}")
    ctx.exit()


@click.command(context_settings={"ignore_unknown_options": True})
@folder_argument
@click.argument("words", metavar="[QUESTION [--PARAMETER VALUE]...]", nargs=-1, type=click.UNPROCESSED)
@click.option(
    "-f",
    "--file",
    "file",
    type=click.File(encoding="utf-8"),
    metavar="FILE",
    help="SPARQL to ask instead of a named question; - is standard input.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json", "markdown"]),
    default="table",
    show_default=True,
    help="How to print the answer; csv and json hold the IRIs too.",
)
@click.option(
    "--list", is_flag=True, is_eager=True, expose_value=False, callback=_list, help="Tell all questions, and stop."
)
def query(folder: Path, words: tuple[str, ...], file: TextIO | None, form: str) -> None:
    """Ask the graph in DIR a question: one by name, with its parameters as options, or SPARQL of your own.

    \b
        civicgraph query DIR chaired-by --person 张三 --from 2024-01-01
        civicgraph query DIR -f mine.rq --format csv

    People, bodies, events and places are given by name or by IRI, days like 2024-01-31.
    """  # noqa: D301  \b is click's
    from extractor.questions import ask, ask_named
    from extractor.questions.formats import FORMATS
    from extractor.store import open_graph

    question, values = _parsed(words)
    if (question is None) == (file is None):
        raise click.UsageError("give either the name of a question (--list tells them) or -f FILE")
    store = open_graph(folder).store
    if question is not None:
        answer = ask_named(store, question, **values)
        shown = FORMATS[form](answer if form in {"csv", "json"} else answer.for_readers())
    elif values:
        raise click.UsageError(f"--{next(iter(values))}: only a named question has parameters")
    else:
        shown = FORMATS[form](ask(store, _read(file)))
    print_line(shown.encode())


def _read(file: TextIO | None) -> str:
    assert file is not None
    try:
        return str(file.read())
    except UnicodeDecodeError as error:
        raise InputError(f"{file.name}: is no UTF-8; save it as UTF-8") from error


def _parsed(words: Sequence[str]) -> tuple[str | None, dict[str, str]]:
    """The name of the question, and what `--name value` or `--name=value` say."""
    question, values = None, dict[str, str]()
    rest = list(words)
    while rest:
        word = rest.pop(0)
        name, equals, value = word.removeprefix("--").partition("=")
        if not word.startswith("--"):
            if question is not None:
                raise click.UsageError(f"{word}: not understood; parameters are written --name value")
            question = word
            continue
        if not equals:
            if not rest:
                raise click.UsageError(f"--{name}: its value is missing")
            value = rest.pop(0)
        values[name] = value
    return question, values
