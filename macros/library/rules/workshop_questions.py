"""What must hold for questions."""

from collections.abc import Iterator

from macros.library.findings import Finding
from macros.library.library import Library


def ids_unique(library: Library) -> Iterator[Finding]:
    """A question id stands once over all files."""
    seen: dict[str, str] = {}
    for entry in library.question_sets.values():
        for position, question in enumerate(entry.questions):
            first = seen.setdefault(question.id, f"{entry.source.path}:{entry.source.line(('questions', position, 'id'))}")
            here = f"{entry.source.path}:{entry.source.line(('questions', position, 'id'))}"
            if first != here:
                message = f"die Frage „{question.id}“ gibt es schon in {first}"
                yield entry.source.finding(("questions", position, "id"), message, "Eine neue Kennung vergeben.")


def translations_have_a_status(library: Library) -> Iterator[Finding]:
    """Who translates says whether a native speaker has read it."""
    for question in library.questions.values():
        if question.translations and not question.translation_status:
            place = (*question.at, "translations")
            yield question.source.finding(
                place, "Übersetzungen ohne Angabe, ob sie geprüft sind", "translation_status: unreviewed ergänzen."
            )
