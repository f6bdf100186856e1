"""What the browser is told of examples and questions."""

import pytest

from macros.library.library import Library
from macros.views.collecting import ROWS, NotedQuestion, example_data, question_data
from macros.views.listing import all_cards
from tests.views.records import example, library_of, place, question

REFERENCES = [
    {"id": "bericht", "title": "Bericht", "publisher": "Stadt", "date": "2018"},
    {"id": "zeitung", "title": "Ein Artikel", "publisher": "Zeitung", "date": "2017"},
]


def cells(library: Library, row: str, **changes: object) -> tuple[str, ...]:
    """Return what a row says of an example with some keys changed; sections are given as sections."""
    sections = changes.pop("sections", {})
    entry = example(**changes).with_sections(sections)  # type: ignore[arg-type]
    return example_data(library_of(library, [entry])).examples[0].cells[ROWS.index(row)]


@pytest.mark.parametrize(
    ("row", "changes", "texts"),
    [
        ("Kommune", {}, ("Musterstadt",)),
        ("Land", {}, ("Nordrhein-Westfalen",)),
        ("Einwohnerzahl", {"municipality": place(population="16430", population_as_of="2022")}, ("16.430 am 2022",)),
        ("Handlungsfelder", {"action_fields": ["sprache", "wohnen-quartier"]}, ("Sprache", "Wohnen und Quartier")),
        ("Zeitraum", {"period": {"start": "2014"}}, ("seit 2014",)),
        ("Läuft es noch?", {"status": "unknown", "status_as_of": "2016"}, ("nicht bekannt (letzte Angabe: 2016)",)),
        ("Ziele", {}, ("Menschen kommen ins Gespräch",)),
        ("Ergebnisse", {"results": [{"text": "34 kamen", "as_of": "2017"}]}, ("34 kamen (Stand 2017)",)),
        ("Ergebnisse", {"sections": {"Ergebnisse": "Es kamen *viele*.\n\nUnd mehr."}}, ("Es kamen viele.", "Und mehr.")),
        ("Kosten", {"costs": {"text": "Wenig", "annual_eur": "6000"}}, ("Wenig (je Jahr 6.000 €)",)),
        ("Was geholfen hat", {"success_factors": ["Ein Raum"]}, ("Ein Raum",)),
        ("Was schwer war", {"lessons": ["Zu wenig Zeit"], "sections": {"Erfahrungen": "Anderes."}}, ("Zu wenig Zeit",)),
        ("Was schwer war", {"sections": {"Erfahrungen": "Anderes."}}, ("Anderes.",)),
        ("Übertragbarkeit", {"transfer": {"conditions": "Ein Raum"}}, ("Voraussetzungen: Ein Raum",)),
        ("Quellen", {"references": REFERENCES}, ("Stadt (2018): Bericht", "Zeitung (2017): Ein Artikel")),
        ("Geprüft am", {}, ("23. November 2026",)),
    ],
)
def test_cell(library: Library, row: str, changes: dict[str, object], texts: tuple[str, ...]) -> None:
    """A cell says what the page of the example says, in plain words."""
    assert cells(library, row, **changes) == texts


@pytest.mark.parametrize("row", ["Einwohnerzahl", "Größenklasse", "Zeitraum", "Ergebnisse", "Kosten", "Was schwer war", "Übertragbarkeit"])
def test_unknown_cell_is_empty(library: Library, row: str) -> None:
    """What the sources do not say is an empty cell, for which there are words."""
    assert cells(library, row) == ()
    assert example_data(library).not_known == "nicht bekannt"


def test_level_of_evidence(library: Library) -> None:
    """The level of evidence comes with its reason."""
    (text,) = cells(library, "Belegstufe", evidence=[{"kind": "award", "detail": "Preis"}])
    assert text == "3 von 5: Extern betrachtet. Das Beste, was dazu vorliegt: Auszeichnung oder Würdigung durch Dritte."


def test_every_row_has_a_cell(library: Library) -> None:
    """Every example has a cell for every row, and every row says something about some example."""
    data = example_data(library)
    assert {len(entry.cells) for entry in data.examples} == {len(data.rows)}
    assert [row for at, row in enumerate(data.rows) if not any(entry.cells[at] for entry in data.examples)] == []


def test_all_examples_in_order(library: Library) -> None:
    """Every example is there once, in the order of the list."""
    assert [entry.id for entry in example_data(library).examples] == [card.id for card in all_cards(library)]


def test_question(library: Library) -> None:
    """A question brings its phase, its purpose and its follow-ups."""
    entry = question(follow_ups=["Woran merken Sie das?"])
    assert question_data(library_of(library, questions=[entry])) == (
        NotedQuestion(
            id="q001",
            address="fragen/phase/tag1/#q001",
            text="Was läuft gut?",
            phase="Tag 1: Sensibilisieren + Positionieren",
            purpose="öffnen",
            follow_ups=("Woran merken Sie das?",),
            easy_language="",
        ),
    )


def test_all_questions_once(library: Library) -> None:
    """Every question is there once."""
    assert sorted(entry.id for entry in question_data(library)) == sorted(library.questions)
