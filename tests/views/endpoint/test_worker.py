from pyoxigraph import Store

from extractor.views.endpoint.request import Asked
from extractor.views.endpoint.worker import answered


def test_an_answer_beyond_the_limit_is_not_sent() -> None:
    store = Store()
    store.update("INSERT DATA { <urn:a> <urn:b> 'a long text', 'another long text', 'and one more' }")
    query = Asked(query="SELECT * { ?s ?p ?o }", accept="text/csv")
    assert answered(store, query, 1000).status == 200
    refused = answered(store, query, 50)
    assert refused.status == 503
    assert b"ask for less, with LIMIT" in refused.body
