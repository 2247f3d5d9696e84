from pathlib import Path

import pytest

from extractor.errors import InputError
from extractor.exports.gexf import GEXF
from extractor.exports.graphml import GraphML
from extractor.exports.registry import EXPORTERS, ON_REQUEST, exporter_named, place_of
from extractor.graph.views import VIEWS


def test_extensions_are_unique() -> None:
    assert len({exporter.extension for exporter in EXPORTERS.values()}) == len(EXPORTERS)


def test_a_format_is_written_by_a_build_or_on_request_and_not_both() -> None:
    assert not set(EXPORTERS) & set(ON_REQUEST)
    for name, exporter in {**EXPORTERS, **ON_REQUEST}.items():
        assert exporter_named(name) is exporter


@pytest.mark.parametrize("name, cls", [("gexf", GEXF), ("graphml", GraphML)])
@pytest.mark.parametrize("view", sorted(VIEWS))
def test_pictures_have_views(name: str, cls: type, view: str) -> None:
    found = exporter_named(name, view)
    assert isinstance(found, cls)
    assert found is not EXPORTERS[name]


@pytest.mark.parametrize(
    "name, view, reason",
    [
        ("xlsx", None, r"xlsx: no format of that name; choose one of csv, ftm, gexf"),
        ("xlsx", "people", r"xlsx: no format of that name"),
        ("turtle", next(iter(VIEWS)), r"turtle: shows the whole graph only; views are for gexf and graphml"),
        ("gexf", "none", rf"none: no view of that name; choose one of {', '.join(VIEWS)}"),
    ],
)
def test_what_there_is_not_is_told_with_what_there_is(name: str, view: str | None, reason: str) -> None:
    with pytest.raises(InputError, match=reason):
        exporter_named(name, view)


def test_where_an_exporter_writes() -> None:
    folder = Path("out")
    assert place_of(EXPORTERS["turtle"], folder) == folder / "graph.ttl"
    assert place_of(ON_REQUEST["popolo"], folder) == folder / "graph.popolo.json"
    assert place_of(EXPORTERS["csv"], folder) == place_of(ON_REQUEST["parquet"], folder) == folder / "tables"
