"""Material of the two days, summed: what is used again counts once at its highest need, what is used up adds up.

The meetings before and after are other gatherings of other people: their material is not counted here.
"""

import re
from dataclasses import dataclass
from math import ceil

from macros.library.library import Library
from macros.library.models.agenda_module import AgendaModule, Material
from macros.library.models.workshop import AgendaItem, Workshop
from macros.views.groups import group_size_of, grouping_of, groups_needed

# A sheet to be copied, told by its name: "Projektsteckbrief A3", "Zusagekarte", "Mappe mit Handouts". Several cards at once
# ("Moderationskarten", "Karten in drei Farben") and paper without print are bought; posters are made once and hung up.
SHEETS = "bogen|steckbrief|blatt|karte|kärtchen|vorlage|katalog|handout|ausdruck|matrix|treppe|mappe"
PRINTED = re.compile(rf"\b[\w-]*(?:{SHEETS})\b", re.IGNORECASE)
NOT_PRINTED = re.compile(r"\b(?:plakat|poster|papierbogen|notizkarte)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Need:
    """What one agenda item needs of one material, for all its people or groups together."""

    item: str
    quantity: float
    reusable: bool


@dataclass(frozen=True)
class PackingRow:
    """A line of the packing list. quantity is for the whole workshop; used_in holds titles of modules, each once, in their order."""

    item: str
    quantity: float
    reusable: bool
    used_in: tuple[str, ...]


@dataclass(frozen=True)
class SheetCopies:
    """How often a sheet is printed for the whole workshop; used_in as in a packing row."""

    item: str
    copies: int
    used_in: tuple[str, ...]


def needs_of(library: Library, workshop: Workshop, item: AgendaItem) -> tuple[Need, ...]:
    """Return what an agenda item of the two days needs, in the order of its module."""
    module = library.agenda_modules[item.module]
    return tuple(
        Need(material.item, _rounded(material.quantity * _times(library, workshop, item, module, material)), material.reusable)
        for material in module.materials
    )


def packing_rows(library: Library, workshop: Workshop) -> tuple[PackingRow, ...]:
    """Return everything the two days need, by name; a material of several modules is one row."""
    needs: dict[str, list[tuple[AgendaItem, Need]]] = {}
    for item in (item for day in workshop.days for item in day.agenda):
        for need in needs_of(library, workshop, item):
            needs.setdefault(need.item, []).append((item, need))
    rows = [_row(library, name, entries) for name, entries in needs.items()]
    return tuple(sorted(rows, key=lambda row: row.item.casefold()))


def copies_per_sheet(library: Library, workshop: Workshop) -> tuple[SheetCopies, ...]:
    """Return what is printed or copied beforehand, and how often, by name."""
    return tuple(
        SheetCopies(row.item, ceil(row.quantity), row.used_in) for row in packing_rows(library, workshop) if is_printed_sheet(row.item)
    )


def is_printed_sheet(item: str) -> bool:
    """Return whether a material is a sheet that is printed, told by its name."""
    return bool(PRINTED.search(item)) and not NOT_PRINTED.search(item)


def _row(library: Library, name: str, entries: list[tuple[AgendaItem, Need]]) -> PackingRow:
    used_up = sum(need.quantity for _, need in entries if not need.reusable)
    kept = max((need.quantity for _, need in entries if need.reusable), default=0)
    titles = tuple(dict.fromkeys(library.agenda_modules[item.module].title for item, _ in entries))
    return PackingRow(name, _rounded(used_up + kept), not used_up, titles)


def _times(library: Library, workshop: Workshop, item: AgendaItem, module: AgendaModule, material: Material) -> int:
    """Return how often the quantity of a material is needed in one agenda item."""
    if material.per == "workshop":
        return 1
    people = workshop.participants.expected
    if material.per == "person":
        return people
    grouping = grouping_of(library, workshop, item)
    if grouping and material.group_of == group_size_of(module):
        return grouping.groups  # so that packing list and run sheet speak of the same groups, also where the author set their number
    return groups_needed(people, material.group_of or people)


def _rounded(quantity: float) -> float:
    """Return a quantity as precise as authors may write it, free of the noise of binary fractions."""
    return round(quantity, 2)
