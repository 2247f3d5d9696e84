import pytest
from rdflib import namespace as standard

from extractor import standards


@pytest.mark.parametrize("name", ["DCAT", "DCTERMS", "FOAF", "ORG", "PROV", "RDF", "SDO", "SKOS", "VOID", "XSD"])
def test_what_is_declared_of_a_standard_is_a_term_of_it(name: str) -> None:
    """By the closed views of rdflib, which are made from the files of the standards."""
    view, whole = getattr(standards, name), getattr(standard, name)
    declared = {view[term] for term in view.__annotations__}
    assert view.namespace == str(whole)
    assert declared
    assert {term for term in declared if term not in whole} == set()
