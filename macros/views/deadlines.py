"""Days on which something is due."""

from datetime import date, timedelta

from macros.library.dates import PartialDate
from macros.views.completeness import months_later
from macros.views.wording import counted

SATURDAY = 5


def working_day(day: date) -> date:
    """Return the day itself, or the Monday after it where it is a Saturday or Sunday. Public holidays are not known here."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= SATURDAY else day


def exact(day: PartialDate | None) -> date | None:
    """Return the day, or None where it is open or known by month or year only."""
    return day.first if day and day.day else None


def look_back_title(months: int) -> str:
    """Return the name of the look back some months after a workshop."""
    return f"Blick zurück nach {counted(months, 'Monat', 'Monaten')}"


def look_back_day(last: date, months: int) -> date:
    """Return the working day of the look back some months after the last day of a workshop."""
    return working_day(months_later(last, months))
