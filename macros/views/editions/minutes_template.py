"""The Protokoll: a template along the agenda. Attendance in numbers only; no list of persons has a place in it."""

from collections.abc import Iterator
from types import MappingProxyType

from macros.views.document import Block, Document, Facts, Heading, Paragraph, Table, WriteLines, plain
from macros.views.editions.forms import days_from, expected_groups, field_labels, form, last_day, numbered, said
from macros.views.editions.programme import afterwards, day_line, field_runs
from macros.views.editions.scope import Scope
from macros.views.editions.sheets_people import CLIMATE
from macros.views.links import edition_address
from macros.views.timetable import RESTING, Slot, slots
from macros.views.wording import clock, enumeration
from macros.views.workshop import workshop_view

ID = "protokoll"
CHAIN = ("Leitziel", "Teilziel", "Maßnahme", "Zuständig", "Frist", "Indikator", "Finanzierung")
SUB_GOALS = 3
SHORTEST = 10  # minutes; what is shorter, such as an energizer, leaves nothing to write down
# Days after the workshop; proposals of our own.
FOLLOW_UP = MappingProxyType({"Fotoprotokoll an alle verschickt": 3, "Dokumentation an alle verschickt": 14})
PEOPLE_NOTE = "Nur Zahlen je Gruppe. Namen von Teilnehmenden gehören nicht ins Protokoll."
CHAIN_NOTE = "Eine Zeile je Teilziel. Das Leitziel steht in der ersten Zeile; es gilt für alle. Zuständig sind Stellen."
PLEDGES_NOTE = "Hier stehen Zusagen von Stellen und Organisationen. Persönliche Zusagekarten bleiben bei denen, die sie geschrieben haben."


def build(scope: Scope) -> Document:
    """Return the template."""
    blocks = (*_frame(scope), *_attendance(scope), *_days(scope), *_measures(scope), *_stores(), *_next(scope))
    return Document(
        id=ID,
        title="Protokoll",
        subtitle=scope.workshop.title,
        description=f"Vorlage für das Protokoll von „{scope.workshop.title}“: entlang der Agenda beider Tage, mit Maßnahmentabellen.",
        address=edition_address(scope.workshop.record_id, ID),
        blocks=blocks,
        landscape=True,
    )


def _frame(scope: Scope) -> Iterator[Block]:
    view = workshop_view(scope.library, scope.workshop)
    yield Heading(2, "Rahmen", "rahmen")
    yield Facts(
        (
            ("Kommune", plain(f"{view.municipality} ({view.kind})")),
            *((day.title, plain(day_line(day))) for day in view.days),
            ("Handlungsfelder", field_runs(view)),
        )
    )
    if scope.internal and scope.workshop.moderators:
        yield Facts((("Moderation", plain(enumeration(scope.workshop.moderators))),))
    yield WriteLines("Protokoll geführt von (Stelle)", 1)
    yield WriteLines("Fassung vom", 1)


def _attendance(scope: Scope) -> Iterator[Block]:
    yield Heading(2, "Wer dabei war", "anwesenheit")
    yield Paragraph(plain(PEOPLE_NOTE), "note")
    days = tuple(f"Anwesend an Tag {number}" for number, _ in enumerate(scope.workshop.days, start=1))
    rows = [(label, str(number)) for label, number in expected_groups(scope)]
    total = ("Alle zusammen", str(scope.workshop.participants.expected))
    yield form("Anwesende nach Gruppen", ("Gruppe", "Erwartet", *days), (*rows, total), (4, 2, *(3 for _ in days)), 9)


def _days(scope: Scope) -> Iterator[Block]:
    for number, day in enumerate(scope.workshop.days, start=1):
        yield Heading(2, f"Tag {number}", f"tag-{number}")
        for slot in slots(scope.library, day.start, day.agenda):
            yield from _point(scope, number, slot)


def _point(scope: Scope, number: int, slot: Slot) -> Iterator[Block]:
    module = scope.library.agenda_modules[slot.item.module]
    line = f"{clock(slot.begins)}–{clock(slot.ends)} {module.title}"
    if module.kind in RESTING or slot.ends - slot.begins < SHORTEST:
        yield Paragraph(plain(line), "muted")
        return
    yield Heading(3, line, f"tag-{number}-{clock(slot.begins).replace(':', '')}")
    if module.result:
        yield Paragraph(plain(f"Festzuhalten: {module.result}"), "muted")
    table = _special(scope, slot.item.module)
    if table:
        yield table
    yield WriteLines("Ergebnis", 3)


def _special(scope: Scope, module_id: str) -> Table | None:
    """Return the table that a module's result asks for, where it asks for one."""
    if module_id == "klima-barometer":
        header = ("Skala", "Niedrigster Wert", "Häufigster Wert", "Höchster Wert", "Gründe und offene Fragen")
        return form("Klimabarometer", header, tuple((name,) for name, *_ in CLIMATE), (4, 2, 2, 2, 8))
    if module_id == "handlungsfelder-waehlen":
        heads = ("Handlungsfeld", "Punkte", "Begründung")
        return form("Gewählte Handlungsfelder", heads, tuple((label,) for label in field_labels(scope)), (5, 2, 9))
    return None


def _measures(scope: Scope) -> Iterator[Block]:
    yield Heading(2, "Vom Leitziel zur Maßnahme", "massnahmen")
    yield Paragraph(plain(CHAIN_NOTE), "note")
    for number, label in enumerate(field_labels(scope), start=1):
        yield Heading(3, label, f"massnahmen-{number}")
        yield form(label, CHAIN, ((),) * SUB_GOALS, (4, 4, 5, 4, 2, 4, 4), 22)


def _stores() -> Iterator[Block]:
    yield Heading(2, "Steuerung", "steuerung")
    for label in ("Steuerungsgruppe: wer, wer leitet, wie oft", "Beteiligung von Migrantenorganisationen", "Weg in die Gremien"):
        yield WriteLines(label, 2)
    yield Heading(2, "Themenspeicher", "themenspeicher")
    yield Paragraph(plain("Nicht gewählte Handlungsfelder, Ideen und offene Datenfragen gehen hier nicht verloren."))
    header = ("Nr.", "Thema oder Idee", "Aus welchem Punkt", "Was damit geschieht")
    yield form("Themenspeicher", header, numbered(6), (1, 7, 4, 6))
    yield Heading(2, "Zusagen", "zusagen")
    yield Paragraph(plain(PLEDGES_NOTE), "note")
    yield form("Zusagen", ("Nr.", "Zusage", "Stelle oder Organisation", "Bis wann"), numbered(8), (1, 8, 5, 3))


def _next(scope: Scope) -> Iterator[Block]:
    end = last_day(scope)
    rows = [(what, said(days_from(end, days)) if end else f"{days} Tage nach dem Workshop") for what, days in FOLLOW_UP.items()]
    dated = afterwards(workshop_view(scope.library, scope.workshop), scope.workshop).rows
    rows += [(label, "".join(run.text for run in value)) for label, value in dated]
    yield Heading(2, "Wie es weitergeht", "danach")
    yield form("Nächste Schritte", ("Was", "Wann", "Zuständig"), tuple(rows), (5, 6, 5), 9)
