from threading import Thread

import pytest

from extractor.views.explorer.names import Names, folded
from extractor.views.explorer.reader import Reader
from tests.views.explorer.triples import graph


@pytest.fixture(scope="module")
def names(reader: Reader) -> Names:
    return Names(reader)


def first(names: Names, typed: str) -> str:
    return names.search(typed).entries[0].ref.name


@pytest.mark.parametrize(
    "typed", ["秦望山", "秦望", "望山", "qinwangshan", "Qin Wangshan", "qín wàng shān", "qws", "ＱＷＳ"]
)
def test_a_person_is_found_in_chinese_and_by_pinyin(typed: str, names: Names) -> None:
    assert first(names, typed) == "秦望山"


def test_a_whole_name_comes_before_names_that_hold_it(names: Names) -> None:
    found = [entry.ref.name for entry in names.search("芦汀镇").entries]
    assert found[0] == "芦汀镇"
    assert "芦汀镇人民政府" in found[1:]


def test_one_kind_is_listed_and_all_are_counted(names: Names) -> None:
    found = names.search("芦汀", "organization", limit=3)
    assert {entry.ref.kind for entry in found.entries} == {"organization"}
    assert len(found.entries) == 3 < found.total == found.counts["organization"]
    assert found.counts["event"] > 0
    following = names.search("芦汀", "organization", start=3, limit=3)
    assert {entry.ref.iri for entry in found.entries}.isdisjoint(entry.ref.iri for entry in following.entries)


def test_nothing_typed_lists_everything(names: Names) -> None:
    assert names.search("  ").total == len(names.entries)


@pytest.mark.parametrize("typed", ["龘龘", "zzzzz", "<script>", "%", "'"])
def test_what_no_name_is_like_finds_nothing(typed: str, names: Names) -> None:
    assert names.search(typed).total == 0


def test_names_are_prepared_before_anybody_asks(reader: Reader) -> None:
    prepared = Names(reader)
    prepared.prepare()
    with pytest.MonkeyPatch.context() as patch:
        patch.delattr(Reader, "ask")  # from here on the graph can't be asked
        assert first(prepared, "qws") == "秦望山"


def test_preparing_ends_when_the_server_does(reader: Reader) -> None:
    stopped = Names(reader)
    stopped.stop()
    began = Thread(target=stopped.prepare)
    began.start()
    began.join(timeout=20)
    assert not began.is_alive()
    assert "_readings" not in vars(stopped)


def test_namesakes_are_told_apart() -> None:
    names = Names(
        graph("""
        <urn:a> a foaf:Person ; skos:prefLabel "方若谷"@zh-Hans ; civic:jurisdiction "溪口镇"@zh-Hans .
        <urn:b> a foaf:Person ; skos:prefLabel "方若谷"@zh-Hans ; civic:jurisdiction "云溪镇"@zh-Hans .
    """)
    )
    found = names.search("frg").entries
    assert [(entry.ref.iri, entry.note) for entry in found] == [("urn:a", "溪口镇"), ("urn:b", "云溪镇")]


@pytest.mark.parametrize(
    "text, same", [("Fāng", "fang"), ("ＡＢ", "ab"), ("lǜ", "lü"), (" a  b ", "a b"), ("𠮷", "𠮷")]
)
def test_texts_are_compared_without_case_width_and_tones(text: str, same: str) -> None:
    assert folded(text) == same
