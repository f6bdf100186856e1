"""Ways through records: every text and every reference with its place in the file."""

from pathlib import Path
from typing import get_args

import pytest

from macros.library.fields import Reference
from macros.library.load import load
from macros.library.models.agenda_module import AgendaModule
from macros.library.models.base import Part
from macros.library.models.ids import ActionFieldOrAll
from macros.library.models.practice_example import PracticeExample
from macros.library.models.workshop import AgendaItem, Workshop
from macros.library.models.workshop_question import Question
from macros.library.reader import Location
from macros.library.rules.walk import references, target_of, texts
from tests.library.tree import MODULE, replace, write


def test_references_of_a_workshop(tmp_path: Path) -> None:
    """References are found at every depth, each with its place, what it must name and what it names."""
    workshop = load(write(tmp_path))[0].workshops["musterstadt"]
    agenda: Location = ("days", 0, "agenda", 0)
    assert [(place, target.collection, text) for place, target, text in references(workshop)] == [
        (("municipality", "type"), "municipality_types", "stadt"),
        (("action_fields", 0), "action_fields", "arbeit"),
        ((*agenda, "module"), "agenda_modules", "klima-barometer"),
        ((*agenda, "examples", 0), "practice_examples", "sprachcafe"),
        ((*agenda, "questions", 0), "questions", "q001"),
    ]


def test_references_of_an_entry_begin_at_its_place(tmp_path: Path) -> None:
    """A record that is an entry of a list knows where it stands in its file."""
    indicator = load(write(tmp_path))[0].indicators["kursplaetze"]
    assert [place for place, _, _ in references(indicator)] == [(0, "action_fields", 0)]


def test_texts_of_a_module(tmp_path: Path) -> None:
    """Texts are found at every depth with their places, under the keys of the file; numbers and choices of numbers are none."""
    change = replace(MODULE, "questions: [q001]\n", "risks:\n  - if: es regnet\n    then: drinnen\n")
    change(write(tmp_path))
    module = load(tmp_path)[0].agenda_modules["klima-barometer"]
    assert list(texts(module)) == [
        (("title",), "Klima-Barometer"),
        (("phase",), "tag1"),
        (("kind",), "work"),
        (("short",), "Alle stellen sich auf einer Linie auf."),
        (("purpose",), "Die Stimmung im Raum wird sichtbar."),
        (("steps", 0, "title"), "Einführung"),
        (("steps", 0, "does"), "Erklärt die Linie."),
        (("steps", 1, "title"), "Aufstellen"),
        (("steps", 1, "does"), "Liest die Sätze vor."),
        (("risks", 0, "if"), "es regnet"),
        (("risks", 0, "then"), "drinnen"),
        (("action_fields", 0), "alle"),
    ]


@pytest.mark.parametrize(
    ("model", "name", "target"),
    [
        pytest.param(PracticeExample, "status", Reference("statuses"), id="a single id"),
        pytest.param(PracticeExample, "related", Reference("practice_examples"), id="a list of ids"),
        pytest.param(Question, "origin", Reference("references"), id="an id that may be missing"),
        pytest.param(AgendaModule, "action_fields", Reference("action_fields", also=("alle",)), id="an id or a word"),
        pytest.param(AgendaItem, "questions", Reference("questions"), id="ids of an item"),
        pytest.param(Workshop, "title", None, id="free text"),
        pytest.param(Workshop, "status", None, id="a choice"),
        pytest.param(Workshop, "days", None, id="a list of groups"),
    ],
)
def test_target_of_a_field(model: type[Part], name: str, target: Reference | None) -> None:
    """A field says what its texts must name."""
    assert target_of(model, name) == target


def test_reference_marks_are_readable() -> None:
    """The mark of a reference is part of its type, so that documentation and editor schema can read it."""
    assert get_args(ActionFieldOrAll)[-1] == Reference("action_fields", also=("alle",))
