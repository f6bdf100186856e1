"""Dates as precise as they are known, and clock times."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

PARTIAL = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
CLOCK = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
MONTHS = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)


@dataclass(frozen=True)
class PartialDate:
    """A year, a month or a day of the Gregorian calendar."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def first(self) -> date:
        """The first day it can mean."""
        return date(self.year, 1 if self.month is None else self.month, 1 if self.day is None else self.day)

    @property
    def last(self) -> date:
        """The last day it can mean."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def iso(self) -> str:
        """As in the content file: ``2026``, ``2026-11`` or ``2026-11-23``."""
        parts = [f"{self.year:04}"] + [f"{part:02}" for part in (self.month, self.day) if part]
        return "-".join(parts)

    def __str__(self) -> str:
        """As read: ``2026``, ``November 2026`` or ``23. November 2026``."""
        if not self.month:
            return str(self.year)
        words = f"{MONTHS[self.month - 1]} {self.year}"
        return f"{self.day}. {words}" if self.day else words


def parse_date(text: str) -> PartialDate:
    """Return the date a text spells as ``2026``, ``2026-11`` or ``2026-11-23``; ValueError for anything else."""
    found = PARTIAL.fullmatch(text)
    if not found:
        raise ValueError(text)
    year, month, day = (int(part) if part else None for part in found.groups())
    value = PartialDate(year or 0, month, day)
    if not 1000 <= value.year <= 2999:
        raise ValueError(text)
    value.first  # noqa: B018 - raises ValueError for a month 13 or a 31 April
    return value


def parse_clock(text: str) -> int:
    """Return the minutes since midnight that a text spells as ``09:30``; ValueError for anything else."""
    found = CLOCK.fullmatch(text)
    if not found:
        raise ValueError(text)
    return int(found[1]) * 60 + int(found[2])
