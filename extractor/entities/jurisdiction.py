"""Whose bulletin it is, and which locality a level's character stands for (区委: of which district?)."""

from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from extractor.entities.weights import weigh
from extractor.matching.patterns import Pattern
from extractor.mentions.ground import is_han
from extractor.mentions.territory import gazetteer
from extractor.mentions.territory.localities import Localities, find_localities, level_of
from extractor.mentions.titles.roles import level_headed
from extractor.model import Mention, Text

_SELF = Pattern(r"[全我本](苏木|[省市区县镇乡州旗])(?!长)")
_OWN = Pattern(r"^(街道|苏木|[省市区县镇乡州旗])(?!场|民(?![政族宗盟建进革办间]))")
_ZONE = Pattern("(?:开发|高新|经开|园|示范|度假|保税|试验|景|工业|产业)区$")
"""Zones, which no district committee and no head of a district rules: 区委 is never theirs."""
_LEVELS = ("镇", "乡", "街道", "苏木", "县", "区", "旗", "州", "市", "省")
_FALLBACK = ("镇", "乡", "街道", "苏木", "社区", "村", "县", "区", "旗", "市")
_OCCURRENCES = 40
"""How many times a county's name is looked at for what stands before it."""

_COUNTIES = ("区", "县", "市", "旗")


class Jurisdiction:
    """The localities of one document by level, its own and those above it.

    Attributes:
        localities: all that the document names.
        town: the locality whose bulletin it is: the manifest's, else the one at the level that the text speaks of as
            its own (全镇, 镇党委) which it names most often; None where the text does not say.
    """

    def __init__(self, text: Text, mentions: Iterable[Mention]) -> None:
        stated = text.document.town
        self._content = text.content
        told = list(mentions)
        self.localities: Localities = find_localities(text.content, [stated] if stated else [])
        self._weights = weigh(text.content, told, self.localities)
        self._bare = {
            head[1]
            for mention in told
            if mention.label == "ORG" and (head := _OWN.match(text.content[mention.start : mention.end]))
        }
        self.town: str | None = stated or self._own(text.content, told)

    def _own(self, content: str, mentions: list[Mention]) -> str | None:
        levels = Counter(match[1] for match in _SELF.finditer(content))
        for mention in mentions:
            surface = content[mention.start : mention.end]
            if mention.label == "ORG":
                found = _OWN.match(surface)
                levels.update([found[1]] if found else [])
            elif mention.label == "OFFICE":
                level = level_headed(surface)
                levels.update([level] if level in _LEVELS else [])
            if mention.rule in ("acting-locality", "core-body"):
                levels.update(_head_level(surface, self.localities))
        ranked = sorted(levels, key=lambda level: (-levels[level], _LEVELS.index(level)))
        ranked += [level for level in _FALLBACK if level not in ranked]
        return next((name for name in map(self._of_level, ranked) if name), None)

    def at(self, level: str) -> str | None:
        """The locality that this level's character stands for here; None where nothing says which."""
        return next((name for name in self._above if level_of(name) == level), None) or self._of_level(level)

    def by_level(self) -> dict[str, str]:
        """Level → the locality that its character stands for here, where something says which."""
        return {level: name for level in _LEVELS if (name := self.at(level)) is not None}

    def _of_level(self, level: str) -> str | None:
        """The weightiest locality of this level (see `weights.weigh`); None where the document leads to none."""
        found = [
            (weight, name)
            for name, weight in self._weights.items()
            if level_of(name) == level and weight > 0 and not (_ZONE.search(name) and name not in gazetteer.divisions())
        ]
        return max(found, key=lambda item: (item[0], -len(item[1]), item[1]))[1] if found else None

    @cached_property
    def _above(self) -> list[str]:
        """The town, its county, its prefecture, its province, as far as they are known."""
        if self.town is None:
            return []
        chain = [self.town]
        if self.town.endswith(("镇", "乡", "街道", "苏木", "社区", "村")):
            found = [name for level in _COUNTIES if (name := self._of_level(level))]
            counties = [self._lower_city(name, found) or name for name in found]
            counties.sort(key=lambda name: (-self._weights[name], name))
            chain += counties[:1]
        while (parent := gazetteer.parent(chain[-1]) or self._written_parent(chain[-1])) and parent not in chain:
            chain.append(parent)
        return chain

    def _lower_city(self, city: str, counties: Iterable[str]) -> str | None:
        """The city below the prefecture that a township belongs to, where the document names both.

        A township has one county: where it speaks of no district and no county, 市委 is of the lower city, however
        often it writes the name of the upper one out.
        """
        if self._bare & {"区", "县", "旗"} or "市" not in self._bare:
            return None
        below = [name for name in self._weights if gazetteer.parent(name) == city and level_of(name) == "市"]
        lower = max(below, key=lambda name: (self._weights[name], name), default=None)
        if lower is None or any(self._weights[name] >= self._weights[lower] for name in counties if name != city):
            return None
        return lower if self._weights[lower] > 0 else None

    def _written_parent(self, child: str) -> str | None:
        """The city or province that the text writes before a county that no list knows (云州市|澄阳区槐花路9号)."""
        at = self._content.find(child)
        for _ in range(_OCCURRENCES):
            if at < 0 or not child.endswith(_COUNTIES):
                return None
            for start in (at - 3, at - 4):
                name = self._content[max(0, start) : at]
                alone = start >= 0 and not is_han(self._content[start - 1 : start] or " ")
                if level_of(name) in {"市", "省"} and (alone or name in self.localities.counts):
                    return name
            at = self._content.find(child, at + 1)
        return None


def _head_level(surface: str, localities: Localities) -> list[str]:
    """The level of the locality that a body's name begins with (芦汀镇党委 → 镇)."""
    levels = (level_of(name) for name in localities.counts if surface.startswith(name))
    return [level for level in levels if level in _LEVELS][:1]
