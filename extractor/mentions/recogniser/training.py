"""Trains the recogniser that ships with the package, to the same weights every time."""

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from extractor.errors import InputError
from extractor.mentions.recogniser.composition import Sentence, compose
from extractor.mentions.recogniser.features import features, name_forms
from extractor.mentions.recogniser.learning import Example, learn
from extractor.mentions.recogniser.model import write_weights

_PERSON = ("PER", "PERSON")
_HELD_OUT = "test"


def train_recogniser(corpora: Sequence[Path], model: Path, *, composed: int = 48000, passes: int = 5) -> None:
    """Train on the corpora and on composed sentences, and write `weights.tsv` into the folder `model`.

    Args:
        corpora: JSON Lines files, a text a line: `{"text": …, "spans": [[start, end, label], …], "split": …}`. Spans
            with the label PER or PERSON are the names; rows of the split `test` are left for measuring.
        model: the folder that receives the weights, made where it is missing.
        composed: how many sentences are composed from the lexicon.
        passes: passes over all examples.

    Raises:
        InputError: a corpus is missing or has another form; the message names the line.
    """
    rows = [row for corpus in corpora for row in read_corpus(corpus)]
    write_weights(model, learn(list(examples([*rows, *compose(composed)])), passes))


def examples(sentences: Iterable[Sentence]) -> Iterator[Example]:
    """Every string in the form of a name, with whether it is one."""
    for sentence in sentences:
        for stretch in name_forms(sentence.text):
            yield Example(features(sentence.text, *stretch), stretch in sentence.names)


def read_corpus(corpus: Path) -> Iterator[Sentence]:
    """The texts of a corpus with the names in them, those of the split `test` left out.

    Raises:
        InputError: the file is missing, or a line has another form.
    """
    if not corpus.is_file():
        raise InputError(f"{corpus}: no such file; give a corpus of names in JSON Lines")
    with corpus.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                row = json.loads(line)
                names = tuple((int(start), int(end)) for start, end, label in row["spans"] if label in _PERSON)
                sentence = Sentence(str(row["text"]), names)
            except (ValueError, TypeError, KeyError) as error:
                form = '{"text": …, "spans": [[start, end, label], …]}'
                raise InputError(f"{corpus}:{number}: not a row of a corpus of names; write {form}") from error
            if row.get("split") != _HELD_OUT:
                yield sentence
