"""What must hold for workshops, as far as it needs no clock (for times see views/timetable)."""

from collections.abc import Iterator
from itertools import pairwise

from macros.library.findings import Finding
from macros.library.library import Library
from macros.library.models.workshop import AgendaItem, Workshop
from macros.library.reader import Location


def parts_sum_to_expected(library: Library) -> Iterator[Finding]:
    """The groups of participants, where all or some are given, fit the expected number."""
    for workshop in library.workshops.values():
        people = workshop.participants
        parts = [people.politics, people.administration, people.migrant_organisations, people.others]
        given = [part for part in parts if part is not None]
        if given and sum(given) != people.expected:
            message = f"die Teile ergeben {sum(given)}, erwartet sind {people.expected}"
            yield workshop.source.finding(("participants",), message, "Teile oder expected anpassen.")


def agenda_items(workshop: Workshop) -> Iterator[tuple[Location, AgendaItem]]:
    """Yield every agenda item of days and meetings with its place in the file."""
    for number, day in enumerate(workshop.days):
        yield from ((("days", number, "agenda", position), item) for position, item in enumerate(day.agenda))
    for name in ("preparation_meeting", "follow_up_meeting"):
        meeting = getattr(workshop, name)
        if meeting:
            yield from (((name, "agenda", position), item) for position, item in enumerate(meeting.agenda))


def minutes_inside_module(library: Library) -> Iterator[Finding]:
    """A module runs no shorter and no longer than it can."""
    for workshop in library.workshops.values():
        for place, item in agenda_items(workshop):
            module = library.agenda_modules.get(item.module)
            if module is None or item.minutes is None:
                continue
            duration = module.duration
            if not duration.min <= item.minutes <= duration.max:
                message = f"{item.minutes} Minuten sind für „{item.module}“ zu {'kurz' if item.minutes < duration.min else 'lang'}"
                yield workshop.source.finding((*place, "minutes"), message, f"Zwischen {duration.min} und {duration.max} Minuten wählen.")


def confirmed_has_date_and_place(library: Library) -> Iterator[Finding]:
    """A confirmed workshop says when and where."""
    for workshop in library.workshops.values():
        if workshop.status == "draft":
            continue
        for number, day in enumerate(workshop.days):
            missing = [name for name in ("date", "place") if getattr(day, name) is None]
            if missing:
                message = f"Tag {number + 1} eines bestätigten Workshops ohne {' und '.join(missing)}"
                yield workshop.source.finding(("days", number), message, "Datum und Ort ergänzen oder status: draft schreiben.")


def days_in_order(library: Library) -> Iterator[Finding]:
    """A day ends after it starts, and the days follow each other."""
    for workshop in library.workshops.values():
        for number, day in enumerate(workshop.days):
            if day.end <= day.start:
                yield workshop.source.finding(("days", number, "end"), "der Tag endet, bevor er beginnt", "Beginn und Ende prüfen.")
        dates = [(number, day.date) for number, day in enumerate(workshop.days) if day.date]
        for (_, earlier), (number, later) in pairwise(dates):
            if later.first <= earlier.first:
                message = f"der Tag liegt nicht nach dem vorigen ({earlier.iso})"
                yield workshop.source.finding(("days", number, "date"), message, "Die Daten der Tage prüfen.")
