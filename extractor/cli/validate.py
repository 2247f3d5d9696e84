"""`civicgraph validate`: a built graph against the shapes of the ontology."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from extractor.cli.output import print_line

NOT_CONFORMING = 1


@click.command()
@click.argument("graph", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to print the report; json holds every finding.",
)
@click.pass_context
def validate(ctx: click.Context, graph: Path, form: str) -> None:
    """Check the graph in DIR against the SHACL shapes of the ontology.

    DIR is what `build` wrote, or an RDF file. Exit codes: 0 it conforms; 1 it does not; 2 it could not be checked.
    """
    from extractor import validation
    from extractor.validation.validator import validate_file
    from extractor.validation.wording import as_text

    report = validate_file(graph) if graph.is_file() else validation.validate(graph)
    if form == "json":
        record = {"conforms": report.conforms, "findings": [asdict(finding) for finding in report.findings]}
        print_line((json.dumps(record, ensure_ascii=False, indent=2) + "\n").encode())
    else:
        print_line(as_text(report).encode())
    ctx.exit(0 if report.conforms else NOT_CONFORMING)
