from extractor.mentions.recogniser.learning import Example, learn
from extractor.mentions.recogniser.model import evidence

EXAMPLES = [
    *[Example(("family=叶", "right=说"), is_name=True)] * 20,
    *[Example(("family=叶", "right=片"), is_name=False)] * 20,
    Example(("family=叶", "right=孤"), is_name=True),
]


def test_what_tells_names_from_words_is_learnt() -> None:
    weights = learn(EXAMPLES, 5)
    assert evidence(weights, ("family=叶", "right=说")) > 1
    assert evidence(weights, ("family=叶", "right=片")) < -1


def test_what_occurs_once_is_left_out() -> None:
    assert "right=孤" not in learn(EXAMPLES, 5)


def test_learning_twice_gives_the_same_weights() -> None:
    assert learn(EXAMPLES, 3) == learn(EXAMPLES, 3)


def test_nothing_is_learnt_of_nothing() -> None:
    assert learn([], 3) == {}
