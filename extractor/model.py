"""The frozen records that pass between the stations of the pipeline.

    Document → Text → Mention → Entity → Holding, Event, BodyChange → Statement

Two coordinate systems occur. *Source* offsets count Unicode code points in the decoded file, before any clean-up
(a byte-order mark counts); they are what leaves the program. *Content* offsets count in `Text.content`, the repaired
text, where the rules work. `Alignment` (in `extractor.reading`) leads from the second to the first.
"""

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

Label = Literal["PERSON", "OFFICE", "ORG", "PLACE", "DATE", "EVENT"]
"""The labels of a mention (guidelines § 1)."""

EntityKind = Literal["person", "organization", "place"]

HoldingStatus = Literal["holds", "elected", "appointed", "dismissed"]
"""How a bulletin speaks of an office: as held, or as changing hands (guidelines § 3)."""

EventType = Literal[
    "congress", "study_session", "work_meeting", "discussion", "lecture", "visit", "inspection", "outreach",
    "consultation", "election", "vote", "ceremony", "award", "activity",
]  # fmt: skip
"""The types of an event (guidelines § 4)."""

ChangeKind = Literal["renaming", "succession", "replacement", "merger", "division"]
"""How bodies change: one goes by another name; one is said to be another now; one, or several, give way to others."""

ParticipationRole = Literal["chair", "speaker", "presenter", "leader", "attendee", "subject", "launcher"]
"""The roles of a participant (guidelines § 4); an organizer stands apart, in `Event.organizers`."""

PartOfDay = Literal["上午", "下午"]


class Span(NamedTuple):
    """A half-open range of code points."""

    start: int
    end: int


PartKind = Literal["page", "paragraph"]


class Part(NamedTuple):
    """A numbered part of a document in its original form: a page of a PDF, a paragraph of a DOCX or HTML document.

    It reaches from `start`, in source code points, to the start of the next part; numbers count from 1.
    """

    kind: PartKind
    number: int
    start: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One bulletin as it came: decoded, never altered.

    For PDF, DOCX and HTML the source is the text that the reader made of it.

    Attributes:
        id: the name under which the document is known in its collection (the stem of its file name).
        source: the decoded text; newlines and a byte-order mark are kept.
        digest: SHA-256 of the bytes, in hexadecimal.
        path: where it was read, as the user gave it, for messages; not part of its identity.
        collection: the archive that it belongs to, so that two archives' `001` stay apart.
        issued: the date of publication where a manifest states it: `2025-01-15`, `2025-01` or `2025`.
        town: the locality whose bulletin it is, where a manifest states it.
        title: the headline, where the metadata state it.
        parts: its pages or paragraphs in order, the first at 0, where its form has such; none for plain text.
    """

    id: str
    source: str
    digest: str
    path: str
    collection: str = "default"
    issued: str | None = None
    town: str | None = None
    title: str | None = None
    parts: tuple[Part, ...] = ()

    def part_at(self, offset: int) -> Part | None:
        """The page or paragraph that a source offset lies in; None where the document has none."""
        index = bisect_right(self.parts, offset, key=lambda part: part.start)
        return self.parts[index - 1] if index else None


class Aligned(Protocol):
    """Leads from content offsets back to the source."""

    def to_source(self, start: int, end: int) -> tuple[Span, ...]:
        """The source spans, in reading order, that content[start:end] was made of."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence, as content offsets, and the index of the article that it belongs to."""

    start: int
    end: int
    article: int
    is_headline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A piece inside a document: `content[start:end]`, headline included, with the sentences in it.

    `headline` is None where the piece has none, or where layout damage put it elsewhere.
    """

    index: int
    start: int
    end: int
    headline: Span | None
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A document's repaired text with its articles, sentences and the way back to the source."""

    document: Document
    content: str
    alignment: Aligned
    articles: tuple[Article, ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences in reading order."""
        return tuple(sentence for article in self.articles for sentence in article.sentences)


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Mention:
    """A labelled piece of the text, with the rule that found it.

    `start` and `end` count in the content. `spans` are the same characters in the source, more than one where a
    column break or a caption cuts the mention; `text` is their concatenation, verbatim.
    """

    start: int
    end: int
    label: Label
    spans: tuple[Span, ...]
    text: str
    rule: str

    def __hash__(self) -> int:
        """Of its place, which hardly any other shares."""
        return hash((self.start, self.end))


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Where a fact was read: the sentence and its place in the source, and the rule that read it."""

    document: str
    collection: str
    quote: str
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """A person, organization or place of one document, under its fullest name resolvable from it.

    `aliases` are the other forms that lead to it (guidelines § 2). `jurisdiction` is the locality that it belongs
    to, where that is known. `mentions` are the places where it is named, in reading order.
    """

    kind: EntityKind
    name: str
    aliases: tuple[str, ...] = ()
    jurisdiction: str | None = None
    mentions: tuple[Mention, ...] = field(default=(), compare=False, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """A person holds an office in an organization (None where the text gives no body; guidelines § 3)."""

    person: Entity
    role: str
    organization: Entity | None
    status: HoldingStatus = "holds"
    date: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Participation:
    """An agent (person or organization) takes part in an event in a role."""

    agent: Entity
    role: ParticipationRole
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Head counts as stated: 应到代表66名，实到63名; 90余人 (present 90)."""

    expected: int | None = None
    present: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A civic event that the document reports as having taken place (guidelines § 4).

    `spans` are content offsets of every place that names it. `start` and `end` are dates at the precision that the
    text allows (`2025-01-15`, `2024-09`, `2024`, `XXXX-06-07`) or None. `part_of` is an index into the document's
    events. `more_participants` says that a list of participants ends in 等: others took part who are not named.
    """

    type: EventType
    name: str
    spans: tuple[Span, ...]
    start: str | None = None
    end: str | None = None
    time: PartOfDay | None = None
    place: str | None = None
    organizers: tuple[Entity, ...] = ()
    participants: tuple[Participation, ...] = ()
    more_participants: bool = False
    attendance: Attendance = Attendance()
    outcomes: tuple[str, ...] = ()
    part_of: int | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyChange:
    """Bodies, or localities as bodies, go by another name or give way to others: 更名为, 撤销…设立…, 合并为.

    `originals` are those before, `results` those after; a renaming has one of each. `date` is at the precision of the
    text, None where its sentence tells none.
    """

    kind: ChangeKind
    originals: tuple[Entity, ...]
    results: tuple[Entity, ...]
    date: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """All that one document says: the value that `extract` prints and that statements are made of."""

    text: Text
    town: str | None
    issued: str | None
    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    holdings: tuple[Holding, ...]
    events: tuple[Event, ...]
    changes: tuple[BodyChange, ...] = ()
