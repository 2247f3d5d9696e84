from extractor.graph.index import Index
from extractor.graph.statements import statements
from extractor.views.report.documents import read_documents
from tests.factories import a_bulletin


def test_a_document_is_told_with_how_much_it_holds() -> None:
    (source,) = read_documents(Index(statements(a_bulletin())))
    assert (source.id, source.title, source.town, source.date) == ("2024-04", "溪口简报 第4期", "溪口镇", "2024-04")
    assert (source.people, source.events) == (3, 3)
