"""Strategies for what documents may say: few names, so that documents meet in them, some of them nasty."""

from hypothesis import strategies as st

from extractor.model import BodyChange, Entity, Event, Extraction, Holding, Participation, Span
from tests.factories import a_document, an_event, an_extraction

_NAMES = st.sampled_from(["方若谷", "𠮷海燕", "文 怀远", 'a/<b>"', "~", ".."])
_DATES = st.sampled_from([None, "2024", "2024-04", "2024-04-12", "XXXX-04-12", "2024-02-29"])
_PEOPLE = st.builds(Entity, kind=st.just("person"), name=_NAMES)
_BODIES = st.builds(
    Entity,
    kind=st.just("organization"),
    name=st.sampled_from(["溪口镇党委", "白石镇人大"]),
    jurisdiction=st.sampled_from([None, "溪口镇"]),
)
_HOLDINGS = st.builds(
    Holding,
    person=_PEOPLE,
    role=st.sampled_from(["书记", "委员"]),
    organization=st.none() | _BODIES,
    status=st.sampled_from(["holds", "elected", "dismissed"]),
    date=_DATES,
)
_PARTICIPATIONS = st.builds(
    Participation, agent=_PEOPLE | _BODIES, role=st.sampled_from(["chair", "speaker", "attendee"])
)


_CHANGES = st.builds(
    BodyChange,
    kind=st.sampled_from(["renaming", "merger"]),
    originals=st.tuples(_BODIES),
    results=st.tuples(_BODIES),
    date=_DATES,
)


@st.composite
def events(draw: st.DrawFn) -> Event:
    """An event, most of what is known of it by chance."""
    return an_event(
        draw(st.sampled_from(["work_meeting", "visit"])),
        draw(st.sampled_from(["座谈会", "走访活动"])),
        spans=(Span(draw(st.integers(0, 3)), 4),),
        start=draw(_DATES),
        end=draw(_DATES),
        place=draw(st.sampled_from([None, "会议中心"])),
        organizers=tuple(draw(st.lists(_BODIES, max_size=2))),
        participants=tuple(draw(st.lists(_PARTICIPATIONS, max_size=3))),
    )


@st.composite
def extractions(draw: st.DrawFn, identifier: str = "001") -> Extraction:
    """What was read in one document."""
    return an_extraction(
        a_document("溪口镇简报", identifier=identifier),
        town=draw(st.sampled_from([None, "溪口镇"])),
        issued=draw(_DATES),
        entities=draw(st.lists(_PEOPLE | _BODIES, max_size=3)),
        holdings=draw(st.lists(_HOLDINGS, max_size=3)),
        events=draw(st.lists(events(), max_size=3)),
        changes=draw(st.lists(_CHANGES, max_size=1)),
    )
