"""What the last audit of all pages has found; `make audit` writes it."""

import json
from dataclasses import dataclass
from pathlib import Path

from macros.library.dates import PartialDate

RESULT = Path(__file__).with_name("audit.json")


@dataclass(frozen=True)
class AuditView:
    """The day of an audit, how many pages it took through how many states, the browser and axe by version, and its findings.

    findings are the names of the gates with the number of what they found, those without findings too.
    """

    day: PartialDate
    pages: int
    states: int
    chromium: str
    axe: str
    findings: tuple[tuple[str, int], ...]

    @property
    def number(self) -> int:
        """How much was found altogether."""
        return sum(number for _, number in self.findings)


def audit_view(path: Path = RESULT) -> AuditView | None:
    """Return the last audit, or None where there was none."""
    if not path.exists():
        return None
    said = json.loads(path.read_text(encoding="utf-8"))
    findings = tuple((str(gate), int(number)) for gate, number in said["findings"].items())
    return AuditView(
        PartialDate(*map(int, said["date"].split("-"))), said["pages"], said["states"], said["chromium"], said["axe"], findings
    )
