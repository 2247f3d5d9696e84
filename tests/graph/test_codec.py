import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor.graph.codec import decode, decode_transcript, encode, encode_transcript
from extractor.graph.statement import Statement
from extractor.graph.statements import statements
from extractor.graph.transcript import Mark, Transcript
from extractor.model import Evidence
from tests.factories import a_bulletin

TEXT = st.text(max_size=5)
PASSAGES = st.builds(
    Evidence,
    document=TEXT,
    collection=TEXT,
    quote=st.text(st.characters(codec=None), max_size=5),
    start=st.integers(0, 9),
    end=st.integers(0, 9),
    rule=TEXT,
)
STATEMENTS = st.builds(
    Statement,
    subject=TEXT,
    predicate=TEXT,
    object=TEXT,
    datatype=st.none() | TEXT,
    language=st.none() | TEXT,
    document=TEXT,
    collection=TEXT,
    rule=TEXT,
    confidence=st.none() | st.floats(0, 1),
    evidence=st.lists(PASSAGES, max_size=2).map(tuple),
)

MARKS = st.builds(
    Mark,
    start=st.integers(0, 9),
    end=st.integers(0, 9),
    label=st.sampled_from(("PERSON", "DATE")),
    thing=st.none() | TEXT,
)
TRANSCRIPTS = st.builds(
    Transcript, source=st.text(st.characters(codec=None), max_size=9), marks=st.lists(MARKS, max_size=3).map(tuple)
)


@given(TRANSCRIPTS)
def test_a_transcript_comes_back(read: Transcript) -> None:
    assert decode_transcript(encode_transcript(read)) == read


@given(st.lists(STATEMENTS, max_size=3).map(tuple))
def test_what_was_encoded_comes_back(said: tuple[Statement, ...]) -> None:
    assert decode(encode(said)) == said


EARLIER = json.dumps([[["https://example.org/d", "default"]], [], []]).encode()


@pytest.mark.parametrize("data", [b"", b"no archive", zlib.compress(b"{"), zlib.compress(EARLIER)])
def test_what_nothing_of_this_version_wrote_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="another version"):
        decode(data)


def test_a_bulletin_takes_a_fraction_of_its_statements_text() -> None:
    said = statements(a_bulletin())
    assert decode(encode(said)) == said
    assert len(encode(said)) < len(repr(said)) / 20
