"""The Regieplan: everything participants see of the programme, and minute by minute what the moderators do. Notes, names and the
offer stand in the internal edition only."""

from collections.abc import Iterator

from macros.library.models.workshop import AgendaItem, Day, Meeting, Workshop
from macros.views.cut_plan import CutPlan, cut_plans
from macros.views.document import Block, Document, Facts, Heading, Inline, PageBreak, Paragraph, Run, Table, plain
from macros.views.editions.programme import about, afterwards, day_line, field_runs, people, resting, times, title
from macros.views.editions.run_sheet_handout import in_their_hands
from macros.views.editions.run_sheet_item import Place, item_section
from macros.views.editions.scope import Scope
from macros.views.groups import grouping_of
from macros.views.links import edition_address
from macros.views.timetable import Slot, slots
from macros.views.wording import clock, counted, euros
from macros.views.workshop import DayView, WorkshopView, workshop_view

ID = "regieplan"
ONE_OF_THREE = (
    "Gekürzt wird um 15, um 30 oder um 45 Minuten. Der größere Plan enthält den kleineren. "
    "Pausen geben erst ab, wenn alles andere nichts mehr hergibt."
)
MINUS = "\N{MINUS SIGN}"
Appointment = tuple[DayView, Day | Meeting]


def build(scope: Scope) -> Document:
    """Return the run sheet."""
    view = workshop_view(scope.library, scope.workshop)
    return Document(
        id=ID,
        title="Regieplan",
        subtitle=view.title,
        description=f"Minute für Minute durch „{view.title}“: Schritte, Fragen, Gruppen, Material, Risiken und was sich kürzen lässt.",
        address=edition_address(view.id, ID),
        blocks=tuple(_blocks(scope, view)),
    )


def _blocks(scope: Scope, view: WorkshopView) -> Iterator[Block]:
    yield from _opening(scope, view)
    for place, (day, planned) in enumerate(_appointments(scope.workshop, view)):
        yield PageBreak()
        yield from _appointment(scope, f"termin-{place + 1}", day, planned)
    yield PageBreak()
    yield from in_their_hands(scope.library, view)


def _appointments(workshop: Workshop, view: WorkshopView) -> Iterator[Appointment]:
    """Yield days and meetings in the order of the calendar."""
    meetings: dict[str, Meeting | None] = {
        "Vorbereitungstreffen": workshop.preparation_meeting,
        "Nachbereitungstreffen": workshop.follow_up_meeting,
    }
    found = [(meeting, planned) for meeting in view.meetings if (planned := meetings[meeting.title])]
    yield from (pair for pair in found if pair[0].title == "Vorbereitungstreffen")
    yield from zip(view.days, workshop.days, strict=True)
    yield from (pair for pair in found if pair[0].title != "Vorbereitungstreffen")


def _opening(scope: Scope, view: WorkshopView) -> Iterator[Block]:
    yield Facts(
        (
            ("Kommune", plain(f"{view.municipality} ({view.kind})")),
            *((day.title, plain(day_line(day))) for day in view.days),
            ("Teilnehmende", plain(people(view))),
            ("Handlungsfelder", field_runs(view)),
            *(_internal_facts(scope.workshop) if scope.internal else ()),
        )
    )
    after = afterwards(view, scope.workshop)
    if after.rows:
        yield Heading(2, "Wie es weitergeht", "danach")
        yield after


def _internal_facts(workshop: Workshop) -> Iterator[tuple[str, Inline]]:
    if workshop.moderators:
        yield "Moderation", plain(", ".join(workshop.moderators))
    offer = workshop.offer
    if offer:
        travel = [f"Fahrtkosten {euros(offer.travel_eur)}"] if offer.travel_eur is not None else []
        yield "Angebot", plain("; ".join([f"{euros(offer.fee_eur)} brutto", *travel, *offer.includes]))


def _appointment(scope: Scope, anchor: str, day: DayView, planned: Day | Meeting) -> Iterator[Block]:
    placed = slots(scope.library, planned.start or 0, planned.agenda)
    yield Heading(2, day.title, anchor)
    yield Paragraph(plain(day_line(day)), "lead")
    if isinstance(planned, Day):
        yield Paragraph(plain(_reserve(planned, placed)))
    yield _overview(scope, day, placed)
    if isinstance(planned, Day):
        yield Heading(3, "Wenn die Zeit knapp wird", f"{anchor}-kuerzen")
        yield Paragraph(plain(ONE_OF_THREE))
        yield _cut_table(day, cut_plans(scope.library, planned))
    for number, slot in enumerate(placed, start=1):
        place = Place(f"{anchor}-{number}", day.title, timed=planned.start is not None, meeting=isinstance(planned, Meeting))
        yield from item_section(scope, slot, place)


def _reserve(day: Day, placed: tuple[Slot, ...]) -> str:
    spare = day.end - placed[-1].ends
    reserve = f"Davor bleiben {counted(spare, 'Minute', 'Minuten')} Reserve." if spare > 0 else "Eine Reserve gibt es nicht."
    return f"Spätestens um {clock(day.end)} Uhr ist Schluss. {reserve}"


def _overview(scope: Scope, day: DayView, placed: tuple[Slot, ...]) -> Table:
    """Return the programme with minutes and groups; buffers are rows without an item."""
    items = iter(slot.item for slot in placed)
    rows = []
    for row in day.rows:
        item = next(items) if row.address else None
        groups = _groups(scope, item) if item else ""
        rows.append((plain(times(row) if day.begins else "offen"), plain(str(row.minutes)), title(row), about(row), plain(groups)))
    header = ("Uhrzeit", "Min.", "Programmpunkt", "Worum es geht", "Gruppen")
    return Table(f"Ablauf {day.title}", header, tuple(rows), (3, 1, 5, 7, 3), row_header=2, shaded=resting(day))


def _groups(scope: Scope, item: AgendaItem) -> str:
    grouping = grouping_of(scope.library, scope.workshop, item)
    return grouping.text if grouping else ""


def _cut_table(day: DayView, plans: tuple[CutPlan, ...]) -> Table:
    """Return what to shorten by how much to save some minutes; the first cell is said again in every row of a plan."""
    rows = []
    for plan in plans:
        for cut in plan.cuts:
            rows.append((_target(plan), plain(cut.title), plain(f"{MINUS}{cut.minutes} Min."), plain(f"{cut.left} Min.")))
        if not plan.cuts:
            rows.append((_target(plan), plain("Nichts lässt sich kürzen, ohne dass ein Baustein zu kurz wird."), plain(""), plain("")))
    return Table(f"Kürzen an {day.title}", ("Einsparen", "Programmpunkt", "kürzen um", "bleiben"), tuple(rows), (3, 6, 2, 2))


def _target(plan: CutPlan) -> Inline:
    short = f" (möglich sind {plan.reached})" if plan.reached < plan.target else ""
    return (Run(f"{MINUS}{plan.target} Minuten", bold=True), Run(short))
