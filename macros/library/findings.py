"""What is wrong with a content file, said so that its author can mend it."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from enum import IntEnum


class Severity(IntEnum):
    """How much a finding matters; only errors stop the build."""

    ERROR = 0
    WARNING = 1
    NOTE = 2


LABELS = {Severity.ERROR: "Fehler", Severity.WARNING: "Warnung", Severity.NOTE: "Hinweis"}


@dataclass(frozen=True, order=True)
class Finding:
    """One fault in one place: path from the project root, line from 1 (0: the whole file), dotted field, German texts."""

    path: str
    line: int
    field: str
    message: str
    remedy: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        """Return ``path:line: field: message – remedy``; a note and a warning carry their label."""
        label = "" if self.severity is Severity.ERROR else f"{LABELS[self.severity]}: "
        parts = [f"{self.path}:{self.line}", self.field, f"{label}{self.message}"]
        return ": ".join(part for part in parts if part) + (f" – {self.remedy}" if self.remedy else "")


def errors(findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that stop a build."""
    return [finding for finding in findings if finding.severity is Severity.ERROR]


def dotted(location: Iterable[str | int]) -> str:
    """Write a location as authors read it: ``("days", 0, "start")`` becomes ``days[0].start``."""
    text = ""
    for part in location:
        text += f"[{part}]" if isinstance(part, int) else f".{_one_line(part)}" if text else _one_line(part)
    return text


def quoted(text: str) -> str:
    """Return a text of an author in quotation marks, on one line and at most 60 characters long."""
    return f"„{_one_line(text)}“"


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:57]}…"


def suggestion(wrong: str, known: Iterable[str], otherwise: str = "Die gültigen Kennungen stehen unter /mitmachen/listen/.") -> str:
    """Propose the nearest known word, or name all where there are few, or say otherwise; empty where no word is known."""
    words = sorted(known)
    near = get_close_matches(wrong.lower(), words, n=1, cutoff=0.6)
    if near:
        return f"gemeint „{near[0]}“?"
    if len(words) <= 20:
        return "möglich: " + ", ".join(words) if words else ""
    return otherwise


def counted(number: int, one: str, many: str) -> str:
    """Return ``1 Fehler`` or ``3 Hinweise``."""
    return f"{number} {one if number == 1 else many}"


def summary(findings: Iterable[Finding], records: int) -> str:
    """Return the closing line of a check: records, errors, warnings and notes."""
    found = list(findings)
    numbers = {level: sum(f.severity is level for f in found) for level in Severity}
    return ", ".join(
        [
            counted(records, "Datensatz geprüft", "Datensätze geprüft"),
            counted(numbers[Severity.ERROR], "Fehler", "Fehler"),
            counted(numbers[Severity.WARNING], "Warnung", "Warnungen"),
            counted(numbers[Severity.NOTE], "Hinweis", "Hinweise"),
        ]
    )
