"""Whether two namings name one event by their names, or by who went where."""

from collections.abc import Sequence

from extractor.relations.moments import Dating
from extractor.relations.reference.identity import (
    are_alike,
    edition,
    is_abbreviation,
    is_preparatory,
    is_sitting,
    organs_of,
    same_edition,
)
from extractor.relations.reference.rites import same_object
from extractor.relations.tellings.namings import Naming


def same_name(naming: Naming, others: Sequence[Naming]) -> bool:
    """Two noun phrases of one event: one abbreviates the other or both are worded alike, and no number differs."""
    if naming.form != "noun":
        return False
    # A sitting has a number of its own: 第一次全体会议 of 第四次会议.
    whole = naming.type == "congress" and not is_sitting(naming.name)
    names = [n.name for n in others if n.form == "noun" and not (whole and is_sitting(n.name))]
    names = [name for name in names if is_preparatory(name) is is_preparatory(naming.name)]
    if any(("纪委" in naming.name) is not ("纪委" in name) and ("党委" in name + naming.name) for name in names):
        return False
    organs = organs_of(naming.name)
    if organs and any(theirs and not organs & theirs for theirs in map(organs_of, names)):
        return False
    mine = edition(naming.name)
    editions = [same_edition(naming.name, name) for name in names]
    if False in editions:
        return False
    if None not in mine and any(
        edition(n).session == mine.session and same for n, same in zip(names, editions, strict=True)
    ):
        return True
    return any(
        is_abbreviation(naming.name, name) or is_abbreviation(name, naming.name) or are_alike(naming.name, name)
        for name in names
    )


def same_elsewhere(naming: Naming, others: Sequence[Naming]) -> bool:
    """Between articles a bare 座谈会 says nothing, but 人代会 does: a town holds one at a time."""
    if naming.form == "verb":
        return _same_visit(naming, others) or _same_election(naming, others)
    if naming.type == "ceremony" and naming.scene.sentence.is_headline and _is_undated(naming):
        return same_object(naming, others)
    if is_sitting(naming.name):
        return any(n.form == "noun" and n.type == "congress" and not is_sitting(n.name) for n in others)
    if naming.is_short and naming.type != "congress":
        return False
    named = [n for n in others if n.form == "noun" and (not n.is_short or n.type == "congress")]
    longest = max((n.name for n in named), key=len, default="")
    return len(longest) > 5 and same_name(naming, named)


def carries_on(naming: Naming, others: Sequence[Naming], dating: Dating) -> bool:
    """Whether somebody carries on, on no other day, the round of a body just told (某镇慰问儿童。某某来到某园)."""
    at = naming.scene.index - max(n.scene.index for n in others)
    somebody = naming.targets and naming.scene.of("PERSON", end=naming.start) and dating(naming) is None
    return bool(somebody) and at == 1 and not any(n.scene.of("PERSON", end=n.start) for n in others)


def _same_visit(naming: Naming, others: Sequence[Naming]) -> bool:
    """A headline that layout has put into another article: the same people go to the same place."""
    if naming.type not in {"visit", "inspection"} or not any(_is_undated(n) for n in (naming, *others)):
        return False
    people = {m.mention.text for m in naming.scene.of("PERSON", end=naming.start)}
    visits = [n for n in others if n.form == "verb" and n.type == naming.type]
    return any(
        people & {m.mention.text for m in n.scene.of("PERSON", end=n.start)} and _share_goal(naming, n) for n in visits
    )


def _same_election(naming: Naming, others: Sequence[Naming]) -> bool:
    """The same person elected in a notice and in the report of the session."""
    elected = {mark.mention.text for mark in naming.targets if mark.mention.label == "PERSON"}
    elections = (n for n in others if n.type == "election") if naming.type == "election" else ()
    return any(elected & {mark.mention.text for mark in n.targets} for n in elections)


def _is_undated(naming: Naming) -> bool:
    return not naming.scene.of("DATE")


def _share_goal(one: Naming, other: Naming) -> bool:
    """墨埠 and 墨埠镇 are one goal."""
    mine, theirs = ([m.mention.text for m in n.targets] for n in (one, other))
    return any(a in b or b in a for a in mine for b in theirs)
