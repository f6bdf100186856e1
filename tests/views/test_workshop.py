"""A workshop as its handout shows it."""

from typing import Any

import pytest

from macros.library.library import Library
from macros.views.links import Link
from macros.views.workshop import AgendaRow, WorkshopView, workshop_view, workshop_views
from tests.views.records import example, library_of, module, question, workshop

MODULES = [module("klima"), module("pause", 15, 15, kind="break", title="Kaffeepause", short="Kaffee und Tee.")]


def small(library: Library, *workshops: Any) -> Library:
    """Return a library with two modules, two examples, two questions and these workshops."""
    examples = [example("sprachcafe"), example("zweites")]
    return library_of(library, examples, MODULES, workshops, [question("q001"), question("q002")])


def view(library: Library, *items: dict[str, Any], **changes: Any) -> WorkshopView:
    """Return the handout of a workshop with one day of these items."""
    planned = workshop("musterstadt", list(items) or [{"module": "klima"}], **changes)
    return workshop_view(small(library, planned), planned)


def test_row(library: Library) -> None:
    """A line of the programme has times, minutes, the module, its examples and questions."""
    row = view(library, {"module": "klima", "examples": ["sprachcafe"], "questions": ["q001"]}).days[0].rows[0]
    assert (row.begins, row.ends, row.minutes, row.rests) == ("09:00", "09:30", 30, False)
    assert (row.title, row.address, row.short) == ("Klimabarometer", "bausteine/klima/", "Alle stellen sich auf einer Linie auf.")
    assert row.examples == (Link("Musterstadt", "praxisbeispiele/sprachcafe/"),)
    assert [entry.id for entry in row.questions] == ["q001"]


def test_buffer_is_visible(library: Library) -> None:
    """Idle time before a fixed start is a line of its own."""
    rows = view(library, {"module": "klima"}, {"module": "pause", "start": "10:00"}).days[0].rows
    assert rows[1] == AgendaRow("09:30", "10:00", 30, "Puffer", "", "Zeit, die nicht verplant ist", True, (), ())
    assert [row.begins for row in rows] == ["09:00", "09:30", "10:00"]


def test_breaks_rest(library: Library) -> None:
    """Breaks are marked as rest."""
    rows = view(library, {"module": "klima"}, {"module": "pause"}).days[0].rows
    assert [row.rests for row in rows] == [False, True]


def test_day(library: Library) -> None:
    """A day is numbered, begins when it is said to and ends with its last item."""
    day = view(library, {"module": "klima"}, {"module": "pause"}).days[0]
    assert (day.title, day.date, day.place, day.begins, day.ends) == ("Tag 1", "Termin offen", "", "09:00", "09:45")


def test_day_with_date_and_place(library: Library) -> None:
    """A day says its date in words, and its place."""
    days = [{"date": "2027-03-04", "start": "09:00", "end": "12:00", "place": "Rathaus", "agenda": [{"module": "klima"}]}]
    day = view(library, days=days).days[0]
    assert (day.date, day.place) == ("4. März 2027", "Rathaus")


@pytest.mark.parametrize(
    ("start", "times"),
    [({"start": "13:00"}, ("13:00", "13:30")), ({}, ("", ""))],
    ids=["begins", "beginning open"],
)
def test_meeting(library: Library, start: dict[str, str], times: tuple[str, str]) -> None:
    """A meeting has times where its beginning is known."""
    meeting = view(library, preparation_meeting={**start, "agenda": [{"module": "klima"}]}).meetings[0]
    assert (meeting.title, (meeting.begins, meeting.ends)) == ("Vorbereitungstreffen", times)


def test_chosen_once(library: Library) -> None:
    """Examples and questions of the workshop and of its items are listed once, those of the whole workshop first."""
    item = {"module": "klima", "examples": ["zweites", "sprachcafe"], "questions": ["q002"]}
    found = view(library, item, examples=["sprachcafe"], questions=["q001", "q002"])
    assert [card.id for card in found.examples] == ["sprachcafe", "zweites"]
    assert [entry.id for entry in found.questions] == ["q001", "q002"]


def test_participants(library: Library) -> None:
    """The groups that come are named with their numbers; groups without people are left out."""
    found = view(library, participants={"expected": "24", "politics": "10", "administration": "14", "others": "0"})
    assert (found.expected, found.parts) == (24, (("aus der Kommunalpolitik", 10), ("aus der Verwaltung", 14)))


def test_public_handout_holds_no_secrets(library: Library) -> None:
    """What only the moderators may see is not part of the view."""
    secret = {"moderators": ["Frau Geheim"], "offer": {"fee_eur": "6000", "includes": ["Geheimes"]}}
    note = {"module": "klima", "note": "Geheimer Hinweis"}
    text = repr(view(library, note, **secret))
    assert [word for word in ("Geheim", "6000", "6.000") if word in text] == []


def test_internal_workshops_are_marked(library: Library) -> None:
    """Every workshop says whether it is internal."""
    tiny = small(library, workshop("offen"), workshop("geheim", visibility="internal"))
    assert {entry.id: entry.internal for entry in workshop_views(tiny)} == {"geheim": True, "offen": False}


@pytest.mark.parametrize(
    ("status", "words"),
    [("draft", "Entwurf"), ("confirmed", "Termin steht fest"), ("held", "hat stattgefunden"), ("evaluated", "ausgewertet")],
)
def test_status(library: Library, status: str, words: str) -> None:
    """How far a workshop is, is told in words."""
    assert view(library, status=status).status == words


def test_checks(library: Library) -> None:
    """Later checks are given in months."""
    assert view(library, checks=[{"after_months": "3"}, {"after_months": "12"}]).checks == (3, 12)
