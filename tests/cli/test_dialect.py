import sys

import pytest
from click.testing import CliRunner

from extractor.cli import main
from extractor.errors import CivicgraphError, DocumentError, ExportError, InputError, SeedError


@pytest.mark.parametrize("kind", [CivicgraphError, DocumentError, ExportError, InputError, SeedError])
def test_an_error_of_the_library_is_one_line_and_no_traceback(
    kind: type[CivicgraphError], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise kind("x.txt: is not as it should be; mend it")

    # The package has the command under the name of its module.
    monkeypatch.setattr(sys.modules["extractor.cli.extract"], "discover", refuse)
    result = CliRunner().invoke(main, ["extract", "x.txt"])
    assert result.exit_code == 2
    assert result.stderr == "Error: x.txt: is not as it should be; mend it\n"
