"""Names in columns, parted by blanks, as the rolls of a committee or a team are set."""

import re

from extractor import seeds
from extractor.matching.patterns import Pattern
from extractor.mentions.ground import Ground
from extractor.mentions.persons.bylines import is_office
from extractor.mentions.persons.names import any_known, has_form
from extractor.mentions.vocabulary import alternation

_INTRODUCERS = Pattern(alternation(seeds.words("names", "introducers")))
_SHORTEST_LIST = 3
_MOST = 0.66
"""So great a part of a row of columns must have a family name that is listed."""
_CELL = Pattern(r"(?<![（㐀-鿿])[㐀-鿿]{2,4}(?![㐀-鿿·])|[㐀-鿿][ \u3000]{1,2}[㐀-鿿](?![㐀-鿿])")
_BLANK = Pattern(r"[ \u3000]+")
_ENTRY = r"(?:[㐀-鿿]{2,4}|[㐀-鿿][ \u3000]{1,2}[㐀-鿿])(?:（[㐀-鿿]{1,3}）)?"
_ROW = Pattern(rf"(?<![㐀-鿿])(?:{_ENTRY}[ \u3000]+){{2,}}{_ENTRY}(?![㐀-鿿·])")


_SETTLED = Pattern("[㐀-鿿]{2,6}(?:村|社区|居委会)")
_TABLE = Pattern(rf"(?:{_SETTLED.pattern}[ \u3000]+{_ENTRY}(?:[ \u3000]+|$)){{2,}}")
"""荻浦村　某某某　上埠社区　某　某: a table of villages and their people."""


def find_columns(ground: Ground) -> None:
    """成员：某某　某某　某　某: three names or more with blanks between them, as rolls are set."""
    table = _TABLE.match(ground.text) if " " in ground.text or "\u3000" in ground.text else None
    if table is not None and table.end() == len(ground.text.rstrip()):
        for start, end in [cell.span() for cell in _CELL.finditer(ground.text)]:
            name = _BLANK.sub("", ground.text[start:end])
            if has_form(name) and not _SETTLED.fullmatch(name):
                ground.add(start, end, "name-column")
        return
    for row in _ROW.finditer(ground.text):
        cells = [(row.start() + cell.start(), row.start() + cell.end()) for cell in _CELL.finditer(row[0])]
        names = [(a, b) for a, b in cells if has_form(_BLANK.sub("", ground.text[a:b]))]
        if len(cells) >= _SHORTEST_LIST and len(names) >= _MOST * len(cells) and not _is_slogan(ground.text, row):
            for start, end in cells:
                word = _BLANK.sub("", ground.text[start:end])
                unlike = not has_form(word) and (len(word) > _SHORTEST_LIST or any_known(word[:2], word[-2:]))
                if not (ground.is_taken(start, end) or _INTRODUCERS.fullmatch(word) or unlike or is_office(word)):
                    ground.add(start, end, "name-column")


def _is_slogan(text: str, row: re.Match[str]) -> bool:
    """Whether a line is made of phrases that turn on one word (聚民智 解民忧 惠民生), and is no roll of names."""
    given = [set(cell[0][1:]) for cell in _CELL.finditer(row[0])]
    return row[0] == text.strip() and bool(set.intersection(*given) - set(" \u3000"))
