"""Questions as participants get them: simpler and translated wordings, and room to write."""

from collections.abc import Iterator

from macros.views.document import Block, Paragraph, Run, WriteLines, plain
from macros.views.workshop import WorkshopView
from macros.views.workshop_question import QuestionView

LINES = 4
UNREVIEWED = "Die Übersetzungen hat noch niemand geprüft, der die Sprache von klein auf spricht."
EASY = "In Einfacher Sprache: "


def question_section(view: WorkshopView) -> Iterator[Block]:
    """Yield all questions of a workshop with room to write."""
    if any(entry.translations and not entry.reviewed for entry in view.questions):
        yield Paragraph(plain(UNREVIEWED), "muted")
    for entry in view.questions:
        yield from question_with_room(view, entry)


def question_with_room(view: WorkshopView, entry: QuestionView) -> Iterator[Block]:
    """Yield a question: where it is asked, its wordings, empty lines."""
    yield Paragraph(plain(_asked(view, entry)), "label")
    yield Paragraph(plain(entry.text), "question")
    yield from wordings(entry)
    yield WriteLines("", LINES)


def wordings(entry: QuestionView) -> Iterator[Block]:
    """Yield the simpler wording and the translations of a question."""
    if entry.easy_language:
        yield Paragraph((Run(EASY, italic=True), Run(entry.easy_language)), "muted", easy=True)
    for other in entry.translations:
        yield Paragraph((Run(f"{other.label}: ", italic=True), Run(other.text, language=other.language)), "muted")


def _asked(view: WorkshopView, entry: QuestionView) -> str:
    """Return the point of the programme that names the question, or the phase it is made for."""
    for day in view.days:
        for row in day.rows:
            if entry.id in [question.id for question in row.questions]:
                return f"{day.title} · {row.begins} Uhr · {row.title}"
    return entry.phase
