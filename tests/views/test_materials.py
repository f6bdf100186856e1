"""What is used again counts once at its highest need; what is used up adds up."""

from typing import Any

import pytest

from macros.library.library import Library
from macros.library.models.workshop import Workshop
from macros.views.materials import PackingRow, SheetCopies, copies_per_sheet, is_printed_sheet, needs_of, packing_rows
from tests.views.records import library_of, module, workshop


def material(item: str, quantity: str = "1", per: str = "person", reusable: bool = False, group_of: int | None = None) -> dict[str, Any]:
    """Return a material as authors write it."""
    size = {"group_of": str(group_of)} if group_of else {}
    return {"item": item, "quantity": quantity, "per": per, "reusable": str(reusable).lower(), **size}


def tiny(library: Library, *materials: list[dict[str, Any]], people: int = 24, **changes: Any) -> tuple[Library, Workshop]:
    """Return a workshop whose only day has a module m0, m1 … for each list of materials."""
    modules = [module(f"m{position}", title=f"Baustein {position}", materials=listed) for position, listed in enumerate(materials)]
    agenda = [{"module": entry.record_id} for entry in modules]
    planned = workshop("w", **{"days": day(agenda), "participants": {"expected": str(people)}, **changes})
    return library_of(library, modules=modules, workshops=[planned]), planned


def day(*agendas: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return days from 09:00 to 17:00."""
    return [{"start": "09:00", "end": "17:00", "agenda": agenda} for agenda in agendas]


@pytest.mark.parametrize(
    ("listed", "quantity"),
    [
        (material("Karte", "3"), 72),
        (material("Karte", "0.5"), 12),
        (material("Karte", "0.1", "person"), 2.4),
        (material("Wand", "2", "workshop"), 2),
        (material("Wand", "2", "group", group_of=6), 8),
        (material("Wand", "2", "group", group_of=7), 8),
        (material("Wand", "2", "group", group_of=30), 2),
    ],
    ids=["person", "half", "tenth", "workshop", "group", "group rounded up", "one large group"],
)
def test_quantity(library: Library, listed: dict[str, Any], quantity: float) -> None:
    """Material is multiplied by the people, by the groups rounded up, or by one."""
    assert [row.quantity for row in packing_rows(*tiny(library, [listed]))] == [quantity]


@pytest.mark.parametrize(
    ("reusable", "quantity"),
    [((False, False), 5), ((True, True), 3), ((True, False), 5)],
    ids=["used up adds up", "used again counts at the highest need", "some of each: both"],
)
def test_several_modules(library: Library, reusable: tuple[bool, bool], quantity: float) -> None:
    """A material of several modules is one row."""
    lists = [[material("Band", str(number), "workshop", again)] for number, again in zip((3, 2), reusable, strict=True)]
    assert packing_rows(*tiny(library, *lists)) == (PackingRow("Band", quantity, all(reusable), ("Baustein 0", "Baustein 1")),)


def test_both_days_count(library: Library) -> None:
    """A module on both days uses up its material twice and names itself once."""
    agenda = [{"module": "m0"}]
    rows = packing_rows(*tiny(library, [material("Karte"), material("Stift", reusable=True)], days=day(agenda, agenda)))
    assert rows == (PackingRow("Karte", 48, False, ("Baustein 0",)), PackingRow("Stift", 24, True, ("Baustein 0",)))


def test_rows_by_name(library: Library) -> None:
    """Rows are sorted by name, capital or not."""
    rows = packing_rows(*tiny(library, [material("Zettel"), material("SMART-Blatt"), material("Säge")]))
    assert [row.item for row in rows] == ["SMART-Blatt", "Säge", "Zettel"]


def test_meetings_are_apart(library: Library) -> None:
    """The meetings before and after add nothing to the two days."""
    meeting = {"agenda": [{"module": "m0"}]}
    planned = tiny(library, [material("Karte")], preparation_meeting=meeting, follow_up_meeting=meeting)
    assert [row.quantity for row in packing_rows(*planned)] == [24]


@pytest.mark.parametrize(("own", "quantity"), [({}, 12), ({"groups": "3"}, 9), ({"groups": "5"}, 15)], ids=["computed", "fewer", "more"])
def test_groups_of_the_author(library: Library, own: dict[str, str], quantity: float) -> None:
    """Where the author sets the number of groups, there is material for just these."""
    agenda = [{"module": "m0", **own}]
    assert packing_rows(*tiny(library, [material("Bogen", "3", "group", group_of=6)], days=day(agenda)))[0].quantity == quantity


def test_smaller_groups_inside(library: Library) -> None:
    """Material for another size of group than the module's own is counted by that size."""
    listed = [material("A", per="group", group_of=10), material("B", per="group", group_of=10), material("C", per="group", group_of=4)]
    rows = packing_rows(*tiny(library, listed, days=day([{"module": "m0", "groups": "2"}])))
    assert [(row.item, row.quantity) for row in rows] == [("A", 2), ("B", 2), ("C", 6)]


def test_need_of_one_item(library: Library) -> None:
    """The run sheet can say what one agenda item needs."""
    small, planned = tiny(library, [material("Karte", "2"), material("Band", "1", "workshop", reusable=True)])
    found = needs_of(small, planned, planned.days[0].agenda[0])
    assert [(need.item, need.quantity, need.reusable) for need in found] == [("Karte", 48, False), ("Band", 1, True)]


@pytest.mark.parametrize(
    "item",
    [
        "Projektsteckbrief A3",
        "Barometerbogen mit fünf Skalen",
        "Zusagekarte",
        "Vier-Felder-Bogen A4",
        "Datenblatt der Kommune",
        "Handout Praxisbeispiele",
        "Projektkarte (leer)",
        "Vorlage Titelseite",
        "Verantwortungsmatrix A0",
    ],
)
def test_printed(item: str) -> None:
    """Forms, sheets, handouts and cards with text are printed."""
    assert is_printed_sheet(item)


@pytest.mark.parametrize(
    "item",
    [
        "Papierbogen A0",
        "Moderationskarten",
        "Karten in drei Farben",
        "Notizkarte",
        "Plakat Stadt- oder Kreiskarte",
        "Transferkarten aus Tag 1",
        "Poster Praxisbeispiel",
        "Ergebnisblätter der Gruppen",
        "Stift",
    ],
)
def test_not_printed(item: str) -> None:
    """Blank paper, cards by the pack, posters and what the groups made themselves are not."""
    assert not is_printed_sheet(item)


def test_copies(library: Library) -> None:
    """Copies are whole; what is not printed is left out."""
    rows = copies_per_sheet(*tiny(library, [material("Zusagekarte", "0.55"), material("Stift")], people=5))
    assert rows == (SheetCopies("Zusagekarte", 3, ("Baustein 0",)),)
