"""Names in a headline, which marks hardly part: 某某某某某某出席…, 某某某 某某某到芦汀镇调研."""

from extractor.matching.patterns import Pattern
from extractor.mentions.ground import Ground, clause_starts
from extractor.mentions.persons.bylines import split_names
from extractor.mentions.persons.names import any_known, could_be_name, is_wordlike
from extractor.mentions.vocabulary import everyday_words

_ATTENDS = Pattern(" ?(?:出席|参加|陪同|列席|主持|致辞|讲话)")
GOES = Pattern("(?:到|赴|在)[^，。；]{2,20}(?:调研|检查|走访|慰问|督导|督查|看望|指导|视察|宣讲|授课|考察|调度|接访)")
"""What a headline's subject does where it goes: 徐某某|到芦汀镇调研…."""
_LONGEST_RUN = 16
_CELL = Pattern("[㐀-鿿]{2,3}")
_BESIDES = Pattern(r"[㐀-鿿]{2,3}(?: [㐀-鿿]{2,3}){1,5}?(?=[出参陪列主致讲到赴在])")
_USUAL = 3


def find_runs(ground: Ground) -> None:
    """A headline's 某某某某某某出席: names in a row without a mark between them, before a verb of attendance."""
    if _ATTENDS.search(ground.text) is None:
        return
    for start in clause_starts(ground.text):
        verb = _ATTENDS.search(ground.text, start, start + _LONGEST_RUN)
        parts = split_names(ground.text[start : verb.start()]) if verb else None
        if parts is None or not all(is_plain(part) for part in parts):
            continue
        at = start
        for part in parts:
            ground.add(at, at + len(part), "name-run")
            at += len(part)


def find_beside(ground: Ground) -> None:
    """A headline's 某某某 某某某出席: names that a blank parts, before a verb of attendance or of going."""
    if not ground.scene.is_headline or " " not in ground.text:
        return
    for start in clause_starts(ground.text):
        row = _BESIDES.match(ground.text, start)
        if row is None or not (_ATTENDS.match(ground.text, row.end()) or GOES.match(ground.text, row.end())):
            continue
        cells = [(start + cell.start(), start + cell.end()) for cell in _CELL.finditer(row[0])]
        if all(could_be_name(ground.text[a:b]) and is_plain(ground.text[a:b]) for a, b in cells):
            for a, b in cells:
                ground.add(a, b, "name-run")


def is_plain(name: str) -> bool:
    """Whether no everyday word is what looks like a name: of three characters, of which no two are a word, or two."""
    if len(name) == _USUAL and is_clean(name):
        return True
    return not (is_wordlike(name) or name[1:] in everyday_words())


def is_clean(name: str) -> bool:
    """Whether no everyday word stands in the name (黄坤明), though its family name is one."""
    return not any_known(name, name[:2], name[1:])
