"""The directory of a document: which entity each mention names."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from extractor.model import Entity, Mention


@dataclass(frozen=True, slots=True)
class Directory:
    """The entities of one document and the way from a mention to its entity.

    `town` is the name of the locality whose bulletin it is, None where the text does not say. `by_level` leads from
    the character of a level (市) to the locality that it stands for. `house` is the institution whose own news it is.
    """

    entities: tuple[Entity, ...]
    by_mention: Mapping[Mention, Entity]
    town: str | None = None
    by_level: Mapping[str, str] = field(default_factory=dict)
    house: str | None = None

    def of(self, mention: Mention) -> Entity | None:
        """The entity that a PERSON, ORG or PLACE mention names; None for other labels."""
        return self.by_mention.get(mention)

    def named(self, name: str) -> Entity | None:
        """The entity with this canonical name or alias; None where there is none."""
        found = (e for e in self.entities if e.name == name)
        by_alias = (e for e in self.entities if name in e.aliases)
        return next(found, None) or next(by_alias, None)
