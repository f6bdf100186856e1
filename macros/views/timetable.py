"""Clock times of a day: items follow each other, fixed points hold, what does not fit is a finding. Minutes since midnight."""

from collections.abc import Iterator
from dataclasses import dataclass

from macros.library.findings import Finding, Severity
from macros.library.library import Library
from macros.library.models.workshop import AgendaItem, Day, Workshop
from macros.views.wording import clock

LONGEST_WITHOUT_BREAK = 120
RESTING = ("break", "meal", "arrival")


@dataclass(frozen=True)
class Slot:
    """An item at its place; buffer is the idle minutes before it (only before a fixed start)."""

    item: AgendaItem
    begins: int
    ends: int
    buffer: int


def slots(library: Library, start: int, items: tuple[AgendaItem, ...]) -> tuple[Slot, ...]:
    """Return the items with their times. A fixed start later than the running clock leaves a buffer; an earlier one is ignored
    here and reported by timetable_findings."""
    placed: list[Slot] = []
    now = start
    for item in items:
        begins = max(now, item.start) if item.start is not None else now
        ends = begins + minutes_of(library, item)
        placed.append(Slot(item, begins, ends, begins - now))
        now = ends
    return tuple(placed)


def minutes_of(library: Library, item: AgendaItem) -> int:
    """Return the minutes of an item: its own, or the recommended ones of its module."""
    return item.minutes if item.minutes is not None else library.agenda_modules[item.module].duration.recommended


def timetable_findings(library: Library) -> Iterator[Finding]:
    """Yield what does not fit in any workshop; workshops that name unknown modules are left to the rule that says so."""
    for workshop in library.workshops.values():
        for number, day in enumerate(workshop.days):
            if all(item.module in library.agenda_modules for item in day.agenda):
                placed = slots(library, day.start, day.agenda)
                yield from _fixed_points(library, workshop, number, day)
                yield from _overrun(library, workshop, number, day, placed)
                yield from _without_break(library, workshop, number, placed)


def _fixed_points(library: Library, workshop: Workshop, number: int, day: Day) -> Iterator[Finding]:
    now = day.start
    for position, item in enumerate(day.agenda):
        if item.start is not None and item.start < now:
            message = f"„{item.module}“ soll um {clock(item.start)} beginnen, der Punkt davor endet erst um {clock(now)}"
            remedy = f"{now - item.start} Minuten davor einsparen oder den festen Beginn ändern."
            yield workshop.source.finding(("days", number, "agenda", position, "start"), message, remedy)
        now = max(now, item.start or 0) + minutes_of(library, item)


def _overrun(library: Library, workshop: Workshop, number: int, day: Day, placed: tuple[Slot, ...]) -> Iterator[Finding]:
    over = placed[-1].ends - day.end
    if over <= 0:
        return
    spare = [(minutes_of(library, item) - library.agenda_modules[item.module].duration.min, item.module) for item in day.agenda]
    shortest_first = sorted((entry for entry in spare if entry[0] > 0), key=lambda entry: (-entry[0], entry[1]))
    offers = ", ".join(f"{module} −{minutes}" for minutes, module in shortest_first)
    message = f"{over} Minuten zu viel an Tag {number + 1}"
    yield workshop.source.finding(("days", number, "end"), message, f"kürzbar: {offers}" if offers else "Einen Punkt streichen.")


def _without_break(library: Library, workshop: Workshop, number: int, placed: tuple[Slot, ...]) -> Iterator[Finding]:
    since = placed[0].begins
    for position, slot in enumerate(placed):
        if library.agenda_modules[slot.item.module].kind in RESTING or slot.buffer:
            since = slot.ends if not slot.buffer else slot.begins
        elif slot.ends - since > LONGEST_WITHOUT_BREAK:
            message = f"{slot.ends - since} Minuten ohne Pause bis {clock(slot.ends)}"
            place = ("days", number, "agenda", position)
            yield workshop.source.finding(place, message, "Vorher eine Pause einplanen.", severity=Severity.WARNING)
            since = slot.ends
