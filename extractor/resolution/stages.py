"""The stations of resolution, in their order: each sees things under the names that those before it decided."""

from collections.abc import Sequence
from typing import Final

from extractor.resolution.briefs import Briefs
from extractor.resolution.changes import Changes
from extractor.resolution.events import Events
from extractor.resolution.names import Names
from extractor.resolution.offices import Offices
from extractor.resolution.owners import Owners
from extractor.resolution.people import People
from extractor.resolution.stage import Stage
from extractor.resolution.subevents import Subevents
from extractor.resolution.towns import Towns

STAGES: Final[Sequence[Stage]] = (
    Owners(),
    Towns(),
    Briefs(),
    Changes(),
    Names(),
    People(),
    Offices(),
    Events(),
    Subevents(),
)
"""The stations of resolution, in their order."""
