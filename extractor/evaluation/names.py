"""When two names are one: the gold lists the aliases of an entity, and typography does not matter."""

import unicodedata
from collections.abc import Iterable
from typing import Any, Final

_QUOTES: Final = frozenset("“”\"'‘’《》「」")


def folded(name: str) -> str:
    """A name for comparison: NFKC, without blanks and quotation marks (“一网统管” 中心 is 一网统管中心)."""
    normal = unicodedata.normalize("NFKC", name)
    kept = "".join(character for character in normal if not character.isspace() and character not in _QUOTES)
    # Once more: a blank that is gone may have kept an accent from its letter.
    return unicodedata.normalize("NFKC", kept)


class Aliases:
    """The entities of a gold document, by every name that leads to them (guidelines § 2)."""

    def __init__(self, entities: Iterable[Any]) -> None:
        self._names: dict[str, str] = {}
        for entity in entities:
            for name in names_of(entity):
                self._names.setdefault(name, folded(entity["name"]))

    def name(self, name: str) -> str:
        """The entity's name where the gold knows this one, else the name itself, folded."""
        return self._names.get(folded(name), folded(name))

    def entity(self, entity: Any) -> str:
        """The gold entity that an extracted one is: by its name, else by its first alias that is known."""
        known = (self._names[name] for name in names_of(entity) if name in self._names)
        return next(known, folded(entity["name"]))


def names_of(entity: Any) -> list[str]:
    """The name of an entity of a record and its aliases, folded."""
    return [folded(name) for name in (entity["name"], *entity.get("aliases", ()))]
