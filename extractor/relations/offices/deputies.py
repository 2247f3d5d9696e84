"""Deputies told by their number: 某某、某某等7名镇人大代表 (the class is no OFFICE, yet each of those named is one)."""

from collections.abc import Iterator, Mapping

from extractor.entities.directory import Directory
from extractor.matching.patterns import Pattern
from extractor.model import Mention, Sentence
from extractor.relations.offices.titles import Title
from extractor.relations.settings.owners import entity_named

_AND = ("、", "和")
_NUMBERED = Pattern(
    "等?[0-9一二三四五六七八九十]{1,3}[余多]?[名位](?P<body>(?:全国|[省市区县镇乡州旗]"
    "|[㐀-鿿]{2,6}[省市区县镇乡州旗])(?:人大|政协))"
    "(?P<role>(?<=人大)代表|(?<=政协)委员)"
)
"""How many deputies of which congress the names before it are: 某某、某某|等7名镇人大代表."""


def numbered(content: str, sentence: Sentence, people_by_end: Mapping[int, Mention],
             directory: Directory) -> Iterator[tuple[Mention, Title]]:  # fmt: skip
    """Each person whom the sentence names before a number of deputies, with the seat; in reading order."""
    for found in _NUMBERED.finditer(content, sentence.start, sentence.end):
        surface = found["body"]
        home = directory.by_level.get(surface[0])  # 镇人大 is the bulletin's own, whatever town is a guest
        body = entity_named(f"{home}{surface[1:]}" if home else surface, directory)
        named: list[Mention] = []
        at = found.start()
        while (person := people_by_end.get(at)) is not None:
            named.append(person)
            at = person.start - 1 if content[person.start - 1 : person.start] in _AND else -1
        if body is not None:
            yield from ((person, Title(found["role"], body.name)) for person in reversed(named))
