"""What the sections of the report share: sentences with the names marked, and where they stand."""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from extractor.graph.index import Index
from extractor.ids import Ids, digest
from extractor.model import Evidence
from extractor.views.marking import marked
from extractor.vocab import CIVIC, SEM, SKOS


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A passage that says something, the names in it marked, and where it was read.

    `page` and `paragraph` are those of a PDF or DOCX; empty for other documents.
    """

    html: Markup
    document: str
    start: int
    end: int
    page: str
    paragraph: str
    rule: str


def anchor(iri: str) -> str:
    """The name of a thing's place in the page."""
    return f"x{digest(iri, length=12)}"


def names_of(index: Index, iri: str, kind: str) -> list[tuple[str, str]]:
    """All names of a thing, for marking."""
    names = [*index.objects(iri, SKOS.prefLabel), *index.objects(iri, SKOS.altLabel)]
    return [(name, kind) for name in names]


def sentences(index: Index, passages: Iterable[Evidence], names: Iterable[tuple[str, str]]) -> tuple[Sentence, ...]:
    """The passages with the names marked, each place once."""
    wanted = list(names)
    places = {(one.collection, one.document, one.start, one.end): one for one in passages}
    return tuple(_sentence(index, one, wanted) for one in places.values())


def _sentence(index: Index, passage: Evidence, names: Iterable[tuple[str, str]]) -> Sentence:
    iri = Ids().evidence(passage)
    return Sentence(
        html=marked(passage.quote, names),
        document=passage.document,
        start=passage.start,
        end=passage.end,
        page=index.value(iri, CIVIC.page),
        paragraph=index.value(iri, CIVIC.paragraph),
        rule=passage.rule,
    )


def day(index: Index, iri: str) -> str:
    """The first day that a thing may have begun, `YYYY-MM-DD`; empty where its year is not known."""
    return index.value(iri, SEM.hasEarliestBeginTimeStamp) or index.value(iri, SEM.hasEarliestEndTimeStamp)


def date(index: Index, iri: str) -> str:
    """The date of a thing at the precision of its source: 2024-04-12, 2024-04/2024-05, XXXX-04-12."""
    return index.value(iri, CIVIC.date).removesuffix("/")
