from pathlib import Path

import pytest
from click.testing import CliRunner

from extractor.cli import main
from extractor.errors import InputError
from extractor.resolution.corrections import read_corrections
from extractor.store.curating import unmatched
from extractor.store.reviewing import ask, cases
from extractor.vocab import RDF
from tests.resolution.worlds import Told, a_graph, parts

TOWN = "溪口镇"
WORLD = {
    "1": Told(town=TOWN, issued="2023-01", offices=(("周岚", "书记", f"{TOWN}党委"),)),
    "2": Told(town=TOWN, issued="2023-06", offices=(("周宋岚", "书记", f"{TOWN}党委"),)),
}


def review(folder: Path) -> str:
    result = CliRunner().invoke(main, ["review", str(folder)])
    assert result.exit_code == 0, result.output
    return result.stdout


def test_a_near_name_is_asked_with_both_sentences_and_the_answer_is_obeyed(tmp_path: Path) -> None:
    known = parts(WORLD)
    a_graph(tmp_path, known)
    listed = review(tmp_path)
    assert "同一职务，姓名一字之差（0.70）: 周宋岚 | 周岚" in listed
    assert "default/1: 周岚，书记，溪口镇党委。" in listed
    file = tmp_path / "corrections.yml"
    file.write_text(file.read_text("utf-8").replace("answer:\n", "answer: same\n"), "utf-8")
    graph = a_graph(tmp_path, known, read_corrections(file))
    assert not cases(graph)
    assert not list(unmatched(graph))


def test_a_negative_answer_is_not_asked_again(tmp_path: Path) -> None:
    known = parts(WORLD)
    found = cases(a_graph(tmp_path, known))
    assert ask(found, tmp_path / "c.yml") == 1
    assert ask(found, tmp_path / "c.yml") == 0
    text = (tmp_path / "c.yml").read_text("utf-8")
    (tmp_path / "c.yml").write_text(text.replace("answer:\n", "answer: different\n"), "utf-8")
    assert not cases(a_graph(tmp_path, known, read_corrections(tmp_path / "c.yml")))


def test_what_a_person_wrote_stays(tmp_path: Path) -> None:
    found = cases(a_graph(tmp_path, parts(WORLD)))
    file = tmp_path / "corrections.yml"
    file.write_text("# 我的注释\nreject:\n  - thing: event/x\n", "utf-8")
    assert ask(found, file) == 1
    assert file.read_text("utf-8").startswith("# 我的注释\nreject:\n  - thing: event/x\n")
    assert len(read_corrections(file).reject) == 1


def test_questions_go_to_the_end_alone(tmp_path: Path) -> None:
    found = cases(a_graph(tmp_path, parts(WORLD)))
    file = tmp_path / "corrections.yml"
    text = "decide:\nadd:\n  - {subject: person/溪口镇/周岚, predicate: skos:altLabel, text: 小周}\n"
    file.write_text(text, "utf-8")
    with pytest.raises(InputError):
        ask(found, file)
    assert file.read_text("utf-8") == text


def test_two_mentions_of_one_name_can_be_two_people(tmp_path: Path) -> None:
    world = {
        "1": Told(
            town=TOWN, issued="2023-01", offices=(("李强", "副镇长", f"{TOWN}人民政府"), ("李强", "会长", "老年协会"))
        ),
    }
    file = tmp_path / "corrections.yml"
    file.write_text(
        "split: [{person: person/溪口镇/李强, document: default/1, quotes: [老年协会], as: 会长}]\n", "utf-8"
    )
    graph = a_graph(tmp_path, parts(world), read_corrections(file))
    people = {
        one.subject.partition("/id/")[2]
        for one in graph.statements()
        if one.predicate == RDF.type and one.object.endswith("person#Person")
    }
    assert people == {"person/溪口镇/李强", "person/溪口镇/李强/会长"}
