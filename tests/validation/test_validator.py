from pathlib import Path

import pytest

from extractor.builds import Build
from extractor.errors import InputError, StoreError
from extractor.validation import Finding, validate
from extractor.validation.validator import validate_file
from extractor.validation.wording import as_text


def test_the_seeds_conform(seeds_build: Build, seeds_folder: Path) -> None:
    assert seeds_build.statements
    report = validate(seeds_folder)
    assert report.conforms, as_text(report)
    assert report.triples > 10_000


def test_a_finding_tells_the_thing_the_property_and_the_value(tmp_path: Path) -> None:
    (tmp_path / "a.ttl").write_text(
        '<urn:a> a <http://www.w3.org/ns/org#Organization> ; <http://www.w3.org/2004/02/skos/core#prefLabel> "溪口" .',
        "utf-8",
    )
    assert validate_file(tmp_path / "a.ttl").findings == (
        Finding(
            thing="urn:a",
            path="http://www.w3.org/2004/02/skos/core#prefLabel",
            message="An organization has one name (skos:prefLabel) with a language tag.",
            value='"溪口"',
            name="溪口",
        ),
    )


def test_a_folder_without_a_graph_and_a_file_that_is_none_are_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="holds no graph"):
        validate(tmp_path)
    (tmp_path / "a.ttl").write_text("<a", "utf-8")
    with pytest.raises(InputError, match=r"a\.ttl: can't be read as RDF"):
        validate_file(tmp_path / "a.ttl")
