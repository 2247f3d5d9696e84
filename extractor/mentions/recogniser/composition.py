"""Sentences in the manner of bulletins, composed from the lexicon, with the names in them known.

Corpora with annotated names are of another kind: encyclopedias, not bulletins. What bulletins are made of is in the
lexicon; `seeds/lexicon/composition.yml` has the sentences into which it is put.
"""

import random
from collections.abc import Iterator
from typing import NamedTuple

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.persons.names import has_form
from extractor.mentions.segmentation.segmenter import vocabulary

_SEED = 20240101
_SLOT = Pattern(r"(\{[人词地村体]\})")


class Sentence(NamedTuple):
    """A text and the spans of the names in it."""

    text: str
    names: tuple[tuple[int, int], ...]


def compose(count: int) -> Iterator[Sentence]:
    """So many composed sentences, the same at every run: half with names in them, half without."""
    composer = _Composer()
    for number in range(count):
        yield composer.sentence("prose" if number % 2 else "sentences")


class _Composer:
    """Fills the slots of sentences at random: {人} a name, {词} an everyday word, {地} a place and so on."""

    def __init__(self) -> None:
        self._random = random.Random(_SEED)  # noqa: S311  no secret depends on it
        known = sorted(vocabulary())
        everyday = {*seeds.words("composition", "lookalikes"), *seeds.words("names", "not_names")}
        self._names_like_words = [word for word in known if has_form(word) and word not in everyday]
        self._words_like_names = sorted(everyday.union(self._names_like_words))
        self._words = [word for word in known if len(word) == 2]

    def sentence(self, table: str) -> Sentence:
        """A sentence of the table, its slots filled."""
        text, names = "", []
        for piece in _SLOT.split(self._of("composition", table)):
            filled = self._fill(piece)
            if piece == "{人}":
                names.append((len(text), len(text) + len(filled)))
            text += filled
        return Sentence(text, tuple(names))

    def _fill(self, piece: str) -> str:
        match piece:
            case "{人}":
                return self._name()
            case "{词}":
                return self._random.choice(self._words_like_names if self._happens(0.6) else self._words)
            case "{地}":
                return self._stem() + self._of("places", "ways" if self._happens(0.5) else "venues")
            case "{村}":
                return self._stem() + self._of("composition", "levels")
            case "{体}":
                return self._stem() + self._of("bodies", "firm" if self._happens(0.7) else "weak")
        return piece

    def _name(self) -> str:
        """A name of two or three characters, at times one that is a word (高歌), rarely with a double family name."""
        if self._happens(0.1):
            return self._random.choice(self._names_like_words)
        family = self._of("composition", "families") if self._happens(0.6) else self._of("surnames", "single")
        if self._happens(0.05):
            family = self._of("surnames", "compound")
        return family + "".join(self._of("composition", "given") for _ in range(self._random.choice((1, 2, 2))))

    def _stem(self) -> str:
        return "".join(self._of("composition", "stems") for _ in range(self._random.choice((2, 2, 3))))

    def _of(self, file: str, key: str) -> str:
        return self._random.choice(seeds.words(file, key))

    def _happens(self, share: float) -> bool:
        return self._random.random() < share
