from pathlib import Path

import pytest

from extractor.errors import InputError
from extractor.store import Graph, open_graph
from extractor.store.licence import licence_of, shared_licence
from extractor.store.writer import write_generation, writing

LICENCE, OTHER = (f"https://creativecommons.org/licenses/{name}/4.0/" for name in ("by", "by-sa"))


def graph(folder: Path, licence: str | None) -> Graph:
    """An empty graph of documents under a licence."""
    with writing(folder):
        write_generation(folder, {}, licence=licence)
    return open_graph(folder)


@pytest.mark.parametrize("iri", [None, LICENCE, "http://example.org/许可"])
def test_an_iri_of_the_web_is_taken_as_it_is(iri: str | None) -> None:
    assert licence_of(iri) == iri


@pytest.mark.parametrize("iri", ["", "CC BY", "urn:a", "ftp://example.org/", "https://example.org/a b", "https://<x>"])
def test_anything_else_is_refused_with_an_example(iri: str) -> None:
    with pytest.raises(InputError, match=r"--licence .*: no IRI.*write it like https://creativecommons.org/"):
        licence_of(iri)


def test_graphs_share_a_licence_or_ask_which_holds(tmp_path: Path) -> None:
    one, same, other, none = (
        graph(tmp_path / name, licence) for name, licence in (("1", LICENCE), ("2", LICENCE), ("3", OTHER), ("4", None))
    )
    assert shared_licence([one, same]) == LICENCE
    assert shared_licence([none]) is None
    assert shared_licence([]) is None
    with pytest.raises(InputError, match=rf"different licences \({OTHER}, {LICENCE}\); say with --licence"):
        shared_licence([other, one, same])
    with pytest.raises(InputError, match=rf"\({LICENCE}, none\)"):
        shared_licence([one, none])
