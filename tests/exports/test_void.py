from pathlib import Path

from rdflib import Graph, Literal, URIRef

from extractor.builds import Build
from extractor.exports import exporter_named
from extractor.exports.void import DATASET
from extractor.vocab import CIVIC, DCTERMS, PROV, RDF, SDO, VOID

IT = URIRef(DATASET)


def test_the_description_counts_what_the_turtle_holds(seeds_build: Build, seeds_folder: Path, tmp_path: Path) -> None:
    exporter_named("void").write(seeds_build.statements, tmp_path / "one.ttl")
    exporter_named("void").write(reversed(seeds_build.statements), tmp_path / "other.ttl")
    assert (tmp_path / "one.ttl").read_bytes() == (tmp_path / "other.ttl").read_bytes()
    told, data = Graph().parse(tmp_path / "one.ttl"), Graph().parse(seeds_folder / "graph.ttl")
    assert told.value(IT, VOID.triples) == Literal(len(data))
    assert told.value(IT, VOID.documents) == Literal(len(set(data.subjects(RDF.type, SDO.PublicationIssue))))
    assert told.value(IT, VOID.entities) == Literal(len(set(data.subjects())))
    (part,) = told.subjects(VOID["class"], CIVIC.Tenure)
    assert told.value(part, VOID.entities) == Literal(len(set(data.subjects(RDF.type, CIVIC.Tenure))))


def test_the_build_is_told_by_versions_and_a_digest(seeds_build: Build, tmp_path: Path) -> None:
    exporter_named("void").write(seeds_build.statements, tmp_path / "all.ttl")
    exporter_named("void").write(seeds_build.statements[:1000], tmp_path / "less.ttl")
    told, less = Graph().parse(tmp_path / "all.ttl"), Graph().parse(tmp_path / "less.ttl")
    agents = told.objects(told.value(IT, PROV.wasGeneratedBy), PROV.wasAssociatedWith)
    versions = {one.object for one in seeds_build.statements if one.predicate == str(CIVIC.version)}
    assert {str(told.value(agent, SDO.softwareVersion)) for agent in agents} == versions != set()
    assert told.value(IT, DCTERMS.identifier) != less.value(IT, DCTERMS.identifier)
    assert {str(getattr(text, "language", "")).lower() for text in told.objects(IT, DCTERMS.rights)} == {
        "en",
        "zh-hans",
    }
