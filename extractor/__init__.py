"""Civic-event knowledge graphs from Chinese local-government bulletins.

    import extractor

    extractor.extract("bulletins/")       # one record a document, in the schema of `civicgraph extract`
    extractor.build("bulletins/", "out")  # the graph: statements, network, and the files in out/
    extractor.tables("out")["tenures"]    # pandas; extractor.network("out") is networkx, extractor.rdf("out") rdflib
    extractor.show("bulletins/001.txt")   # in Jupyter: the text with its mentions marked
    extractor.evaluate("gold/", "bulletins/").figures  # how well they were read, layer by layer

The stations behind these calls stand in `extractor.pipeline`. Names are imported on first use: spaCy
takes half a second, and who only asks for the version need not wait for it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from extractor.collector import seldom_looking

if TYPE_CHECKING:
    from extractor.builds import Build, build, merge
    from extractor.evaluation.assessment import Evaluation, evaluate
    from extractor.reading import Failure
    from extractor.runs import extract
    from extractor.views.notebook import (
        answer,
        months_chart,
        network,
        network_chart,
        rdf,
        show,
        tables,
        tenure_chart,
    )

__all__ = [
    "Build",
    "Evaluation",
    "Failure",
    "answer",
    "build",
    "evaluate",
    "extract",
    "merge",
    "months_chart",
    "network",
    "network_chart",
    "rdf",
    "show",
    "tables",
    "tenure_chart",
]

_HOMES = {
    "Build": "extractor.builds",
    "Evaluation": "extractor.evaluation.assessment",
    "Failure": "extractor.reading",
    "build": "extractor.builds",
    "evaluate": "extractor.evaluation.assessment",
    "extract": "extractor.runs",
    "merge": "extractor.builds",
    "answer": "extractor.views.notebook",
    "months_chart": "extractor.views.notebook",
    "network": "extractor.views.notebook",
    "network_chart": "extractor.views.notebook",
    "rdf": "extractor.views.notebook",
    "show": "extractor.views.notebook",
    "tables": "extractor.views.notebook",
    "tenure_chart": "extractor.views.notebook",
}

_NOTEBOOKS = {"matplotlib", "pandas"}  # what the extra `notebooks` brings


def __getattr__(name: str) -> Any:
    """A public name, from the module that it lives in.

    Raises:
        ModuleNotFoundError: it needs a package that is not installed; the message names the extra that brings it.
    """
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        with seldom_looking():
            return getattr(import_module(_HOMES[name]), name)
    except ModuleNotFoundError as error:
        if error.name not in _NOTEBOOKS:
            raise
        message = f"extractor.{name} needs {error.name}, which is not installed: pip install 'civicgraph[notebooks]'"
        raise ModuleNotFoundError(message, name=error.name) from error


def __dir__() -> list[str]:
    """The public names, for completion."""
    return sorted({*globals(), *__all__})
