"""The calendar file holds what is dated, at the times of the timetable, and nothing internal."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from icalendar import Calendar, Event, Timezone

from macros.calendar_file import has_dates, render_ics
from macros.library.library import Library
from macros.library.models.workshop import Workshop
from macros.views.timetable import slots
from macros.views.wording import clock
from tests.views.records import library_of, module, workshop

SITE = "https://werkstatt.example/"
STAMP = datetime(2026, 8, 1, 12, 30, tzinfo=UTC)
KLIMA = {"module": "klima"}
MODULES = (module("klima", 30, title="Klimabarometer"), module("mittag", 60, kind="meal", title="Mittagspause"))


def day(when: str | None = "2026-11-23", start: str = "08:30", *agenda: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a day as authors write it; None leaves its date open."""
    dated = {"date": when} if when else {}
    return {**dated, "start": start, "end": "17:00", "agenda": list(agenda) or [KLIMA], **more}


def meeting(when: str, **more: Any) -> dict[str, Any]:
    """Return a meeting as authors write it."""
    return {"date": when, "agenda": [KLIMA], **more}


def written(library: Library, planned: Workshop, stamp: datetime = STAMP) -> bytes:
    """Return the calendar file of a workshop."""
    return render_ics(library_of(library, modules=MODULES, workshops=[planned]), planned, SITE, stamp)


def calendar(library: Library, *days: dict[str, Any], **changes: Any) -> Calendar:
    """Return the calendar of a workshop with these days, read again."""
    found = Calendar.from_ical(written(library, workshop(days=list(days), **changes)))
    assert isinstance(found, Calendar)
    return found


def events(library: Library, *days: dict[str, Any], **changes: Any) -> list[Event]:
    """Return the events of a workshop with these days."""
    return list(calendar(library, *days, **changes).events)


def titles(found: list[Event]) -> list[str]:
    """Return the titles of events."""
    return [str(event["SUMMARY"]) for event in found]


def test_one_event_per_day(library: Library) -> None:
    """A day is one event, from its beginning to the end of its last item."""
    (event,) = events(library, day("2026-11-23", "08:30", KLIMA, {"module": "mittag"}))
    assert (event.start.isoformat(), event.end.isoformat()) == ("2026-11-23T08:30:00+01:00", "2026-11-23T10:00:00+01:00")


def test_programme(library: Library) -> None:
    """The description of a day is its programme with clock times, buffers included."""
    (event,) = events(library, day("2026-11-23", "08:30", KLIMA, {"module": "mittag", "start": "12:00"}))
    assert str(event["DESCRIPTION"]) == "08:30–09:00 Klimabarometer\n09:00–12:00 Puffer\n12:00–13:00 Mittagspause"


@pytest.mark.parametrize("name", ["musterkreis", "musterstadt"])
def test_times_are_those_of_the_timetable(library: Library, name: str) -> None:
    """Beginning, end and programme of a real workshop are its slots."""
    sample = library.workshops[name]
    plan = sample.days[0]
    found = Calendar.from_ical(render_ics(library, sample, SITE, STAMP))
    event = next(event for event in found.events if "-tag-1@" in str(event["UID"]))
    placed = slots(library, plan.start, plan.agenda)
    assert [event.start.strftime("%H:%M"), event.end.strftime("%H:%M")] == [clock(placed[0].begins), clock(placed[-1].ends)]
    lines = str(event["DESCRIPTION"]).splitlines()
    times = [f"{clock(slot.begins)}–{clock(slot.ends)}" for slot in placed]
    assert [line.split()[0] for line in lines if "Puffer" not in line] == times


@pytest.mark.parametrize(
    ("when", "offset"),
    [("2026-03-28", "+01:00"), ("2026-03-29", "+02:00"), ("2026-10-24", "+02:00"), ("2026-10-25", "+01:00")],
)
def test_daylight_saving(library: Library, when: str, offset: str) -> None:
    """On the days when the clocks change, the event is at the time the clock on the wall shows."""
    (event,) = events(library, day(when))
    assert (event.start.isoformat(), event.end.isoformat()) == (f"{when}T08:30:00{offset}", f"{when}T09:00:00{offset}")


@pytest.mark.parametrize("when", ["2026-03-29", "2026-10-25", "2026-07-01"])
def test_zone_is_described(library: Library, when: str) -> None:
    """The rules of Berlin stand in the file, and lead to the same time as those of the reader."""
    found = calendar(library, day(when))
    (zone,) = found.timezones
    assert isinstance(zone, Timezone)
    assert zone.tz_name == "Europe/Berlin"
    begins = datetime.fromisoformat(f"{when}T08:30")
    told = begins.replace(tzinfo=zone.to_tz(lookup_tzid=False))
    assert told.isoformat() == found.events[0].start.isoformat()


def test_past_midnight(library: Library) -> None:
    """A day that lasts past midnight ends on the next one."""
    (event,) = events(library, day("2026-10-24", "23:00", KLIMA, {"module": "mittag"}))
    assert event.end.isoformat() == "2026-10-25T00:30:00+02:00"


@pytest.mark.parametrize("when", [None, "2026", "2026-11"])
def test_no_date(library: Library, when: str | None) -> None:
    """A day without an exact date gives no event, and a workshop without any a valid calendar without events."""
    planned = workshop(days=[day(when)], checks=[{"after_months": "3"}])
    found = Calendar.from_ical(written(library, planned))
    assert (has_dates(planned), found.events, found["VERSION"], len(found.timezones)) == (False, [], "2.0", 1)


