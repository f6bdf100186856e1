"""Questions with everything that helps to ask them, alone and gathered by phase or Handlungsfeld."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from macros.library.library import Library
from macros.library.models.ids import EVERYTHING
from macros.library.models.workshop_question import Question
from macros.views.links import Link, facet_address, module_address, question_address, questions_address

LANGUAGES = {"en": "Englisch", "tr": "Türkisch", "ar": "Arabisch", "uk": "Ukrainisch"}
RIGHT_TO_LEFT = ("ar",)
FOR_ALL = "alle"
OWN = "eigene-methodik"


@dataclass(frozen=True)
class TranslationView:
    """The question in another language; direction is ``ltr`` or ``rtl``."""

    language: str
    label: str
    direction: str
    text: str


@dataclass(frozen=True)
class QuestionView:
    """A question. easy_language may be empty; reviewed tells whether a native speaker has read the translations.

    origin is the source of a quoted question, and empty where the question is our own.
    """

    id: str
    address: str
    text: str
    phase: str
    purpose: str
    audiences: tuple[str, ...]
    action_fields: tuple[Link, ...]
    modules: tuple[Link, ...]
    follow_ups: tuple[str, ...]
    easy_language: str
    translations: tuple[TranslationView, ...]
    reviewed: bool
    origin: str


@dataclass(frozen=True)
class QuestionGroup:
    """Questions under a heading."""

    id: str
    label: str
    definition: str
    address: str
    questions: tuple[QuestionView, ...]


def question_view(library: Library, question: Question) -> QuestionView:
    """Return a question, with the modules that use it."""
    return QuestionView(
        id=question.id,
        address=question_address(question.phase, question.id),
        text=question.text,
        phase=library.label("phases", question.phase),
        purpose=library.label("question_purposes", question.purpose),
        audiences=_audiences(library, question),
        action_fields=_fields(library, question),
        modules=_modules(library, question),
        follow_ups=question.follow_ups,
        easy_language=question.easy_language or "",
        translations=_translations(question),
        reviewed=question.translation_status == "reviewed",
        origin=_origin(library, question),
    )


def _origin(library: Library, question: Question) -> str:
    if question.origin in (None, OWN):
        return ""
    source = library.references[question.origin]
    return f"{source.publisher}: {source.title}"


def _audiences(library: Library, question: Question) -> tuple[str, ...]:
    named = [entry for entry in question.audiences if entry != EVERYTHING]
    return tuple(library.label("audiences", entry) for entry in named) or (FOR_ALL,)


def _fields(library: Library, question: Question) -> tuple[Link, ...]:
    named = [entry for entry in question.action_fields if entry != EVERYTHING]
    return tuple(Link(library.label("action_fields", entry), questions_address("handlungsfeld", entry)) for entry in named)


def _modules(library: Library, question: Question) -> tuple[Link, ...]:
    modules = library.agenda_modules.items()
    return tuple(Link(module.title, module_address(module_id)) for module_id, module in modules if question.id in module.questions)


def _translations(question: Question) -> tuple[TranslationView, ...]:
    if not question.translations:
        return ()
    given = question.translations.model_dump(exclude_none=True)
    return tuple(TranslationView(code, LANGUAGES[code], "rtl" if code in RIGHT_TO_LEFT else "ltr", text) for code, text in given.items())


def views_of(library: Library, ids: Iterable[str]) -> tuple[QuestionView, ...]:
    """Return the named questions in the given order."""
    questions = library.questions
    return tuple(question_view(library, questions[entry]) for entry in ids)


@lru_cache(maxsize=2)
def by_phase(library: Library) -> tuple[QuestionGroup, ...]:
    """Return all questions by phase, phases in the order of their list."""
    return tuple(_group(library, "phases", "phase", term_id) for term_id in library.terms["phases"])


@lru_cache(maxsize=2)
def by_action_field(library: Library) -> tuple[QuestionGroup, ...]:
    """Return all questions by Handlungsfeld; a question may stand under several."""
    return tuple(_group(library, "action_fields", "handlungsfeld", term_id) for term_id in library.action_fields)


def _group(library: Library, collection: str, kind: str, term_id: str) -> QuestionGroup:
    term = library.terms[collection][term_id]
    members = [
        entry for entry in library.questions.values() if term_id == entry.phase or (kind == "handlungsfeld" and _fits(entry, term_id))
    ]
    order = list(library.terms["question_purposes"])
    members.sort(key=lambda entry: (order.index(entry.purpose), entry.id))
    views = tuple(question_view(library, entry) for entry in members)
    return QuestionGroup(term_id, term.label, term.definition or "", questions_address(kind, term_id), views)


def _fits(question: Question, field: str) -> bool:
    return field in question.action_fields or EVERYTHING in question.action_fields


def by_purpose(questions: Iterable[QuestionView]) -> dict[str, tuple[QuestionView, ...]]:
    """Split questions by purpose, in the order in which the purposes come."""
    groups: dict[str, list[QuestionView]] = {}
    for entry in questions:
        groups.setdefault(entry.purpose, []).append(entry)
    return {purpose: tuple(entries) for purpose, entries in groups.items()}


def examples_address(field: str) -> str:
    """Return where the examples of a Handlungsfeld are, to lead on from its questions."""
    return facet_address("handlungsfeld", field)
