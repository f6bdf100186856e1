"""Clock times of a day: items follow each other, fixed points hold, what does not fit is a finding. Minutes since midnight."""

from collections.abc import Iterator
from dataclasses import dataclass

from macros.library.findings import Finding, Severity
from macros.library.library import Library
from macros.library.models.workshop import AgendaItem, Meeting, Workshop
from macros.library.reader import Location
from macros.views.wording import clock

LONGEST_WITHOUT_BREAK = 120
RESTING = ("break", "meal", "arrival")
MEETINGS = ("preparation_meeting", "follow_up_meeting")


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
    """Yield what does not fit in any workshop; agendas that name unknown modules are left to the rule that says so."""
    for workshop in library.workshops.values():
        for place, start, items in _agendas(workshop):
            if all(item.module in library.agenda_modules for item in items):
                placed = slots(library, start or 0, items)
                yield from _fixed_points(workshop, place, start, placed)
                yield from _overrun(library, workshop, place, placed)
                yield from _without_break(library, workshop, place, placed)


def _agendas(workshop: Workshop) -> Iterator[tuple[Location, int | None, tuple[AgendaItem, ...]]]:
    """Yield the agenda of every day and meeting with its place in the file and its start, which a meeting may lack."""
    yield from ((("days", number), day.start, day.agenda) for number, day in enumerate(workshop.days))
    for name in MEETINGS:
        meeting: Meeting | None = getattr(workshop, name)
        if meeting:
            yield (name,), meeting.start, meeting.agenda


def _fixed_points(workshop: Workshop, place: Location, start: int | None, placed: tuple[Slot, ...]) -> Iterator[Finding]:
    for position, slot in enumerate(placed):
        fixed = slot.item.start
        spot = (*place, "agenda", position, "start")
        if fixed is not None and start is None:
            yield workshop.source.finding(spot, "eine feste Uhrzeit, aber das Treffen hat keinen Beginn", "start des Treffens ergänzen.")
        elif fixed is not None and fixed < slot.begins:
            message = f"„{slot.item.module}“ soll um {clock(fixed)} beginnen, der Punkt davor endet erst um {clock(slot.begins)}"
            remedy = f"{slot.begins - fixed} Minuten davor einsparen oder den festen Beginn ändern."
            yield workshop.source.finding(spot, message, remedy)


def _overrun(library: Library, workshop: Workshop, place: Location, placed: tuple[Slot, ...]) -> Iterator[Finding]:
    if place[0] != "days":
        return  # only days have an end
    number = int(place[1])
    day = workshop.days[number]
    over = placed[-1].ends - day.end
    if over <= 0 or day.end <= day.start:  # a day that ends before it starts is another finding
        return
    items = [slot.item for slot in placed]
    spare = [(minutes_of(library, item) - library.agenda_modules[item.module].duration.min, item.module) for item in items]
    most_first = sorted((entry for entry in spare if entry[0] > 0), key=lambda entry: (-entry[0], entry[1]))
    offers = ", ".join(f"{module} −{minutes}" for minutes, module in most_first)
    message = f"{over} Minuten zu viel an Tag {number + 1}"
    yield workshop.source.finding((*place, "end"), message, f"kürzbar: {offers}" if offers else "Einen Punkt streichen.")


def _without_break(library: Library, workshop: Workshop, place: Location, placed: tuple[Slot, ...]) -> Iterator[Finding]:
    since = placed[0].begins
    for position, slot in enumerate(placed):
        if slot.buffer:
            since = slot.begins
        if library.agenda_modules[slot.item.module].kind in RESTING:
            since = slot.ends
        elif slot.ends - since > LONGEST_WITHOUT_BREAK:
            message = f"{slot.ends - since} Minuten ohne Pause bis {clock(slot.ends)}"
            spot = (*place, "agenda", position)
            yield workshop.source.finding(spot, message, "Vorher eine Pause einplanen.", severity=Severity.WARNING)
            since = slot.ends
