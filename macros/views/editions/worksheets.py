"""The Arbeitsblätter: blank forms for the modules a workshop uses, and how many copies of each are needed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from macros.library.models.workshop import AgendaItem
from macros.views.document import Block, Document, Heading, PageBreak, Paragraph, Table, plain
from macros.views.editions import sheets_groups as of_groups
from macros.views.editions import sheets_people as of_people
from macros.views.editions.forms import moments
from macros.views.editions.scope import Scope
from macros.views.groups import grouping_of
from macros.views.links import edition_address
from macros.views.materials import packing_rows
from macros.views.wording import counted, number

ID = "arbeitsblaetter"
MASTERS = (
    "Dies sind Kopiervorlagen, je Blatt eine. Blätter mit „ja“ in der letzten Spalte stehen auch in der Teilnehmendenmappe; "
    "einzeln braucht man sie, wenn Bögen eingesammelt oder keine Mappen gedruckt werden."
)
NONE = "Zu den Bausteinen dieses Workshops gehören keine Arbeitsblätter."
PER = {"person": "je Person", "group": "je Gruppe"}


@dataclass(frozen=True)
class Sheet:
    """A form. module is the agenda module that uses it, material its name there; empty: no row of its own there, one copy per group.

    everyone: also part of the handout. advice is said beside the number of copies.
    """

    id: str
    title: str
    module: str
    material: str
    everyone: bool
    blocks: Callable[[Scope], tuple[Block, ...]]
    advice: str = ""


@dataclass(frozen=True)
class Copies:
    """How many copies of a sheet are needed (None: not known before the workshop), and why."""

    count: int | None
    reason: str

    @property
    def text(self) -> str:
        """In words: ``6 Kopien: 2 je Gruppe (3 Gruppen zu 10)``."""
        return self.reason if self.count is None else f"{counted(self.count, 'Kopie', 'Kopien')}: {self.reason}"


SHEETS: tuple[Sheet, ...] = (
    Sheet(
        "projektabfrage", "Projektabfrage", "vorabfrage-projekte", "Kurzfragebogen Projekt (sechs Fragen)", False, of_groups.project_survey
    ),
    Sheet("klimabarometer", "Klimabarometer", "klima-barometer", "Barometerbogen mit fünf Skalen", True, of_people.climate_barometer),
    Sheet("projektlandkarte", "Projektlandkarte", "projektlandkarte", "", False, of_groups.project_map),
    Sheet("leitziel", "Leitziel", "leitziele-entwurf", "Satzvorlage Leitziel", True, of_people.guiding_goal),
    Sheet("smart", "SMART-Prüfblatt", "zielpyramide", "SMART-Prüfblatt", True, of_people.smart_check),
    Sheet("zielpyramide", "Ergebnisblatt Zielpyramide", "zielpyramide", "", False, of_groups.goal_pyramid),
    Sheet(
        "projektsteckbrief",
        "Projektsteckbrief",
        "projektwerkstatt",
        "Projektsteckbrief A3",
        True,
        of_groups.project_profile,
        "für die Gruppen auf A3 vergrößern",
    ),
    Sheet("indikatorblatt", "Indikatorblatt", "indikatoren-hinterlegen", "Indikatorblatt", True, of_groups.indicator_sheet),
    Sheet("steuerungsgruppe", "Steuerungsgruppe", "strukturen-prozesse", "Vorlage Steuerungsgruppe", False, of_groups.steering_group),
    Sheet(
        "verantwortungsmatrix",
        "Verantwortungsmatrix",
        "strukturen-prozesse",
        "Verantwortungsmatrix A0",
        False,
        of_groups.responsibility_matrix,
        "auf A0 vergrößern oder auf ein Plakat übertragen",
    ),
    Sheet("fahrplan", "Fahrplan", "fahrplan", "", False, of_groups.road_map),
    Sheet("zusagekarte", "Zusagekarte", "abschluss-zusagen", "Zusagekarte", True, of_people.pledge),
    Sheet("bewertungsbogen", "Bewertungsbogen", "abschluss-zusagen", "Bewertungsbogen", True, of_people.rating),
)


def build(scope: Scope) -> Document:
    """Return all sheets of the workshop."""
    used = sheets_of(scope)
    return Document(
        id=ID,
        title="Arbeitsblätter",
        subtitle=scope.workshop.title,
        description=f"{counted(len(used), 'Kopiervorlage', 'Kopiervorlagen')} für „{scope.workshop.title}“, mit der Zahl der Kopien.",
        address=edition_address(scope.workshop.record_id, ID),
        blocks=tuple(_blocks(scope, used)),
    )


def blocks_for_participants(scope: Scope) -> tuple[Block, ...]:
    """Return the chapter of the handout with the sheets that everybody gets; each begins a page, the first on that of the heading."""
    used = tuple(sheet for sheet in sheets_of(scope) if sheet.everyone)
    blocks: list[Block] = [Heading(2, "Arbeitsblätter", "arbeitsblaetter")]
    for place, sheet in enumerate(used):
        blocks += [PageBreak()] if place else []
        blocks += [Heading(3, sheet.title, f"blatt-{sheet.id}"), _head(scope, sheet), *sheet.blocks(scope)]
    return tuple(blocks) if used else (*blocks, Paragraph(plain(NONE)))


def sheets_of(scope: Scope) -> tuple[Sheet, ...]:
    """Return the sheets of the modules that the workshop uses, in the order of use."""
    return tuple(sheet for sheet in SHEETS if moments(scope, sheet.module))


def copies(scope: Scope, sheet: Sheet) -> Copies:
    """Return how many copies of a sheet are needed: as many as the packing list says, or one per group."""
    items = [item for day in scope.workshop.days for item in day.agenda if item.module == sheet.module]
    if not items:
        return Copies(None, "Eine Kopie je angefragter Stelle, vor dem Workshop verschickt")
    material = next((entry for entry in scope.library.agenda_modules[sheet.module].materials if entry.item == sheet.material), None)
    if material is None:
        groups = max(_groups(scope, item) for item in items)
        return Copies(groups, f"1 je Gruppe{_grouping_text(scope, items[0], groups)}")
    total = round(next(row.quantity for row in packing_rows(scope.library, scope.workshop) if row.item == sheet.material))
    if material.per == "workshop":
        return Copies(total, "für den ganzen Workshop")
    groups = round(total / material.quantity) if material.per == "group" else 0
    return Copies(total, f"{number(material.quantity)} {PER[material.per]}{_grouping_text(scope, items[0], groups)}")


def _blocks(scope: Scope, used: tuple[Sheet, ...]) -> Iterator[Block]:
    if not used:
        yield Paragraph(plain(NONE))
        return
    yield Heading(2, "Welches Blatt wie oft", "kopien")
    yield Paragraph(plain(MASTERS))
    yield _overview(scope, used)
    for sheet in used:
        yield PageBreak()
        yield Heading(2, sheet.title, f"blatt-{sheet.id}")
        yield _head(scope, sheet)
        yield Paragraph(plain(_copies_line(scope, sheet)), "muted")
        yield from sheet.blocks(scope)


def _overview(scope: Scope, used: tuple[Sheet, ...]) -> Table:
    rows = tuple(
        (
            plain(sheet.title),
            plain("; ".join(moments(scope, sheet.module))),
            plain(copies(scope, sheet).text),
            plain(sheet.material or "kein eigener Posten"),
            plain("ja" if sheet.everyone else "nein"),
        )
        for sheet in used
    )
    header = ("Blatt", "Wann", "Kopien", "In der Packliste als", "In der Mappe")
    return Table("Arbeitsblätter und Kopien", header, rows, (4, 4, 6, 5, 2))


def _head(scope: Scope, sheet: Sheet) -> Paragraph:
    """Say where the sheet belongs, so that a loose one finds its way back."""
    workshop = scope.workshop
    parts = (workshop.municipality.name, workshop.title, *moments(scope, sheet.module))
    return Paragraph(plain(" · ".join(parts)), "label")


def _copies_line(scope: Scope, sheet: Sheet) -> str:
    text = copies(scope, sheet).text
    return f"{text}; {sheet.advice}." if sheet.advice else f"{text}."


def _groups(scope: Scope, item: AgendaItem) -> int:
    grouping = grouping_of(scope.library, scope.workshop, item)
    return grouping.groups if grouping else 1


def _grouping_text(scope: Scope, item: AgendaItem, groups: int) -> str:
    """Return the groups in brackets, where they are those of the agenda item."""
    grouping = grouping_of(scope.library, scope.workshop, item)
    return f" ({grouping.text})" if grouping and grouping.groups == groups else ""
