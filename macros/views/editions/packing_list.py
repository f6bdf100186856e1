"""The Packliste: what has to be in the room, in which quantity, what comes back, and what to print beforehand."""

from collections.abc import Iterator

from macros.library.library import Library
from macros.views.document import Block, Document, Facts, Heading, Inline, Paragraph, Run, Table, plain
from macros.views.editions.programme import day_line, people
from macros.views.editions.scope import Scope
from macros.views.links import edition_address
from macros.views.materials import PackingRow, copies_per_sheet, packing_rows
from macros.views.timetable import RESTING
from macros.views.wording import number
from macros.views.workshop import WorkshopView, workshop_view

ID = "packliste"
TO_TICK: Inline = plain("")
ROW_HEIGHT = 8
RULE = (
    "Gerechnet für die erwartete Zahl an Personen. Was wiederverwendet wird, zählt einmal mit seinem höchsten Bedarf; "
    "was verbraucht wird, ist über beide Tage zusammengezählt. Einen kleinen Vorrat bitte dazulegen."
)
PRINTED_TOO = "Diese Blätter stehen auch in den Listen darüber. Vorlagen: Teilnehmendenmappe, Arbeitsblätter, Karten."


def build(scope: Scope) -> Document:
    """Return the packing list."""
    view = workshop_view(scope.library, scope.workshop)
    return Document(
        id=ID,
        title="Packliste",
        subtitle=view.title,
        description=f"Material, Verpflegung und Drucksachen für „{view.title}“, gerechnet für {view.expected} Personen.",
        address=edition_address(view.id, ID),
        blocks=tuple(_blocks(scope, view)),
    )


def _blocks(scope: Scope, view: WorkshopView) -> Iterator[Block]:
    yield Facts((*((day.title, plain(day_line(day))) for day in view.days), ("Teilnehmende", plain(people(view)))))
    yield Paragraph(plain(RULE), "muted")
    rows = packing_rows(scope.library, scope.workshop)
    catering = _catering(scope.library, rows)
    yield from _section("Wiederverwendbar", "wiederverwendbar", [row for row in rows if row.reusable], "gepackt", "wieder da")
    yield from _section("Verbrauchsmaterial", "verbrauch", [row for row in rows if not row.reusable and row not in catering], "gepackt")
    yield from _section("Verpflegung", "verpflegung", catering, "bestellt")
    yield from _print_section(scope)


def _catering(library: Library, rows: tuple[PackingRow, ...]) -> list[PackingRow]:
    """Return what is used up in breaks only: that is ordered, not packed."""
    resting = {module.title for module in library.agenda_modules.values() if module.kind in RESTING}
    return [row for row in rows if not row.reusable and resting.issuperset(row.used_in)]


def _section(title: str, anchor: str, rows: list[PackingRow], *ticks: str) -> Iterator[Block]:
    if not rows:
        return
    yield Heading(2, title, anchor)
    yield Table(
        caption=title,
        header=("Menge", "Was", "Wofür", *ticks),
        rows=tuple((*_cells(row.quantity, row.item, row.used_in), *(TO_TICK for _ in ticks)) for row in rows),
        widths=(2, 6, 8, *(2 for _ in ticks)),
        row_header=1,
        height=ROW_HEIGHT,
    )


def _cells(quantity: float, item: str, used_in: tuple[str, ...]) -> tuple[Inline, Inline, Inline]:
    return plain(number(quantity)), (Run(item, bold=True),), plain("; ".join(used_in))


def _print_section(scope: Scope) -> Iterator[Block]:
    sheets = copies_per_sheet(scope.library, scope.workshop)
    if not sheets:
        return
    yield Heading(2, "Vorher drucken", "drucken")
    yield Paragraph(plain(PRINTED_TOO), "muted")
    rows = tuple((*_cells(sheet.copies, sheet.item, sheet.used_in), TO_TICK) for sheet in sheets)
    yield Table("Vorher drucken", ("Exemplare", "Blatt", "Wofür", "gedruckt"), rows, (2, 6, 8, 2), row_header=1, height=ROW_HEIGHT)
