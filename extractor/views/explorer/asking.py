"""The SPARQL page: YASGUI on the server's own endpoint, with the named questions beside it."""

from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response

from extractor.ids import BASE
from extractor.questions import Question, questions
from extractor.views.explorer.rendering import language_of, page
from extractor.views.explorer.words import word
from extractor.views.protection import HEADERS
from extractor.views.wording import Language
from extractor.vocab import PREFIXES

_POLICY: Final = "Content-Security-Policy"
_EXCEPTION: Final = HEADERS[_POLICY].replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
"""YASGUI writes styles into its elements; scripts stay as strict as everywhere."""

_UNNAMED: Final = {
    ".CodeMirror textarea": "editor",
    ".tableFilter": "filter-rows",
    ".tableSizer": "rows",
}
"""What YASGUI leaves without a name for those who do not see it: selectors, and the words for them."""

_CHINESE: Final = (
    (r"^Table$", "表格"),
    (r"^Response$", "原始应答"),
    (r"^Shows Table view$", "显示表格"),
    (r"^Shows Response view$", "显示原始应答"),
    (r"^(\S+) results? in (\S+) seconds?$", "$1 条结果，$2 秒"),
    (r"^Simple view$", "简洁"),
    (r"^Ellipse$", "截短长文"),
    (r"^Page size: ?$", "每页行数 "),
    (r"^Filter query results$", "筛选结果"),
    (r"^Showing (\S+) to (\S+) of (\S+) entr(?:y|ies)$", "第 $1–$2 行，共 $3 行"),
    (r"^(.+): Activate to sort$", "$1：排序"),
    (r"^Download [Rr]esults?$", "下载结果"),
    (r"^Close tab$", "关闭"),
    (r"^pagination$", "翻页"),
    (r"^First$", "首页"),
    (r"^Previous$", "上一页"),
    (r"^Next$", "下一页"),
    (r"^Last$", "末页"),
)
"""What YASGUI says of its results in English, as patterns, and in Chinese; it has no setting for that."""


def query_page(request: Request) -> Response:
    """The page on which questions are asked in SPARQL."""
    language = language_of(request)
    context = {
        "questions": [(one.name, _words(one, language), one) for one in questions().values()],
        "yasgui": {
            "base": BASE,
            "prefixes": PREFIXES,
            "tab": word("query", language),
            "questions": {one.name: _script_question(one, language) for one in questions().values()},
        },
        "labels": _CHINESE if language == "zh" else (),
        "unnamed": {selector: word(key, language) for selector, key in _UNNAMED.items()},
    }
    answer = page(request, "query", context)
    answer.headers[_POLICY] = _EXCEPTION
    return answer


def _words(question: Question, language: Language) -> str:
    return question.chinese if language == "zh" else question.english


def _script_question(question: Question, language: Language) -> dict[str, Any]:
    return {
        "text": _words(question, language),
        "query": question.query,
        "required": any(parameter.is_required for parameter in question.parameters),
    }
