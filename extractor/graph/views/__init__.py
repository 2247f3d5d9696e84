"""Parts and projections of the network that analysts ask for, by name: each a function from network to network.

Intervals, offices and events are nodes or edges as the question wants them; nothing here is stored, all of it
follows from the network (`extractor.graph.network`).
"""

from collections.abc import Callable, Mapping
from typing import Final

import networkx as nx

from extractor.graph.views.bodies import body_body
from extractor.graph.views.parts import person_event, person_office_body, whole
from extractor.graph.views.together import together

View = Callable[["nx.MultiDiGraph[str]"], "nx.MultiGraph[str]"]

VIEWS: Final[Mapping[str, View]] = {
    "whole": whole,
    "together": together,
    "person-event": person_event,
    "person-office-body": person_office_body,
    "body-body": body_body,
}
"""The views by name."""

VIEW_TITLES: Final[Mapping[str, tuple[str, str]]] = {
    "whole": ("全图", "everything"),
    "together": ("同场人物", "people who appeared together"),
    "person-event": ("人物与活动", "people and events"),
    "person-office-body": ("人物、职务与机构", "people, offices and bodies"),
    "body-body": ("机构与机构", "bodies and bodies"),
}
"""What each view shows, in Chinese and in English."""

__all__ = ["VIEWS", "VIEW_TITLES", "View", "body_body", "person_event", "person_office_body", "together", "whole"]
