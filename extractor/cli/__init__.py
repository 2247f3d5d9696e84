"""The command `civicgraph`: one file a command, each a thin layer over a function of the library.

Data go to stdout, progress and messages to stderr. Exit codes: 0 all was read; 1 some document failed; 2 none
was readable, the usage was wrong, or the output can't be written; 130 and 143 it was stopped.
"""

import click

from extractor.cli.build import build
from extractor.cli.dialect import Dialect
from extractor.cli.evaluate import evaluate
from extractor.cli.explain import explain
from extractor.cli.export import export
from extractor.cli.extract import extract
from extractor.cli.merge import merge
from extractor.cli.query import query
from extractor.cli.review import review
from extractor.cli.serve import serve
from extractor.cli.train import train
from extractor.cli.validate import validate

__all__ = ["main"]


@click.group(cls=Dialect)
@click.version_option(package_name="civicgraph", message="%(prog)s %(version)s")
def main() -> None:
    """Read Chinese local-government bulletins and make a graph of their people, offices and events.

    Exit codes: 0 all was read; 1 some document failed; 2 none was readable, the usage was wrong, or the
    output can't be written.
    """


for command in (build, extract, evaluate, explain, export, merge, query, review, serve, train, validate):
    main.add_command(command)
