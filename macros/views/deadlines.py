"""Days on which something is due."""

from datetime import date, timedelta

SATURDAY = 5


def working_day(day: date) -> date:
    """Return the day itself, or the Monday after it where it is a Saturday or Sunday. Public holidays are not known here."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= SATURDAY else day
