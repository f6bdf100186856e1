"""The appointments of a workshop as ``agenda.ics``, for the calendars of those who come.

One event per day, whose description is the programme with its clock times: a block of its own for every quarter of an hour would bury
a calendar. Days, meetings and checks without a date are left out; where there is none, the calendar is valid and empty. Names, notes
and the offer are never part of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import urljoin, urlsplit
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

from macros.library.library import Library
from macros.library.models.workshop import Day, Meeting, Workshop
from macros.views.deadlines import exact, look_back_day, look_back_title
from macros.views.links import workshop_address
from macros.views.timetable import slots
from macros.views.workshop import AgendaRow, DayView, workshop_view

BERLIN = ZoneInfo("Europe/Berlin")
PRODUCT = "-//Integrationswerkstatt//Workshops//DE"
STATES = {"draft": "TENTATIVE"}  # every other state is certain
# Since 1996, in all of the European Union.
CHANGES = (
    (TimezoneStandard, "CET", datetime(1996, 10, 27, 3), 10, timedelta(hours=2), timedelta(hours=1)),
    (TimezoneDaylight, "CEST", datetime(1996, 3, 31, 2), 3, timedelta(hours=1), timedelta(hours=2)),
)


@dataclass(frozen=True)
class _Appointment:
    """What becomes an event. begins and ends are clock times, or days where it takes the whole day (ends is the day after)."""

    key: str
    title: str
    begins: date
    ends: date
    place: str
    description: str


def has_dates(workshop: Workshop) -> bool:
    """Whether a day or a meeting is dated, so that the calendar holds an event."""
    meetings = (workshop.preparation_meeting, workshop.follow_up_meeting)
    return any(exact(entry.date) for entry in (*workshop.days, *meetings) if entry)


def render_ics(library: Library, workshop: Workshop, site_url: str, stamp: datetime) -> bytes:
    """Return the calendar of a workshop. site_url is the root of the site; stamp is when the calendar was made (UTC where it names
    no zone). The same arguments give the same bytes."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", workshop.title)
    calendar.add_component(_zone())
    made = (stamp if stamp.tzinfo else stamp.replace(tzinfo=UTC)).astimezone(UTC)
    for appointment in _appointments(library, workshop):
        calendar.add_component(_event(workshop, appointment, site_url, made))
    written: bytes = calendar.to_ical()
    return written


def _appointments(library: Library, workshop: Workshop) -> Iterator[_Appointment]:
    """Yield what has a date, in the order of the calendar."""
    view = workshop_view(library, workshop)
    meetings = {meeting.title: meeting for meeting in view.meetings}
    if workshop.preparation_meeting:
        yield from _held(library, "vorbereitung", workshop.preparation_meeting, meetings["Vorbereitungstreffen"])
    for number, (day, shown) in enumerate(zip(workshop.days, view.days, strict=True), start=1):
        yield from _held(library, f"tag-{number}", day, shown)
    if workshop.follow_up_meeting:
        yield from _held(library, "nachbereitung", workshop.follow_up_meeting, meetings["Nachbereitungstreffen"])
    yield from _checks(workshop)


def _checks(workshop: Workshop) -> Iterator[_Appointment]:
    """Yield the looks back, some months after the last day, where that has a date."""
    last = exact(workshop.days[-1].date)
    if not last:
        return
    for months in dict.fromkeys(check.after_months for check in workshop.checks):
        due = look_back_day(last, months)
        text = "Was ist aus den Ergebnissen des Workshops geworden?"
        yield _Appointment(f"nach-{months}-monaten", look_back_title(months), due, due + timedelta(days=1), "", text)


def _held(library: Library, key: str, entry: Day | Meeting, shown: DayView) -> Iterator[_Appointment]:
    """Yield the event of a day or meeting that is dated; one without a beginning takes the whole day."""
    day = exact(entry.date)
    if not day:
        return
    begins, ends = day, day + timedelta(days=1)
    if entry.start is not None:
        begins, ends = _at(day, entry.start), _at(day, slots(library, entry.start, entry.agenda)[-1].ends)
    programme = "\n".join(_line(row, timed=entry.start is not None) for row in shown.rows)
    yield _Appointment(key, shown.title, begins, ends, shown.place, programme)


def _line(row: AgendaRow, timed: bool) -> str:
    return f"{row.begins}–{row.ends} {row.title}" if timed else row.title


def _at(day: date, minutes: int) -> datetime:
    """Return a clock time of Berlin: what the clock on the wall shows, also on days that have 23 or 25 hours."""
    return (datetime.combine(day, time()) + timedelta(minutes=minutes)).replace(tzinfo=BERLIN)


def _event(workshop: Workshop, appointment: _Appointment, site_url: str, made: datetime) -> Event:
    root = site_url.rstrip("/") + "/"
    event = Event()
    event.add("uid", f"{workshop.record_id}-{appointment.key}@{urlsplit(root).hostname or 'integrationswerkstatt'}")
    event.add("dtstamp", made)
    event.add("dtstart", appointment.begins)
    event.add("dtend", appointment.ends)
    event.add("summary", f"{workshop.title}: {appointment.title}")
    if appointment.place:
        event.add("location", appointment.place)
    event.add("description", appointment.description)
    event.add("url", urljoin(root, workshop_address(workshop.record_id)))
    event.add("status", STATES.get(workshop.status, "CONFIRMED"))
    if not isinstance(appointment.begins, datetime):
        event.add("transp", "TRANSPARENT")  # a whole day is a reminder and blocks nobody's time
    return event


def _zone() -> Timezone:
    """Return Europe/Berlin with the rule of its two changes a year, so that it does not depend on the machine's list of zones."""
    zone = Timezone()
    zone.add("tzid", BERLIN.key)
    for kind, name, since, month, before, after in CHANGES:
        change = kind()
        change.add("dtstart", since)
        change.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        change.add("tzname", name)
        change.add("tzoffsetfrom", before)
        change.add("tzoffsetto", after)
        zone.add_component(change)
    return zone
