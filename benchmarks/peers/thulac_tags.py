"""THULAC's tagger, with the model in its package: words tagged as names of persons, bodies and places."""

from datetime import date

from thulac import thulac  # type: ignore[import-not-found]  # lives in the environment of the peers

from benchmarks.peers.exchange import Answer, Tool, placed, serve

LABELS = {"np": "PERSON", "ni": "ORG", "ns": "PLACE"}


def reader() -> Tool:
    """The tool, its model loaded."""
    tagger = thulac()

    def read(text: str, _issued: date | None) -> Answer:
        return placed(text, ((word, tag) for word, tag in tagger.cut(text)), LABELS)

    return read


if __name__ == "__main__":
    serve("thulac", reader())
