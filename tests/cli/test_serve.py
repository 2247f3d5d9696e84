import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

from extractor.builds import Build
from tests.command import run
from tests.views.serving import serving


@pytest.mark.usefixtures("seeds_build")
def test_the_address_is_told_and_answers(seeds_folder: Path) -> None:
    with serving(seeds_folder) as address, urlopen(address, timeout=10) as answer:  # noqa: S310  it is our server
        assert address.startswith("http://127.0.0.1:")
        assert answer.status == 200


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_it_cleanly(sign: signal.Signals, seeds_build: Build, seeds_folder: Path) -> None:
    assert seeds_build.statements
    command = [sys.executable, "-m", "extractor", "serve", str(seeds_folder), "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert process.stderr.readline().startswith("http://127.0.0.1:")
        process.send_signal(sign)
        _, rest = process.communicate(timeout=20)
    assert "Traceback" not in rest
    assert process.returncode == 128 + sign


def test_a_port_in_use_is_refused_with_the_remedy(seeds_build: Build, seeds_folder: Path) -> None:
    assert seeds_build.statements
    with socket.create_server(("127.0.0.1", 0)) as taken:
        refused = run("serve", seeds_folder, "--port", str(taken.getsockname()[1]))
    assert refused.returncode == 2
    assert b"give another --port" in refused.stderr


def test_a_folder_without_a_graph_is_refused(tmp_path: Path) -> None:
    refused = run("serve", tmp_path, "--port", "0")
    assert refused.returncode == 2
    assert b"holds no graph" in refused.stderr
