"""Fixtures of the library's tests."""

from pathlib import Path

import pytest

from scripts.check_content import main
from tests.library.checking import Check, Outcome
from tests.library.tree import Change, write


@pytest.fixture
def check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Check:
    """Run the command that authors run on a valid tree with some changes."""

    def run(*changes: Change) -> Outcome:
        write(tmp_path)
        for change in changes:
            change(tmp_path)
        code = main(tmp_path)
        return Outcome(code, capsys.readouterr().out.splitlines())

    return run
