import re

import pytest

from extractor.relations.change_forms import DAY, FORMS, NAME, RAISED, TRIGGER, UNDONE


def _sentence(marked: str) -> str:
    """A sentence in which A stands for a name, D for a date."""
    return marked.replace("A", NAME).replace("D", DAY)


def _shown(found: re.Match[str], group: str) -> str:
    return found[group].replace(NAME, "A").replace(DAY, "D")


@pytest.mark.parametrize(
    "sentence, kind, rule, old, new",
    [
        ("A更名为A。", "renaming", "renamed-to", "A", "A"),
        ("A（镇属）于D起经县里批准，正式改称为“A”。", "renaming", "renamed-to", "A", "“A”"),
        ("A改名成桥头养老中心。", "renaming", "renamed-to", "A", "桥头养老中心"),
        ("A由原A于D更名而来。", "renaming", "renamed-from", "A", "A"),
        ("原A（现已更名A）招工。", "renaming", "renamed-note", "A", "A"),
        ("A（原名A）招工。", "succession", "formerly", "A", "A"),
        ("原A（现A）招工。", "succession", "now", "A", "A"),
        ("A，其前身是A。", None, None, "", ""),
        ("A的前身为始于D创办的A。", "succession", "forerunner", "A", "A"),
        ("撤销A建制，设立A。", "replacement", "abolished", "A", "A"),
        ("撤销原桥头乡、A，并设立桥头镇。", "replacement", "abolished", "桥头乡、A", "桥头镇"),
        ("A、A和A整合组建A。", "merger", "joined-into", "A、A和A", "A"),
        ("A与A于D合并为A。", "merger", "joined-into", "A与A", "A"),
        ("A整合组建A。", None, None, "", ""),
        ("A由原A、A合并而成。", "merger", "joined-from", "A、A", "A"),
        ("A、A整体并入A。", "merger", "absorbed", "A、A", "A"),
        ("A今年在原A的基础上改造组建。", "replacement", "built-upon", "A", "A"),
        ("在A基础上，整合设立了A。", "replacement", "upon-which", "A", "A"),
        ("A分设为A、A。", "division", "divided", "A", "A、A"),
        ("A分设为A。", None, None, "", ""),
        ("A更名为节日。", None, None, "", ""),
        ("A与A整合资源。", None, None, "", ""),
    ],
)
def test_how_the_bodies_stand_to_each_other(
    sentence: str, kind: str | None, rule: str | None, old: str, new: str
) -> None:
    text = _sentence(sentence)
    found = [(form, match) for form in FORMS for match in form.pattern.finditer(text)]
    assert [(f.kind, f.rule, _shown(m, "old"), _shown(m, "new")) for f, m in found] == (
        [(kind, rule, old, new)] if rule else []
    )
    assert all(TRIGGER.search(text) for _ in found)


def test_each_rule_has_a_name_of_its_own() -> None:
    assert len({form.rule for form in FORMS}) == len(FORMS)


@pytest.mark.parametrize(
    "sentence, old, levels",
    [
        ("D，A撤乡设镇。", "A", ("乡", "镇")),
        ("A于D正式撤县改市。", "A", ("县", "市")),
        ("桥头县撤县设区。", "桥头县", ("县", "区")),
        ("A撤乡并村。", None, None),
        ("A撤镇设乡。", None, None),
    ],
)
def test_a_locality_changes_its_level(sentence: str, old: str | None, levels: tuple[str, str] | None) -> None:
    found = RAISED.search(_sentence(sentence))
    assert (found and _shown(found, "old")) == old
    assert (found and (found["from"], found["to"])) == levels
    assert old is None or TRIGGER.search(sentence)


@pytest.mark.parametrize(
    "before, undone",
    [("计划将", True), ("A尚未", True), ("代表建议把", True), ("计划多年，", False), ("D，", False), ("已将", False)],
)
def test_what_stands_before_a_change_that_was_not_made(before: str, undone: bool) -> None:  # noqa: FBT001
    assert bool(UNDONE.search(_sentence(before))) is undone
