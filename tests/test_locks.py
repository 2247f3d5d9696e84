"""The supply chain: what is installed is locked, and every lock says by which digest a package is known."""

import json
import re
import tomllib

import pytest

from tests.command import ROOT

PYTHON = ["requirements.lock", "requirements-ci.lock"]
NODE = ["extractor/views/explorer/front/package-lock.json", "tests/npm/package-lock.json"]


def pins(lock: str) -> dict[str, str]:
    """What a lock installs, by name and version, with all that it says of it."""
    text = (ROOT / lock).read_text("utf-8")
    entries = re.findall(r"^([a-z0-9][a-z0-9._-]*)==(\S+)([^\n]*\n(?:[ \t]+[^\n]*\n)*)", text, re.MULTILINE)
    return {f"{name}=={version}": rest for name, version, rest in entries}


@pytest.mark.parametrize("lock", PYTHON)
def test_every_package_has_a_version_and_a_digest(lock: str) -> None:
    lines = [line for line in (ROOT / lock).read_text("utf-8").splitlines() if line and line[0] not in "# \t"]
    known = pins(lock)
    assert len(known) > 50
    assert len(lines) == len(known), "a line that pins nothing"
    assert [name for name, rest in known.items() if not re.search(r"--hash=sha256:[0-9a-f]{64}", rest)] == []


@pytest.mark.parametrize("lock", PYTHON)
def test_all_that_the_project_asks_for_is_locked(lock: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = project["project"]["optional-dependencies"]
    wanted = [*project["project"]["dependencies"], *project["build-system"]["requires"], *extras["dev"]]
    if lock == "requirements-ci.lock":
        wanted += [*extras["dask"], *extras["exchange"]]
    names = {re.split(r"[^A-Za-z0-9._-]", one)[0].lower().replace("_", "-").replace(".", "-") for one in wanted}
    assert names - {pin.partition("==")[0] for pin in pins(lock)} == set()


def test_the_locks_are_installed_by_their_digests() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    installs = [line for line in makefile.splitlines() if "pip install" in line]
    assert installs
    assert [line for line in installs if "--require-hashes" not in line and "--no-deps" not in line] == []
    checks = (ROOT / ".ci" / "run").read_text("utf-8")
    assert "npm ci" in checks
    assert not re.search(r"npm i(nstall)?\b|pip install", checks)


@pytest.mark.parametrize("lock", NODE)
def test_every_package_of_node_has_a_digest(lock: str) -> None:
    packages = json.loads((ROOT / lock).read_text("utf-8"))["packages"]
    assert len(packages) > 1
    loose = [name for name, one in packages.items() if name and not one.get("integrity", "").startswith("sha512-")]
    assert loose == []
