"""References to things, as a person writes them, and what an IRI says."""

import pytest

from extractor.ids import BASE
from extractor.resolution.references import Parsed, Reference, abbreviated, parsed


@pytest.mark.parametrize(
    "text, iri, document",
    [
        ("person/溪口镇/李强", f"{BASE}person/溪口镇/李强", None),
        ("https://example.org/x", "https://example.org/x", None),
        ("person/x @ default/1", f"{BASE}person/x", f"{BASE}document/default/1"),
        ("person/x @ document/default/1", f"{BASE}person/x", f"{BASE}document/default/1"),
        ("person/x @ https://example.org/1", f"{BASE}person/x", "https://example.org/1"),
    ],
)
def test_a_reference_is_completed(text: str, iri: str, document: str | None) -> None:
    assert Reference.parse(text) == Reference(iri=iri, document=document)


def test_a_reference_to_one_document_fits_there_alone() -> None:
    reference = Reference.parse("person/x @ default/1")
    assert reference.fits(f"{BASE}person/x", f"{BASE}document/default/1")
    assert not reference.fits(f"{BASE}person/x", f"{BASE}document/default/2")
    assert not reference.fits(f"{BASE}person/y", f"{BASE}document/default/1")
    assert Reference.parse("person/x").fits(f"{BASE}person/x", f"{BASE}document/default/2")


@pytest.mark.parametrize(
    "iri, found",
    [
        ("person/溪口镇/李强", Parsed(kind="person", scope="溪口镇", document=None, name="李强")),
        ("place/溪口镇/老街", Parsed(kind="place", scope="溪口镇", document=None, name="老街")),
        ("organization/溪口镇/a%2Fb", Parsed(kind="organization", scope="溪口镇", document=None, name="a/b")),
        ("person/~/default/1/李强", Parsed(kind="person", scope=None, document="default/1", name="李强")),
        ("person/~/李强", Parsed(kind="person", scope="~", document=None, name="李强")),
        ("person/x", None),
        ("event/default/1/x", None),
    ],
)
def test_an_iri_says_kind_place_and_name(iri: str, found: Parsed | None) -> None:
    assert parsed(f"{BASE}{iri}") == found
    assert abbreviated(f"{BASE}{iri}") == iri


def test_what_is_not_minted_here_says_nothing() -> None:
    assert parsed("https://example.org/person/溪口镇/李强") is None
