"""The worksheets fit the modules that use them, and say how many copies are needed."""

from typing import Any

import pytest

from macros.library.library import Library
from macros.views.document import Block, Bullets, Heading, PageBreak, Paragraph, Scale, Table, WriteLines
from macros.views.document_text import inline_text, lines_of, text_of
from macros.views.editions.scope import Scope
from macros.views.editions.sheets_groups import PROFILE, SURVEY
from macros.views.editions.sheets_people import CLIMATE, RATING, SMART
from macros.views.editions.worksheets import NONE, SHEETS, blocks_for_participants, build, copies, sheets_of
from macros.views.materials import packing_rows
from tests.views.editions.scopes import SAMPLES, TODAY, of_kind, own, small
from tests.views.records import library_of, workshop

ANCHORS = [f"blatt-{sheet.id}" for sheet in SHEETS]


def own_scope(library: Library, *modules: str, **changes: Any) -> Scope:
    """Return the scope of a workshop for 24 people with one day of our own modules."""
    planned = workshop("musterstadt", [{"module": entry} for entry in modules], **changes)
    return Scope(library_of(library, modules=library.agenda_modules.values(), workshops=[planned]), planned, TODAY)


def part(library: Library, scope: Scope, sheet_id: str) -> tuple[Block, ...]:
    """Return the form of a sheet."""
    return next(sheet for sheet in SHEETS if sheet.id == sheet_id).blocks(scope)


def steps(library: Library, module_id: str) -> str:
    """Return what a module's steps say."""
    return " ".join(step.does for step in library.agenda_modules[module_id].steps)


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_each_sheet_begins_a_page(library: Library, workshop_id: str) -> None:
    """Every sheet stands there once, in the order of use, on a page of its own."""
    blocks = build(own(library, workshop_id)).blocks
    after_breaks = [blocks[place + 1] for place, block in enumerate(blocks) if isinstance(block, PageBreak)]
    assert [block.anchor for block in after_breaks if isinstance(block, Heading)] == ANCHORS


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.id)
def test_module_asks_for_the_sheet(library: Library, sheet: Any) -> None:
    """A sheet belongs to a module, and to a material of it where it names one."""
    items = [material.item for material in library.agenda_modules[sheet.module].materials]
    assert sheet.material in ("", *items)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.id)
@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_filled_in(library: Library, workshop_id: str, sheet: Any) -> None:
    """Each sheet names municipality and workshop, and is blank below: no table has more than its headings in the last column."""
    scope = own(library, workshop_id)
    blocks = build(scope).blocks
    start = next(place for place, block in enumerate(blocks) if isinstance(block, Heading) and block.anchor == f"blatt-{sheet.id}")
    head = blocks[start + 1]
    assert isinstance(head, Paragraph)
    assert inline_text(head.runs).startswith(f"{scope.workshop.municipality.name} · {scope.workshop.title} · ")
    assert [cells[-1] for table in sheet.blocks(scope) if isinstance(table, Table) for cells in table.rows if inline_text(cells[-1])] == []


@pytest.mark.parametrize(
    "sheet_id",
    ["projektabfrage", "projektlandkarte", "smart", "zielpyramide", "projektsteckbrief", "indikatorblatt", "verantwortungsmatrix"],
)
def test_fields_are_filled_in(library: Library, sheet_id: str) -> None:
    """The chosen Handlungsfelder stand on every sheet that asks for one."""
    lines = list(lines_of(part(library, own(library, "musterkreis"), sheet_id)))
    assert {"Ankommen, Beratung und Aufenthalt", "Wohnen und Quartier", "Beteiligung und Engagement"} <= set(lines)


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_copies_agree_with_the_packing_list(library: Library, workshop_id: str) -> None:
    """Where the packing list has a sheet, both say the same number."""
    scope = own(library, workshop_id)
    packed = {row.item: row.quantity for row in packing_rows(library, scope.workshop)}
    differing = [sheet.id for sheet in SHEETS if sheet.material in packed and copies(scope, sheet).count != packed[sheet.material]]
    assert differing == []


@pytest.mark.parametrize(
    ("workshop_id", "sheet_id", "text"),
    [
        ("musterkreis", "klimabarometer", "30 Kopien: 1 je Person"),
        ("musterstadt", "klimabarometer", "40 Kopien: 1 je Person"),
        ("musterkreis", "projektlandkarte", "5 Kopien: 1 je Gruppe (5 Gruppen zu 6)"),
        ("musterstadt", "projektlandkarte", "7 Kopien: 1 je Gruppe (7 Gruppen: 5 zu 6, 2 zu 5)"),
        ("musterkreis", "projektsteckbrief", "6 Kopien: 2 je Gruppe (3 Gruppen zu 10)"),
        ("musterstadt", "projektsteckbrief", "8 Kopien: 2 je Gruppe (4 Gruppen zu 10)"),
        ("musterkreis", "verantwortungsmatrix", "1 Kopie: für den ganzen Workshop"),
        ("musterkreis", "projektabfrage", "Eine Kopie je angefragter Stelle, vor dem Workshop verschickt"),
    ],
)
def test_copies(library: Library, workshop_id: str, sheet_id: str, text: str) -> None:
    """Copies are computed from people and groups; the study's 6 and 8 Steckbriefe among them."""
    assert copies(own(library, workshop_id), next(sheet for sheet in SHEETS if sheet.id == sheet_id)).text == text


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_copies_stand_on_the_sheets(library: Library, workshop_id: str) -> None:
    """Each sheet says itself how often it is copied."""
    scope = own(library, workshop_id)
    notes = [inline_text(block.runs) for block in of_kind(build(scope), Paragraph) if block.style == "muted"]
    assert [sheet.id for sheet, note in zip(SHEETS, notes, strict=True) if not note.startswith(copies(scope, sheet).text)] == []


