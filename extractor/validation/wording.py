"""Report → text: what is wrong, where, and what to do about it."""

import re
from collections.abc import Iterator
from itertools import groupby

from extractor.matching.patterns import Pattern
from extractor.validation.validator import Finding, Report
from extractor.vocab import PREFIXES

_SHOWN = 3
_IRI = Pattern("<([^<>]*)>$")  # at the end of a term: the IRI itself, or the datatype of a literal


def as_text(report: Report) -> str:
    """Each broken rule once, with how often it is broken, the first places, and what to do."""
    if report.conforms:
        return f"conforms: {report.triples} triples were looked at\n"
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    count = len(report.findings)
    yield f"does not conform: {count} finding{'' if count == 1 else 's'} in {report.triples} triples"
    ordered = sorted(report.findings, key=lambda finding: (finding.message, finding))
    for message, group in groupby(ordered, key=lambda finding: finding.message):
        findings = list(group)
        yield f"\n{message}  ({_times(len(findings))})"
        for finding in findings[:_SHOWN]:
            yield f"  {_place(finding)}"
        if len(findings) > _SHOWN:
            yield f"  … and {len(findings) - _SHOWN} more (--format json tells all)"
    yield (
        "\nWhere a thing comes from: `civicgraph explain DIR IRI`. Put it right in the documents or in the corrections "
        "file and build again; a graph that `build` itself wrote should conform, so report what remains."
    )


def _place(finding: Finding) -> str:
    name = f"{finding.name} " if finding.name else ""
    where = f", {_short(finding.path)}" if finding.path else ""
    what = f": {_IRI.sub(_shortened, finding.value)}" if finding.value else ": nothing is there"
    return f"{name}<{finding.thing}>{where}{what}"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"


def _shortened(match: re.Match[str]) -> str:
    short = _short(match[1])
    return match[0] if short == match[1] else short


def _short(iri: str) -> str:
    """An IRI under its prefix, `org:member`; another text as it is."""
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri
