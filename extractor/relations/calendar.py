"""The calendar of one document: its date of issue, and what each of its DATE mentions means.

Dates are read in the order of the text, article by article, because 同日, 次日 and a bare 25日 lean on the
date told before, and 11月 on the year that its sentence has just stated.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from extractor.errors import DocumentError
from extractor.model import Article, Document, Mention, Text
from extractor.temporal.context import Context, latest_day
from extractor.temporal.entries import opens_entry
from extractor.temporal.expressions import find_dates
from extractor.temporal.forms import DateExpression, FeastDay, Form, Lately, Relative, Stated, Week
from extractor.temporal.issue import infer_issued
from extractor.temporal.resolution import resolve
from extractor.temporal.values import PartialDate, TimeValue

_COMPARED: Final = frozenset("比较与同到")
"""Words before a date that only measures or bounds something: 比2019年增长, 到2035年."""

_OPENING: Final = frozenset(("", "\n", "。"))
"""What stands before 近日 that opens a story, whose 当天 is no day told before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """The resolved dates of a document.

    Attributes:
        issued: the date of issue, from the manifest or else from the text; None where neither gives one.
        values: the value of every DATE mention that could be placed, by its content offsets.
    """

    issued: PartialDate | None
    values: Mapping[tuple[int, int], TimeValue]

    def value(self, mention: Mention) -> TimeValue | None:
        """What a DATE mention of the document means; None where nothing places it."""
        return self.values.get((mention.start, mention.end))


def read_calendar(text: Text, mentions: Iterable[Mention]) -> Calendar:
    """The calendar of a document (guidelines § 4 and § 5).

    Raises:
        DocumentError: the manifest's date of issue has no form that is known.
    """
    expressions = find_dates(text.content)
    issued = _stated_issue(text.document) or infer_issued(text.content, expressions)
    by_span = {(found.start, found.end): found for found in expressions}
    dates = sorted(mention for mention in mentions if mention.label == "DATE")
    values: dict[tuple[int, int], TimeValue] = {}
    for article in text.articles:
        inside = [mention for mention in dates if article.start <= mention.start < article.end]
        values.update(_resolved(text, article, list(_expressions(text, inside, by_span)), issued))
    return Calendar(issued=issued, values=values)


def _stated_issue(document: Document) -> PartialDate | None:
    if document.issued is None:
        return None
    try:
        return PartialDate.parse(document.issued)
    except ValueError as error:
        raise DocumentError(
            f"{document.path}: its date of issue {document.issued!r} is no date; "
            "write 2025-01-15, 2025-01 or 2025 in the manifest"
        ) from error


def _expressions(
    text: Text, mentions: Iterable[Mention], by_span: Mapping[tuple[int, int], DateExpression]
) -> Iterator[tuple[Mention, DateExpression]]:
    """The expression behind each mention; one that other rules cut differently is read from its own words."""
    for mention in mentions:
        found = by_span.get((mention.start, mention.end))
        if found is None:
            alone = find_dates(text.content[mention.start : mention.end])
            found = alone[0] if alone else None
        if found is not None:
            yield mention, found


def _resolved(
    text: Text, article: Article, dates: Iterable[tuple[Mention, DateExpression]], issued: PartialDate | None
) -> Iterator[tuple[tuple[int, int], TimeValue]]:
    context = Context(issued=issued)
    sentences = iter(article.sentences)
    sentence = next(sentences, None)
    for mention, expression in dates:
        while sentence is not None and mention.start >= sentence.end:
            sentence = next(sentences, None)
            told = None if sentence is not None and sentence.is_headline else context.told  # a story ends at a head
            context = replace(context, year=None, before=context.year, told=told)
        value = resolve(expression, context)
        if value is not None:
            yield (mention.start, mention.end), value
        before = text.content[mention.start - 1 : mention.start]
        alone = sentence is not None and text.content[sentence.start : sentence.end].strip() == mention.text.strip()
        if value is not None and before not in _COMPARED and not alone:  # a line of its own is a page's imprint
            context = _told(context, expression, value, opening=before in _OPENING)
        day = value.start if value is not None else None
        if day is not None and day.day and sentence and opens_entry(text.content[sentence.start : sentence.end]):
            context = replace(context, issued=day, previous=day, day=day)


def _told(context: Context, expression: DateExpression, value: TimeValue, *, opening: bool) -> Context:
    """The context behind an expression: a named day or month can be leant on, a vague period and 上年 can not."""
    form = expression.form
    if isinstance(form, Stated) and isinstance(form.year, Relative) and _compares(form.year):
        return context
    if opening and isinstance(form, Lately) and form.unit == "day":
        return replace(context, day=value.end)
    if expression.modifier is not None or not isinstance(form, Stated | Week | FeastDay):
        return context
    told = value.end or value.start
    if told is None:
        return context
    previous = context.previous if told.month is None or _is_part_of_year(form) else _first_of(value, told)
    day = context.day if told.day is None or _is_to_come(told, expression, context) else told
    year = told.year if isinstance(form, Stated) and form.year is not None else context.year
    return replace(context, previous=previous, day=day, told=told, year=year)


def _is_part_of_year(form: Form) -> bool:
    """Whether a date is no month but a part of a year (今年夏天), from which no bare 25日 leads on."""
    return isinstance(form, Stated) and form.month is None and form.day is None


def _first_of(value: TimeValue, told: PartialDate) -> PartialDate:
    """The first day of a span within a month, which a later bare day may lie in (11月28日至30日, …29日)."""
    start = value.start
    return start if start is not None and (start.year, start.month) == (told.year, told.month) else told


def _compares(year: Relative) -> bool:
    """Whether a year only measures another one (上年)."""
    return year.anchor == "previous" and year.offset < 0


def _is_to_come(told: PartialDate, expression: DateExpression, context: Context) -> bool:
    """Whether a day is told of the future, so that 当天 does not mean it."""
    found, issued = latest_day(told), latest_day(context.issued)
    return expression.announced or (found is not None and issued is not None and found > issued)
