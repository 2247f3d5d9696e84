"""Templates → pages: HTML with everything escaped, in the reader's language and colours."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, Literal, get_args
from urllib.parse import quote, urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from extractor.views.dates import in_words, tenure_in_words
from extractor.views.explorer.records import Passage, Ref
from extractor.views.explorer.words import LANGUAGES, concept, script_words, word
from extractor.views.marking import marked
from extractor.views.wording import Language, reason

Theme = Literal["system", "light", "dark"]

LANGUAGE_COOKIE: Final = "civicgraph-language"
THEME_COOKIE: Final = "civicgraph-theme"

_FOLDER: Final = Path(__file__).parent
STATIC: Final = _FOLDER / "static"

_environment = Environment(
    loader=FileSystemLoader(_FOLDER / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def language_of(request: Request) -> Language:
    """The language that the reader chose; Chinese until then."""
    return "en" if request.cookies.get(LANGUAGE_COOKIE) == "en" else "zh"


def theme_of(request: Request) -> Theme:
    """The colours that the reader chose; those of the system until then."""
    chosen = request.cookies.get(THEME_COOKIE)
    return next((theme for theme in get_args(Theme) if theme == chosen), "system")


def page(request: Request, template: str, context: Mapping[str, Any], *, status: int = 200) -> HTMLResponse:
    """A page.

    Args:
        request: what was asked for; its cookies tell language and colours.
        template: the name of the template, without `.html`.
        context: what the template is given.
        status: the HTTP status.
    """
    language = language_of(request)
    path = f"{request.url.path}?{request.url.query}" if request.url.query else request.url.path
    text = _environment.get_template(f"{template}.html").render(
        t=lambda key, **values: word(key, language, **values),
        concept=lambda iri: concept(iri, language),
        language=language,
        tag=LANGUAGES[language],
        theme=theme_of(request),
        here=path,
        href=href,
        cite=cite,
        day=lambda edtf: in_words(edtf, language),
        tenure_words=lambda tenure: tenure_in_words(tenure.begin, tenure.end, language),
        reason=lambda text: reason(text, language),
        url=url,
        emphasised=lambda text, names: marked(text, ((name, "name") for name in names)),
        gathered=gathered,
        script_words=script_words(language),
        **context,
    )
    return HTMLResponse(text, status_code=status, headers={"Vary": "Cookie", "Cache-Control": "no-cache"})


def url(path: str, **parameters: object) -> str:
    """An address of this server; parameters that are None are left out."""
    given = {name: value for name, value in parameters.items() if value is not None}
    return f"{path}?{urlencode(given, quote_via=quote)}" if given else path


def href(ref: Ref) -> str:
    """The address of the page of a thing."""
    return url("/thing", iri=ref.iri)


def cite(passage: Passage) -> str:
    """The address of the passage in the page of its document, where it is marked."""
    return url("/thing", iri=passage.document.iri, start=passage.start, end=passage.end) + "#passage"


def gathered(passages: Mapping[str, tuple[Passage, ...]], facts: Iterable[str]) -> list[Passage]:
    """The passages of several facts, each once, in the order in which they come."""
    return list(dict.fromkeys(passage for fact in facts for passage in passages.get(fact, ())))
