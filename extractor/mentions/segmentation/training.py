"""Trains the segmenter that ships with the package, to the same weights every time.

spacy-pkuseg numbers its features in the order of a set and shuffles its sentences, so both the hash seed and the random
seed are fixed, in a process of its own: the hash seed of a running interpreter can't be changed.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import srsly

from extractor.errors import InputError
from extractor.mentions.segmentation.segmenter import WORDS

_SEED = 20240101

_NEGLIGIBLE = 0.08
"""A feature whose weights lie closer together than this hardly ever decides; without those the model is an eighth of
its size and loses 0.002 of F1."""

_SCRIPT = """
import random, sys
import numpy
import spacy_pkuseg
random.seed({seed}); numpy.random.seed({seed})
spacy_pkuseg.train(*sys.argv[1:4], train_iter=int(sys.argv[4]))
"""

_FEATURES, _WEIGHTS = "features.msgpack", "weights.npz"


def train_segmenter(corpus: Path, held_out: Path, model: Path, *, iterations: int = 12) -> None:
    """Train a spacy-pkuseg model on `corpus` and write its files into the folder `model`.

    Args:
        corpus: UTF-8, one sentence a line, words parted by blanks.
        held_out: the same form; its F1 after each iteration is printed.
        model: the folder that receives `features.msgpack`, `weights.npz` and `words.txt`, made where it is missing.
        iterations: passes over the corpus.

    Raises:
        InputError: a corpus is missing, or the training failed.
    """
    for path in (corpus, held_out):
        if not path.is_file():
            raise InputError(f"{path}: no such file; give a segmented corpus (UTF-8, words parted by blanks)")
    with tempfile.TemporaryDirectory() as scratch:
        command = [sys.executable, "-c", _SCRIPT.format(seed=_SEED), str(corpus), str(held_out), scratch]
        environment = {**os.environ, "PYTHONHASHSEED": "0", "OMP_NUM_THREADS": "1"}
        done = subprocess.run([*command, str(iterations)], env=environment, check=False)  # noqa: S603  our own script
        if done.returncode:
            raise InputError(f"{corpus}: spacy-pkuseg could not train on it; its message stands above")
        model.mkdir(parents=True, exist_ok=True)
        _prune(Path(scratch), model)


def _prune(trained: Path, model: Path) -> None:
    """Write the trained model without its negligible features, its weights rounded to hundredths."""
    features = srsly.read_msgpack(trained / _FEATURES)
    with np.load(trained / _WEIGHTS) as archive:
        (tags, count), weights = archive["sizes"], archive["w"]
    node = weights[: count * tags].reshape(count, tags)
    keep = np.abs(node - node.mean(axis=1, keepdims=True)).max(axis=1) >= _NEGLIGIBLE
    keep[0] = True  # spacy-pkuseg falls back on feature 0 for a character that has none
    kept = [(name, index) for name, index in features["feature_to_idx"].items() if keep[index]]
    features["feature_to_idx"] = {name: new for new, (name, _) in enumerate(kept)}
    srsly.write_msgpack(model / _FEATURES, features)
    (model / WORDS).write_text("\n".join(sorted(features["unigram"])), "utf-8", newline="\n")
    rounded = np.round(node[[index for _, index in kept]], 2).ravel()
    sizes = np.array([tags, len(kept)])
    np.savez_compressed(model / _WEIGHTS, sizes=sizes, w=np.concatenate([rounded, weights[count * tags :]]))
