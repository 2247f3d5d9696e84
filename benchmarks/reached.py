"""Lines and branches that the tests reach, each against a floor of its own; exits with 1 where one is below.

coverage.py's own floor is for both together, where many lines make up for few branches.

    python -m benchmarks.reached .coverage.json --lines 95 --branches 95
"""

import argparse
import json
import sys
from pathlib import Path


def shares(path: Path) -> tuple[float, float]:
    """The percentage of lines, and of branches, that a report of `coverage json` counts as reached."""
    totals = json.loads(path.read_text("utf-8"))["totals"]
    lines, branches = totals["covered_lines"] / totals["num_statements"], totals["covered_branches"]
    return 100 * lines, 100 * branches / totals["num_branches"]


def main(arguments: list[str]) -> int:
    """Prints both; the exit code says whether the floors hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("report", type=Path)
    parser.add_argument("--lines", type=float, required=True, help="the least percentage")
    parser.add_argument("--branches", type=float, required=True, help="the least percentage")
    given = parser.parse_args(arguments)
    lines, branches = shares(given.report)
    for name, share, least in (("lines", lines, given.lines), ("branches", branches, given.branches)):
        print(f"{name:<9} {share:6.2f} %  floor {least:g} %{'  BELOW' if share < least else ''}")
    return int(lines < given.lines or branches < given.branches)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
