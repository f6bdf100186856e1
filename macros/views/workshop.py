"""A workshop as its handout shows it: programme of both days with clock times, examples, questions. Public facts only."""

from dataclasses import dataclass

from macros.library.dates import PartialDate
from macros.library.library import Library
from macros.library.models.workshop import AgendaItem, Day, Meeting, Workshop
from macros.views.links import Link, facet_address, module_address, workshop_address
from macros.views.listing import CardView, card
from macros.views.timetable import slots
from macros.views.wording import clock
from macros.views.workshop_question import QuestionView, views_of

DATE_OPEN = "Termin offen"
STATUSES = {"draft": "Entwurf", "confirmed": "Termin steht fest", "held": "hat stattgefunden", "evaluated": "ausgewertet"}


@dataclass(frozen=True)
class AgendaRow:
    """A line of the programme. begins and ends are clock times, minutes the length; a buffer row has no address."""

    begins: str
    ends: str
    minutes: int
    title: str
    address: str
    short: str
    rests: bool
    examples: tuple[Link, ...]
    questions: tuple[QuestionView, ...]


@dataclass(frozen=True)
class DayView:
    """A day or a meeting; date and place may be open."""

    title: str
    date: str
    place: str
    begins: str
    ends: str
    rows: tuple[AgendaRow, ...]


@dataclass(frozen=True)
class WorkshopView:
    """A workshop, ready to be laid out."""

    id: str
    address: str
    title: str
    sample: bool
    internal: bool
    status: str
    municipality: str
    kind: str
    expected: int
    parts: tuple[tuple[str, int], ...]
    action_fields: tuple[Link, ...]
    days: tuple[DayView, ...]
    meetings: tuple[DayView, ...]
    checks: tuple[int, ...]
    examples: tuple[CardView, ...]
    questions: tuple[QuestionView, ...]


def workshop_views(library: Library) -> tuple[WorkshopView, ...]:
    """Return the workshops of a library by id; of a public one, only public workshops are left."""
    return tuple(workshop_view(library, entry) for entry in library.workshops.values())


def workshop_view(library: Library, workshop: Workshop) -> WorkshopView:
    """Return the handout of a workshop, without what only the moderators may see."""
    fields = tuple(Link(library.label("action_fields", entry), facet_address("handlungsfeld", entry)) for entry in workshop.action_fields)
    return WorkshopView(
        id=workshop.record_id,
        address=workshop_address(workshop.record_id),
        title=workshop.title,
        sample=bool(workshop.sample),
        internal=workshop.visibility == "internal",
        status=STATUSES[workshop.status],
        municipality=workshop.municipality.name,
        kind=library.label("municipality_types", workshop.municipality.type),
        expected=workshop.participants.expected,
        parts=_parts(workshop),
        action_fields=fields,
        days=tuple(_day(library, number, day) for number, day in enumerate(workshop.days, start=1)),
        meetings=_meetings(library, workshop),
        checks=tuple(check.after_months for check in workshop.checks),
        examples=tuple(card(library, library.practice_examples[entry]) for entry in _chosen(workshop, "examples")),
        questions=views_of(library, _chosen(workshop, "questions")),
    )


def _chosen(workshop: Workshop, name: str) -> tuple[str, ...]:
    """Return the ids chosen for the whole workshop and for single items, each once, in the order of their first mention."""
    items = [item for day in workshop.days for item in day.agenda]
    ids = [*getattr(workshop, name), *(entry for item in items for entry in getattr(item, name))]
    return tuple(dict.fromkeys(ids))


def _parts(workshop: Workshop) -> tuple[tuple[str, int], ...]:
    people = workshop.participants
    rows = (
        ("aus der Kommunalpolitik", people.politics),
        ("aus der Verwaltung", people.administration),
        ("aus Migrantenorganisationen", people.migrant_organisations),
        ("weitere", people.others),
    )
    return tuple((label, part) for label, part in rows if part)


def _day(library: Library, number: int, day: Day) -> DayView:
    rows = _rows(library, day.start, day.agenda)
    return DayView(f"Tag {number}", _date(day.date), day.place or "", clock(day.start), rows[-1].ends, rows)


def _meetings(library: Library, workshop: Workshop) -> tuple[DayView, ...]:
    named = (("Vorbereitungstreffen", workshop.preparation_meeting), ("Nachbereitungstreffen", workshop.follow_up_meeting))
    return tuple(_meeting(library, title, meeting) for title, meeting in named if meeting)


def _meeting(library: Library, title: str, meeting: Meeting) -> DayView:
    start = meeting.start
    rows = _rows(library, start or 0, meeting.agenda)
    begins, ends = (clock(start), rows[-1].ends) if start is not None else ("", "")
    return DayView(title, _date(meeting.date), meeting.place or "", begins, ends, rows)


def _date(date: PartialDate | None) -> str:
    return str(date) if date else DATE_OPEN


def _rows(library: Library, start: int, items: tuple[AgendaItem, ...]) -> tuple[AgendaRow, ...]:
    rows: list[AgendaRow] = []
    for slot in slots(library, start, items):
        if slot.buffer:
            rows.append(_buffer(slot.begins - slot.buffer, slot.begins))
        rows.append(_row(library, slot.item, slot.begins, slot.ends))
    return tuple(rows)


def _buffer(begins: int, ends: int) -> AgendaRow:
    return AgendaRow(clock(begins), clock(ends), ends - begins, "Puffer", "", "Zeit, die nicht verplant ist", True, (), ())


def _row(library: Library, item: AgendaItem, begins: int, ends: int) -> AgendaRow:
    module = library.agenda_modules[item.module]
    examples = [card(library, library.practice_examples[entry]) for entry in item.examples]
    return AgendaRow(
        begins=clock(begins),
        ends=clock(ends),
        minutes=ends - begins,
        title=module.title,
        address=module_address(item.module),
        short=module.short,
        rests=module.kind != "work",
        examples=tuple(Link(entry.municipality, entry.address) for entry in examples),
        questions=views_of(library, item.questions),
    )
