"""What concepts are called: the labels of `ontology/concepts.ttl`, in Chinese and in English."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from rdflib import Graph, Literal
from rdflib.namespace import SKOS

from extractor.resources import resource


class Words(NamedTuple):
    """One thing said in two languages."""

    zh: str
    en: str


@cache
def concept_words() -> Mapping[str, Words]:
    """The words for each concept, by its name in the JSON interface: `work_meeting` → 工作会议, work meeting."""
    graph = Graph().parse(resource("ontology", "concepts.ttl"), format="turtle")
    found: dict[str, dict[str, str]] = {}
    for subject, label in graph.subject_objects(SKOS.prefLabel):
        if isinstance(label, Literal) and label.language:
            found.setdefault(str(subject).rpartition("#")[2], {})[label.language[:2]] = str(label)
    return {name: Words(labels["zh"], labels["en"]) for name, labels in sorted(found.items()) if len(labels) == 2}
