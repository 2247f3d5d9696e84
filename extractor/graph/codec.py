"""Statements and transcript ↔ bytes: what a part is kept as.

Compressed JSON. The document and its collection stand once, passages once each; a statement refers to them by number,
because a passage supports many statements.
"""

import json
import zlib
from collections.abc import Iterable
from typing import Any

from extractor.graph.statement import Statement
from extractor.graph.transcript import Mark, Transcript
from extractor.model import Evidence

_LEVEL = 1  # of zlib: a fifth of the size already, in a tenth of the time of the default


def encode(statements: Iterable[Statement]) -> bytes:
    """The statements as bytes; equal statements in equal order give equal bytes."""
    places: dict[Evidence, int] = {}
    sources: dict[tuple[str, str], int] = {}
    rows = [
        [
            one.subject, one.predicate, one.object, one.datatype, one.language,
            sources.setdefault((one.document, one.collection), len(sources)), one.rule, one.confidence,
            [places.setdefault(passage, len(places)) for passage in one.evidence],
        ]
        for one in statements
    ]  # fmt: skip
    passages = [[p.document, p.collection, p.quote, p.start, p.end, p.rule] for p in places]
    return _packed([list(sources), passages, rows])


def decode(data: bytes) -> tuple[Statement, ...]:
    """The statements that `encode` wrote."""
    sources, passages, rows = _unpacked(data)
    places = [
        Evidence(document=document, collection=collection, quote=quote, start=start, end=end, rule=rule)
        for document, collection, quote, start, end, rule in passages
    ]
    return tuple(
        Statement(
            subject=subject, predicate=predicate, object=target, datatype=datatype, language=language,
            document=sources[source][0], collection=sources[source][1], rule=rule, confidence=confidence,
            evidence=tuple(places[number] for number in evidence),
        )
        for subject, predicate, target, datatype, language, source, rule, confidence, evidence in rows
    )  # fmt: skip


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
