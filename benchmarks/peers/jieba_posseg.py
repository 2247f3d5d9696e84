"""jieba's part-of-speech tagger: words that are tagged as names of persons, bodies and places."""

from datetime import date

from jieba import posseg  # type: ignore[import-not-found]  # lives in the environment of the peers

from benchmarks.peers.exchange import Answer, placed, serve

LABELS = {"nr": "PERSON", "nrfg": "PERSON", "nrt": "PERSON", "nt": "ORG", "ns": "PLACE"}


def read(text: str, _issued: date | None) -> Answer:
    """The tagged words."""
    return placed(text, ((word, tag) for word, tag in posseg.cut(text)), LABELS)


if __name__ == "__main__":
    serve("jieba", read)
