"""The corrections file: what it may say, what is refused with its place, and the facts that it adds."""

from pathlib import Path

import pytest

from extractor.errors import InputError
from extractor.ids import BASE
from extractor.resolution.corrections import NONE, decode_corrections, predicate_iri, read_corrections
from extractor.resolution.curation import added
from extractor.vocab import ORG, SKOS, XSD


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "corrections.yml"


@pytest.mark.parametrize(
    "text, told",
    [
        ("reject: [{}]", "reject.0: .*give either a thing, or subject and predicate"),
        ("reject: [{thing: a, subject: b}]", "reject.0: .*give either a thing, or subject and predicate"),
        ("add: [{subject: a, predicate: 'skos:b'}]", "add.0: .*give one of object, text, value"),
        ("add: [{subject: a, predicate: 'skos:b', text: c, value: d}]", "add.0: .*give one of object, text, value"),
        ("same: [{things: [a]}]", "same.0.things: .*at least 2"),
        ("suppress: [{name: 方}]", "suppress.0.name: .*at least 2"),
        ("decide: [{things: [a, b], answer: maybe}]", "decide.0.answer"),
        ("suppres: []", "suppres: "),
        ("[1, 2]", "the file"),
        ("same: [", "not readable as YAML"),
        ("[" * 5000, "nested too deeply"),
        ("{a: " * 3000, "nested too deeply"),
        ("same: !!python/object/apply:os.getpid []", "not readable as YAML"),
        ("same: [{things: ['person/a b', person/c]}]", "same.0.things.0: .*can't be part of an IRI: it holds ' '"),
        ("rename: [{thing: 'x> <y', name: z}]", "rename.0.thing: .*can't be part of an IRI"),
        ("reject: [{thing: 'person/%zz'}]", "reject.0.thing: .*it holds '%'"),
        ("add: [{subject: 'http://x y', predicate: 'skos:altLabel', text: z}]", "add.0.subject: "),
        ("add: [{subject: a, predicate: altLabel, text: z}]", "add.0.predicate: .*with its prefix"),
        ("add: [{subject: a, predicate: 'skos:x', value: z, datatype: integer}]", "add.0.datatype: .*with its prefix"),
    ],
)
def test_what_is_no_correction_is_refused_with_its_place(text: str, told: str, file: Path) -> None:
    file.write_text(text, "utf-8")
    with pytest.raises(InputError, match=told) as refused:
        read_corrections(file)
    assert str(file) in str(refused.value)


def test_a_missing_file_and_one_in_another_encoding_are_told(file: Path) -> None:
    with pytest.raises(InputError, match="can't be read"):
        read_corrections(file)
    file.write_bytes("same: []  # 同一人".encode("gb18030"))
    with pytest.raises(InputError, match="not readable as YAML"):
        read_corrections(file)


@pytest.mark.parametrize("text", ["", "same:\n", "# 没有\n"])
def test_a_file_that_says_nothing_corrects_nothing(text: str, file: Path) -> None:
    file.write_text(text, "utf-8")
    assert read_corrections(file) == NONE
    assert not read_corrections(file)


def test_answers_count_like_entries(file: Path) -> None:
    file.write_text(
        "not_same: [{things: [person/x, person/y]}]\n"
        "decide: [{things: [person/a, person/b], answer: same}, {things: [person/c, person/d], answer: different},"
        " {things: [person/e, person/f]}]",
        "utf-8",
    )
    read = read_corrections(file)
    assert [one.things for one in read.same] == [("person/a", "person/b")]
    assert [one.things for one in read.not_same] == [("person/x", "person/y"), ("person/c", "person/d")]
    assert read.tells_apart(f"{BASE}person/d", f"{BASE}person/c")
    assert not read.tells_apart(f"{BASE}person/a", f"{BASE}person/b")
    assert decode_corrections(read.encode()) == read


def test_the_store_keeps_nothing_that_speaks_of_a_suppressed_name(file: Path) -> None:
    file.write_text(
        "suppress: [{name: 方若谷}]\n"
        "rename: [{thing: person/甲镇/方若谷, name: 方某}, {thing: person/甲镇/李清源, name: 李青源}]\n"
        "reject: [{thing: person/甲镇/%E6%96%B9%E8%8B%A5%E8%B0%B7}, {thing: event/x}]\n",
        "utf-8",
    )
    kept = read_corrections(file).public()
    assert kept.suppress == ()
    assert [one.name for one in kept.rename] == ["李青源"]
    assert "方若谷" not in kept.encode()


@pytest.mark.parametrize(
    "name, iri",
    [
        ("skos:altLabel", SKOS.altLabel),
        ("https://example.org/x", "https://example.org/x"),
        ("urn:x:y", "urn:x:y"),
        ("plain", "plain"),
    ],
)
def test_predicates_have_their_prefix_or_are_whole(name: str, iri: str) -> None:
    assert predicate_iri(name) == iri


def test_an_unknown_prefix_is_told() -> None:
    with pytest.raises(InputError, match=r"'sksos' is unknown; use .*skos"):
        predicate_iri("sksos:altLabel")


def test_facts_are_added_as_things_texts_and_values(file: Path) -> None:
    file.write_text(
        "add:\n"
        "  - {subject: person/甲镇/方若谷, predicate: 'org:classification', object: 'org:Organization'}\n"
        "  - {subject: person/甲镇/方若谷, predicate: 'skos:related', object: person/甲镇/李清源}\n"
        "  - {subject: person/甲镇/方若谷, predicate: 'skos:altLabel', text: 小方}\n"
        "  - {subject: person/甲镇/方若谷, predicate: 'skos:notation', value: '7', datatype: 'xsd:integer'}\n",
        "utf-8",
    )
    facts = {one.predicate: one for one in added(read_corrections(file))}
    assert {one.subject.removeprefix(BASE) for one in facts.values()} == {"person/甲镇/方若谷"}
    assert (facts[ORG.classification].object, facts[ORG.classification].is_link) == (
        ORG.Organization,
        True,
    )
    related = facts[SKOS.related]
    assert (related.object, related.is_link) == (f"{BASE}person/甲镇/李清源", True)
    text, value = facts[SKOS.altLabel], facts[SKOS.notation]
    assert (text.object, text.is_link) == ("小方", False)
    assert (value.object, value.datatype) == ("7", XSD.integer)
