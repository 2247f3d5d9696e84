"""How often each rule of extraction is right, measured on the annotated documents that are there.

    python -m benchmarks.rules            prints the table
    python -m benchmarks.rules --write    writes it into the package, extractor/precision.csv

The documents are the invented bulletins of `seeds/`, and those of the guidelines where `../shared` holds them; the
table in the package was written with both.
"""

import argparse
import csv
import io
from collections.abc import Iterator

from benchmarks.bulletins import SETS
from extractor.evaluation.gold import read_gold
from extractor.evaluation.rules import Read, judge_rules, measured
from extractor.exports.document_json import document_record
from extractor.model import Document
from extractor.pipeline import extract_document
from extractor.precision import COLUMNS, TABLE
from extractor.reading import discover


def reads() -> Iterator[Read]:
    """Every fact that a rule reads in a document with gold."""
    for gold, folder in SETS.values():
        if gold.is_dir():
            records = read_gold(gold)
            for document in discover([str(folder)]):
                if isinstance(document, Document) and document.id in records:
                    yield from judge_rules(records[document.id], document_record(extract_document(document)))


def table() -> str:
    """The table as CSV, a row a rule."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(measured(reads()))
    return stream.getvalue()


def main() -> None:
    """Measures, then prints or writes."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--write", action="store_true", help="write the table into the package")
    if parser.parse_args().write:
        TABLE.write_text(table(), "utf-8")
    else:
        print(table(), end="")


if __name__ == "__main__":
    main()
