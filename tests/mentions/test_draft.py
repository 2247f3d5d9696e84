from dataclasses import fields

import spacy

from extractor.mentions.candidates import Candidate
from extractor.mentions.draft import Draft, draft_of

FOUND = [Candidate(0, 2, "ORG", "test")]


def test_a_draft_travels_with_its_doc() -> None:
    blank = spacy.blank("zh")
    one, other = blank("镇政府"), blank("镇党委")
    draft = draft_of(one)
    assert (draft.text, draft.bodies, draft.mentions) == ("", (), ())
    draft.bodies = FOUND
    assert draft_of(one) is draft
    assert draft_of(other).bodies == ()


def test_each_field_is_an_attribute_of_the_doc() -> None:
    doc = spacy.blank("zh")("镇政府")
    doc._.offices = FOUND
    draft_of(doc).people = FOUND
    assert (draft_of(doc).offices, doc._.people) == (FOUND, FOUND)
    assert all(doc.has_extension(field.name) for field in fields(Draft))
