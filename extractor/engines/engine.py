"""What a run asks of an engine, and the simplest one."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Final, Protocol, TypeVar

from extractor.collector import seldom_looking
from extractor.reading.inputs import Found

Item = TypeVar("Item")
Result = TypeVar("Result")


class Engine(Protocol):
    """Does a piece of work on each document.

    Attributes:
        cores: how many cores of this machine it may keep busy.
    """

    cores: int

    def expect(self, paths: Iterable[str]) -> None:
        """Is told what will be read before all is there that the run wants, and may get ready meanwhile."""
        ...

    def held(self) -> AbstractContextManager[None]:
        """In this block who does the work stays from one piece of it to the next."""
        ...

    def run(
        self, work: Callable[[Found], Result], items: Iterable[Found], lost: Callable[[Found], Result]
    ) -> Iterator[tuple[Found, Result]]:
        """Each item with its result, in the order of the items; of them only a bounded number is held at a time.

        Args:
            work: a function that can be pickled and raises nothing.
            items: what was found to read.
            lost: the result for an item whose work ended the process that did it.
        """
        ...

    def map(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """The result of each item, in their order; items are small and many, and the work on one takes milliseconds.

        Args:
            work: a function that can be pickled.
            items: values that can be pickled.
        """
        ...

    def nearby(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """The result of each item, in their order, by processes that see the disk of this one; items are large.

        Args:
            work: a function that can be pickled.
            items: values that can be pickled.
        """
        ...


class Alone:
    """This process, one document after the other."""

    cores = 1

    def expect(self, paths: Iterable[str]) -> None:
        """Nobody has to get ready."""

    def held(self) -> AbstractContextManager[None]:
        """There is nobody else to stay."""
        return nullcontext()

    def run(
        self, work: Callable[[Found], Result], items: Iterable[Found], lost: Callable[[Found], Result]
    ) -> Iterator[tuple[Found, Result]]:
        """Each item with its result; nothing is lost, for there is nobody else to lose it."""
        del lost
        for one in items:
            with seldom_looking():
                result = work(one)
            yield one, result

    def map(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """The result of each item."""
        return map(work, items)

    def nearby(self, work: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result]:
        """The result of each item."""
        return map(work, items)


ALONE: Final = Alone()
