"""Workers for queries: a few processes, each asked one thing at a time, killed when it takes too long."""

import asyncio
import multiprocessing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Final

from extractor.views.endpoint.request import Answered, Asked, Workplace, told
from extractor.views.endpoint.worker import work
from extractor.views.served import Limits

_CONTEXT: Final = multiprocessing.get_context("spawn")  # a fork would copy the threads of the server half-way
_START: Final = 60.0  # seconds that a new worker may take to open the store; they don't count for its query


@dataclass(frozen=True, slots=True)
class _Worker:
    process: BaseProcess
    connection: Connection

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()


class Pool:
    """Answers queries in other processes, so many at once as the limits allow; others wait for their turn."""

    def __init__(self, place: Workplace, limits: Limits) -> None:
        self._place = place
        self._limits = limits
        self._idle: list[_Worker] = []
        self._workers: dict[int, _Worker] = {}
        self._turns = asyncio.Semaphore(limits.workers)

    async def ask(self, asked: Asked) -> Answered:
        """The answer; 503 where it takes too long, or no worker has time or can begin."""
        try:
            async with asyncio.timeout(self._limits.seconds):
                await self._turns.acquire()
        except TimeoutError:
            return told(503, "the server is busy; ask again later")
        try:
            return await self._asked(asked)
        finally:
            self._turns.release()

    def close(self) -> None:
        """Ends all workers."""
        for worker in list(self._workers.values()):
            self._end(worker)

    async def _asked(self, asked: Asked) -> Answered:
        try:
            worker = self._idle.pop() if self._idle else await asyncio.to_thread(self._started)
        except (EOFError, OSError):
            return told(503, "no process could begin to answer the query; ask again later")
        try:
            worker.connection.send(asked)
            if not await asyncio.to_thread(worker.connection.poll, self._limits.seconds):
                self._end(worker)
                limit = f"{self._limits.seconds:g} s"
                return told(503, f"the query took more than {limit} and was stopped; ask for less, or narrow a pattern")
            answer: Answered = worker.connection.recv()
        except (EOFError, OSError):
            # The worker died: the machine had no memory for the query, most likely.
            self._end(worker)
            return told(503, "the query took more memory than there is and was stopped; ask for less")
        except asyncio.CancelledError:
            self._end(worker)
            raise
        self._idle.append(worker)
        return answer

    def _started(self) -> _Worker:
        here, there = _CONTEXT.Pipe()
        process = _CONTEXT.Process(target=work, args=(there, self._place), daemon=True)
        process.start()
        there.close()
        worker = _Worker(process, here)
        self._workers[id(worker)] = worker
        try:
            here.send(Asked(query="ASK {}"))
            if here.poll(_START):
                here.recv()
        except (EOFError, OSError):
            self._end(worker)
            raise
        return worker

    def _end(self, worker: _Worker) -> None:
        self._workers.pop(id(worker), None)
        if worker in self._idle:
            self._idle.remove(worker)
        worker.end()
