"""The packing list holds every computed quantity once, where it is looked for."""

import pytest

from macros.library.library import Library
from macros.views.document import Table
from macros.views.document_text import inline_text
from macros.views.editions.packing_list import build
from macros.views.materials import copies_per_sheet, packing_rows
from macros.views.wording import number
from tests.views.editions.scopes import SAMPLES, of_kind, own, small

PACKED = ("Wiederverwendbar", "Verbrauchsmaterial", "Verpflegung")


def tables(library: Library, workshop_id: str) -> dict[str, list[list[str]]]:
    """Return the rows of every table by its caption, boxes to tick left out."""
    found = of_kind(build(own(library, workshop_id)), Table)
    return {table.caption: [[inline_text(cell) for cell in row[:3]] for row in table.rows] for table in found}


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_quantities(library: Library, workshop_id: str) -> None:
    """Every material stands there once with its quantity and what it is for."""
    rows = [row for caption in PACKED for row in tables(library, workshop_id)[caption]]
    wanted = [[number(row.quantity), row.item, "; ".join(row.used_in)] for row in packing_rows(library, library.workshops[workshop_id])]
    assert sorted(rows) == sorted(wanted)


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_reusable_apart(library: Library, workshop_id: str) -> None:
    """What comes back has a table of its own, with a box for that."""
    found = {table.caption: table for table in of_kind(build(own(library, workshop_id)), Table)}
    kept = [row.item for row in packing_rows(library, library.workshops[workshop_id]) if row.reusable]
    assert [row[1] for row in tables(library, workshop_id)["Wiederverwendbar"]] == kept
    assert found["Wiederverwendbar"].header[3:] == ("gepackt", "wieder da")
    assert found["Verbrauchsmaterial"].header[3:] == ("gepackt",)


def test_catering_apart(library: Library) -> None:
    """What is eaten and drunk is ordered, not packed."""
    assert [row[:2] for row in tables(library, "musterkreis")["Verpflegung"]] == [
        ["240", "Gebäck ohne Gelatine und Alkohol"],
        ["240", "Getränke"],
        ["240", "Kaffee, Tee, Wasser"],
        ["60", "Mittagessen mit vegetarischer, veganer und halal geeigneter Wahl"],
    ]


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_print_copies(library: Library, workshop_id: str) -> None:
    """Every sheet to print stands there with its number of copies."""
    wanted = [[number(row.copies), row.item, "; ".join(row.used_in)] for row in copies_per_sheet(library, library.workshops[workshop_id])]
    assert tables(library, workshop_id)["Vorher drucken"] == wanted


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_boxes_to_tick(library: Library, workshop_id: str) -> None:
    """Every row ends with an empty cell to tick, high enough for a pen."""
    found = of_kind(build(own(library, workshop_id)), Table)
    assert {inline_text(row[-1]) for table in found for row in table.rows} == {""}
    assert {table.height for table in found} == {8}


def test_nothing_to_pack(library: Library) -> None:
    """A workshop without material has no tables."""
    assert of_kind(build(small(library)), Table) == []
