"""The seeds as data: form, order, and agreement with one another."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from extractor import seeds
from extractor.errors import SeedError
from extractor.resources import resource
from extractor.seeds import plain_tables
from tests.command import SEEDS

LEXICON = sorted(resource("seeds", "lexicon").glob("*.yml"))
BULLETINS = sorted(SEEDS.glob("*.txt"))
GOLD = sorted(resource("seeds", "gold").glob("*.json"))

by_file = pytest.mark.parametrize("path", LEXICON, ids=lambda path: path.stem)
by_bulletin = pytest.mark.parametrize("path", BULLETINS, ids=lambda path: path.stem)


def gold_of(path: Path) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(resource("seeds", "gold", f"{path.stem}.json").read_text("utf-8"))
    return record


def tables(path: Path) -> Iterator[tuple[str, list[str]]]:
    """Each table of a lexicon file with its words or keys as they are written, repetitions included."""
    root = yaml.compose(path.read_text("utf-8"), Loader=yaml.SafeLoader)
    assert isinstance(root, yaml.MappingNode), path
    for key, value in root.value:
        if isinstance(value, yaml.MappingNode):
            yield key.value, [below.value for below, _ in value.value]
        elif isinstance(value, yaml.SequenceNode):
            yield key.value, [below.value for below in value.value]


@by_file
def test_a_lexicon_file_opens_with_its_fields_and_its_source(path: Path) -> None:
    opening = [line for line in path.read_text("utf-8").splitlines() if line.startswith("#")]
    assert path.read_text("utf-8").startswith("# ")
    assert any("Source:" in line for line in opening)


@by_file
def test_every_table_is_explained(path: Path) -> None:
    opening = path.read_text("utf-8").partition("\n\n")[0].partition(":\n")[0]
    comment = "\n".join(line for line in opening.splitlines() if line.startswith("#"))
    missing = [name for name, _ in tables(path) if name not in comment]
    assert missing == []


@by_file
def test_words_are_sorted_by_code_point_and_unique(path: Path) -> None:
    for name, words in tables(path):
        assert words == sorted(set(words)), f"{path.name}: {name}"


@by_file
def test_no_table_stands_twice(path: Path) -> None:
    names = [name for name, _ in tables(path)]
    assert len(names) == len(set(names))


@by_file
def test_words_carry_no_blanks(path: Path) -> None:
    for _, words in tables(path):
        assert [word for word in words if word != word.strip() or not word] == []


@pytest.mark.parametrize(
    "content, reason",
    [
        (b"words: [\n", "not readable as YAML"),
        (b"\xff\xfe", "not readable as YAML"),
        (b"- a\n- b\n", "a lexicon file is a mapping of tables"),
    ],
)
def test_a_broken_lexicon_file_is_refused_in_clear_words(
    content: bytes, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "moods.yml").write_bytes(content)
    monkeypatch.setattr(seeds, "resource", lambda *_: tmp_path / "moods.yml")
    with pytest.raises(SeedError, match=reason):
        seeds.words("moods", f"words-{reason}")


def test_a_table_of_the_other_form_is_refused() -> None:
    with pytest.raises(SeedError, match=r"seeds/lexicon/surnames\.yml: 'nowhere' must be a list of words"):
        seeds.words("surnames", "nowhere")
    with pytest.raises(SeedError, match=r"seeds/lexicon/surnames\.yml: 'single' must be a mapping"):
        seeds.table("surnames", "single")


def test_there_are_bulletins_enough() -> None:
    assert len(BULLETINS) >= 8
    assert min(len(path.read_text("utf-8")) for path in BULLETINS) >= 2000


def test_every_bulletin_has_its_gold_and_its_row() -> None:
    with (SEEDS / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        rows = [row["id"] for row in csv.DictReader(stream)]
    assert rows == [path.stem for path in BULLETINS] == [path.stem for path in GOLD]


def test_some_bulletins_come_without_a_date() -> None:
    with (SEEDS / "manifest.csv").open(encoding="utf-8", newline="") as stream:
        dates = [row["issued"] for row in csv.DictReader(stream)]
    assert "" in dates
    assert len(set(dates)) > 2


@by_bulletin
def test_gold_mentions_are_verbatim(path: Path) -> None:
    source, record = path.read_bytes().decode("utf-8"), gold_of(path)
    assert record["id"] == path.stem
    for mention in record["mentions"]:
        assert source[mention["start"] : mention["end"]] == mention["text"]


@by_bulletin
def test_gold_speaks_of_entities_that_it_lists(path: Path) -> None:
    record = gold_of(path)
    people = {person["name"] for person in record["persons"]}
    bodies = {body["name"] for body in record["organizations"]}
    for holding in record["holdings"]:
        assert holding["person"] in people
        assert holding["organization"] is None or holding["organization"] in bodies
    for event in record["events"]:
        agents = {taker["agent"] for taker in event["participants"]} | set(event["organizers"])
        assert agents <= people | bodies


@by_bulletin
def test_the_chronicle_names_people_of_the_gold(path: Path) -> None:
    chronicle = yaml.safe_load(resource("seeds", "chronicle.yml").read_text("utf-8"))
    people = {person["name"] for person in gold_of(path)["persons"]}
    holders = {tenure["person"] for tenure in chronicle["tenures"] if path.stem in tenure["bulletins"]}
    assert holders
    assert holders <= people


def test_the_chronicle_is_sorted() -> None:
    chronicle = yaml.safe_load(resource("seeds", "chronicle.yml").read_text("utf-8"))
    tenures = [(one["organization"], one["role"], one["person"]) for one in chronicle["tenures"]]
    assert tenures == sorted(set(tenures))
    assert [one["event"] for one in chronicle["sessions"]] == sorted(one["event"] for one in chronicle["sessions"])
    assert [one["date"] for one in chronicle["successions"]] == sorted(one["date"] for one in chronicle["successions"])


@by_file
def test_a_file_of_plain_tables_is_read_as_yaml_reads_it(path: Path) -> None:
    text = path.read_text("utf-8")
    assert plain_tables(text) in (None, yaml.safe_load(text))


def test_the_values_of_plain_tables_are_those_of_yaml() -> None:
    text = 'a:\n  - 图/\n  - "图|"\nb:\n  是: -1\n  "7": ""\n  否: [1, -10]\n  可: {c: 冬至, d: 0, e: "01", f: word}\n'
    plain = plain_tables(text)
    fields = {"c": "冬至", "d": 0, "e": "01", "f": "word"}
    assert (
        plain == {"a": ["图/", "图|"], "b": {"是": -1, "7": "", "否": [1, -10], "可": fields}} == yaml.safe_load(text)
    )


@pytest.mark.parametrize("name", ["bodies", "dates", "divisions", "everyday", "layout", "names", "offices", "places"])
def test_the_files_that_every_document_needs_are_plain(name: str) -> None:
    assert plain_tables(resource("seeds", "lexicon", f"{name}.yml").read_text("utf-8"))


@pytest.mark.parametrize(
    "text",
    [
        "a: [是]\n",
        "a:\n  - 是\n  - yes\n",
        "a:\n  是: 01\n",
        "a:\n  是: 1.5\n",
        "a:\n  是: 2001-01\n",
        "a:\n  是: {b: no}\n",
        "a:\n  是: {b: [1]}\n",
        "a:\n  是: no\n",
        "a:\n  是: 否\n  - 是\n",
        "a:\n",
        "a:\nb:\n  - 是\n",
        "- 是\n",
        "",
    ],
)
def test_any_other_file_is_left_to_yaml(text: str) -> None:
    assert plain_tables(text) is None
