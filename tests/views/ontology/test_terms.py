from extractor.views.ontology.terms import KINDS, RELATIONS, read_borrowed, read_terms
from extractor.vocab import CIVIC, CONCEPTS, ORG


def test_terms_come_once_in_the_order_of_their_names_and_are_told_in_both_languages() -> None:
    terms = read_terms()
    names = [term.name for term in terms]
    assert names == sorted(set(names))
    assert {term.kind for term in terms} == set(KINDS.values())
    assert all(term.iri.startswith((CIVIC.namespace, CONCEPTS.namespace)) for term in terms)
    assert all(term.labels.zh and term.labels.en and term.definitions.zh and term.definitions.en for term in terms)


def test_a_term_has_its_relations_in_the_order_of_the_page_with_links_in_order() -> None:
    order = list(RELATIONS.values())
    for term in read_terms():
        words = [word for word, _ in term.relations]
        assert words == sorted(words, key=order.index)
        for _, links in term.relations:
            assert [link.name for link in links] == sorted(link.name for link in links)
            assert links


def test_a_class_names_the_class_above_it() -> None:
    (tenure,) = [term for term in read_terms() if term.iri == CIVIC.Tenure]
    assert (tenure.name, tenure.kind) == ("civic:Tenure", "class")
    above = dict(tenure.relations)["subclass of"]
    assert ("org:Membership", str(ORG.Membership)) in [(link.name, link.iri) for link in above]


def test_terms_of_others_are_none_of_ours() -> None:
    borrowed = read_borrowed()
    names = [link.name for link, _ in borrowed]
    assert names == sorted(names)
    assert names
    assert not any(link.iri.startswith((CIVIC.namespace, CONCEPTS.namespace)) for link, _ in borrowed)
