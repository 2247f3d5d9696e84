"""How fluent the explorer is on a graph of 50,000 nodes: the first picture, the slider, a search.

    python -m benchmarks.explorer [--nodes 50000] [--write]

The graph is made up: towns, each with a government that everything passes through, people who hold offices in bodies
and take part in events. Debian's chromium looks at it through `civicgraph serve`, drawing with the processor.
"""

import argparse
import re
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from urllib.parse import quote

from playwright.sync_api import CDPSession, Page, sync_playwright
from pyoxigraph import Literal, NamedNode, Quad, Store

from benchmarks.page import write
from extractor.store.folder import Folder
from extractor.store.index import open_index
from extractor.vocab import CIVIC, CONCEPTS, FOAF, ORG, RDF, SDO, SEM, SKOS, XSD

README: Final = Path(__file__).with_name("README.md")
BASE: Final = "https://w3id.org/civicgraph/id/"
_DAY: Final = date(2015, 1, 1)
_STEPS: Final = 60
_TRIES: Final = 3
_TYPING: Final = 10  # seconds that somebody looks at the first page before searching

_SLIDE: Final = """async () => {
  const range = document.querySelector("[name=until]");
  const frames = [];
  let last = await new Promise(requestAnimationFrame);
  for (let step = 0; step < STEPS; step++) {
    range.value = Math.round((range.max * (STEPS - step)) / STEPS);
    range.dispatchEvent(new Event("input", { bubbles: true }));
    const now = await new Promise(requestAnimationFrame);
    frames.push(now - last);
    last = now;
  }
  return frames;
}""".replace("STEPS", str(_STEPS))
"""Moves the slider once a frame, and gives the time between frames in milliseconds."""


