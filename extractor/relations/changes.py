"""Changes of bodies: which goes by another name, which gave way to which (更名为, 撤销…设立…, 合并为).

Localities count as bodies where they change (撤县设区). What is planned, asked for or denied is no change.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractor.entities.directory import Directory
from extractor.entities.naming import home_of
from extractor.matching.patterns import Pattern
from extractor.mentions.titles.localities import locality_end, owner_of
from extractor.model import BodyChange, ChangeKind, Entity, Evidence, Mention, Text
from extractor.relations.calendar import Calendar
from extractor.relations.change_forms import DAY, FORMS, NAME, RAISED, TRIGGER, UNDONE
from extractor.relations.evidence import evidence_of
from extractor.relations.scenes import Scene, read_scenes

_PARTS = Pattern("[、和与及“”]|以及")
_CUT = Pattern("[县市区乡镇](?![长级委])")
"""What stands behind the short name of a place where a name in full was cut (溪口|乡); it is read as it is written."""
_RULE = "body-change"


def find_changes(
    text: Text, mentions: Sequence[Mention], directory: Directory, calendar: Calendar
) -> tuple[BodyChange, ...]:
    """The changes that the document tells as done, each once, with every sentence that tells it."""
    if not TRIGGER.search(text.content):
        return ()
    found: dict[tuple[object, ...], BodyChange] = {}
    for scene in read_scenes(text, mentions):
        if TRIGGER.search(scene.text):
            for change in _Reader(_marked(scene), text, directory, calendar).read():
                key = (change.kind, _names(change.originals), _names(change.results))
                found[key] = _joined(found[key], change) if key in found else change
    return tuple(found.values())


def _names(entities: Sequence[Entity]) -> tuple[str, ...]:
    return tuple(entity.name for entity in entities)


def _joined(known: BodyChange, again: BodyChange) -> BodyChange:
    """A change told twice: its evidence put together; the first date that is told."""
    return replace(known, date=known.date or again.date, evidence=(*known.evidence, *again.evidence))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Marked:
    """A sentence whose names and dates are single marks.

    Attributes:
        scene: the sentence.
        text: its words with the marks.
        at: for each character the mention that it marks, None where it is itself.
    """

    scene: Scene
    text: str
    at: tuple[Mention | None, ...]


def _marked(scene: Scene) -> _Marked:
    words: list[str] = []
    at: list[Mention | None] = []
    position = 0
    for mark in scene.of("ORG", "PLACE", "DATE"):
        if mark.start < position or (mark.mention.label == "PLACE" and _CUT.match(scene.text, mark.end)):
            continue
        plain = scene.text[position : mark.start]
        shown = scene.text[mark.start : mark.end]
        former = shown.startswith("原") and mark.mention.label == "ORG" and locality_end(shown[1:]) > 0
        words += [plain, "原" if former else "", DAY if mark.mention.label == "DATE" else NAME]
        at += [*(None for _ in plain), *([None] if former else []), mark.mention]
        position = mark.end
    rest = scene.text[position:]
    return _Marked(scene=scene, text="".join([*words, rest]), at=(*at, *(None for _ in rest)))


class _Reader:
    """Reads the changes of one sentence."""

    def __init__(self, marked: _Marked, text: Text, directory: Directory, calendar: Calendar) -> None:
        self._marked = marked
        self._text = text
        self._directory = directory
        self._calendar = calendar

    def read(self) -> Iterator[BodyChange]:
        """The changes in the order of the wordings; of two wordings for one name the first counts."""
        told: set[int] = set()
        for form in FORMS:
            for found in form.pattern.finditer(self._marked.text):
                if not told & set(range(found.start(), found.end())) and self._is_done(found):
                    told |= set(range(found.start(), found.end()))
                    yield from self._change(form.kind, form.rule, found)
        for found in RAISED.finditer(self._marked.text):
            if found.start() not in told and self._is_done(found):
                yield from self._raised(found)

    def _is_done(self, found: re.Match[str]) -> bool:
        return UNDONE.search(self._marked.text, 0, found.start()) is None

    def _change(self, kind: ChangeKind, rule: str, found: re.Match[str]) -> Iterator[BodyChange]:
        old = tuple(self._bodies(*found.span("old")))
        owner = old[0].jurisdiction if old else None
        new = tuple(self._bodies(*found.span("new"), owner=owner if old and old[0].name != owner else None))
        if not old or not new or set(_names(old)) & set(_names(new)):
            return
        if kind == "replacement" and len(old) != len(new):
            kind = "merger" if len(new) == 1 else "division" if len(old) == 1 else kind
        date = None if kind == "succession" else self._date(found.end("old"), found.end())
        yield BodyChange(kind=kind, originals=old, results=new, date=date, evidence=(self._evidence(rule),))

    def _raised(self, found: re.Match[str]) -> Iterator[BodyChange]:
        """The two names of a locality that changed its level; the sentence gives the one or the other."""
        for body in self._bodies(*found.span("old")):
            before, after = found["from"], found["to"]
            stem = next((body.name.removesuffix(level) for level in (before, after) if body.name.endswith(level)), "")
            if stem:
                old, new = self._named(f"{stem}{before}"), self._named(f"{stem}{after}")
                date = self._date(found.start(), found.end())
                evidence = (self._evidence("raised"),)
                yield BodyChange(kind="replacement", originals=(old,), results=(new,), date=date, evidence=evidence)

    def _bodies(self, start: int, end: int, owner: str | None = None) -> Iterator[Entity]:
        """The bodies that stand there: those marked, else what is written between the joints."""
        marked = [mention for mention in self._marked.at[start:end] if mention is not None]
        if NAME in self._marked.text[start:end]:
            yield from (self._meant(mention) for mention in marked)
            return
        for name in filter(None, _PARTS.split(self._marked.text[start:end])):
            yield self._named(f"{owner}{name}" if owner and not owner_of(name) else name)

    def _meant(self, mention: Mention) -> Entity:
        entity = self._directory.of(mention)
        name = entity.name if entity is not None else mention.text
        bare = name[1:] if name.startswith("原") and locality_end(name[1:]) else name
        known = entity is not None and entity.kind == "organization" and bare == name
        return entity if known and entity is not None else self._named(bare)

    def _named(self, name: str) -> Entity:
        known = self._directory.named(name)
        if known is not None and known.kind == "organization":
            return known
        end = locality_end(name)
        place = name if end == len(name) else owner_of(name)
        return Entity(kind="organization", name=name, jurisdiction=home_of(name, place, self._directory.town))

    def _date(self, start: int, end: int) -> str | None:
        """The date inside the wording, else the last one before it in the sentence."""
        days = [(at, m) for at, m in enumerate(self._marked.at) if m is not None and m.label == "DATE"]
        told = [m for at, m in days if start <= at < end] + [m for at, m in reversed(days) if at < start]
        values = [value for m in told if (value := self._calendar.value(m)) is not None and value.start is not None]
        return values[0].start.isoformat() if values and values[0].start is not None else None

    def _evidence(self, rule: str) -> Evidence:
        sentence = self._marked.scene.sentence
        return evidence_of(self._text, sentence.start, sentence.end, f"{_RULE}.{rule}")
