"""Names in a row without any title: 出席的还有某某、某某、某某."""

from extractor.matching.patterns import Pattern
from extractor.mentions.ground import Ground, clause_starts
from extractor.mentions.persons.headline_names import is_clean
from extractor.mentions.persons.name_followers import ends_here
from extractor.mentions.persons.names import is_wordlike
from extractor.mentions.vocabulary import everyday_words

_LIST_HEADS = Pattern(
    r"(?:还有|以及|领导|分别是|分别为|包括|表扬了?|表彰了?|慰问了?|看望了?|感谢了?|授予|确定|推荐|评选|遴选|选出"
    r"|依次为|名单|如下|来自[^，。；]{2,12}的|”的)[：:]?"
)
_ITEM = Pattern("[㐀-鿿]{2,3}(?=[、等])")
_ROLL = Pattern("[㐀-鿿]{2,3}(?:、[㐀-鿿]{2,3})+(?=[。；]|$)")
_CELL = Pattern("[㐀-鿿]{2,3}")
_SHORTEST = 3
"""How many names make a row that needs no title."""
_FULL = 3
"""The length of most names: a family name and two characters that are given."""


def find_rows(ground: Ground) -> None:
    """出席的还有某某、某某、某某: three names or more in a row need no title."""
    if ground.text.count("、") < _SHORTEST - 1:
        return
    heads = {match.end() for match in _LIST_HEADS.finditer(ground.text)}
    read = 0
    for at in sorted({*clause_starts(ground.text), *heads}):
        spans = _row(ground, at) if at >= read else []
        read = spans[-1][1] if spans else read
        names = [ground.text[slice(*span)] for span in spans]
        if len({name[0] for name in names}) == 1:  # 莫抢、莫停车、莫回头
            continue
        firm = [name for name in names if not is_wordlike(name) or (len(name) == _FULL and is_clean(name))]
        if len(spans) >= _SHORTEST and 2 * len(firm) > len(spans) and ends_here(ground.text, spans[-1][1]):
            for start, end in spans:
                ground.add(start, end, "bare-list")


def read_roll(ground: Ground, at: int) -> bool:
    """Read all cells of a roll that is nothing but a list, if most are names: 先进个人：桑玉、敬忠、段澄."""
    roll = _ROLL.match(ground.text, at)
    if roll is None:
        return False
    spans = [(at + cell.start(), at + cell.end()) for cell in _CELL.finditer(roll[0])]
    sure = [span for span in spans if ground.name_at(span[0], sure=True) == span[1]]
    rest = [ground.text[slice(*span)] for span in spans if span not in sure]
    if any(ground.is_taken(*span) or ground.opens_other(span[0]) for span in spans):
        return False
    if 2 * len(sure) < len(spans) or not everyday_words().isdisjoint(rest):
        return False
    for start, end in spans:
        ground.add(start, end, "roll")
    return True


def _between_marks(ground: Ground, at: int) -> int | None:
    """Where a string of two or three characters ends that a mark of the list follows, and that is no word."""
    cell = _ITEM.match(ground.text, at)
    word = cell is None or any(cell[0][n : n + 2] in everyday_words() for n in range(len(cell[0]) - 1))
    return None if word or cell is None or ground.is_taken(*cell.span()) else cell.end()


def _row(ground: Ground, at: int) -> list[tuple[int, int]]:
    """The names joined by 、 from here on; among many, one between two marks need not have a known family name."""
    spans: list[tuple[int, int]] = []
    while (end := ground.name_at(at) or (_between_marks(ground, at) if len(spans) >= _SHORTEST else None)) is not None:
        spans.append((at, end))
        if not ground.text.startswith("、", end):
            break
        at = end + 1
    return spans
