"""Clock times are computed; what does not fit is a finding."""

from typing import Any

import pytest

from macros.library.findings import errors
from macros.library.library import Library
from macros.library.models.workshop import Workshop
from macros.views.timetable import slots, timetable_findings
from macros.views.wording import clock
from tests.views.records import library_of, module, workshop

MODULES = [
    module("klima", 30, 20),
    module("daten", 60, 45),
    module("ziele", 90, 90),
    module("pause", 15, 15, kind="break"),
    module("mittag", 60, 60, kind="meal"),
]


def agenda(*items: str) -> list[dict[str, Any]]:
    """Return agenda items written as ``module``, ``module 45`` (minutes) or ``module @10:00`` (fixed start)."""
    written = []
    for item in items:
        name, *more = item.split()
        keys = {"start" if entry.startswith("@") else "minutes": entry.removeprefix("@") for entry in more}
        written.append({"module": name, **keys})
    return written


def times(library: Library, planned: Workshop) -> list[str]:
    """Return the times of the first day, with buffers."""
    day = planned.days[0]
    placed = slots(library_of(library, modules=MODULES), day.start, day.agenda)
    return [f"{clock(slot.begins)}-{clock(slot.ends)}" + (f" nach {slot.buffer}" if slot.buffer else "") for slot in placed]


def findings(library: Library, planned: Workshop) -> list[str]:
    """Return what does not fit."""
    return [str(finding) for finding in timetable_findings(library_of(library, modules=MODULES, workshops=[planned]))]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        (("klima", "pause", "daten"), ["09:00-09:30", "09:30-09:45", "09:45-10:45"]),
        (("klima 25", "daten 50"), ["09:00-09:25", "09:25-10:15"]),
        (("klima", "mittag @10:00", "daten"), ["09:00-09:30", "10:00-11:00 nach 30", "11:00-12:00"]),
        (("klima", "pause @09:30"), ["09:00-09:30", "09:30-09:45"]),
        (("klima @09:15",), ["09:15-09:45 nach 15"]),
        (("daten", "pause @09:30"), ["09:00-10:00", "10:00-10:15"]),
    ],
    ids=["follow each other", "own minutes", "fixed start", "fixed start on time", "first item later", "too early is pushed"],
)
def test_times(library: Library, items: tuple[str, ...], expected: list[str]) -> None:
    """Items follow each other; a fixed start later than the clock leaves a buffer."""
    assert times(library, workshop("w", agenda(*items))) == expected


def long_day(*items: str) -> Workshop:
    """Return a workshop with one day until 17:00."""
    return workshop("w", days=[{"start": "09:00", "end": "17:00", "agenda": agenda(*items)}])


WHERE = "workshops/w.yml:1"


@pytest.mark.parametrize(
    ("items", "lines"),
    [
        (("klima", "pause", "daten", "pause", "daten"), []),
        (
            ("daten", "pause @09:30"),
            [
                f"{WHERE}: days[0].agenda[1].start: „pause“ soll um 09:30 beginnen, der Punkt davor endet erst um 10:00"
                " – 30 Minuten davor einsparen oder den festen Beginn ändern."
            ],
        ),
        (
            ("daten", "pause", "daten", "pause", "klima", "klima"),
            [f"{WHERE}: days[0].end: 30 Minuten zu viel an Tag 1 – kürzbar: daten −15, daten −15, klima −10, klima −10"],
        ),
        (
            ("ziele", "pause", "ziele"),
            [f"{WHERE}: days[0].end: 15 Minuten zu viel an Tag 1 – Einen Punkt streichen."],
        ),
        (
            ("ziele", "daten"),
            [f"{WHERE}: days[0].agenda[1]: Warnung: 150 Minuten ohne Pause bis 11:30 – Vorher eine Pause einplanen."],
        ),
        (("daten", "daten"), []),
    ],
    ids=["fits", "fixed start too early", "overrun", "overrun, nothing to shorten", "no break", "120 minutes are fine"],
)
def test_findings(library: Library, items: tuple[str, ...], lines: list[str]) -> None:
    """What does not fit is said with the place, the minutes and the way out."""
    assert findings(library, workshop("w", agenda(*items))) == lines


@pytest.mark.parametrize(
    "items",
    [("ziele", "mittag @11:00", "daten 65"), ("daten", "klima @10:30", "ziele"), ("daten", "pause", "daten", "klima 45")],
    ids=["meal after a buffer", "buffer", "break"],
)
def test_rest_ends_the_count(library: Library, items: tuple[str, ...]) -> None:
    """The count of minutes without a break starts anew after a break, after a meal and after idle time."""
    assert findings(library, long_day(*items)) == []


def test_long_item_after_idle_time(library: Library) -> None:
    """An item that is longer than two hours is warned of, even after idle time."""
    assert findings(library, long_day("klima", "ziele 121 @11:00")) == [
        f"{WHERE}: days[0].agenda[1]: Warnung: 121 Minuten ohne Pause bis 13:01 – Vorher eine Pause einplanen."
    ]


def test_a_long_stretch_is_no_error(library: Library) -> None:
    """A missing break is worth a warning and does not stop the build."""
    tiny = library_of(library, modules=MODULES, workshops=[workshop("w", agenda("ziele", "daten"))])
    assert errors(timetable_findings(tiny)) == []


def test_second_day_is_named(library: Library) -> None:
    """A finding names the day it is about."""
    planned = workshop("w", agenda("klima"), agenda("ziele", "pause", "ziele"))
    assert findings(library, planned) == [f"{WHERE}: days[1].end: 15 Minuten zu viel an Tag 2 – Einen Punkt streichen."]


def test_unknown_modules_are_left_to_their_rule(library: Library) -> None:
    """A day with a module that does not exist has no times and no second finding."""
    assert findings(library, workshop("w", agenda("ziele", "fehlt", "ziele"))) == []


@pytest.mark.parametrize("name", ["preparation_meeting", "follow_up_meeting"])
def test_meetings_are_checked(library: Library, name: str) -> None:
    """A meeting before or after follows the same rules, except that it has no end to overrun."""
    meeting = {"start": "13:00", "agenda": agenda("ziele", "klima @14:00", "klima")}
    assert findings(library, workshop("w", agenda("klima"), **{name: meeting})) == [
        f"{WHERE}: {name}.agenda[1].start: „klima“ soll um 14:00 beginnen, der Punkt davor endet erst um 14:30"
        " – 30 Minuten davor einsparen oder den festen Beginn ändern.",
        f"{WHERE}: {name}.agenda[2]: Warnung: 150 Minuten ohne Pause bis 15:30 – Vorher eine Pause einplanen.",
    ]


def test_fixed_time_needs_a_beginning(library: Library) -> None:
    """A meeting whose beginning is open has no fixed times."""
    planned = workshop("w", agenda("klima"), follow_up_meeting={"agenda": agenda("klima", "klima @14:00")})
    assert findings(library, planned) == [
        f"{WHERE}: follow_up_meeting.agenda[1].start: eine feste Uhrzeit, aber das Treffen hat keinen Beginn – start des Treffens ergänzen."
    ]


def test_own_workshops_fit(library: Library) -> None:
    """The workshops of this collection have no finding."""
    assert list(timetable_findings(library)) == []
