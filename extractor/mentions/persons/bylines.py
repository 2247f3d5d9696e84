"""Bylines and picture credits: （记者 某某 通讯员 某某）, （镇党群办 某某）, 某某/摄."""

from collections.abc import Iterator

from extractor.matching.patterns import Pattern
from extractor.mentions.ground import Ground
from extractor.mentions.persons.names import could_be_name, has_form
from extractor.mentions.persons.rare_names import is_rare_name
from extractor.mentions.segmentation.segmenter import vocabulary
from extractor.mentions.vocabulary import everyday_words

_BRACKET = Pattern(r"（([^（）]{2,40})）")
_WORD = Pattern(
    r"(?:特约|见习|本报|实习|摄影)?(?:记者|通讯员|实习生|作者|供稿|撰稿|编辑|责编|摄影|报道)[:：/]?"
    r"|(?:文/图|(?<![㐀-鿿])[文图]|摄)(?=[\s/:：、，]|$)"
)
_TOKEN = Pattern(r"[^\s、，,/／：:；]+")
_ANY = Pattern(
    "(?!本[报刊站台]|见习|实习|特约|综合|报道|发自|通讯"
    "|图片)[㐀-鿿]{2,4}(?<![社局办报讯台网会室院校部委组站村镇县市区])"
)
"""A name of any form behind 记者, in a bracket of nothing but names."""
_TOLD = Pattern(r"(?:记者|通讯员|实习生)[\s:：]{1,2}$")
_CREDIT = Pattern(
    r"(?<![㐀-鿿])([㐀-鿿]{2,4})\s{0,4}[/／]?\s?(?:摄|摄影(?:报道)?(?! [㐀-鿿]))(?![㐀-鿿]|\s?[:：/／])"
    r"|摄影[:：/／]?\s?([㐀-鿿]{2,4})(?![㐀-鿿])"
    r"|(?<![㐀-鿿])[文图][/／]([㐀-鿿]{2,3})(?![㐀-鿿])"
)

_PARTNER = Pattern(r"(?<![㐀-鿿])([㐀-鿿]{2,4})[ \u3000、]{1,3}$")
_WIDEST, _SHORT = 8, 2
_OFFICES = "办局科室处站所队"
"""In what the name of an office ends that sends pieces in, and no person's: 宣传办."""


def find_bylines(ground: Ground) -> None:
    """Put the names on the ground of those who wrote the piece or took its pictures.

    A bracket without a word like 记者 is a byline only at the end of the sentence, and only where all in it are names.
    """
    for bracket in _BRACKET.finditer(ground.text):
        marked = _WORD.search(bracket[1]) is not None
        if bracket[1].startswith(("作者单位", "供稿单位")):
            continue
        if not marked and bracket.end() < len(ground.text.rstrip()):
            continue
        inner = _without_bodies(ground, *bracket.span(1))
        led = not marked and inner != bracket[1]
        for start, end in _names(inner, bracket.start(1), marked=marked, led=led):
            ground.add(start, end, "byline")
    for credit in _CREDIT.finditer(ground.text):
        group = 1 if credit[1] else 2 if credit[2] else 3
        marked = credit[0].startswith(("摄影/", "摄影／", "摄影：", "摄影:")) and credit[group] not in everyday_words()
        signs = has_form(credit[group]) and credit[group][-1] not in _OFFICES
        if (signs or marked) and not ground.is_taken(*credit.span(group)):
            ground.add(*credit.span(group), "byline")
            _beside(ground, credit.start(group))


def _beside(ground: Ground, start: int) -> None:
    """Put those on the ground who took the picture with whom is named last: 薛清　|李远 摄."""
    while (before := _PARTNER.search(ground.text, max(0, start - _WIDEST), start)) is not None:
        if not _may_sign(before[1]) or ground.is_taken(*before.span(1)):
            return
        ground.add(*before.span(1), "byline")
        start = before.start(1)


def _without_bodies(ground: Ground, start: int, end: int) -> str:
    """The inside of a bracket with blanks for the bodies in it: （镇党群办 某某）."""
    inner = list(ground.text[start:end])
    for body in ground.bodies:
        for at in range(max(body.start, start), min(body.end, end)):
            inner[at - start] = " "
    return "".join(inner)


def _names(inner: str, offset: int, *, marked: bool, led: bool) -> Iterator[tuple[int, int]]:
    """The names in a byline; none where anything in it is neither a name nor a word like 记者.

    Where a body opens it (`led`), a name may be rare, or a word: （镇党群办 乔木）.
    """
    spans = []
    rest = _WORD.sub(lambda word: " " * len(word[0]), inner)
    for token in _TOKEN.finditer(rest):
        if is_office(token[0]):
            continue
        told = _TOLD.search(inner, 0, token.start()) is not None and (
            has_form(token[0]) or _ANY.fullmatch(token[0])  # 记者 甘露, 记者 宝音
        )
        signs = told or ((marked or led) and _may_sign(token[0])) or (led and is_rare_name(token[0]))
        parts = [token[0]] if signs else split_names(token[0])
        if parts is None:
            return
        at = offset + token.start()
        for part in parts:
            spans.append((at, at + len(part)))
            at += len(part)
    yield from spans


def is_office(token: str) -> bool:
    """Whether what has the form of a name is an office's that sends pieces in: 宣传科."""
    return len(token) > _SHORT and token[-1] in _OFFICES and token[:_SHORT] in everyday_words()


def _may_sign(token: str) -> bool:
    return has_form(token) and token not in everyday_words() and token[-1] not in _OFFICES  # 作者|单位


def split_names(token: str) -> list[str] | None:
    """One name, or several written without a gap (殷某罗某); None where the token is none of these."""
    if could_be_name(token) and token not in vocabulary():
        return [token]
    for cut in (3, 2):
        if len(token) > cut and could_be_name(token[:cut]):
            rest = split_names(token[cut:])
            if rest is not None:
                return [token[:cut], *rest]
    return None
