"""The Teilnehmendenmappe: what everybody in the room holds in their hands. Public facts only, whoever asks."""

from collections.abc import Iterator

from macros.views.document import Block, Bullets, Code, Document, Facts, Heading, PageBreak, Paragraph, WriteLines, plain
from macros.views.document_text import lines_of
from macros.views.editions import worksheets
from macros.views.editions.example_pages import example_page
from macros.views.editions.programme import afterwards, day_line, field_runs, people, programme_table
from macros.views.editions.question_blocks import question_section
from macros.views.editions.reference_pages import glossary_section, indicator_section, source_section
from macros.views.editions.room_rules import EASY_RULES, EASY_UNTESTED, PROPOSAL, RULES
from macros.views.editions.scope import Scope
from macros.views.links import edition_address
from macros.views.wording import counted
from macros.views.workshop import WorkshopView, workshop_view

ID = "teilnehmendenmappe"
SAMPLE = (
    "Muster: {} ist erfunden, der Ablauf ist ein Vorschlag. Die Praxisbeispiele gibt oder gab es wirklich. Alles darf übernommen werden."
)


def build(scope: Scope) -> Document:
    """Return the handout."""
    view = workshop_view(scope.library, scope.workshop)
    blocks = (*_cover(view), *_programme(scope, view), *_rules(), *_content(scope, view))
    words = "\n".join(lines_of(blocks))
    glossary = (PageBreak(), Heading(2, "Glossar", "glossar"), *glossary_section(scope.library, words))
    sources = (PageBreak(), Heading(2, "Quellen", "quellen"), *source_section(scope, view))
    return Document(
        id=ID,
        title="Teilnehmendenmappe",
        subtitle=view.title,
        description=f"Programm, Spielregeln, {counted(len(view.examples), 'Praxisbeispiel', 'Praxisbeispiele')}, Fragen, Arbeitsblätter "
        f"und Glossar für alle, die an „{view.title}“ teilnehmen.",
        address=edition_address(view.id, ID),
        blocks=(*blocks, *glossary, *sources),
    )


def _cover(view: WorkshopView) -> Iterator[Block]:
    if view.sample:
        yield Paragraph(plain(SAMPLE.format(view.municipality)), "note")
    yield Facts(
        (
            ("Kommune", plain(f"{view.municipality} ({view.kind})")),
            *((day.title, plain(day_line(day))) for day in view.days),
            ("Teilnehmende", plain(people(view))),
            ("Handlungsfelder", field_runs(view)),
        )
    )
    yield WriteLines("Diese Mappe gehört", 1)
    yield Paragraph(plain("In dieser Mappe"), "label")
    yield Bullets(tuple(plain(name) for name in _chapters(view)))
    yield Code(view.address, "Dieser Workshop im Internet")


def _chapters(view: WorkshopView) -> Iterator[str]:
    yield from ("Programm", "Spielregeln")
    if view.examples:
        yield counted(len(view.examples), "Praxisbeispiel", "Praxisbeispiele")
    if view.questions:
        yield f"{counted(len(view.questions), 'Frage', 'Fragen')} mit Platz zum Schreiben"
    yield from ("Arbeitsblätter", "Kennzahlen", "Glossar", "Quellen")


def _programme(scope: Scope, view: WorkshopView) -> Iterator[Block]:
    yield PageBreak()
    yield Heading(2, "Programm", "programm")
    for number, day in enumerate(view.days, start=1):
        yield Heading(3, day.title, f"tag-{number}")
        yield Paragraph(plain(day_line(day)))
        yield programme_table(day)
    after = afterwards(view, scope.workshop)
    if after.rows:
        yield Heading(3, "Wie es weitergeht", "danach")
        yield after


def _rules() -> Iterator[Block]:
    yield PageBreak()
    yield Heading(2, "Spielregeln", "spielregeln")
    yield Paragraph(plain(PROPOSAL), "lead")
    yield Bullets(tuple(plain(rule) for rule in RULES), "number")
    yield WriteLines("Das haben wir ergänzt", 3)
    yield Heading(3, "Spielregeln in Einfacher Sprache", "spielregeln-einfach")
    yield Bullets(tuple(plain(rule) for rule in EASY_RULES), easy=True)
    yield Paragraph(plain(EASY_UNTESTED), "muted")


def _content(scope: Scope, view: WorkshopView) -> Iterator[Block]:
    for number, card in enumerate(view.examples):
        yield PageBreak()
        if number == 0:
            yield Heading(2, "Praxisbeispiele", "praxisbeispiele")
        yield from example_page(scope, card.id)
    if view.questions:
        yield PageBreak()
        yield Heading(2, "Fragen", "fragen")
        yield from question_section(view)
    yield PageBreak()
    yield from worksheets.blocks_for_participants(scope)
    yield PageBreak()
    yield Heading(2, "Kennzahlen zu den gewählten Handlungsfeldern", "kennzahlen")
    yield from indicator_section(scope)
