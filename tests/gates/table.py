"""What the gates found, as a table: a row for each kind of page, a column for each gate."""

from collections.abc import Iterable, Mapping

from tests.gates.walk import GATES

NAME = 24
CELL = 12


def table(rows: Iterable[tuple[str, Mapping[str, int]]]) -> list[str]:
    """Return the lines of the table; the findings of a kind are summed up, and what was not walked stays empty."""
    sums: dict[str, dict[str, int]] = {}
    for name, found in rows:
        kind = sums.setdefault(name, {})
        for gate, number in found.items():
            kind[gate] = kind.get(gate, 0) + number
    head = "Seitenart".ljust(NAME) + "".join(gate.rjust(CELL) for gate in GATES)
    return [head, *(name.ljust(NAME) + "".join(str(found.get(gate, "")).rjust(CELL) for gate in GATES) for name, found in sums.items())]
