from extractor import seeds
from extractor.mentions.persons.names import has_form
from extractor.mentions.recogniser.composition import compose


def test_composing_twice_gives_the_same_sentences() -> None:
    assert list(compose(40)) == list(compose(40))


def test_every_other_sentence_has_names_in_the_form_of_names() -> None:
    composed = list(compose(400))
    names = [sentence.text[start:end] for sentence in composed for start, end in sentence.names]
    assert all(sentence.names for sentence in composed[::2])
    assert not any(sentence.names for sentence in composed[1::2])
    assert [name for name in names if not has_form(name)] == []


def test_no_slot_stays_open() -> None:
    assert not [sentence for sentence in compose(400) if "{" in sentence.text]


def test_lookalikes_have_the_form_of_a_name() -> None:
    assert [word for word in seeds.words("composition", "lookalikes") if not has_form(word)] == []
