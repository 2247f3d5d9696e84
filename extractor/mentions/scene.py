"""What the rules for one sentence know of the document around it."""

from dataclasses import dataclass, field
from typing import NamedTuple

from extractor.mentions.territory.localities import Localities


@dataclass(frozen=True, slots=True)
class Scene:
    """The document's localities, and whether the sentence is a headline."""

    localities: Localities = field(default_factory=Localities)
    content: str = ""
    is_headline: bool = False


class Block(NamedTuple):
    """A stretch that no name may enter: a date, a title in 《》."""

    start: int
    end: int
