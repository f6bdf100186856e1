"""How complete the facts of an example are, and how fresh its last check."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from macros.library.dates import PartialDate
from macros.library.models.practice_example import PracticeExample

OVERDUE_AFTER_MONTHS = 18

# What a reader wants to know beside the required facts. Each row: the name, and whether the example says it.
WANTED: tuple[tuple[str, Callable[[PracticeExample], bool]], ...] = (
    ("Einwohnerzahl", lambda e: e.municipality.population is not None),
    ("Beginn", lambda e: bool(e.period and e.period.start)),
    ("heutiger Stand (läuft es noch?)", lambda e: e.status != "unknown"),
    ("Ergebnisse", lambda e: bool(e.results)),
    ("unabhängige oder eigene Belege", lambda e: any(entry.kind != "none" for entry in e.evidence)),
    ("Kosten", lambda e: e.costs is not None),
    ("Finanzierung", lambda e: e.funding is not None),
    ("Personal", lambda e: e.staffing is not None),
    ("Mitwirkung von Migrantinnen und Migranten", lambda e: e.migrant_participation is not None),
    ("Erfolgsfaktoren", lambda e: bool(e.success_factors)),
    ("Schwierigkeiten und Lehren", lambda e: bool(e.lessons)),
    ("Hinweise zur Übertragung", lambda e: e.transfer is not None or "Übertragbarkeit" in e.sections),
)


@dataclass(frozen=True)
class Completeness:
    """Share of the wanted facts that are given, in whole per cent, and the names of the missing ones."""

    percent: int
    missing: tuple[str, ...]


def completeness(example: PracticeExample) -> Completeness:
    """Return how complete an example is."""
    missing = tuple(name for name, given in WANTED if not given(example))
    return Completeness(round(100 * (len(WANTED) - len(missing)) / len(WANTED)), missing)


def months_later(day: date, months: int) -> date:
    """Return the same day some months later; the last of the month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = PartialDate(year, month + 1).last
    return last.replace(day=min(day.day, last.day))


def is_overdue(checked_on: PartialDate, today: date) -> bool:
    """Whether the last editorial check is more than OVERDUE_AFTER_MONTHS ago."""
    return months_later(checked_on.last, OVERDUE_AFTER_MONTHS) < today
