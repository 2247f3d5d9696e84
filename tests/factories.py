"""Builders of records with defaults, for the tests of every room; the world in them is invented."""

import hashlib
from collections.abc import Sequence
from typing import Any

from extractor.model import (
    Article,
    Attendance,
    BodyChange,
    Document,
    Entity,
    EntityKind,
    Event,
    EventType,
    Evidence,
    Extraction,
    Holding,
    Label,
    Mention,
    Participation,
    Sentence,
    Span,
    Text,
)


class IdentityAlignment:
    """The alignment of a text that needed no repair."""

    def to_source(self, start: int, end: int) -> tuple[Span, ...]:
        """The same place."""
        return (Span(start, end),)


def a_document(source: str = "", *, identifier: str = "001", collection: str = "default", **metadata: Any) -> Document:
    """A document in memory, with the digest of its source."""
    digest = hashlib.sha256(source.encode()).hexdigest()
    return Document(
        id=identifier,
        source=source,
        digest=digest,
        path=f"{identifier}.txt",
        collection=collection,
        **metadata,
    )


def a_text(document: Document) -> Text:
    """A text of one article, with a sentence a line."""
    sentences, start = [], 0
    for line in document.source.splitlines(keepends=True):
        sentences.append(Sentence(start=start, end=start + len(line), article=0))
        start += len(line)
    article = Article(index=0, start=0, end=start, headline=None, sentences=tuple(sentences))
    return Text(document=document, content=document.source, alignment=IdentityAlignment(), articles=(article,))


def a_mention(source: str, surface: str, label: Label, *, rule: str = "test") -> Mention:
    """The first mention of a surface in a source that needed no repair."""
    start = source.index(surface)
    end = start + len(surface)
    return Mention(start=start, end=end, label=label, spans=(Span(start, end),), text=surface, rule=rule)


def an_entity(
    kind: EntityKind,
    name: str,
    *aliases: str,
    jurisdiction: str | None = None,
    mentions: tuple[Mention, ...] = (),
) -> Entity:
    """An entity; without mentions it is named nowhere in particular."""
    return Entity(kind=kind, name=name, aliases=aliases, jurisdiction=jurisdiction, mentions=mentions)


def an_evidence(document: Document, quote: str, *, rule: str = "test") -> Evidence:
    """The first place where the document says so."""
    start = document.source.index(quote)
    return Evidence(
        document=document.id,
        collection=document.collection,
        quote=quote,
        start=start,
        end=start + len(quote),
        rule=rule,
    )


def an_event(kind: EventType = "work_meeting", name: str = "工作推进会", **fields: object) -> Event:
    """An event of which nothing but type and name is known, unless fields say more."""
    return Event(type=kind, name=name, **{"spans": (), **fields})  # type: ignore[arg-type]  # open by design


def an_extraction(
    document: Document,
    *,
    town: str | None = None,
    issued: str | None = None,
    mentions: Sequence[Mention] = (),
    entities: Sequence[Entity] = (),
    holdings: Sequence[Holding] = (),
    events: Sequence[Event] = (),
    changes: Sequence[BodyChange] = (),
) -> Extraction:
    """What was read in a document that needed no repair."""
    return Extraction(
        text=a_text(document),
        town=town,
        issued=issued,
        mentions=tuple(mentions),
        entities=tuple(entities),
        holdings=tuple(holdings),
        events=tuple(events),
        changes=tuple(changes),
    )


SOURCE = (
    "4月12日上午，溪口镇召开防汛工作部署会，镇党委书记方若谷主持，镇长𠮷海燕讲话，应到80人，实到76人。\n"
    "4月中旬，溪口镇开展走访活动，方若谷带队前往溪口镇敬老院。\n"
    "会上补选文怀远为溪口镇人大副主席。\n"
)
"""A bulletin of an invented town, one character of it outside the basic plane."""


def a_bulletin(*, identifier: str = "2024-04", collection: str = "default") -> Extraction:
    """What `SOURCE` says: three people, four offices, a meeting with an election in it, and a visit."""
    document = a_document(SOURCE, identifier=identifier, collection=collection, title="溪口简报 第4期")
    party = an_entity("organization", "溪口镇党委", "镇党委", jurisdiction="溪口镇")
    government = an_entity("organization", "溪口镇人民政府", jurisdiction="溪口镇")
    congress = an_entity("organization", "溪口镇人大", jurisdiction="溪口镇")
    town = an_entity("organization", "溪口镇", jurisdiction="云岭县")
    home = an_entity("organization", "溪口镇敬老院", jurisdiction="溪口镇")
    fang, ji, wen = (an_entity("person", name) for name in ("方若谷", "𠮷海燕", "文怀远"))
    first, second, third = (an_evidence(document, line) for line in SOURCE.splitlines())
    holdings = (
        Holding(person=fang, role="书记", organization=party, evidence=(first,)),
        Holding(person=ji, role="镇长", organization=government, evidence=(first,)),
        Holding(person=ji, role="委员", organization=None, evidence=(first,)),
        Holding(
            person=wen,
            role="副主席",
            organization=congress,
            status="elected",
            date="2024-04-12",
            evidence=(third,),
        ),
    )
    meeting = an_event(
        name="防汛工作部署会",
        spans=(Span(SOURCE.index("防汛"), SOURCE.index("会，") + 1),),
        start="2024-04-12",
        end="2024-04-12",
        time="上午",
        place="溪口镇会议中心",
        organizers=(town,),
        participants=(
            Participation(agent=fang, role="chair", evidence=(first,)),
            Participation(agent=ji, role="speaker"),
        ),
        attendance=Attendance(expected=80, present=76),
        outcomes=("通过防汛预案",),
        evidence=(first,),
    )
    visit = an_event(
        "visit",
        "走访活动",
        spans=(Span(SOURCE.index("走访"), SOURCE.index("走访") + 4),),
        start="2024-04",
        organizers=(town,),
        participants=(Participation(agent=fang, role="leader"), Participation(agent=home, role="subject")),
        evidence=(second,),
    )
    election = an_event(
        "election",
        "补选副主席",
        start="XXXX-04-12",
        end="XXXX-04-12",
        participants=(Participation(agent=wen, role="subject"),),
        part_of=0,
        evidence=(third,),
    )
    return an_extraction(
        document,
        town="溪口镇",
        issued="2024-04",
        mentions=(a_mention(SOURCE, "方若谷", "PERSON"), a_mention(SOURCE, "镇党委", "ORG")),
        entities=(party, government, congress, town, home, fang, ji, wen),
        holdings=holdings,
        events=(meeting, visit, election),
    )
