"""Cards of the chosen examples and questions."""

import pytest

from macros.library.library import Library
from macros.views.document import Card, Cards
from macros.views.editions.card_sheets import build
from macros.views.practice_example import practice_example_view
from macros.views.workshop import workshop_view
from tests.views.editions.scopes import SAMPLES, TODAY, of_kind, own, small


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_examples(library: Library, workshop_id: str) -> None:
    """Each chosen example is a card, two to a sheet, with its results and their dates."""
    examples = of_kind(build(own(library, workshop_id)), Cards)[0]
    chosen = [practice_example_view(library, library.practice_examples[entry], TODAY) for entry in library.workshops[workshop_id].examples]
    assert (examples.per_page, [card.text for card in examples.cards]) == (2, [view.card.title for view in chosen])
    results = [[f"Ergebnis: {entry.text} ({entry.as_of})" for entry in view.results] for view in chosen]
    assert [[line for line in card.details if line.startswith("Ergebnis: ")] for card in examples.cards] == results
    assert [card.address for card in examples.cards] == [view.card.address for view in chosen]


@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_questions(library: Library, workshop_id: str) -> None:
    """Each chosen question is a card, four to a sheet."""
    questions = of_kind(build(own(library, workshop_id)), Cards)[1]
    chosen = workshop_view(library, library.workshops[workshop_id]).questions
    assert (questions.per_page, [card.text for card in questions.cards]) == (4, [entry.text for entry in chosen])


def test_question_card(library: Library) -> None:
    """A question card has phase and purpose, the question, what to ask next, and its address."""
    assert of_kind(build(small(library, questions=["q002"])), Cards)[0].cards == (
        Card("Tag 1: Sensibilisieren + Positionieren · öffnen", "Was fehlt?", ("Nachfrage: Wem fehlt es?",), "fragen/phase/tag1/#q002"),
    )


def test_no_empty_sheets(library: Library) -> None:
    """A workshop without examples and questions has no cards."""
    assert build(small(library)).blocks == ()
