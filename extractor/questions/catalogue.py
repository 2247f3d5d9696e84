"""The named questions: SPARQL files that open with the question in words and its parameters.

    # Who chaired which event, and when?
    # 谁在何时主持了哪些活动？
    # (remarks)
    #
    # ?person person required: whose events / 哪位人物

The first line asks in English, the second in Chinese. A parameter has a name, a type (`parameters.TYPES`), `required`
where the question means nothing without it, and its meaning in both languages. In the query it stands once, as
`VALUES ?person { UNDEF }`, so that the file as it is is a query that asks of everything.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from extractor.errors import InputError
from extractor.matching.patterns import Pattern
from extractor.questions.nearness import suggestion
from extractor.resources import resource

_PARAMETER: Final = Pattern(r"# \?(\w+) (\w+)( required)?: (.+) / (.+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """What a question may be narrowed to.

    Attributes:
        name: of the option, and of the variable.
        type: how its value is written; a key of `parameters.TYPES`.
        is_required: whether the question means nothing without it.
        english: what it means.
        chinese: the same in Chinese.
    """

    name: str
    type: str
    is_required: bool
    english: str
    chinese: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question that can be asked of any graph.

    Attributes:
        name: of the file, and of the question in the command.
        english: the question in words.
        chinese: the same in Chinese.
        remarks: what one row of the answer is.
        parameters: what it may be narrowed to.
        query: the SPARQL.
    """

    name: str
    english: str
    chinese: str
    remarks: str
    parameters: tuple[Parameter, ...]
    query: str


def parse_question(name: str, text: str) -> Question:
    """The question that a file of ontology/queries holds."""
    head = text.partition("\n\n")[0].splitlines()
    found = [match for line in head if (match := _PARAMETER.fullmatch(line))]
    remarks = [line.removeprefix("# ") for line in head[2:] if line != "#" and not _PARAMETER.fullmatch(line)]
    return Question(
        name=name,
        english=head[0].removeprefix("# "),
        chinese=head[1].removeprefix("# "),
        remarks=" ".join(remarks),
        parameters=tuple(
            Parameter(name=one[1], type=one[2], is_required=bool(one[3]), english=one[4], chinese=one[5])
            for one in found
        ),
        query=text,
    )


@cache
def questions() -> Mapping[str, Question]:
    """All named questions by name, in alphabetical order."""
    files = sorted(resource("ontology", "queries").glob("*.rq"))
    return {path.stem: parse_question(path.stem, path.read_text("utf-8")) for path in files}


def question_named(name: str) -> Question:
    """The question of a name.

    Raises:
        InputError: there is none of that name.
    """
    if name not in questions():
        hint = suggestion(name, questions())
        raise InputError(f"{name}: no question of that name{hint}; `civicgraph query --list` tells them all")
    return questions()[name]
