"""`civicgraph explain`: the sentences, documents, rules and decisions behind a node or a fact."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from extractor.cli.dialect import folder_argument
from extractor.cli.output import print_line

if TYPE_CHECKING:
    from extractor.questions.explanation import Explanation


@click.command()
@folder_argument
@click.argument("thing", metavar="IRI")
def explain(folder: Path, thing: str) -> None:
    """Tell where the thing or the fact with this IRI comes from.

    DIR is what `build` wrote; IRI may be given below the base (person/溪口镇/方若谷), or by a name that nothing else
    bears. Told are the passages that speak of it, each with its document, its place there, the rule that read it and
    what it supports; and what was decided about it, with reasons.
    """
    from extractor.questions.explanation import explain as explained
    from extractor.store import open_graph

    for line in _lines(explained(open_graph(folder), thing)):
        print_line(f"{line}\n".encode("utf-8", "replace"))


def _lines(found: "Explanation") -> Iterator[str]:
    yield f"{found.name}  <{found.iri}>"
    yield f"  {', '.join(found.kinds)}"
    for one in found.supports:
        sure = f", confidence {one.confidence:.2f}" if one.confidence is not None else ""
        part = f", {one.part}" if one.part else ""
        yield f"\n{one.document} {one.start}-{one.end}{part}, rule {one.rule}{sure}"
        yield f"  「{one.quote}」"
        yield from (f"  → {said}" for said in one.says)
    if found.decisions:
        yield "\ndecisions"
        yield from (f"  {line}" for decision in found.decisions for line in decision.splitlines())
