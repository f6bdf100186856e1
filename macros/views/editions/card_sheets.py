"""Karten: practice examples (two per sheet) and questions (four per sheet) to cut out, for a gallery walk or for the tables."""

from collections.abc import Iterator

from macros.views.document import Block, Card, Cards, Document, Heading, PageBreak
from macros.views.editions.scope import Scope
from macros.views.links import edition_address
from macros.views.practice_example import PracticeExampleView, practice_example_view
from macros.views.workshop import WorkshopView, workshop_view
from macros.views.workshop_question import QuestionView

ID = "karten"


def build(scope: Scope) -> Document:
    """Return the cards of the chosen examples and questions."""
    view = workshop_view(scope.library, scope.workshop)
    return Document(
        id=ID,
        title="Karten",
        subtitle=view.title,
        description="Praxisbeispiele und Fragen als Karten zum Ausschneiden, jede mit einem Code zur Seite.",
        address=edition_address(view.id, ID),
        blocks=tuple(_blocks(scope, view)),
    )


def _blocks(scope: Scope, view: WorkshopView) -> Iterator[Block]:
    examples = scope.library.practice_examples
    if view.examples:
        yield Heading(2, "Praxisbeispiele", "praxiskarten")
        views = [practice_example_view(scope.library, examples[card.id], scope.today) for card in view.examples]
        yield Cards(tuple(example_card(entry) for entry in views), 2)
    if view.examples and view.questions:
        yield PageBreak()
    if view.questions:
        yield Heading(2, "Fragen", "fragekarten")
        yield Cards(tuple(question_card(entry) for entry in view.questions), 4)


def example_card(view: PracticeExampleView) -> Card:
    """Return the card of an example: place, title, summary, results with their dates."""
    card = view.card
    details = (
        card.summary,
        *(f"Ergebnis: {entry.text} ({entry.as_of})" for entry in view.results),
        f"Handlungsfelder: {'; '.join(field.label for field in card.action_fields)}",
        f"Belegstufe: {card.evidence}",
    )
    return Card(f"{card.municipality} · {card.state} · {card.kind}", card.title, details, card.address)


def question_card(entry: QuestionView) -> Card:
    """Return the card of a question: phase, purpose, text, simpler wording, follow-ups."""
    easy = [f"In Einfacher Sprache: {entry.easy_language}"] if entry.easy_language else []
    details = (*easy, *(f"Nachfrage: {text}" for text in entry.follow_ups))
    return Card(f"{entry.phase} · {entry.purpose}", entry.text, details, entry.address)
