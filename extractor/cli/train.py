"""`civicgraph train`: the shipped models again, to the same weights."""

from pathlib import Path

import click

from extractor.cli.dialect import out_option


@click.group()
def train() -> None:
    """Train a model that ships with the package again."""


@train.command()
@click.argument("corpus", type=click.Path(path_type=Path))
@click.option(
    "--held-out",
    type=click.Path(path_type=Path),
    required=True,
    metavar="FILE",
    help="Sentences in the form of CORPUS to measure on after each pass.",
)
@out_option("the model")
@click.option(
    "--iterations",
    type=click.IntRange(min=1),
    default=12,
    show_default=True,
    metavar="N",
    help="Passes over CORPUS; the shipped model took 12.",
)
def segmenter(corpus: Path, held_out: Path, out: Path, iterations: int) -> None:
    """Train the word segmenter on CORPUS: UTF-8, one sentence a line, words parted by blanks."""
    from extractor.mentions.segmentation.training import train_segmenter

    train_segmenter(corpus, held_out, out, iterations=iterations)


@train.command()
@click.argument("corpora", type=click.Path(path_type=Path), nargs=-1, required=True, metavar="CORPUS...")
@out_option("the model")
@click.option(
    "--composed",
    type=click.IntRange(min=0),
    default=48000,
    show_default=True,
    metavar="N",
    help="Sentences composed from the lexicon beside the corpora; the shipped model took 48000.",
)
@click.option(
    "--passes",
    type=click.IntRange(min=1),
    default=5,
    show_default=True,
    metavar="N",
    help="Passes over all sentences; the shipped model took 5.",
)
def recogniser(corpora: tuple[Path, ...], out: Path, composed: int, passes: int) -> None:
    """Train the recogniser of names on CORPUS: JSON Lines, {"text": …, "spans": [[start, end, label], …]} a line."""
    from extractor.mentions.recogniser.training import train_recogniser

    train_recogniser(corpora, out, composed=composed, passes=passes)
