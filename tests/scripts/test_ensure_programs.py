"""Which programs the tests need, and what is said where one is missing."""

import pytest

from scripts import ensure_programs
from scripts.ensure_programs import PROGRAMS, SCRIPTS, Program


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.package)
def test_advice(program: Program) -> None:
    """The advice names the package of Debian and the variable for a program that lies elsewhere."""
    assert f"apt-get install {program.package}" in program.advice
    assert f"{program.variable}=" in program.advice


def test_given_path_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """A path in the variable is taken before what is on the search path."""
    monkeypatch.setenv("NODE", "/opt/node")
    assert SCRIPTS.find() == "/opt/node"


def test_missing_program_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Without the right to install, each missing program is named with the way to get it, and the command fails."""
    monkeypatch.setattr(
        "scripts.ensure_programs.shutil.which", lambda name: None if "node" in name or name == "apt-get" else f"/usr/bin/{name}"
    )
    monkeypatch.delenv("NODE", raising=False)
    assert ensure_programs.main() == 1
    assert capsys.readouterr().err == f"{SCRIPTS.advice}\n"
