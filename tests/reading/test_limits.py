import threading
import time
from contextlib import suppress

import pytest

from extractor.errors import InputError, LimitError
from extractor.reading.limits import DEFAULTS, LIMITS, Limits, deadline, with_limits


def test_stated_limits_replace_the_defaults() -> None:
    assert with_limits({}) == DEFAULTS
    assert with_limits({"pages": 3}) == Limits(pages=3)
    assert LIMITS["pages"] == DEFAULTS.pages


@pytest.mark.parametrize("stated, said", [({"page": 3}, "there is no limit 'page'"), ({"pages": 0}, "give at least 1")])
def test_what_is_no_limit_is_refused(stated: dict[str, int], said: str) -> None:
    with pytest.raises(InputError, match=said):
        with_limits(stated)


def test_what_is_within_a_limit_is_allowed() -> None:
    Limits(pages=3).refuse("pages", 3, "has 3 pages")
    with pytest.raises(LimitError, match=r"^has 4 pages, more than 3; split it, or allow more with --limit pages=4$"):
        Limits(pages=3).refuse("pages", 4, "has 4 pages")


def test_what_takes_too_long_is_stopped_even_where_everything_is_caught() -> None:
    def stubborn() -> None:
        while True:
            with suppress(Exception):  # as code of others does
                time.sleep(0.01)

    told = r"could not be read within 1 seconds; .* --limit seconds=10"
    with pytest.raises(LimitError, match=told), deadline(1, "could not be read"):
        stubborn()


def test_what_is_done_in_time_is_not_stopped_later() -> None:
    with deadline(1, "could not be read"):
        pass
    time.sleep(1.1)


def test_other_threads_have_no_alarm() -> None:
    done = []

    def work() -> None:
        with deadline(1, "could not be read"):
            done.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [True]
