import pytest

from extractor.ids import BASE
from extractor.resolution.blocks import block_of_correction
from extractor.resolution.corrections import NONE, Corrections, Identity


def _last(iri: str) -> str:
    """The block of an IRI: its name."""
    return iri.rpartition("/")[2]


def _same(*things: str) -> Identity:
    return Identity(things=tuple(f"person/溪口镇/{thing}" for thing in things))


@pytest.mark.parametrize(
    "block, together",
    [
        ("c", "a"),
        ("a", "a"),
        ("b", "a"),  # c ties it to a
        ("e", "d"),
        ("f", "d"),
        ("z", "z"),
    ],
)
def test_the_first_of_the_blocks_that_are_tied_together(block: str, together: str) -> None:
    told = Corrections(same=(_same("c", "a"), _same("f", "d", "e"), _same("b", "c")))
    assert block_of_correction(told, block, _last) == together


def test_only_what_a_person_called_one_ties() -> None:
    apart = Corrections(not_same=(_same("c", "a"),))
    assert block_of_correction(apart, "c", _last) == "c"
    assert block_of_correction(NONE, "c", _last) == "c"


def test_the_block_is_asked_of_the_whole_iri_without_its_document() -> None:
    asked: list[str] = []

    def block(iri: str) -> str:
        asked.append(iri)
        return _last(iri)

    identity = Identity(things=("person/溪口镇/c @ default/1", "person/溪口镇/a"))
    assert block_of_correction(Corrections(same=(identity,)), "c", block) == "a"
    assert asked == [f"{BASE}person/溪口镇/c", f"{BASE}person/溪口镇/a"]
