"""What a change of the documents makes the next generation look at."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from extractor.graph.codec import decode
from extractor.graph.parts import Part
from extractor.graph.statement import union
from extractor.resolution.corrections import NONE, Add, Corrections, Reject
from extractor.store.index import open_index
from extractor.store.parts import open_parts
from extractor.store.update import Difference, Known, resolve, resolved
from extractor.vocab import FOAF
from tests.resolution.worlds import Told, parts

TOWN = "溪口镇"
MAYOR = Told(town=TOWN, issued="2023-01", offices=(("周岚", "镇长", f"{TOWN}人民政府"),))
LATER = Told(town=TOWN, issued="2023-05", offices=(("周岚", "镇长", f"{TOWN}人民政府"),))
ELSEWHERE = Told(town="白石镇", issued="2023-05", offices=(("文怀远", "镇长", "白石镇人民政府"),))
FIRST, SECOND, THIRD = parts({"1": MAYOR, "2": LATER, "3": ELSEWHERE})


def keys(*known: Part) -> Mapping[str, str]:
    return {part.document: part.key for part in known}


def run(
    folder: Path, known: Iterable[Part], changed: Iterable[Part] | None, corrections: Corrections = NONE
) -> Difference:
    """The difference that a generation of some parts makes; the index stays in the folder."""
    with open_parts(folder / "parts.db", write=True) as kept, open_index(folder / "index.db", write=True) as index:
        for part in (FIRST, SECOND, THIRD):
            kept.add(part)
        kept.commit()
        told = Known(parts=kept, keys=keys(*known), corrections=corrections)
        difference = resolve(index, told, None if changed is None else [part.document for part in changed])
        index.commit()
    return difference


def derived(folder: Path) -> tuple[object, ...]:
    with open_index(folder / "index.db") as index:
        return tuple(sorted(map(repr, index.derived())))


def test_a_new_index_has_all_documents_and_no_difference(tmp_path: Path) -> None:
    difference = run(tmp_path, [FIRST, SECOND, THIRD], None)
    assert difference == Difference(documents={FIRST.document, SECOND.document, THIRD.document})
    assert derived(tmp_path)


def test_one_document_after_another_derives_what_all_at_once_do(tmp_path: Path) -> None:
    (tmp_path / "grown").mkdir()
    (tmp_path / "whole").mkdir()
    run(tmp_path / "grown", [FIRST], None)
    run(tmp_path / "grown", [FIRST, SECOND], [SECOND])
    run(tmp_path / "grown", [FIRST, SECOND, THIRD], [THIRD])
    run(tmp_path / "whole", [FIRST, SECOND, THIRD], None)
    assert derived(tmp_path / "grown") == derived(tmp_path / "whole")


def test_what_has_nothing_to_do_with_the_others_changes_none_of_them(tmp_path: Path) -> None:
    run(tmp_path, [FIRST, SECOND], None)
    difference = run(tmp_path, [FIRST, SECOND, THIRD], [THIRD])
    assert difference.documents == {THIRD.document}
    assert difference.gone == []
    assert difference.new
    assert run(tmp_path, [FIRST, SECOND, THIRD], []) == Difference(documents=set())


def test_a_document_that_is_withdrawn_takes_along_what_followed_from_it(tmp_path: Path) -> None:
    run(tmp_path, [FIRST, SECOND], None)
    before = derived(tmp_path)
    added = run(tmp_path, [FIRST, SECOND, THIRD], [THIRD])
    removed = run(tmp_path, [FIRST, SECOND], [THIRD])
    assert union(*map(decode, removed.gone)) == union(*map(decode, added.new))
    assert removed.new == []
    assert derived(tmp_path) == before


def test_added_facts_are_derived_and_rejected_ones_are_not_in_what_a_document_says(tmp_path: Path) -> None:
    corrections = Corrections(
        add=(Add(subject="person/溪口镇/周岚", predicate="skos:altLabel", text="岚姐"),),
        reject=(Reject(thing="person/溪口镇/周岚"),),
    )
    run(tmp_path, [FIRST], None, corrections)
    assert any("岚姐" in one for one in map(str, derived(tmp_path)))
    with open_parts(tmp_path / "parts.db") as kept, open_index(tmp_path / "index.db") as index:
        whole = resolved(FIRST.document, FIRST.key, index, kept, NONE)
        left = resolved(FIRST.document, FIRST.key, index, kept, corrections)
    assert any(one.predicate == FOAF.name for one in whole)
    assert not any(one.predicate == FOAF.name for one in left)
    assert set(left) < set(whole)


def test_a_document_speaks_under_the_names_that_resolution_decided(tmp_path: Path) -> None:
    short = Told(town="白石镇", issued="2023-01", offices=(("季清和", "书记", "县委"),))
    whole = Told(town="云岭县", issued="2023-02", offices=(("季清和", "书记", "云岭县委"),))
    one, other = parts({"4": short, "5": whole})
    with open_parts(tmp_path / "parts.db", write=True) as kept, open_index(tmp_path / "index.db", write=True) as index:
        kept.add(one)
        kept.add(other)
        told = Known(parts=kept, keys=keys(one), corrections=NONE)
        resolve(index, told, None)
        before = resolved(one.document, one.key, index, kept, NONE)
        again = Known(parts=kept, keys=keys(one, other), corrections=NONE)
        difference = resolve(index, again, [other.document])
        after = resolved(one.document, one.key, index, kept, NONE)
    assert difference.documents == {one.document, other.document}
    assert {name for name in ("县委", "云岭县委") if any(name == said.object for said in before)} == {"县委"}
    assert "云岭县委" in {said.object for said in after}
