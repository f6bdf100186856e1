"""What the tests of broken content share: the outcome of a check, and rows for tables of faults."""

from collections.abc import Callable
from typing import NamedTuple

import pytest
from _pytest.mark import ParameterSet

from macros.library.findings import counted
from tests.library.tree import RECORDS, Change


class Outcome(NamedTuple):
    """What the command says: its exit code and every line it prints."""

    code: int
    lines: list[str]


Check = Callable[..., Outcome]


def refused(lines: list[str], records: int = len(RECORDS)) -> Outcome:
    """Return the outcome of a check that prints these errors, and a closing line that counts them."""
    closing = f"{counted(records, 'Datensatz geprüft', 'Datensätze geprüft')}, {len(lines)} Fehler, 0 Warnungen, 0 Hinweise"
    return Outcome(1, [*lines, closing])


def row(name: str, change: Change, *lines: str) -> ParameterSet:
    """Return a row of a table of faults: its name, how the tree is broken, the lines printed."""
    return pytest.param(change, list(lines), id=name)
