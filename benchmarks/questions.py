"""Every named question on a million triples, through Oxigraph: `python -m benchmarks.questions DIR [--write]`.

DIR is a build of seeds/bulletins. Its graph is copied under other IRIs and town names until there are a million
triples, so that the same build gives the same data; each question is asked of the first copy, with all its parameters.
"""

import sys
import time
from pathlib import Path
from typing import Final

from pyoxigraph import RdfFormat, Store

from benchmarks.page import write
from extractor.exports.rdf import union_text
from extractor.ids import BASE
from extractor.questions import ask, questions
from extractor.questions.asking import bound_query
from extractor.store import open_graph

README: Final = Path(__file__).with_name("README.md")
MILLION: Final = 1_000_000
VALUES: Final = {
    "person": f"{BASE}person/芦汀镇/顾明远",
    "other": f"{BASE}person/芦汀镇/陆晚舟",
    "body": f"{BASE}organization/芦汀镇/芦汀镇人民政府",
    "thing": f"{BASE}organization/芦汀镇/芦汀敬老院",
    "event": "芦汀镇第八届人民代表大会第六次会议",
    "place": f"{BASE}place/芦汀镇/芦汀老街",
    "role": f"{BASE}role/镇长",
    "town": "芦汀镇",
    "name": "顾明远",
    "least": "3",
    "type": "visit",
    "day": "2024-02-01",
    "from": "2023-06-01",
    "to": "2024-06-30",
}


def million(text: str) -> Store:
    """Copies of a graph in N-Triples, the first as it is, until there are a million triples."""
    store = Store()
    lines, number = text.count("\n"), 0
    while number * lines < MILLION:
        copy = text.replace(BASE, f"{BASE}copy{number}/").replace('镇"@zh', f'镇{number}"@zh') if number else text
        store.bulk_load(input=copy.encode(), format=RdfFormat.N_TRIPLES)
        number += 1
    return store


def measure(folder: Path) -> str:
    """A row a question, printed as it comes: its name, its rows, and the seconds that it took."""
    store = million(union_text(open_graph(folder).store))
    lines = [f"{len(store):,} triples in memory.", "", "| question | rows | s |", "| --- | ---: | ---: |"]
    print("\n".join(lines))
    for name, question in questions().items():
        query = bound_query(store, name, {one.name: VALUES[one.name] for one in question.parameters})
        start = time.perf_counter()
        rows = len(ask(store, query).rows)
        lines.append(f"| `{name}` | {rows:,} | {time.perf_counter() - start:.3f} |")
        print(lines[-1], flush=True)
    return "\n".join(lines)


def main() -> None:
    """Measures, and writes the table into benchmarks/README.md where `--write` is given."""
    table = measure(Path(sys.argv[1]))
    if "--write" in sys.argv:
        write(README, "questions", table)


if __name__ == "__main__":
    main()
