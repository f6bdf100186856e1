"""A point of the programme in the run sheet: purpose, steps with clock times, questions, groups, material, risks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros.library.models.agenda_module import AgendaModule
from macros.library.models.workshop import AgendaItem
from macros.views.agenda_module import StepView, agenda_module_view
from macros.views.document import Block, Bullets, Facts, Heading, Inline, Paragraph, Run, Table, plain
from macros.views.editions.scope import Scope
from macros.views.groups import grouping_of
from macros.views.materials import needs_of
from macros.views.step_times import step_views
from macros.views.timetable import Slot
from macros.views.wording import clock, counted, number
from macros.views.workshop_question import QuestionView, views_of


@dataclass(frozen=True)
class Place:
    """Where a point stands: its anchor, the name of its appointment, whether that has a clock time, and whether it is a meeting."""

    anchor: str
    day: str
    timed: bool
    meeting: bool


def item_section(scope: Scope, slot: Slot, place: Place) -> Iterator[Block]:
    """Yield the section of a point."""
    module = scope.library.agenda_modules[slot.item.module]
    when = span(slot.begins, slot.ends, place.timed)
    yield Heading(3, f"{when} {module.title}", place.anchor)
    yield Paragraph(plain(module.purpose), "lead")
    if scope.internal and slot.item.note:
        yield Paragraph((Run("Anmerkung: ", bold=True), Run(slot.item.note)), "note")
    yield Facts(tuple(_facts(scope, slot, module, place)))
    # A break comes more than once: only with its time does the table have a name of its own.
    caption = f"Schritte: {module.title} ({place.day}, {when})"
    yield _step_table(caption, step_views(module, slot.begins, slot.ends - slot.begins), place.timed)
    yield from _questions(scope, slot.item, module)
    yield from _materials(scope, slot.item, place)
    yield from _advice(module)


def span(begins: int, ends: int, timed: bool) -> str:
    """Return times of day, or minutes since the beginning where the clock is open."""
    return f"{clock(begins)}–{clock(ends)}" if timed else f"Minute {begins}–{ends}"


def _facts(scope: Scope, slot: Slot, module: AgendaModule, place: Place) -> Iterator[tuple[str, Inline]]:
    minutes, limits = slot.ends - slot.begins, module.duration
    yield "Dauer", plain(f"{counted(minutes, 'Minute', 'Minuten')} (möglich sind {limits.min} bis {limits.max})")
    grouping = grouping_of(scope.library, scope.workshop, slot.item)
    shorter = module.variants.kurz if module.variants and minutes < limits.recommended else None
    texts = (
        ("So wird es kürzer", shorter),
        ("Form", module.social_form),
        ("Gruppen", grouping.text if grouping and not place.meeting else None),
        ("Raum", module.room),
        ("Rollen", "; ".join(module.roles)),
        ("Am Ende liegt vor", module.result),
    )
    yield from ((label, plain(text)) for label, text in texts if text)
    fields = [scope.library.label("action_fields", entry) for entry in slot.item.action_fields]
    if fields:
        yield "Handlungsfelder", plain("; ".join(fields))


def _step_table(caption: str, steps: tuple[StepView, ...], timed: bool) -> Table:
    rows = tuple(
        (
            plain(span(step.begins, step.ends, timed).removeprefix("Minute ")),
            plain(str(step.minutes)),
            (Run(step.title, bold=True),),
            plain(step.does),
        )
        for step in steps
    )
    header = ("Uhrzeit" if timed else "Minute", "Min.", "Schritt", "Was die Moderation tut")
    return Table(caption, header, rows, (3, 1, 4, 9), row_header=2)


def _questions(scope: Scope, item: AgendaItem, module: AgendaModule) -> Iterator[Block]:
    """Yield the questions of the point, else those of its module, with what to ask next."""
    questions = views_of(scope.library, item.questions or module.questions)
    if questions:
        yield Paragraph(plain("Fragen"), "label")
        yield question_bullets(questions)


def question_bullets(questions: Iterable[QuestionView]) -> Bullets:
    """Return questions with what to ask next."""
    return Bullets(tuple((Run(entry.text, bold=True), Run(_asking_on(entry.follow_ups))) for entry in questions))


def _asking_on(follow_ups: tuple[str, ...]) -> str:
    return f" Nachfragen: {' '.join(follow_ups)}" if follow_ups else ""


def _materials(scope: Scope, item: AgendaItem, place: Place) -> Iterator[Block]:
    """Yield the material with quantities; who comes to a meeting is not known, so there they stay per person."""
    if place.meeting:
        materials = agenda_module_view(scope.library, scope.library.agenda_modules[item.module]).materials
        lines = [f"{entry.item}: {entry.quantity}" for entry in materials]
    else:
        lines = [f"{number(need.quantity)} × {need.item}" for need in needs_of(scope.library, scope.workshop, item)]
    if lines:
        yield Paragraph(plain("Material"), "label")
        yield Bullets(tuple(plain(line) for line in lines))


def _advice(module: AgendaModule) -> Iterator[Block]:
    if module.risks:
        yield Paragraph(plain("Was schiefgehen kann"), "label")
        yield Bullets(tuple((Run(f"Wenn {risk.condition}, dann: ", bold=True), Run(risk.then)) for risk in module.risks))
    if module.tips:
        yield Paragraph(plain("Aus der Praxis"), "label")
        yield Bullets(tuple(plain(tip) for tip in module.tips))
