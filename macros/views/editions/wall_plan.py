"""The Wandplan: all days side by side on one large sheet, heights proportional to minutes."""

from macros.views.document import Document, PlanEntry, WallPlan
from macros.views.editions.scope import Scope
from macros.views.links import edition_address
from macros.views.workshop import DATE_OPEN, DayView, workshop_view

ID = "wandplan"


def build(scope: Scope) -> Document:
    """Return the wall plan; its days carry their date where one is set."""
    view = workshop_view(scope.library, scope.workshop)
    headings = [day.title if day.date == DATE_OPEN else f"{day.title} · {day.date}" for day in view.days]
    entries = [plan_entries(planned.start, day) for planned, day in zip(scope.workshop.days, view.days, strict=True)]
    return Document(
        id=ID,
        title="Wandplan",
        subtitle=view.title,
        description=f"Alle Tage von „{view.title}“ nebeneinander zum Aushängen, maßstäblich nach Minuten.",
        address=edition_address(view.id, ID),
        blocks=(WallPlan(tuple(zip(headings, entries, strict=True))),),
        paper="a3",
        landscape=True,
    )


def plan_entries(start: int, day: DayView) -> tuple[PlanEntry, ...]:
    """Return the points of a day that begins at start (minutes since midnight). Rows of the programme have no gaps: buffers are rows."""
    entries: list[PlanEntry] = []
    now = start
    for row in day.rows:
        entries.append(PlanEntry(now, now + row.minutes, row.title, row.rests))
        now += row.minutes
    return tuple(entries)
