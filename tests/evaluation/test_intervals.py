from hypothesis import given, settings
from hypothesis import strategies as st

from extractor.evaluation.figures import Figures
from extractor.evaluation.intervals import Interval, intervals
from extractor.evaluation.scores import total

COUNTS = st.integers(0, 30)
FIGURES = st.builds(Figures, right=COUNTS, wrong=COUNTS, missed=COUNTS)


def test_equal_documents_leave_no_doubt() -> None:
    documents = [{"mentions": Figures(right=3, wrong=1, missed=1)}] * 5
    assert intervals(documents) == {"mentions": Interval(0.75, 0.75)}


def test_fewer_than_two_documents_have_no_intervals() -> None:
    assert intervals([{"mentions": Figures(right=3)}]) == {}
    assert intervals([]) == {}


def test_two_opposite_documents_leave_all_open() -> None:
    documents = [{"mentions": Figures(right=9)}, {"mentions": Figures(missed=9)}]
    assert intervals(documents) == {"mentions": Interval(0.0, 1.0)}


def test_a_layer_that_nothing_was_asked_of_has_no_interval() -> None:
    documents = [{"mentions": Figures(right=1), "issued": Figures()}, {"mentions": Figures(right=2)}]
    assert intervals(documents) == {"mentions": Interval(1.0, 1.0)}


def test_the_same_seed_gives_the_same_interval_with_every_release_of_numpy() -> None:
    documents = [{"mentions": Figures(right=n * n, wrong=7, missed=n % 5)} for n in range(1, 18)]
    (interval,) = intervals(documents).values()
    assert [round(bound, 6) for bound in interval] == [0.935481, 0.972013]
    assert intervals(documents, seed=1) != intervals(documents)


@settings(max_examples=20)
@given(st.lists(FIGURES, min_size=2, max_size=6))
def test_a_wider_level_gives_a_wider_interval_around_the_figure(figures: list[Figures]) -> None:
    documents = [{"mentions": one} for one in figures]
    wide = intervals(documents, resamples=200, level=0.99).get("mentions")
    narrow = intervals(documents, resamples=200, level=0.5).get("mentions")
    if wide is None or narrow is None:
        assert total(documents)["mentions"] == Figures()
    else:
        assert 0 <= wide.low <= narrow.low <= narrow.high <= wide.high <= 1
