"""Terms → HTML: one page that needs nothing beside it, with an anchor for each term."""

from jinja2 import Environment, PackageLoader, StrictUndefined

from extractor.views.ontology.terms import read_borrowed, read_terms
from extractor.vocab import PREFIXES


def ontology_page() -> str:
    """The page of the ontology; the same files give the same bytes."""
    terms = read_terms()
    sections = (
        ("classes", "Classes", "类", [term for term in terms if term.kind == "class"]),
        ("properties", "Properties", "属性", [term for term in terms if term.kind == "property"]),
        ("concepts", "Concepts", "概念", [term for term in terms if term.kind in {"scheme", "concept"}]),
    )
    environment = Environment(
        loader=PackageLoader("extractor.views.ontology", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    template = environment.get_template("page.html.j2")
    own = {term.iri: term.name for term in terms}
    return template.render(sections=sections, borrowed=read_borrowed(), own=own, prefixes=sorted(PREFIXES.items()))
