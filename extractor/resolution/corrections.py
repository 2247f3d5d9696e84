"""The curator's word: one file, written by people, which every build obeys (DESIGN.md, promise 4).

    same:      [{things: [person/甲镇/方若谷, person/乙县/方若谷], reason: 同一人}]
    not_same:  [{things: [person/甲镇/李强 @ default/2024-03, person/甲镇/李强 @ default/2024-07]}]
    split:     [{person: person/甲镇/李强, document: default/2024-03, quotes: [村民李强], as: 村民}]
    rename:    [{thing: organization/甲镇/甲镇城运中心, name: 甲镇城市运行管理中心}]
    reject:    [{thing: event/…}, {subject: person/…, predicate: org:holds, object: post/…}]
    add:       [{subject: person/…, predicate: skos:altLabel, text: 小方}]
    decide:    [{things: [person/甲镇/周岚, person/甲镇/周宋岚], answer: same}]
    suppress:  [{name: 方若谷, jurisdiction: 甲镇}]

IRIs may be given below the base, predicates with their prefix. `split` says that in the passages which hold one of the
quotes the name means another person. `decide` holds the questions that `civicgraph review` asks; an answer, `same` or
`different`, counts like an entry of the first two lists, and one that is empty leaves the question open.
"""

import re
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Final, Literal, TypeVar

import yaml
from pydantic import AfterValidator, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass as validated

from extractor.errors import InputError
from extractor.ids import segment
from extractor.resolution.references import Reference
from extractor.vocab import PREFIXES

_Entry = TypeVar("_Entry")
_STRICT: Final = ConfigDict(extra="forbid", frozen=True)
_NO_IRI: Final = re.compile(r"[\x00-\x20\x7f-\x9f<>\"{}|\\^`\[\]\ud800-\udfff]|%(?![0-9A-Fa-f]{2})")
"""What no IRI may hold (RFC 3987, 2.2); brackets are for addresses of machines alone."""


def _legal(name: str) -> str:
    """The name of a thing as it is given, with the document behind @ where there is one."""
    found = _NO_IRI.search(name.replace(" @ ", "", 1))
    if found or not name:
        raise ValueError(f"{name!r} can't be part of an IRI{f': it holds {found[0]!r}' if found else ''}")
    return name


def _whole(name: str) -> str:
    """An IRI, or a name with its prefix."""
    if ":" not in name:
        raise ValueError(f"{name!r} is no IRI; give it with its prefix, such as skos:altLabel")
    return _legal(name)


_Thing = Annotated[str, AfterValidator(_legal)]
_Whole = Annotated[str, AfterValidator(_whole)]
_Some = Annotated[tuple[str, ...], Field(min_length=1)]


@validated(config=_STRICT, kw_only=True)
class Identity:
    """Two or more things that are one, or that are not."""

    things: Annotated[tuple[_Thing, ...], Field(min_length=2)]
    reason: str = ""

    @property
    def references(self) -> tuple[Reference, ...]:
        """The things, in the order given."""
        return tuple(Reference.parse(thing) for thing in self.things)


@validated(config=_STRICT, kw_only=True)
class Question:
    """Whether two things are one, for a person to answer."""

    things: Annotated[tuple[_Thing, ...], Field(min_length=2)]
    answer: Literal["same", "different"] | None = None

    @property
    def identity(self) -> Identity:
        """The things."""
        return Identity(things=self.things)


@validated(config=_STRICT, kw_only=True)
class Split:
    """That a name means another person in some passages of a document."""

    person: _Thing
    document: _Thing
    quotes: _Some
    label: Annotated[str, Field(alias="as", min_length=1)]

    @property
    def reference(self) -> Reference:
        """The person and the document."""
        return Reference.parse(f"{self.person} @ {self.document}")

    @property
    def other(self) -> str:
        """The IRI of the other person of the name."""
        return f"{self.reference.iri}/{segment(self.label)}"


@validated(config=_STRICT, kw_only=True)
class Rename:
    """The name that a thing goes by."""

    thing: _Thing
    name: Annotated[str, Field(min_length=1)]


@validated(config=_STRICT, kw_only=True)
class Reject:
    """A fact that is wrong: all that is said of a thing, or one triple; `object` may be left out."""

    thing: _Thing | None = None
    subject: _Thing | None = None
    predicate: str | None = None
    object: str | None = None

    def __post_init__(self) -> None:
        if (self.thing is None) == (self.subject is None):
            raise ValueError("give either a thing, or subject and predicate")


