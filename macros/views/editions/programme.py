"""The programme of a day, with the same words in every edition."""

from macros.library.dates import PartialDate
from macros.library.models.workshop import Workshop
from macros.views.deadlines import exact, look_back_day, look_back_title
from macros.views.document import Facts, Inline, Run, Table, plain
from macros.views.wording import counted, enumeration
from macros.views.workshop import AgendaRow, DayView, WorkshopView

PLACE_OPEN = "Ort offen"


def times(row: AgendaRow) -> str:
    """Return when a point of the programme takes place: ``09:00–09:20``."""
    return f"{row.begins}–{row.ends}"


def day_line(day: DayView) -> str:
    """Return date, times and place of a day or meeting in one line."""
    hours = f"{day.begins} bis {day.ends} Uhr" if day.begins else "Uhrzeit offen"
    return f"{day.date} · {hours} · {day.place or PLACE_OPEN}"


def about(row: AgendaRow) -> Inline:
    """Return what a point is about, with the practice examples that belong to it."""
    if not row.examples:
        return plain(row.short)
    lead = f"{row.short} {'Praxisbeispiel' if len(row.examples) == 1 else 'Praxisbeispiele'}: "
    runs = [Run(lead)]
    for number, entry in enumerate(row.examples):
        runs += [Run("; ")] * bool(number) + [Run(entry.label, link=entry.address)]
    return tuple(runs)


def programme_table(day: DayView) -> Table:
    """Return the programme of a day as participants see it. Breaks are shaded."""
    return Table(
        caption=f"Programm {day.title}",
        header=("Uhrzeit", "Programmpunkt", "Worum es geht"),
        rows=tuple((plain(times(row)), title(row), about(row)) for row in day.rows),
        widths=(2, 5, 9),
        row_header=1,
        shaded=resting(day),
    )


def title(row: AgendaRow) -> Inline:
    """Return the title of a point, linked to its page."""
    return (Run(row.title, bold=not row.rests, link=row.address),)


def resting(day: DayView) -> frozenset[int]:
    """Return the numbers of the rows that are breaks or idle time."""
    return frozenset(number for number, row in enumerate(day.rows) if row.rests)


def people(view: WorkshopView) -> str:
    """Return how many people come, and from where: ``30 Personen: 10 aus der Kommunalpolitik, …``."""
    number = counted(view.expected, "Person", "Personen")
    parts = enumeration([f"{part} {label}" for label, part in view.parts]) if view.parts else ""
    return f"{number}: {parts}" if parts else number


def field_runs(view: WorkshopView) -> Inline:
    """Return the chosen Handlungsfelder in one line."""
    runs: list[Run] = []
    for number, field in enumerate(view.action_fields):
        runs += [Run("; ")] * bool(number) + [Run(field.label, link=field.address)]
    return tuple(runs)


def afterwards(view: WorkshopView, workshop: Workshop) -> Facts:
    """Return what follows the workshop: the meeting afterwards and the later checks, dated where the last day is."""
    meetings = [meeting for meeting in view.meetings if meeting.title == "Nachbereitungstreffen"]
    rows = [(meeting.title, plain(day_line(meeting))) for meeting in meetings]
    rows += [(look_back_title(months), plain(_due(workshop, months))) for months in view.checks]
    return Facts(tuple(rows))


def _due(workshop: Workshop, months: int) -> str:
    last = exact(workshop.days[-1].date)
    if last is None:
        return "Termin offen"
    due = look_back_day(last, months)
    return f"um den {PartialDate(due.year, due.month, due.day)}"
