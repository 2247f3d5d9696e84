"""Records of gold and of extraction, small enough to count by hand."""

from collections.abc import Iterable
from typing import Any

from extractor.evaluation.figures import Figures, tally
from extractor.evaluation.verdicts import Verdict


def counted(verdicts: Iterable[Verdict], layer: str) -> Figures:
    """The figures of one layer."""
    return tally(verdicts).get(layer, Figures())


def a_record(**fields: Any) -> dict[str, Any]:
    """A record in which nothing is told but the fields."""
    nothing: dict[str, Any] = {
        "mentions": [], "persons": [], "organizations": [], "holdings": [], "events": [], "issued": None,
    }  # fmt: skip
    return nothing | fields


def a_mention(start: int, end: int, label: str, **more: Any) -> dict[str, Any]:
    """A mention."""
    return {"start": start, "end": end, "label": label, **more}


def a_holding(person: str, role: str, organization: str | None, **more: Any) -> dict[str, Any]:
    """A holding."""
    return {"person": person, "role": role, "organization": organization, **more}


def an_event(name: str, *spans: tuple[int, int], kind: str = "work_meeting", **more: Any) -> dict[str, Any]:
    """An event of which nothing is told but its name, its spans, its type and what more there is."""
    nothing: dict[str, Any] = {
        "start": None, "end": None, "time": None, "place": None, "organizers": [], "participants": [],
    }  # fmt: skip
    return nothing | {"name": name, "spans": [list(span) for span in spans], "type": kind} | more
