"""The command as its user runs it, in a process of its own, and the bulletins that it is given in tests."""

import os
import subprocess
import sys
from pathlib import Path

BULLETIN = (
    "云溪镇召开春耕生产工作推进会\n\n"
    "2024年3月5日上午，云溪镇召开春耕生产工作推进会。镇党委书记方若谷主持会议，镇长闻𠮷燕讲话。\n"
)
"""A bulletin of an invented town, one character of it outside the basic plane."""

OTHER = (
    "云溪镇开展走访慰问活动\n\n"
    "2024年3月8日，镇党委副书记文怀远走访慰问云溪镇敬老院。镇人大主席季清和参加走访慰问活动。\n"
)
"""Another of the same town."""

ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds" / "bulletins"


def run(
    *arguments: str | Path,
    stdin: bytes = b"",
    environment: dict[str, str] | None = None,
    folder: Path | None = None,
) -> subprocess.CompletedProcess[bytes]:
    """What `civicgraph` answers; stdout and stderr are caught as bytes."""
    return subprocess.run(
        [sys.executable, "-m", "extractor", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        check=False,
        cwd=folder,
        env={**os.environ, **(environment or {})},
    )
