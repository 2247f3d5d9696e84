"""Which roles an event of a type has (guidelines § 4, `participants`)."""

from collections.abc import Mapping

from extractor.model import EventType, ParticipationRole
from extractor.relations.reference.coreference import Cluster
from extractor.relations.tellings.event_types import MEETINGS

_CLOSED_TO: Mapping[ParticipationRole, frozenset[EventType]] = {
    "chair": frozenset({"vote", "election", "award", "consultation"}),
    "speaker": frozenset({"vote", "election", "award", "consultation"}),
    "attendee": frozenset({"vote", "election", "award"}),
    "presenter": frozenset({"election", "award", "visit"}),
    "leader": MEETINGS | {"vote", "election", "award", "ceremony"},
    "subject": MEETINGS | {"vote", "election", "award", "ceremony", "activity", "consultation", "outreach"},
    "launcher": MEETINGS | {"vote", "election", "award", "visit", "inspection", "consultation"},
}
"""Roles that an event of these types does not have."""

_GIVING = ("会", "式", "典礼")
"""What an award's name ends in where it is handed over before guests (表彰大会, 颁奖晚会)."""

_OATH = "誓"
"""What is in the name of an oath, which somebody leads (重温入党誓词仪式)."""


_AT_GIVING: frozenset[ParticipationRole] = frozenset({"chair", "speaker", "attendee", "presenter", "subject"})


def has_role(event: Cluster, role: ParticipationRole) -> bool:
    """Whether somebody may have the role in an event of its type."""
    if role == "leader" and _OATH in event.naming.name:
        return True
    if event.type == "award" and event.naming.form == "noun" and event.naming.name.endswith(_GIVING):
        return role in _AT_GIVING
    if event.type == "election" and event.naming.form == "noun" and event.naming.name.endswith("会"):
        return role in _AT_GIVING
    return event.type not in _CLOSED_TO.get(role, frozenset())