def test_only_dated_days(library: Library) -> None:
    """Of two days, the dated one is an event under its number."""
    planned = workshop(days=[day(None), day()])
    assert has_dates(planned)
    assert titles(events(library, day(None), day())) == ["Workshop in Musterstadt: Tag 2"]


def test_order(library: Library) -> None:
    """Meetings and checks stand beside the days, in the order of the calendar."""
    both = {"preparation_meeting": meeting("2026-10-01"), "follow_up_meeting": meeting("2026-12-01", start="14:00")}
    found = events(library, day("2026-11-23"), day("2026-11-24"), checks=[{"after_months": "3"}, {"after_months": "12"}], **both)
    names = [
        "Vorbereitungstreffen",
        "Tag 1",
        "Tag 2",
        "Nachbereitungstreffen",
        "Blick zurück nach 3 Monaten",
        "Blick zurück nach 12 Monaten",
    ]
    assert titles(found) == [f"Workshop in Musterstadt: {name}" for name in names]


def test_meeting_without_beginning(library: Library) -> None:
    """A meeting whose beginning is open takes the whole day, blocks nobody's time and names no clock times."""
    (event,) = events(library, day(None), preparation_meeting=meeting("2026-10-01"))
    assert (event.start, event.end, event["TRANSP"]) == (date(2026, 10, 1), date(2026, 10, 2), "TRANSPARENT")
    assert str(event["DESCRIPTION"]) == "Klimabarometer"


def test_meeting_alone_is_a_date(library: Library) -> None:
    """A workshop whose meeting is dated has dates."""
    assert has_dates(workshop(days=[day(None)], follow_up_meeting=meeting("2026-12-01")))


@pytest.mark.parametrize(
    ("last", "months", "due"),
    [
        ("2026-11-23", 3, date(2027, 2, 23)),
        ("2026-11-30", 3, date(2027, 3, 1)),
        ("2027-11-30", 3, date(2028, 2, 29)),
        ("2028-02-29", 12, date(2029, 2, 28)),
        ("2026-12-31", 12, date(2027, 12, 31)),
        ("2026-12-01", 1, date(2027, 1, 1)),
    ],
)
def test_checks(library: Library, last: str, months: int, due: date) -> None:
    """A check is a whole day, some months after the last day, at the end of a shorter month; on Monday, where that is a weekend."""
    event = events(library, day("2026-01-05"), day(last), checks=[{"after_months": str(months)}])[-1]
    assert (event.start, event.end) == (due, due + timedelta(days=1))


def test_check_without_last_day(library: Library) -> None:
    """Where the last day is open, a check has no date either."""
    assert len(events(library, day(), day(None), checks=[{"after_months": "3"}])) == 1


def test_place_and_address(library: Library) -> None:
    """An event names place and page of the workshop; an open place is left out."""
    first, second = events(library, day(place="Rathaus, Großer Saal; 1. Stock"), day("2026-11-24"))
    assert (str(first["LOCATION"]), "LOCATION" in second) == ("Rathaus, Großer Saal; 1. Stock", False)
    assert str(first["URL"]) == "https://werkstatt.example/workshops/musterstadt/"


def test_identity(library: Library) -> None:
    """Each event keeps its identity when it is moved, and says when the file was made."""
    first, moved = (events(library, day(when), checks=[{"after_months": "3"}]) for when in ("2026-11-23", "2027-01-11"))
    assert [str(event["UID"]) for event in first] == [str(event["UID"]) for event in moved]
    assert [str(event["UID"]) for event in first] == ["musterstadt-tag-1@werkstatt.example", "musterstadt-nach-3-monaten@werkstatt.example"]
    assert {event.DTSTAMP for event in first} == {STAMP}


@pytest.mark.parametrize(("status", "shown"), [("draft", "TENTATIVE"), ("confirmed", "CONFIRMED"), ("held", "CONFIRMED")])
def test_status(library: Library, status: str, shown: str) -> None:
    """A draft is tentative, everything else is certain."""
    (event,) = events(library, day(place="Rathaus"), status=status)
    assert event["STATUS"] == shown


def test_lines(library: Library) -> None:
    """Lines end as the standard says and hold at most 75 octets; folding divides no letter."""
    title = "Gespräche über Größe, Öffnung und Übergänge – für Ämter, Räte und Bürger"
    planned = workshop(days=[day()], title=title)
    data = written(library, planned)
    lines = data.split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75
    assert [line.decode() for line in lines if line.startswith(b" ")] != []
    assert titles(list(Calendar.from_ical(data).events)) == [f"{title}: Tag 1"]


def test_nothing_internal(library: Library) -> None:
    """Names, notes and the offer are not part of the file."""
    secret: dict[str, Any] = {"moderators": ["Frau Geheim"], "offer": {"fee_eur": "6000", "includes": ["Geheimes"]}}
    planned = workshop(days=[day(None), day("2026-11-23", "08:30", {**KLIMA, "note": "Geheimer Hinweis"})], **secret)
    text = written(library, planned).replace(b"\r\n ", b"").decode()
    assert [word for word in ("Geheim", "6000") if word in text] == []


def test_text_stays_text(library: Library) -> None:
    """A title that looks like the file's own marks stays a title."""
    title = "Fragen; Antworten, Ende\\nEND:VEVENT"
    assert titles(events(library, day(), title=title)) == [f"{title}: Tag 1"]


def test_same_bytes(library: Library) -> None:
    """The same workshop and moment give the same bytes, in whatever zone the moment is told."""
    planned = workshop(days=[day()])
    elsewhere = STAMP.astimezone(timezone(timedelta(hours=2)))
    assert written(library, planned) == written(library, planned, elsewhere) == written(library, planned, STAMP.replace(tzinfo=None))