def triples(nodes: int) -> Iterator[tuple[str, str, str | Literal]]:
    """A made-up graph of this many nodes: of 25, one is a body, five are people, five offices and fourteen events."""
    for number in range(nodes // 25):
        town = f"第{number % 20}镇"
        body = f"{BASE}organization/{town}/{number // 20}"
        yield from _named(body, ORG.Organization, f"{town}第{number // 20}办公室")
        people = [f"{BASE}person/{town}/{number}-{one}" for one in range(5)]
        for one, person in enumerate(people):
            yield from _named(person, FOAF.Person, f"{'赵钱孙李周'[one]}{number}")
            yield from _tenure(person, body, number, one)
        for one in range(14):
            yield from _event(number, one, people, town)


def _named(iri: str, cls: str, name: str) -> Iterator[tuple[str, str, str | Literal]]:
    yield iri, RDF.type, str(cls)
    yield iri, SKOS.prefLabel, Literal(name, language="zh-Hans")


def _tenure(person: str, body: str, number: int, one: int) -> Iterator[tuple[str, str, str | Literal]]:
    role, post, tenure = f"{BASE}role/{one}", f"{BASE}post/{number}/{one}", f"{BASE}tenure/{number}-{one}"
    yield from _named(role, SKOS.Concept, f"职务{one}")
    yield from _named(post, ORG.Post, f"第{number}办公室职务{one}")
    yield from _named(tenure, CIVIC.Tenure, f"任职{number}-{one}")
    yield tenure, ORG.member, person
    yield tenure, ORG.organization, body
    yield tenure, ORG.role, role
    yield tenure, CIVIC.post, post
    yield from _days(tenure, number + one)


def _event(number: int, one: int, people: list[str], town: str) -> Iterator[tuple[str, str, str | Literal]]:
    event = f"{BASE}event/{number}-{one}"
    yield from _named(event, CIVIC.CivicEvent, f"{town}工作会议{number}-{one}")
    yield event, SEM.eventType, CONCEPTS.work_meeting
    yield event, SDO.organizer, f"{BASE}organization/{town}/0"
    yield from _days(event, number * 14 + one)
    for place, person in enumerate((*people[one % 3 : one % 3 + 3], f"{BASE}person/{town}/{number % 20}-0")):
        participation = f"{BASE}participation/{number}-{one}-{place}"
        yield event, CIVIC.participation, participation
        yield participation, CIVIC.participant, person
        yield participation, CIVIC.participationRole, CONCEPTS.attendee


def _days(iri: str, number: int) -> Iterator[tuple[str, str, str | Literal]]:
    day = Literal((_DAY + timedelta(days=number % 3650)).isoformat(), datatype=NamedNode(XSD.date))
    for predicate in (SEM.hasEarliestBeginTimeStamp, SEM.hasLatestBeginTimeStamp, SEM.hasLatestEndTimeStamp):
        yield iri, predicate, day


def make(folder: Path, nodes: int) -> None:
    """A folder that `civicgraph serve` serves, with a graph of this many nodes."""
    Folder.of(folder).path.mkdir(parents=True)
    generation = Folder.of(folder).begin()
    store = Store(str(generation.quads))
    store.bulk_extend(
        Quad(NamedNode(subject), NamedNode(str(predicate)), NamedNode(target) if isinstance(target, str) else target)
        for subject, predicate, target in triples(nodes)
    )
    store.flush()
    with open_index(generation.index, write=True) as index:
        index.commit()
    Folder.of(folder).switch(generation)


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address of a server of the folder."""
    command = [sys.executable, "-m", "extractor", "serve", str(folder), "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603  our own command
        assert process.stderr is not None
        line = process.stderr.readline()
        address = re.match(r"(http://\S+:\d+)/", line)
        assert address is not None, line
        try:
            yield address[1]
        finally:
            process.send_signal(signal.SIGINT)


@dataclass(frozen=True, slots=True)
class Figures:
    """A picture: how many nodes it shows, the seconds until it is there, and what a step of the slider takes.

    Attributes:
        shown: how many nodes.
        first: seconds from the address to the picture.
        script: milliseconds of processor time that the page's script takes for a step.
        frames: milliseconds between frames while the slider moves.
    """

    shown: int
    first: float
    script: float
    frames: list[float]


def measure(page: Page, iri: str, limit: int) -> Figures:
    """Opens a picture and moves its slider."""
    watch = page.context.new_cdp_session(page)
    watch.send("Performance.enable", {"timeDomain": "threadTicks"})
    began = time.perf_counter()
    page.goto(f"/network?iri={quote(BASE + iri, safe='')}&limit={limit}")
    page.wait_for_selector("[data-drawn]")
    page.evaluate("() => new Promise(requestAnimationFrame)")
    first = time.perf_counter() - began
    before = _script(watch)
    frames: list[float] = page.evaluate(_SLIDE)
    script = 1000 * (_script(watch) - before) / _STEPS
    watch.detach()
    shown = int(re.findall(r"\d+", page.locator(".network .count").inner_text())[0])
    return Figures(shown, first, script, frames)


def _script(watch: CDPSession) -> float:
    """The seconds of processor time that the scripts of the page have taken."""
    metrics = watch.send("Performance.getMetrics")["metrics"]
    return next(float(one["value"]) for one in metrics if one["name"] == "ScriptDuration")


def table(nodes: int) -> str:
    """The figures, as Markdown."""
    rows = [
        "| around | nodes shown | first picture | script, a step | slider, median frame | slider, slowest frame |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    with TemporaryDirectory() as scratch, sync_playwright() as playwright:
        make(Path(scratch), nodes)
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        with serving(Path(scratch)) as address:
            at_once = _search(browser.new_page(base_url=address), "办公室")
        with serving(Path(scratch)) as address:
            page = browser.new_page(base_url=address, viewport={"width": 1280, "height": 900})
            page.goto("/")
            time.sleep(_TYPING)
            searches = [at_once, *(_search(page, typed) for typed in ("办公室", "zhao", "gzhy2"))]
            for name, iri, limit in (
                ("a person", "person/第3镇/23-1", 300),
                ("a person of every event", "person/第3镇/3-0", 300),
                ("the body that calls every event", "organization/第3镇/0", 300),
                ("the same", "organization/第3镇/0", 600),
                ("the same", "organization/第3镇/0", 1_000),
            ):
                tries = [measure(page, iri, limit) for _ in range(_TRIES)]
                medians = [statistics.median(one.frames) for one in tries]
                rows.append(
                    f"| {name} | {tries[0].shown:,} | {min(one.first for one in tries):.2f} s "
                    f"| {min(one.script for one in tries):.1f} ms | {min(medians):.0f} ms "
                    f"| {min(max(one.frames) for one in tries):.0f} ms |"
                )
        browser.close()
    names = ("in Chinese, the moment the server starts", "in Chinese", "in pinyin", "in pinyin, by initials")
    rows += ["", "| search | answer |", "| --- | ---: |"]
    rows += [f"| {name} | {seconds:.2f} s |" for name, seconds in zip(names, searches, strict=True)]
    return "\n".join(rows)


def _search(page: Page, typed: str) -> float:
    began = time.perf_counter()
    page.goto(f"/search?q={quote(typed)}")
    return time.perf_counter() - began


def main() -> None:
    """Measures, and prints or writes the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--nodes", type=int, default=50_000)
    parser.add_argument("--write", action="store_true", help="write the table into benchmarks/README.md")
    given = parser.parse_args()
    figures = table(given.nodes)
    print(figures)
    if given.write:
        write(README, "explorer", figures)


if __name__ == "__main__":
    main()
