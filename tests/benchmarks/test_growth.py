from benchmarks.growth import documents


def test_documents_are_the_same_each_time_and_of_many_towns() -> None:
    found = list(documents(200))
    assert found == list(documents(200))
    assert len({one["id"] for one in found}) == 200
    assert len({one["text"] for one in found}) >= 100


def test_an_edition_changes_the_first_document_alone() -> None:
    changed = [one != other for one, other in zip(documents(5), documents(5, edition="又及。"), strict=True)]
    assert changed == [True, False, False, False, False]
