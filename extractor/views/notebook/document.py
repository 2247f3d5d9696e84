"""A document in a notebook: its text with the mentions marked."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from markupsafe import Markup

from extractor.errors import DocumentError
from extractor.graph.transcript import Transcript, transcript
from extractor.pipeline import extract_document
from extractor.reading import Failure, discover
from extractor.views.marking import marked_at

_STYLE: Final = (
    ".civicgraph{max-width:46em;line-height:2;white-space:pre-wrap}"
    ".civicgraph mark{background:none;color:inherit;border-bottom:3px solid;padding-bottom:2px}"
    ".civicgraph .person{border-color:#d65f0e}.civicgraph .organization{border-color:#1f61a0}"
    ".civicgraph .office{border-color:#7b68aa}.civicgraph .event{border-color:#1b8562}"
    ".civicgraph .place{border-color:#8c6d31}.civicgraph .date{border-color:#8c8c8c}"
)
_LEGEND: Final = (
    ("person", "人物"),
    ("office", "职务"),
    ("organization", "机构"),
    ("place", "地点"),
    ("date", "时间"),
    ("event", "活动"),
)


@dataclass(frozen=True, slots=True)
class Shown:
    """A document that Jupyter shows with its mentions marked; `transcript` holds what was found."""

    id: str
    transcript: Transcript

    def _repr_html_(self) -> str:
        """The text with its mentions marked, and what the marks mean."""
        legend = Markup(" ").join(Markup('<mark class="{}">{}</mark>').format(*each) for each in _LEGEND)
        text = marked_at(self.transcript.source, self.transcript.marks)
        page = Markup('<style>{}</style><div class="civicgraph"><p><b>{}</b> {}</p>{}</div>')
        return str(page.format(Markup(_STYLE), self.id, legend, text))  # noqa: S704  our own constant


def show(path: str | Path) -> Shown:
    """The first document under a path, for Jupyter to show with its mentions marked.

    Raises:
        DocumentError: it can't be read, or there is none.
    """
    first = next(iter(discover([str(path)])), None)
    if first is None or isinstance(first, Failure):
        reason = first.reason if isinstance(first, Failure) else "holds no document"
        raise DocumentError(f"{path}: {reason}")
    return Shown(first.id, transcript(extract_document(first)))
