"""Times one tool: reads a line of texts (a JSON list) from stdin, answers with the processor seconds that it took.

    python -m benchmarks.peers.clock TOOL

The first answer tells the version. A tool runs in a process of its own, beside the others, so that all can be asked in
turn and the same disturbances of the machine hit all. What a tool prints goes to stderr.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from importlib.metadata import version
from typing import Final

Reader = Callable[[str], object]


def _civicgraph() -> Reader:
    from extractor.collector import look_seldom  # noqa: PLC0415  each tool lives in its own environment
    from extractor.graph.statements import statements  # noqa: PLC0415
    from extractor.model import Document  # noqa: PLC0415
    from extractor.pipeline import extract_document  # noqa: PLC0415

    look_seldom()  # as every run does
    return lambda text: statements(extract_document(Document(id="1", source=text, digest="", path="1.txt")))


def _pkuseg() -> Reader:
    from extractor.mentions.segmentation.segmenter import segmenter  # noqa: PLC0415

    cut: Reader = segmenter().cut
    return cut


def _jieba() -> Reader:
    from jieba import posseg  # type: ignore[import-not-found]  # noqa: PLC0415

    return lambda text: list(posseg.cut(text))


def _thulac() -> Reader:
    from thulac import thulac  # type: ignore[import-not-found]  # noqa: PLC0415

    cut: Reader = thulac().cut
    return cut


TOOLS: Final[Mapping[str, tuple[str, Callable[[], Reader]]]] = {
    "civicgraph": ("civicgraph", _civicgraph),
    "spacy-pkuseg": ("spacy-pkuseg", _pkuseg),
    "jieba.posseg": ("jieba", _jieba),
    "THULAC": ("thulac", _thulac),
}
"""Name → the distribution, and how the tool is loaded."""


def main() -> None:
    """Loads the tool and answers until stdin ends."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    package, load = TOOLS[sys.argv[1]]
    read = load()
    print(json.dumps(version(package)), file=answers, flush=True)
    for line in sys.stdin:
        texts = json.loads(line)
        begun = time.process_time()
        for text in texts:
            read(text)
        print(json.dumps(time.process_time() - begun), file=answers, flush=True)


if __name__ == "__main__":
    main()
