"""From what is seen of an office to its time: certain and possible bounds of one tenure.

An office was held for certain on the days from the latest begin to the earliest end, and possibly from the earliest
begin to the latest end (the four bounds of SEM); a bound that nothing tells is open. A report that the office is held
says that it began no later than the last day, and ended no earlier than the first day, of which the report may speak.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from extractor.graph.sightings import ReportSeen
from extractor.model import Evidence
from extractor.resolution.keys import is_acting

BEGINS = ("elected", "appointed")
"""The statuses by which a tenure begins."""
UNKNOWN = ("0000", "9999")
"""Days of which nothing is known."""

_FORMER = (
    r"(?:(?<![目日以之此生向提当会节年月天午空史眼面])[原前](?![来往面后述期景列台则因])|曾任|历任|此前任)"
    r"[^，。；：、]{{0,16}}{role}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """One report of an office: its status, the days of which it may speak, and the date as it is told."""

    status: str
    days: tuple[str, str]
    date: str | None
    evidence: tuple[Evidence, ...]
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How a tenure begins or ends: told or not, by which cause, in which passages."""

    earliest: str | None = None
    latest: str | None = None
    told: str | None = None
    cause: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """A person in an office, with the bounds of its begin and end.

    Attributes:
        late: reports that the office is held which come after its end.
    """

    iri: str
    person: str
    role: str
    begin: Change
    end: Change
    evidence: tuple[Evidence, ...] = ()
    late: tuple[Observation, ...] = ()

    @property
    def core(self) -> tuple[str, str] | None:
        """The first and last day on which the office was held for certain."""
        begin, end = self.begin.latest, self.end.earliest
        return (begin, end) if begin is not None and end is not None and begin <= end else None

    @property
    def is_upside_down(self) -> bool:
        """Whether it ends before it begins."""
        return bool(self.begin.told and self.end.told and (self.end.latest or "") < (self.begin.earliest or ""))


def is_former(role: str, report: ReportSeen) -> bool:
    """Whether a passage speaks of the office as one held before: 原溪口镇镇长."""
    pattern = re.compile(_FORMER.format(role=re.escape(role)))
    return report.status == "holds" and any(pattern.search(passage.quote) for passage in report.evidence)


def tenure_of(iri: str, person: str, role: str, observations: Sequence[Observation]) -> Tenure:
    """The tenure that the observations of one person in one office tell."""
    begins = sorted((o for o in observations if o.status in BEGINS), key=_begin_order)
    ends = sorted((o for o in observations if o.status == "dismissed"), key=_when)
    held = sorted((o for o in observations if o.status == "holds"), key=_when)
    former = sorted(o.days[1] for o in observations if o.status == "former")
    end = _told(ends[-1]) if ends else None
    late = [o for o in held if end is not None and o.days[0] > (end.latest or "")]
    held = [o for o in held if o not in late]
    if end is None:
        last = max((o.days[0] for o in [*held, *begins] if o.days[0] != UNKNOWN[0]), default=None)
        bound = former[0] if former and former[0] >= (last or "") else None
        end = Change(earliest=last, latest=bound)
    return Tenure(
        iri=iri,
        person=person,
        role=role,
        begin=_begin(begins, held, [*(o.days[1] for o in ends), *former]),
        end=end,
        evidence=tuple(passage for o in [*held, *begins, *ends][:1] for passage in o.evidence[:1]),
        late=tuple(late),
    )


def bounded(tenures: Iterable[Tenure]) -> list[Tenure]:
    """The tenures of an office with one holder, in their order, each bounded by those before and after it.

    Who acts for the head (代镇长) does so until they hold the office themselves.
    """
    ordered = sorted(tenures, key=lambda one: (one.begin.latest or "9999", one.end.earliest or "9999", one.iri))
    return [_until(one, ordered[at + 1 :]) for at, one in enumerate(ordered)]


def _until(one: Tenure, later: Sequence[Tenure]) -> Tenure:
    """The tenure, ended by the next one of the office where no report ends it before."""
    begins = (after.begin for after in later if _follows(one, after))
    begin = next(begins, None)
    if begin is None or begin.latest is None or one.end.told is not None:
        return one
    if one.end.latest is not None and one.end.latest <= begin.latest:
        return one
    is_same = any(after.begin is begin and after.person == one.person for after in later)
    return replace(
        one,
        end=replace(
            one.end,
            earliest=begin.earliest if is_same and begin.told else one.end.earliest,
            latest=begin.latest,
            told=begin.told if is_same else None,
            cause=begin.cause if is_same else None,
            evidence=begin.evidence,
        ),
    )


def _follows(one: Tenure, after: Tenure) -> bool:
    if after.begin.latest is None or (one.core and after.core and after.core[0] <= one.core[1]):
        return False
    return one.person != after.person or (is_acting(one.role) and not is_acting(after.role))


def _begin(begins: Sequence[Observation], held: Sequence[Observation], before: Sequence[str]) -> Change:
    seen = min((o.days[1] for o in held), default=None)
    if begins and not (seen is not None and seen < begins[0].days[0]):
        return _told(begins[0])
    days = [day for day in (seen, *(o.days[1] for o in begins), *before) if day is not None]
    return Change(latest=min(days, default=None))


def _told(observation: Observation) -> Change:
    return Change(
        earliest=observation.days[0] if observation.days[0] != UNKNOWN[0] else None,
        latest=observation.days[1],
        told=observation.date,
        cause=observation.status,
        evidence=observation.evidence,
    )


def _begin_order(observation: Observation) -> tuple[bool, tuple[tuple[str, str], str, str]]:
    """The first begin that is dated; one of which only is told that it came before stands behind."""
    return observation.days[0] == UNKNOWN[0], _when(observation)


def _when(observation: Observation) -> tuple[tuple[str, str], str, str]:
    return observation.days, observation.status, observation.document
