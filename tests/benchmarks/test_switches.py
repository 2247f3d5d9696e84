import subprocess
import sys
from importlib import import_module

import pytest

from benchmarks.switches import NO_WORD, PARTS, Characters, tables
from extractor.mentions.segmentation.segmenter import Words


def without(part: str, expression: str) -> str:
    """What an expression gives in a process that does without the part."""
    script = f"from benchmarks.switches import switch_off\nswitch_off({part!r})\n{expression}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, encoding="utf-8")
    return done.stdout.strip()


READ = """
from extractor.mentions.recognizer import find_mentions
from tests.factories import a_document, a_text
found = find_mentions(a_text(a_document("芦汀镇长杜长江到敬老院。\\n杜长江走了。", town="芦汀镇")))
print([mention.rule for mention in found if mention.label == "PERSON"])
"""


@pytest.mark.parametrize("part", PARTS)
def test_every_part_names_something_of_the_package(part: str) -> None:
    for switch in PARTS[part]:
        assert hasattr(import_module(switch.module), switch.name)


def test_the_stand_in_takes_the_place_of_the_part() -> None:
    # A name like a word, which the recogniser leaves alone.
    assert without("", READ) == "['after-title', 'known-name']"
    assert without("second look: people", READ) == "['after-title']"


@pytest.mark.parametrize("part", [part for part in PARTS if part.startswith(("localities", "gazetteer", "joining"))])
def test_a_bulletin_is_read_without_the_part(part: str) -> None:
    assert without(part, READ).startswith("['after-title'")


def test_an_empty_table_matches_nothing() -> None:
    words = "from extractor import seeds\nprint(seeds.words('surnames', 'compound') == ('\\uffff',))"
    assert without("surnames/compound", words) == "True"
    assert without("surnames/single", words) == "False"


def test_a_mapping_without_its_words_still_tells_of_them() -> None:
    table = "from extractor import seeds\nlately = seeds.table('dates', 'lately')\nprint(len(lately), '近日' in lately)"
    assert without("dates/lately", table) == "1 False"
    assert without("dates/lately", f"{table}\nprint(bool(lately['近日']))").endswith("True")


def test_tables_of_the_pipeline_are_listed() -> None:
    found = list(tables())
    assert found == sorted(found)
    assert "surnames/compound" in found
    assert not [one for one in found if one.startswith(("composition/", "divisions/"))]


def test_no_text_holds_the_word_that_stands_for_none() -> None:
    assert len(NO_WORD) == 1
    assert not NO_WORD.isprintable()


def test_characters_are_words_of_one_character() -> None:
    words = Characters("芦汀镇")
    assert words.is_word(0, 1)
    assert not words.is_word(0, 2)
    assert all(words.is_boundary(at) for at in range(4))


def test_characters_can_be_asked_whatever_words_can() -> None:
    asked = {name for name in vars(Words) if not name.startswith("_")}
    stood_in = Characters("芦汀")
    assert all(hasattr(stood_in, name) for name in asked)
    assert not stood_in.are_known(0, 2)
    assert not stood_in.hold_known(0, 2)
