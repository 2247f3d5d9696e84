import asyncio
import threading
import time
from pathlib import Path
from urllib.parse import urlencode

import psutil

from extractor.builds import Build
from extractor.views.endpoint.pool import Pool
from extractor.views.endpoint.request import Answered, Asked, Workplace
from extractor.views.served import Limits
from tests.views.serving import Answer, ask, serving

PEOPLE = "SELECT ?p { ?p a <http://xmlns.com/foaf/0.1/Person> } LIMIT 3"
ENDLESS = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"


def got(address: str, query: str) -> Answer:
    return ask(address, f"/sparql?{urlencode({'query': query})}")


def test_a_query_that_takes_too_long_is_stopped_and_the_next_is_answered(address: str) -> None:
    start = time.monotonic()
    answer = got(address, ENDLESS)
    assert (answer.status, answer.headers["retry-after"]) == (503, "10")
    assert "took more than 3 s and was stopped" in answer.text
    assert time.monotonic() - start < 30
    assert got(address, PEOPLE).status == 200


def test_the_process_of_a_query_that_takes_too_long_is_gone(seeds_folder: Path) -> None:
    with serving(seeds_folder, "--timeout", "1") as address:
        before = set(psutil.Process().children(recursive=True))
        asking = threading.Thread(target=got, args=(address, ENDLESS))
        asking.start()
        while not (workers := spawned(before)):
            time.sleep(0.05)
        asking.join()
        gone, alive = psutil.wait_procs(workers, timeout=10)
    assert gone
    assert not alive


def spawned(before: set[psutil.Process]) -> list[psutil.Process]:
    """The workers below this process that came since."""
    since = [one for one in psutil.Process().children(recursive=True) if one not in before]
    return [one for one in since if "spawn_main" in " ".join(one.cmdline())]


def test_many_clients_are_answered_at_once(address: str) -> None:
    answers: list[int] = []
    threads = [threading.Thread(target=lambda: answers.append(got(address, PEOPLE).status)) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [200] * 16


def test_who_waits_longer_for_a_turn_than_it_may_is_told_so(seeds_build: Build, seeds_folder: Path) -> None:
    assert seeds_build.statements
    before = set(psutil.Process().children(recursive=True))
    pool = Pool(Workplace(folder=seeds_folder, result_bytes=1_000_000), Limits(seconds=0.2, workers=1))

    async def work() -> tuple[Answered, Answered]:
        # a worker has to begin first, which takes longer
        return await asyncio.gather(pool.ask(Asked(query=ENDLESS)), pool.ask(Asked(query=PEOPLE)))

    try:
        stopped, busy = asyncio.run(work())
    finally:
        pool.close()
    assert (stopped.status, b"took more than 0.2 s and was stopped" in stopped.body) == (503, True)
    assert (busy.status, busy.body) == (503, b"the server is busy; ask again later\n")
    assert not spawned(before)


def test_a_worker_that_cannot_begin_is_told_and_gone(tmp_path: Path) -> None:
    before = set(psutil.Process().children(recursive=True))
    pool = Pool(Workplace(folder=tmp_path, result_bytes=1_000), Limits(workers=1))
    answer = asyncio.run(pool.ask(Asked(query=PEOPLE)))
    assert (answer.status, b"no process could begin" in answer.body) == (503, True)
    assert not spawned(before)
