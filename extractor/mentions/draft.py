"""The draft of one sentence: what the components find out about it, one after the other."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from spacy.tokens import Doc

from extractor.mentions.candidates import Candidate
from extractor.mentions.scene import Scene
from extractor.mentions.segmentation.segmenter import Words

_KEY: Final = "civicgraph"


@dataclass(slots=True)
class Draft:
    """The sentence's text, scene and words, and the candidates of each label; also to be had as `doc._.text` and so on.

    Attributes:
        text: the sentence.
        scene: what is known of the document around it.
        words: its words, cut where a rule asks for them.
        blocks: the stretches that no name enters.
        venues: bodies that are places where they stand.
        mentions: the candidates that overlap leaves, as they also stand in `doc.spans`.
    """

    text: str = ""
    scene: Scene = field(default_factory=Scene)
    words: Words = field(default_factory=lambda: Words(""))
    dates: Sequence[Candidate] = ()
    blocks: Sequence[tuple[int, int]] = ()
    bodies: Sequence[Candidate] = ()
    venues: Sequence[Candidate] = ()
    offices: Sequence[Candidate] = ()
    people: Sequence[Candidate] = ()
    places: Sequence[Candidate] = ()
    events: Sequence[Candidate] = ()
    mentions: Sequence[Candidate] = ()


def draft_of(doc: Doc) -> Draft:
    """The draft that travels with a `Doc`; the components ask for it, since a custom attribute costs a microsecond."""
    draft: Draft | None = doc.user_data.get(_KEY)
    if draft is None:
        draft = doc.user_data[_KEY] = Draft()
    return draft


def _attribute(name: str) -> None:
    """Make a field of the draft a custom attribute."""
    Doc.set_extension(
        name,
        getter=lambda doc: getattr(draft_of(doc), name),
        setter=lambda doc, value: setattr(draft_of(doc), name, value),
        force=True,
    )


for _name in Draft.__slots__:
    _attribute(_name)
