import pytest

from extractor.evaluation.sentences import locate, marked
from extractor.evaluation.verdicts import Claim
from extractor.model import Document, Span, Text
from extractor.reading import read_text

SOURCE = "方若谷走访敬老院\n\n3月8日，镇长方若谷走访敬老院。镇党委副书记闻燕陪同，方若谷送上慰问金。\n"
LATER = SOURCE.index("方若谷", 5)


def a_claim(*names: str, spans: tuple[Span, ...] = (), beside: str = "") -> Claim:
    return Claim(key="", layers=("persons",), what="", spans=spans, names=names, beside=beside)


def a_text(source: str) -> Text:
    return read_text(Document(id="a", source=source, digest="", path="a.txt"))


@pytest.mark.parametrize(
    "claim, start",
    [
        (a_claim("方若谷"), 0),
        (a_claim("溪口镇镇长", "方若谷", "闻燕"), 0),  # the first name that occurs
        (a_claim("方若谷", beside="镇长"), LATER),
        (a_claim("方若谷", spans=(Span(33, 36),)), SOURCE.rindex("方若谷")),
        (a_claim("季清和", spans=(Span(4, 6),)), 4),  # told of the event, but not named in the text
        (a_claim(spans=(Span(4, 6), Span(20, 22))), 4),
    ],
)
def test_a_claim_is_found_where_it_is_meant(claim: Claim, start: int) -> None:
    span = locate(claim, SOURCE)
    assert span is not None
    assert span.start == start


@pytest.mark.parametrize("claim", [a_claim("季清和"), a_claim("季清和", beside="镇长"), a_claim("")])
def test_what_does_not_occur_has_no_place(claim: Claim) -> None:
    assert locate(claim, SOURCE) is None


@pytest.mark.parametrize(
    "word, sentence",
    [
        ("走访", "方若谷⟦走访⟧敬老院"),
        ("闻燕", "镇党委副书记⟦闻燕⟧陪同，方若谷送上慰问金。"),
        ("3月8日", "⟦3月8日⟧，镇长方若谷走访敬老院。"),
    ],
)
def test_the_sentence_shows_the_span(word: str, sentence: str) -> None:
    start = SOURCE.index(word)
    assert marked(Span(start, start + len(word)), a_text(SOURCE)) == sentence


def test_a_sentence_that_the_layout_cut_is_put_together() -> None:
    head, tail = "3月8日上午，镇长方若谷带队走访敬老院，为老人们送上了慰问金和节", "日的祝福，镇党委副书记闻燕陪同。"
    source = f"溪口镇简讯\n\n{head}\n{tail}\n"
    start = source.index("闻燕")
    shown = marked(Span(start, start + 2), a_text(source))
    assert shown == f"{head}日的祝福，镇党委副书记⟦闻燕⟧陪同。"


def test_outside_of_all_sentences_the_line_is_shown() -> None:
    source = f"{SOURCE}\n  www.example.org\n"
    start = source.index("example")
    assert marked(Span(start, start + 7), a_text(source)) == "www.⟦example⟧.org"


def test_an_empty_span_is_shown_in_its_line() -> None:
    assert marked(Span(len(SOURCE), len(SOURCE)), a_text(SOURCE)) == ""
