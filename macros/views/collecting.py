"""What the pages „Merkliste“ and „Vergleichen“ show of examples and questions; the browser puts it together."""

from dataclasses import dataclass

from macros.library.library import Library
from macros.library.models.practice_example import PracticeExample
from macros.views.document_text import words_of_markdown
from macros.views.evidence import evidence_view
from macros.views.facts import NOT_KNOWN, facts
from macros.views.listing import CardView, all_cards
from macros.views.practice_example import transfer_rows
from macros.views.sources import SourceView, numbered
from macros.views.wording import as_of
from macros.views.workshop_question import QuestionView, by_phase

# Rows of the comparison that are facts of the example's own page, under the same names; the others follow in EXAMPLE_ROWS.
PLACE_ROWS = (
    "Kommune",
    "Land",
    "Art",
    "Einwohnerzahl",
    "Größenklasse",
    "Handlungsfelder",
    "Zielgruppen",
    "Zeitraum",
    "Läuft es noch?",
    "Träger",
)
MEANS_ROWS = ("Kosten", "Finanzierung", "Personal", "Rolle der Migrantinnen und Migranten")
RESULT_ROWS = ("Ziele", "Ergebnisse", "Belegstufe")
LEARNED_ROWS = ("Was geholfen hat", "Was schwer war", "Übertragbarkeit", "Quellen", "Geprüft am")
ROWS = (*PLACE_ROWS, *RESULT_ROWS, *MEANS_ROWS, *LEARNED_ROWS)


@dataclass(frozen=True)
class ComparedExample:
    """An example as an entry of the Merkliste and as a column of the comparison.

    cells belong to the rows of ExampleData, in their order; each holds one or more texts, none where nothing is known.
    """

    id: str
    address: str
    title: str
    summary: str
    municipality: str
    state: str
    size: str
    evidence: str
    period: str
    cells: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class ExampleData:
    """All examples in the order of the list, the names of the rows, and the words for an empty cell."""

    rows: tuple[str, ...]
    not_known: str
    examples: tuple[ComparedExample, ...]


@dataclass(frozen=True)
class NotedQuestion:
    """A question as an entry of the Merkliste; easy_language may be empty."""

    id: str
    address: str
    text: str
    phase: str
    purpose: str
    follow_ups: tuple[str, ...]
    easy_language: str


def example_data(library: Library) -> ExampleData:
    """Return all examples, ready to be listed and compared."""
    examples = library.practice_examples
    return ExampleData(ROWS, NOT_KNOWN, tuple(_compared(library, card, examples[card.id]) for card in all_cards(library)))


def question_data(library: Library) -> tuple[NotedQuestion, ...]:
    """Return all questions in the order of their pages."""
    return tuple(_noted(entry) for group in by_phase(library) for entry in group.questions)


def _noted(entry: QuestionView) -> NotedQuestion:
    return NotedQuestion(entry.id, entry.address, entry.text, entry.phase, entry.purpose, entry.follow_ups, entry.easy_language)


def _compared(library: Library, card: CardView, example: PracticeExample) -> ComparedExample:
    cells = _cells(library, example)
    return ComparedExample(
        id=card.id,
        address=card.address,
        title=card.title,
        summary=card.summary,
        municipality=card.municipality,
        state=card.state,
        size=card.size,
        evidence=f"{card.evidence} ({card.evidence_number} von 5)",
        period=card.period,
        cells=tuple(cells.get(row, ()) for row in ROWS),
    )


def _cells(library: Library, example: PracticeExample) -> dict[str, tuple[str, ...]]:
    """Return the texts by the name of their row; what has no entry is not known."""
    evidence = evidence_view(library, example)
    said = {fact.label: tuple(value.label for value in fact.values if value.label != NOT_KNOWN) for fact in facts(library, example)}
    return said | {
        "Ziele": example.goals,
        "Ergebnisse": _results(example),
        "Belegstufe": (f"{evidence.number} von 5: {evidence.label}. {evidence.reason}",),
        "Was geholfen hat": example.success_factors,
        "Was schwer war": example.lessons or words_of_markdown(example.sections.get("Erfahrungen", "")),
        "Übertragbarkeit": _transfer(example),
        "Quellen": tuple(_source(entry) for entry in numbered(library, example)),
        "Geprüft am": (str(example.checked_on),),
    }


def _results(example: PracticeExample) -> tuple[str, ...]:
    """Return the results with their dates; where none is listed, the section that tells of them."""
    listed = tuple(f"{entry.text} ({as_of(entry.as_of)})" for entry in example.results)
    return listed or words_of_markdown(example.sections.get("Ergebnisse", ""))


def _transfer(example: PracticeExample) -> tuple[str, ...]:
    rows = tuple(f"{label}: {text}" for label, text in transfer_rows(example))
    return rows or words_of_markdown(example.sections.get("Übertragbarkeit", ""))


def _source(entry: SourceView) -> str:
    return f"{entry.publisher} ({entry.date}): {entry.title}" if entry.publisher else entry.title
