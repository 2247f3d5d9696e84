from benchmarks.environment import REQUIREMENTS, requirements
from benchmarks.peers.tools import TOOLS

PINS = """\
# Why they are pinned.
one==1.0 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via two
two==2.0 ; python_full_version < '3.12' \\
    --hash=sha256:cc
"""


def test_a_requirement_keeps_its_hashes() -> None:
    one, two = requirements(PINS)
    assert one.startswith("one==1.0 \\\n    --hash=sha256:aa")
    assert two == "two==2.0 ; python_full_version < '3.12' \\\n    --hash=sha256:cc\n"


def test_every_peer_is_pinned_with_hashes_and_no_host() -> None:
    text = REQUIREMENTS.read_text("utf-8")
    names = {pin.partition("==")[0] for pin in requirements(text)}
    assert {"jieba", "jionlp", "spacy", "thulac"} <= names
    assert len(TOOLS) == 5  # those four and the project
    assert all("--hash=sha256:" in pin for pin in requirements(text))
    assert "://" not in text
