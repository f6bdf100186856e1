"""What the forms of several editions share: blank tables, boxes to tick, dates that follow from those of the workshop."""

from datetime import date, timedelta

from macros.library.dates import PartialDate
from macros.views.completeness import months_later
from macros.views.deadlines import exact, working_day
from macros.views.document import Bullets, Inline, Run, Table, plain
from macros.views.editions.scope import Scope
from macros.views.timetable import slots
from macros.views.wording import clock

BLANK: Inline = (Run(""),)
OPEN_DATE = "[Datum]"


def boxes(*labels: str) -> Bullets:
    """Return boxes to tick."""
    return Bullets(tuple(plain(label) for label in labels), "checkbox")


def form(caption: str, header: tuple[str, ...], rows: tuple[tuple[str, ...], ...], widths: tuple[int, ...], height: int = 12) -> Table:
    """Return a table to fill in. Rows give the texts of their first cells; the others stay blank. height is mm per row."""
    filled = tuple(tuple(plain(text) for text in row) + (BLANK,) * (len(header) - len(row)) for row in rows)
    heads = all(row and row[0] for row in rows)
    return Table(caption, header, filled, widths, row_header=0 if heads else None, height=height)


def numbered(rows: int) -> tuple[tuple[str, ...], ...]:
    """Return rows of a form that begin with their number."""
    return tuple((str(number),) for number in range(1, rows + 1))


def field_labels(scope: Scope) -> tuple[str, ...]:
    """Return the Handlungsfelder of the workshop in words."""
    return tuple(scope.library.label("action_fields", entry) for entry in scope.workshop.action_fields)


def moments(scope: Scope, module_id: str) -> tuple[str, ...]:
    """Return when a module runs: ``Tag 1, 09:50 Uhr``; meetings by their name. Empty where the workshop does not use it."""
    workshop = scope.workshop
    found = [
        f"Tag {number}, {clock(slot.begins)} Uhr"
        for number, day in enumerate(workshop.days, start=1)
        for slot in slots(scope.library, day.start, day.agenda)
        if slot.item.module == module_id
    ]
    meetings = (("Vorbereitungstreffen", workshop.preparation_meeting), ("Nachbereitungstreffen", workshop.follow_up_meeting))
    found += [name for name, meeting in meetings if meeting and any(item.module == module_id for item in meeting.agenda)]
    return tuple(found)


def expected_groups(scope: Scope) -> tuple[tuple[str, int], ...]:
    """Return the groups of participants that are expected, with their numbers; empty where only the sum is known."""
    who = scope.workshop.participants
    rows = (
        ("Kommunalpolitik", who.politics),
        ("Verwaltung", who.administration),
        ("Migrantenorganisationen", who.migrant_organisations),
        ("Weitere", who.others),
    )
    return tuple((label, number) for label, number in rows if number)


def first_day(scope: Scope) -> date | None:
    """Return the date of the first day, where it is known."""
    return exact(scope.workshop.days[0].date)


def last_day(scope: Scope) -> date | None:
    """Return the date of the last day, where it is known."""
    return exact(scope.workshop.days[-1].date)


def said(day: date | None) -> str:
    """Return a day in words, or a place to put it."""
    return str(PartialDate(day.year, day.month, day.day)) if day else OPEN_DATE


def days_from(day: date | None, days: int) -> date | None:
    """Return the working day so many days later (earlier, if negative)."""
    return working_day(day + timedelta(days=days)) if day else None


def month_from(day: date | None, months: int) -> str:
    """Return the month so many months later in words; ``Monat 3`` where the day is open."""
    if day is None:
        return f"Monat {months}"
    then = months_later(day, months)
    return str(PartialDate(then.year, then.month))
