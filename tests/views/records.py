"""Small records, written as authors write them, and libraries made of them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from macros.library.library import Library
from macros.library.models.agenda_module import AgendaModule
from macros.library.models.practice_example import PracticeExample
from macros.library.models.workshop import Workshop
from macros.library.models.workshop_question import Question, QuestionSet
from macros.library.reader import Source

EXAMPLE: Mapping[str, Any] = {
    "title": "Sprachcafé im Rathaus",
    "summary": "Die Stadt öffnet jede Woche ihr Foyer.",
    "municipality": {"name": "Musterstadt", "type": "kreisangehoerige-stadt", "state": "nw"},
    "action_fields": ["sprache"],
    "target_groups": ["gefluechtete"],
    "status": "running",
    "status_as_of": "2025-03",
    "carrier": "Stadt Musterstadt",
    "goals": ["Menschen kommen ins Gespräch"],
    "references": [{"id": "bericht", "title": "Bericht", "publisher": "Stadt Musterstadt", "date": "2025-02"}],
    "checked_on": "2026-11-23",
}
MODULE: Mapping[str, Any] = {
    "title": "Klimabarometer",
    "phase": "tag1",
    "kind": "work",
    "short": "Alle stellen sich auf einer Linie auf.",
    "purpose": "Die Stimmung wird sichtbar.",
}
WORKSHOP: Mapping[str, Any] = {
    "title": "Workshop in Musterstadt",
    "municipality": {"name": "Musterstadt", "type": "kreisangehoerige-stadt"},
    "status": "draft",
    "visibility": "public",
    "participants": {"expected": "24"},
    "action_fields": ["sprache"],
}
QUESTION: Mapping[str, Any] = {"text": "Was läuft gut?", "phase": "tag1", "purpose": "oeffnen"}


def example(record_id: str = "sprachcafe", **changes: Any) -> PracticeExample:
    """Return a practice example of Musterstadt with some keys changed."""
    record = PracticeExample.model_validate({**EXAMPLE, **changes})
    return record.placed(record_id, Source(f"practice_examples/{record_id}.md")).with_sections({})


def place(**changes: Any) -> dict[str, Any]:
    """Return the municipality of an example with some keys changed."""
    return {**EXAMPLE["municipality"], **changes}


def module(record_id: str = "klima", minutes: int = 30, minimum: int = 30, **changes: Any) -> AgendaModule:
    """Return a module of one step with some keys changed."""
    duration = {"recommended": str(minutes), "min": str(minimum), "max": "120"}
    steps = [{"minutes": str(minutes), "title": "Aufstellen", "does": "Liest die Sätze vor."}]
    record = AgendaModule.model_validate({**MODULE, "duration": duration, "steps": steps, **changes})
    return record.placed(record_id, Source(f"agenda_modules/{record_id}.yml"))


def workshop(record_id: str = "musterstadt", *agendas: list[dict[str, Any]], **changes: Any) -> Workshop:
    """Return a workshop with a day from 09:00 to 12:00 for each agenda, and some keys changed."""
    days = [{"start": "09:00", "end": "12:00", "agenda": agenda} for agenda in agendas or ([{"module": "klima"}],)]
    record = Workshop.model_validate({**WORKSHOP, "days": days, **changes})
    return record.placed(record_id, Source(f"workshops/{record_id}.yml"))


def question(question_id: str = "q001", **changes: Any) -> Question:
    """Return a question with some keys changed."""
    return Question.model_validate({**QUESTION, "id": question_id, **changes}).placed(question_id, Source("workshop_questions/tag1.yml"))


def library_of(
    library: Library,
    examples: Iterable[PracticeExample] = (),
    modules: Iterable[AgendaModule] = (),
    workshops: Iterable[Workshop] = (),
    questions: Iterable[Question] = (),
) -> Library:
    """Return a library with the closed lists of another, but these records only."""
    asked = tuple(questions)
    sets = {"tag1": QuestionSet.model_construct(title="Fragen", questions=asked)} if asked else {}
    return replace(
        library,
        practice_examples={entry.record_id: entry for entry in examples},
        agenda_modules={entry.record_id: entry for entry in modules},
        workshops={entry.record_id: entry for entry in workshops},
        question_sets=sets,
    )