def test_only_used_modules(library: Library) -> None:
    """A workshop gets the sheets of its own modules only."""
    assert [sheet.id for sheet in sheets_of(own_scope(library, "klima-barometer", "fahrplan"))] == ["klimabarometer", "fahrplan"]


def test_without_sheets(library: Library) -> None:
    """Where no module needs a sheet, the edition and the chapter of the handout say so."""
    assert NONE in text_of(build(small(library)))
    assert NONE in lines_of(blocks_for_participants(small(library)))


def test_chapter_of_the_handout(library: Library) -> None:
    """The handout has the sheets for everybody under one heading, without the number of copies."""
    blocks = blocks_for_participants(own(library, "musterkreis"))
    headings = [(block.level, block.text) for block in blocks if isinstance(block, Heading)]
    titles = ["Klimabarometer", "Leitziel", "SMART-Prüfblatt", "Projektsteckbrief", "Indikatorblatt", "Zusagekarte", "Bewertungsbogen"]
    assert headings == [(2, "Arbeitsblätter"), *((3, title) for title in titles)]
    assert sum(isinstance(block, PageBreak) for block in blocks) == len(titles) - 1
    assert [line for line in lines_of(blocks) if "Kopie" in line] == []


@pytest.mark.parametrize("name", [name for name, *_ in CLIMATE])
def test_climate_scales(library: Library, name: str) -> None:
    """The barometer has the scales that the module explains, from 1 to 10."""
    scales = [block for block in part(library, own(library, "musterkreis"), "klimabarometer") if isinstance(block, Scale)]
    assert [(scale.points, scale.question.startswith(f"{name}: ")) for scale in scales].count((10, True)) == 1
    assert name in steps(library, "klima-barometer")


@pytest.mark.parametrize(
    ("module_id", "words"),
    [
        ("vorabfrage-projekte", [word.removesuffix(" des Angebots") for word in SURVEY]),
        ("projektwerkstatt", [name for name, _ in PROFILE]),
        ("zielpyramide", [name.lower() for name, _ in SMART[:4]]),
        ("abschluss-zusagen", [name for name, *_ in RATING]),
    ],
)
def test_form_asks_what_the_module_names(library: Library, module_id: str, words: list[str]) -> None:
    """A form asks for exactly what the steps of its module name."""
    assert [word for word in words if word not in steps(library, module_id)] == []


@pytest.mark.parametrize(
    ("parts", "asked"),
    [
        ({"politics": "12", "administration": "12"}, True),
        ({"politics": "12", "administration": "10", "others": "2"}, False),
        ({}, False),
    ],
    ids=["large groups", "a group of two", "groups unknown"],
)
def test_nobody_is_recognised(library: Library, parts: dict[str, str], asked: bool) -> None:
    """The barometer asks for the own group only where each has three people or more."""
    scope = own_scope(library, "klima-barometer", participants={"expected": "24", **parts})
    assert ("Meine Gruppe" in lines_of(part(library, scope, "klimabarometer"))) is asked


@pytest.mark.parametrize("sheet_id", ["klimabarometer", "bewertungsbogen"])
def test_repeatable(library: Library, sheet_id: str) -> None:
    """Barometer and rating can be filled in again after the last check, and say so."""
    scope = own_scope(library, "klima-barometer", checks=[{"after_months": "3"}, {"after_months": "18"}])
    boxes = [block for block in part(library, scope, sheet_id) if isinstance(block, Bullets)]
    assert inline_text(boxes[0].items[1]) == "bei der Wiederholung nach 18 Monaten, mit denselben Fragen"


def test_dates_follow_from_the_workshop(library: Library) -> None:
    """Where the days are dated, the survey has its deadline and the road map its months."""
    day = {"date": "2027-03-04", "start": "09:00", "end": "12:00", "agenda": [{"module": "fahrplan"}]}
    scope = own_scope(library, "fahrplan", days=[day])
    assert "11. Februar 2027" in lines_of(part(library, scope, "projektabfrage"))
    months = [block for block in part(library, scope, "fahrplan") if isinstance(block, Table)][1]
    assert [inline_text(row[0]) for row in months.rows][::11] == ["April 2027", "März 2028"]


def test_matrix_has_room_for_every_project(library: Library) -> None:
    """The matrix has two lines for each Handlungsfeld, as many as Steckbriefe come out at most."""
    table = next(block for block in part(library, own(library, "musterstadt"), "verantwortungsmatrix") if isinstance(block, Table))
    assert len(table.rows) == 2 * 4


def test_room_to_write(library: Library) -> None:
    """Every line to fill in says what belongs there."""
    assert [block for block in of_kind(build(own(library, "musterkreis")), WriteLines) if not block.label] == []
