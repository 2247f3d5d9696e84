import pytest

from extractor.errors import InputError
from extractor.questions.federation import refuse_federation

ELSEWHERE = "<http://127.0.0.1:9/>"


@pytest.mark.parametrize(
    "query",
    [
        f"SELECT * {{ SERVICE {ELSEWHERE} {{ ?s ?p ?o }} }}",
        f"SELECT * {{ service silent {ELSEWHERE} {{ ?s ?p ?o }} }}",
        f"SELECT * {{ ?s ?p 'SELECT' .SERVICE{ELSEWHERE}{{ ?s ?p ?o }} }}",
        f"SELECT * {{ \\u0053ERVICE {ELSEWHERE} {{ ?s ?p ?o }} }}",
        f"SELECT * {{ \\U00000053ERVICE {ELSEWHERE} {{ ?s ?p ?o }} }}",
        f"SELECT * {{ # ' \n SERVICE {ELSEWHERE} {{ ?s ?p ?o }} }}",
        f"SELECT * {{ ?s ?p '''it's ''' . SERVICE {ELSEWHERE} {{ ?s ?p ?o }} }}",
        f"SELECT * {{ ?s < 1 . SERVICE {ELSEWHERE} {{ ?s ?p ?o }} }}",
        "SELECT * { ?s ?p 'a\\'' . SERVICE ?where { ?s ?p '' } }",
        f'SELECT * {{ ?s ?p """a"b\\"""" . SERVICE {ELSEWHERE} {{ }} }}',
        f"SELECT * {{ ?s ?p 1.SERVICE {ELSEWHERE} {{ }} }}",
        f"SELECT * {{ ?s ?p -1-SERVICE {ELSEWHERE} {{ }} }}",
        f"SELECT * {{ FILTER(?a<?b)SERVICE{ELSEWHERE}{{ }} }}",
        f"SELECT * {{ ?s ?p ' . SERVICE {ELSEWHERE} {{ }} }}",
        f'SELECT * {{ ?s ?p """ . SERVICE {ELSEWHERE} {{ }} }}',
    ],
)
def test_a_query_that_asks_another_server_is_refused(query: str) -> None:
    with pytest.raises(InputError, match="SERVICE asks another server"):
        refuse_federation(query)


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?service { ?service a <https://example.org/SERVICE> }",
        "SELECT * { ?s ?p 'SERVICE' }",
        'SELECT * { ?s ?p """ " SERVICE """ }',
        "SELECT * { ?s ?p ?o } # SERVICE",
        "PREFIX service: <https://example.org/> SELECT * { ?s service:x ex:SERVICE }",
        "SELECT * { ?s ?p 'a'@service }",
        "",
    ],
)
def test_the_word_elsewhere_is_no_harm(query: str) -> None:
    refuse_federation(query)
