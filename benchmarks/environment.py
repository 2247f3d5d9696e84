"""The environment of the peers: `benchmarks/.venv`, with what `benchmarks/requirements.txt` pins."""

import re
import subprocess
import sys
import venv
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
FOLDER: Final = HERE / ".venv"
PYTHON: Final = FOLDER / "bin" / "python"
REQUIREMENTS: Final = HERE / "requirements.txt"
READY: Final = FOLDER / ".ready"

_PIP: Final = (str(PYTHON), "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps")


def prepare() -> None:
    """Makes the environment, once, and again when the pins change.

    Where a package can't be had, the others are installed all the same: its peer will say that it is missing.
    """
    if READY.exists() and READY.stat().st_mtime >= REQUIREMENTS.stat().st_mtime:
        return
    venv.create(FOLDER, with_pip=True)
    if not _install(REQUIREMENTS):
        part = FOLDER / "part.txt"
        for requirement in requirements(REQUIREMENTS.read_text("utf-8")):
            part.write_text(requirement, "utf-8")
            if not _install(part):
                print(f"not installed: {requirement.split(maxsplit=1)[0]}", file=sys.stderr)
    READY.touch()


def requirements(text: str) -> list[str]:
    """The requirements of a file of pins, each with its hashes."""
    return [one for one in re.split(r"\n(?=\S)", text) if not one.startswith("#") and one.strip()]


def _install(file: Path) -> bool:
    done = subprocess.run([*_PIP, "-r", str(file)], check=False)  # noqa: S603  the project's own pins
    return done.returncode == 0


if __name__ == "__main__":
    prepare()
