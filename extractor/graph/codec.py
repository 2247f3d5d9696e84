"""Statements and transcript ↔ bytes: what a part is kept as.

Compressed JSON. Every IRI, text, passage and document stands once, and a statement is the numbers of its parts: IRIs
stand in many statements, and a passage supports many.
"""

import json
import zlib
from collections.abc import Iterable
from typing import Any, Final

from extractor.graph.statement import Statement
from extractor.graph.transcript import Mark, Transcript
from extractor.model import Evidence

_NUMBERS: Final = 9
"""So many are a statement: subject, predicate, object, source, datatype, language, rule, confidence, passages."""
_LEVEL: Final = 1  # of zlib: a fifth of the size already, in a tenth of the time of the default


def encode(statements: Iterable[Statement]) -> bytes:
    """The statements as bytes; equal statements in equal order give equal bytes."""
    sources: dict[tuple[str, str], int] = {}
    places: dict[Evidence, int] = {}
    supports: dict[tuple[int, ...], int] = {}
    known: dict[int, int] = {}  # by identity, for most statements of a fact share the passages, and these are long
    terms: dict[str | float | None, int] = {}
    numbers: list[int] = []
    number = terms.setdefault
    said = tuple(statements)
    for subject, predicate, target, document, collection, datatype, language, rule, confidence, evidence in said:
        if id(evidence) not in known:
            support = tuple([places.setdefault(passage, len(places)) for passage in evidence])
            known[id(evidence)] = supports.setdefault(support, len(supports))
        numbers += (
            number(subject, len(terms)), number(predicate, len(terms)), number(target, len(terms)),
            sources.setdefault((document, collection), len(sources)),
            number(datatype, len(terms)), number(language, len(terms)),
            number(rule, len(terms)), number(confidence, len(terms)),
            known[id(evidence)],
        )  # fmt: skip
    passages = [[p.document, p.collection, p.quote, p.start, p.end, p.rule] for p in places]
    return _packed([list(sources), passages, list(supports), list(terms), numbers])


def decode(data: bytes) -> tuple[Statement, ...]:
    """The statements that `encode` wrote.

    Raises:
        ValueError: something else wrote the bytes, such as an earlier version, or they are damaged.
    """
    try:
        sources, passages, supports, terms, numbers = _unpacked(data)
    except (ValueError, zlib.error) as error:
        raise ValueError(f"another version wrote what is kept here, or it is damaged ({error})") from error
    places = [
        Evidence(document=document, collection=collection, quote=quote, start=start, end=end, rule=rule)
        for document, collection, quote, start, end, rule in passages
    ]
    evidence = [tuple([places[number] for number in support]) for support in supports]
    rows = zip(*[iter(numbers)] * _NUMBERS, strict=True)
    found = [  # a list, which is made faster than what is asked one by one
        Statement._make(
            (
                terms[subject], terms[predicate], terms[target], *sources[source],
                terms[datatype], terms[language], terms[rule], terms[confidence], evidence[support],
            )
        )
        for subject, predicate, target, source, datatype, language, rule, confidence, support in rows
    ]  # fmt: skip
    return tuple(found)


def encode_transcript(transcript: Transcript) -> bytes:
    """The transcript as bytes."""
    return _packed([transcript.source, [[mark.start, mark.end, mark.label, mark.thing] for mark in transcript.marks]])


def decode_transcript(data: bytes) -> Transcript:
    """The transcript that `encode_transcript` wrote."""
    source, marks = _unpacked(data)
    return Transcript(
        source=source,
        marks=tuple(Mark(start=start, end=end, label=label, thing=thing) for start, end, label, thing in marks),
    )


def _packed(content: object) -> bytes:
    data = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(data.encode("utf-8", "surrogatepass"), _LEVEL)


def _unpacked(data: bytes) -> Any:
    return json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))
