"""A question with values: each parameter's `VALUES ?name { UNDEF }` is filled with terms, or taken out.

Terms are written by the serializer of the RDF library, which escapes whatever a user gave. A parameter that is not
given leaves no trace, so that the engine need not join with a value that restricts nothing.
"""

from collections.abc import Iterable, Mapping

from pyoxigraph import Literal, NamedNode

from extractor.errors import InputError
from extractor.questions.catalogue import Question
from extractor.questions.nearness import suggestion


def bound(question: Question, values: Mapping[str, Iterable[NamedNode | Literal]]) -> str:
    """The query of a question whose parameters have these values.

    Raises:
        InputError: the question has no parameter of a name, or one that it requires is missing.
    """
    known = {parameter.name for parameter in question.parameters}
    for name in values:
        if name not in known:
            has = ", ".join(f"--{one}" for one in sorted(known)) or "none"
            hint = suggestion(name, known)
            raise InputError(f"--{name}: {question.name} has no such parameter{hint}; it has {has}")
    lines = []
    for line in question.query.splitlines():
        name = _parameter_of(line)
        if name not in known:
            lines.append(line)
        elif name in values:
            lines.append(line.replace("UNDEF", " ".join(str(term) for term in values[name])))
        elif any(one.name == name and one.is_required for one in question.parameters):
            raise InputError(f"{question.name}: give --{name}; it asks: {question.english} {question.chinese}")
    return "\n".join(lines) + "\n"


def _parameter_of(line: str) -> str:
    """The name of the parameter whose place a line is; empty where it is none."""
    words = line.split()
    is_place = len(words) == 5 and words[0] == "VALUES" and words[2:] == ["{", "UNDEF", "}"]
    return words[1].removeprefix("?") if is_place else ""
