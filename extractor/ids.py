"""IRIs from what a thing is, and statement ids from what a statement says (DESIGN.md, promise 3).

No counter, clock or transliteration takes part, so two machines that read one bulletin mint the same IRIs.
Where a name alone would join two things that may differ (a person of no known locality, an event without a
full date), the document is part of the identity: a merge is decided later, by rule or by a person, and never
made silently here.
"""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from extractor.matching.patterns import Pattern
from extractor.model import EntityKind, Evidence

BASE: Final = "https://w3id.org/civicgraph/id/"
"""The default base of instances; a setting."""

_ABSENT: Final = "~"  # what `segment` writes for None; doubled, for the empty text; `~` itself is encoded
_LEGIBLE: Final = (
    r"A-Za-z0-9._\-"  # ASCII, RFC 3986 unreserved
    "\u00b7\u00c0-\u024f"  # the dot in transcribed names, Latin letters
    "\u2014\u2018-\u201d\u2026"  # dash, quotation marks, ellipsis
    "\u3001-\u3003\u3005\u3007-\u3011\u3014-\u301b"  # CJK punctuation, 々 and 〇
    "\u3041-\u3096\u30a1-\u30fe"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff"  # Chinese characters
    "\U00020000-\U0002f7ff\U0002fa20-\U0002fffd\U00030000-\U0003fffd"  # and the rare ones: 𠮷, 𬭚
    "\uff01-\uff5e"  # full-width forms
)
_ENCODED: Final = Pattern(f"[^{_LEGIBLE}]")


@lru_cache(maxsize=2**14)
def segment(text: str | None) -> str:
    """One path segment that stands for the text and for no other: 溪口镇 stays, `a/b` is `a%2Fb`, None `~`.

    Chinese text stays legible, as RFC 3987 allows; the rest is percent-encoded as UTF-8 (§ 3.1): spaces,
    delimiters, invisible characters, and those that normalisation would replace. The ranges are written out,
    because the character database differs between versions of Python. Dots alone are encoded, for a dot
    segment would be resolved away.
    """
    if text is None:
        return _ABSENT
    if not text:
        return _ABSENT * 2
    if not text.strip("."):
        return "%2E" * len(text)
    return _ENCODED.sub(_percent, text)


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match.group().encode("utf-8", "surrogatepass"))


def digest(*fields: str, length: int = 32) -> str:
    """The first hexadecimal digits of SHA-256 over the fields; each field is preceded by its length.

    >>> digest("ab", "c") != digest("a", "bc")
    True
    """
    written = "".join(f"{len(field)}:{field}" for field in fields)
    return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()[:length]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ids:
    """Mints the IRIs of instances below one base.

    Attributes:
        base: what every IRI begins with; it ends in `/` or `#`.
    """

    base: str = BASE

    def _path(self, kind: str, *parts: str) -> str:
        return f"{self.base}{kind}/{'/'.join(parts)}"

    def _digest(self, *iris: str, length: int = 32) -> str:
        # Taken of what stands below the base, so that another base gives the same local names.
        return digest(*(iri.removeprefix(self.base) for iri in iris), length=length)

    def collection(self, name: str) -> str:
        """An archive: `collection/default`."""
        return self._path("collection", segment(name))

    def document(self, collection: str, identifier: str) -> str:
        """A bulletin in its collection: `document/default/2024-03`. It also names the document's graph."""
        return self._path("document", segment(collection), segment(identifier))

    def entity(
        self,
        kind: EntityKind,
        name: str,
        *,
        locality: str | None,
        document: str,
        discriminator: str | None = None,
    ) -> str:
        """A person, organization or place by kind, locality and name: `person/溪口镇/方若谷`.

        Args:
            kind: what it is.
            name: its canonical name.
            locality: the locality that tells it from namesakes elsewhere; without one the document does.
            document: the IRI of the document that names it.
            discriminator: what tells it from a namesake in the same locality.
        """
        scope = segment(locality) if locality is not None else self._scope(document)
        parts = [scope, segment(name)] + ([segment(discriminator)] if discriminator is not None else [])
        return self._path(kind, *parts)

    def _scope(self, document: str) -> str:
        return f"{_ABSENT}/{document.removeprefix(self._path('document', ''))}"

    def role(self, role: str) -> str:
        """The concept of an office role, whoever holds it and wherever: `role/镇长`."""
        return self._path("role", segment(role))

    def post(self, organization: str, role: str) -> str:
        """The post of a role in an organization, given as an IRI: `post/溪口镇/溪口镇人民政府/镇长`."""
        return self._path("post", organization.removeprefix(self._path("organization", "")), segment(role))

    def tenure(self, person: str, role: str, organization: str | None) -> str:
        """That a person holds a role in an organization, or in one that is not named."""
        return self._path("tenure", self._digest(person, self.role(role), organization or _ABSENT))

    def report(self, tenure: str, status: str, date: str | None) -> str:
        """That a tenure has a status at a date, or at one that is not stated."""
        return self._path("report", self._digest(tenure, status, date or _ABSENT))

    def change(self, kind: str, former: Iterable[str], new: Iterable[str], bodies: Iterable[str]) -> str:
        """That bodies changed, by the names before and after, and the IRIs of the bodies."""
        names = (segment("、".join(sorted(each))) for each in (former, new))
        return self._path("change", self._digest(kind, *names, *sorted(set(bodies))))

    def shared_event(self, kind: str, start: str, name: str, anchors: tuple[str, ...]) -> str:
        """An event that any document may report: type, day, name, the IRIs of its organizers and place."""
        setting = self._digest(*sorted(anchors), length=16)
        return self._path("event", kind, segment(start), segment(name), setting)

    def document_event(self, kind: str, name: str, *, document: str, position: int | None) -> str:
        """An event known from one document, by type, name and the place where the document first names it."""
        where = segment(None if position is None else str(position))
        return self._path("event", kind, self._scope(document), segment(name), where)

    def participation(self, event: str, agent: str, role: str) -> str:
        """That an agent takes part in an event in a role."""
        return self._path("participation", self._digest(event, agent, role))

    def evidence(self, evidence: Evidence) -> str:
        """The passage that a rule read: `evidence/default/2024-03/12-40/meeting.chair`."""
        place = f"{evidence.start}-{evidence.end}"
        return self._path(
            "evidence",
            segment(evidence.collection),
            segment(evidence.document),
            place,
            segment(evidence.rule),
        )