@validated(config=_STRICT, kw_only=True)
class Add:
    """A fact that no document states: the object is a thing, a Chinese text, or a value with its datatype."""

    subject: _Thing
    predicate: _Whole
    object: _Thing | None = None
    text: str | None = None
    value: str | None = None
    datatype: _Whole = "xsd:string"
    reason: str = ""

    def __post_init__(self) -> None:
        if sum(one is not None for one in (self.object, self.text, self.value)) != 1:
            raise ValueError("give one of object, text, value")


@validated(config=_STRICT, kw_only=True)
class Suppress:
    """A name that the graph must not hold; of one jurisdiction alone where it is given."""

    name: Annotated[str, Field(min_length=2)]
    jurisdiction: str | None = None


@validated(config=_STRICT, kw_only=True)
class Corrections:
    """All corrections of a build, in the order of the file."""

    same: tuple[Identity, ...] = ()
    not_same: tuple[Identity, ...] = ()
    split: tuple[Split, ...] = ()
    rename: tuple[Rename, ...] = ()
    reject: tuple[Reject, ...] = ()
    add: tuple[Add, ...] = ()
    decide: tuple[Question, ...] = ()
    suppress: tuple[Suppress, ...] = ()

    def __bool__(self) -> bool:
        return self != NONE

    def public(self) -> "Corrections":
        """The corrections as a store may keep them: without the list of names, and without what speaks of these."""
        if not self.suppress:
            return self
        names = [form for one in self.suppress for form in (one.name, segment(one.name))]

        def kept(entries: tuple[_Entry, ...]) -> tuple[_Entry, ...]:
            return tuple(one for one in entries if not any(name in repr(one) for name in names))

        return Corrections(
            same=kept(self.same), not_same=kept(self.not_same), split=kept(self.split), rename=kept(self.rename),
            reject=kept(self.reject), add=kept(self.add), decide=kept(self.decide),
        )  # fmt: skip

    def tells_apart(self, one: str, other: str) -> bool:
        """Whether a person said of two IRIs that they are not one."""
        pair = {one, other}
        return any(pair <= {reference.iri for reference in identity.references} for identity in self.not_same)

    def encode(self) -> str:
        """The corrections as text: equal corrections give equal text."""
        return _ADAPTER.dump_json(self, by_alias=True).decode()


_ADAPTER: Final = TypeAdapter(Corrections)
NONE: Final = Corrections()
"""No corrections."""


def decode_corrections(text: str) -> Corrections:
    """The corrections that `encode` wrote."""
    return _ADAPTER.validate_json(text)


def read_corrections(path: Path) -> Corrections:
    """The corrections of a file.

    Raises:
        InputError: the file can't be read, is no YAML, or says something that is no correction.
    """
    try:
        data = yaml.safe_load(path.read_text("utf-8-sig"))
    except OSError as error:
        raise InputError(f"{path}: the corrections can't be read ({error.strerror}); check the path") from error
    except RecursionError as error:
        raise InputError(f"{path}: the corrections are nested too deeply to be any; mend the file") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: the corrections are not readable as YAML ({error}); mend the file") from error
    try:
        given = {name: value for name, value in data.items() if value is not None} if isinstance(data, dict) else data
        return _answered(_ADAPTER.validate_python(given or {}))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise InputError(
            f"{path}: {place or 'the file'}: {first['msg']}; `civicgraph review --help` shows the form"
        ) from error


def _answered(corrections: Corrections) -> Corrections:
    """The corrections with each answer among those that say the same."""
    answers = {
        answer: tuple(one.identity for one in corrections.decide if one.answer == answer)
        for answer in ("same", "different")
    }
    return replace(
        corrections,
        same=(*corrections.same, *answers["same"]),
        not_same=(*corrections.not_same, *answers["different"]),
    )


def predicate_iri(name: str) -> str:
    """The IRI of a predicate: `skos:altLabel` with one of the prefixes that exports declare, or an IRI as it is.

    Raises:
        InputError: the prefix is unknown.
    """
    prefix, colon, local = name.partition(":")
    if colon and not local.startswith("//"):
        if prefix not in PREFIXES and prefix != "urn":
            raise InputError(f"corrections: {name}: the prefix {prefix!r} is unknown; use {', '.join(PREFIXES)}")
        return f"{PREFIXES[prefix]}{local}" if prefix in PREFIXES else name
    return name
