"""The news items with known dates that dates are audited on, and how this project reads the dates of one."""

import gzip
import json
import random
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from extractor.mentions.dates import find_dates
from extractor.model import Document, Mention, Text
from extractor.reading import read_text
from extractor.relations.calendar import read_calendar
from extractor.temporal.values import TimeValue

CORPUS: Final = Path(__file__).resolve().parents[2] / "shared" / "corpora" / "national_news.jsonl.gz"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A news item and the day on which it was broadcast."""

    id: str
    date: str
    text: str

    def document(self, *, issued: bool) -> Document:
        """The item as a document, its date given or withheld."""
        date = self.date if issued else None
        return Document(id=self.id, source=self.text, digest="", path=str(CORPUS), issued=date)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A date expression of an item, by its offsets in the item's text, and what it is taken for."""

    item: Item
    start: int
    end: int
    value: TimeValue | None

    @property
    def words(self) -> str:
        """The expression, verbatim."""
        return self.item.text[self.start : self.end]

    @property
    def edtf(self) -> str:
        """The value in EDTF; nothing where there is none."""
        return self.value.edtf() if self.value else ""


def items(corpus: Path = CORPUS) -> Mapping[str, Item]:
    """All items of the corpus by their id."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        rows = map(json.loads, lines)
        return {row["id"]: Item(id=row["id"], date=row["date"], text=row["text"]) for row in rows}


def sample(corpus: Mapping[str, Item], each_year: int, seed: int) -> Sequence[Item]:
    """So many items of every year, drawn by the seed."""
    years: defaultdict[str, list[Item]] = defaultdict(list)
    for item in corpus.values():
        years[item.date[:4]].append(item)
    rng = random.Random(seed)  # noqa: S311  a reproducible draw, no secret
    return [item for year in sorted(years) for item in rng.sample(years[year], min(each_year, len(years[year])))]


def dates_of(item: Item) -> Iterator[Dated]:
    """The date expressions of an item with their values, its date given, as `extract_document` reads them."""
    text = read_text(item.document(issued=True))
    mentions = tuple(_mentions(text))
    calendar = read_calendar(text, mentions)
    for mention in mentions:
        span = mention.spans[0]
        if len(mention.spans) == 1:
            yield Dated(item=item, start=span.start, end=span.end, value=calendar.value(mention))


def _mentions(text: Text) -> Iterator[Mention]:
    for sentence in text.sentences:
        for found in find_dates(text.content[sentence.start : sentence.end]):
            start, end = sentence.start + found.start, sentence.start + found.end
            spans = text.alignment.to_source(start, end)
            yield Mention(
                start=start, end=end, label="DATE", spans=spans, text=text.content[start:end], rule=found.rule
            )
