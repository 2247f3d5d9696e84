from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner

from extractor.cli import main
from tests.command import ROOT

Named = tuple[str, click.Command]


def commands(name: str, command: click.Command) -> Iterator[Named]:
    """The command and all below it, each with the words that call it."""
    yield name, command
    if isinstance(command, click.Group):
        for below in command.commands.values():
            yield from commands(f"{name} {below.name}", below)


ALL = list(commands("civicgraph", main))


@pytest.mark.parametrize("name, command", ALL, ids=[name for name, _ in ALL])
def test_every_command_explains_itself(name: str, command: click.Command) -> None:
    result = CliRunner().invoke(main, [*name.split()[1:], "--help"])
    assert result.exit_code == 0
    assert command.help
    assert command.get_short_help_str(limit=200).endswith(".")


@pytest.mark.parametrize("name, command", ALL, ids=[name for name, _ in ALL])
def test_every_option_has_help(name: str, command: click.Command) -> None:
    options = [one for one in command.params if isinstance(one, click.Option)]
    for option in options:
        assert option.help, f"{name} {option.opts}"
        assert option.help.endswith("."), f"{name} {option.opts}"


@pytest.mark.parametrize("name, command", ALL[1:], ids=[name for name, _ in ALL[1:]])
def test_every_command_stands_in_the_readme(name: str, command: click.Command) -> None:
    assert isinstance(command, click.Group) or name in (ROOT / "README.md").read_text("utf-8")


def test_the_version_is_told() -> None:
    result = CliRunner().invoke(main, ["--version"], prog_name="civicgraph")
    assert (result.exit_code, result.stdout) == (0, "civicgraph 0.1.0\n")
