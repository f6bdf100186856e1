"""The minutes follow the agenda and have no place for the names of participants."""

import pytest

from macros.library.library import Library
from macros.views.document import Heading, Paragraph, Table, WriteLines
from macros.views.document_text import inline_text, text_of
from macros.views.editions.minutes_template import CHAIN, SHORTEST, build
from macros.views.workshop import workshop_view
from tests.views.editions.scopes import SAMPLES, of_kind, own, small, undated


def table(library: Library, workshop_id: str, caption: str) -> Table:
    """Return a table of a sample's minutes."""
    return next(block for block in of_kind(build(own(library, workshop_id)), Table) if block.caption == caption)


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_along_the_agenda(library: Library, workshop_id: str) -> None:
    """Every point of every day stands there with its clock times, in order."""
    scope = own(library, workshop_id)
    lines = iter(text_of(build(scope)).split("\n"))
    rows = [row for day in workshop_view(library, scope.workshop).days for row in day.rows]
    assert [row.title for row in rows if f"{row.begins}–{row.ends} {row.title}" not in lines] == []


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_results(library: Library, workshop_id: str) -> None:
    """Every working point says what is to be written down; what is shorter than ten minutes leaves nothing."""
    scope = own(library, workshop_id)
    text = text_of(build(scope))
    points = [row for day in workshop_view(library, scope.workshop).days for row in day.rows if not row.rests]
    modules = {module.title: module.result for module in library.agenda_modules.values()}
    missing = [row.title for row in points if (f"Festzuhalten: {modules[row.title]}" in text) != (row.minutes >= SHORTEST)]
    assert missing == []


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_measures(library: Library, workshop_id: str) -> None:
    """For each Handlungsfeld there is an empty table from Leitziel to Finanzierung with a line for each of three Teilziele."""
    for field in library.workshops[workshop_id].action_fields:
        found = table(library, workshop_id, library.label("action_fields", field))
        assert found.header == ("Leitziel", "Teilziel", "Maßnahme", "Zuständig", "Frist", "Indikator", "Finanzierung") == CHAIN
        assert [[inline_text(cell) for cell in row] for row in found.rows] == [[""] * 7] * 3


def test_attendance_in_numbers(library: Library) -> None:
    """Attendance is counted by group, against what was expected."""
    found = table(library, "musterkreis", "Anwesende nach Gruppen")
    assert found.header == ("Gruppe", "Erwartet", "Anwesend an Tag 1", "Anwesend an Tag 2")
    expected = ["Kommunalpolitik 10", "Verwaltung 10", "Migrantenorganisationen 7", "Weitere 3", "Alle zusammen 30"]
    assert [f"{inline_text(row[0])} {inline_text(row[1])}" for row in found.rows] == expected


def test_no_list_of_persons(library: Library) -> None:
    """No table and no line asks for the name of a person."""
    document = build(own(library, "musterkreis"))
    asked = [head for block in of_kind(document, Table) for head in block.header] + [block.label for block in of_kind(document, WriteLines)]
    assert [word for word in asked if "Name" in word or "Person" in word] == []


@pytest.mark.parametrize("caption", ["Themenspeicher", "Zusagen"])
def test_stores(library: Library, caption: str) -> None:
    """What was left over and what was promised has its place."""
    assert len(table(library, "musterkreis", caption).rows) > 0


def test_open_dates(library: Library) -> None:
    """Where the days are not dated, deadlines count from the workshop."""
    lines = text_of(build(undated(own(library, "musterkreis")))).split("\n")
    assert {"3 Tage nach dem Workshop", "14 Tage nach dem Workshop"} <= set(lines)


def test_dated(library: Library) -> None:
    """Where they are, deadlines are dates."""
    day = {"date": "2027-03-04", "start": "09:00", "end": "12:00", "agenda": [{"module": "klima"}]}
    lines = text_of(build(small(library, days=[day]))).split("\n")
    assert {"8. März 2027", "18. März 2027"} <= set(lines)


@pytest.mark.parametrize("internal", [True, False])
def test_moderators_are_internal(library: Library, internal: bool) -> None:
    """Only the internal edition names who moderated."""
    document = build(small(library, internal=internal, moderators=["Erste Moderation"]))
    assert ("Erste Moderation" in text_of(document)) is internal


@pytest.mark.parametrize("internal", [True, False])
def test_no_notes(library: Library, internal: bool) -> None:
    """Notes to the moderators and the offer are in no minutes."""
    scope = small(library, {"module": "klima", "note": "Geheimes"}, internal=internal, offer={"fee_eur": "6000"})
    assert [word for word in ("Geheimes", "6000", "6.000") if word in text_of(build(scope))] == []


def test_anchors_are_unique(library: Library) -> None:
    """No two headings share an anchor."""
    anchors = [block.anchor for block in of_kind(build(own(library, "musterstadt")), Heading)]
    assert len(set(anchors)) == len(anchors)


def test_breaks_are_lines(library: Library) -> None:
    """A break is a line without room to write."""
    paragraphs = [inline_text(block.runs) for block in of_kind(build(small(library, {"module": "pause"})), Paragraph)]
    assert "09:00–09:15 Kaffeepause" in paragraphs
