"""Questions with everything that helps to ask them."""

import pytest

from macros.library.library import Library
from macros.views.links import Link
from macros.views.workshop_question import (
    LANGUAGES,
    TranslationView,
    by_action_field,
    by_phase,
    by_purpose,
    question_view,
    views_of,
)
from tests.views.records import library_of, module, question


def test_lasting_address(library: Library) -> None:
    """A question has one address: its anchor on the page of its phase."""
    assert question_view(library, question("q007")).address == "fragen/phase/tag1/#q007"


def test_labels(library: Library) -> None:
    """Phase, purpose, audience and Handlungsfelder are said in words; the fields lead to their questions."""
    view = question_view(library, question(audiences=["kommunalpolitik"], action_fields=["sprache"]))
    assert (view.phase, view.purpose) == ("Tag 1: Sensibilisieren + Positionieren", "öffnen")
    assert view.audiences == (library.label("audiences", "kommunalpolitik"),)
    assert view.action_fields == (Link("Sprache", "fragen/handlungsfeld/sprache/"),)


@pytest.mark.parametrize("audiences", [[], ["alle"]], ids=["none named", "alle"])
def test_for_everybody(library: Library, audiences: list[str]) -> None:
    """A question without an audience, or for „alle“, is for everybody."""
    assert question_view(library, question(audiences=audiences)).audiences == ("alle",)


def test_translations(library: Library) -> None:
    """Translations carry their language, and Arabic runs from right to left."""
    view = question_view(library, question(translations={"en": "What works?", "ar": "ما الذي ينجح؟"}, translation_status="unreviewed"))
    assert view.translations == (
        TranslationView("en", "Englisch", "ltr", "What works?"),
        TranslationView("ar", "Arabisch", "rtl", "ما الذي ينجح؟"),
    )


@pytest.mark.parametrize(("status", "reviewed"), [("reviewed", True), ("unreviewed", False), (None, False)])
def test_review_is_never_assumed(library: Library, status: str | None, reviewed: bool) -> None:
    """Only what is marked as reviewed counts as reviewed."""
    assert question_view(library, question(translation_status=status)).reviewed is reviewed


def test_every_language_has_a_name(library: Library) -> None:
    """Each language in which there are questions has a German name."""
    used = {entry.language for group in by_phase(library) for view in group.questions for entry in view.translations}
    assert used == set(LANGUAGES)


def test_modules_that_use_it(library: Library) -> None:
    """A question names the modules that ask it."""
    asked = question("q001")
    tiny = library_of(library, modules=[module("klima", questions=["q001"]), module("pause")], questions=[asked])
    assert question_view(tiny, asked).modules == (Link("Klimabarometer", "bausteine/klima/"),)


@pytest.mark.parametrize(
    ("origin", "said"),
    [
        ("workshopbeschreibung", "Bertelsmann Stiftung: Integrationsworkshop für Kommunen (Ausschreibungstext)"),
        ("eigene-methodik", ""),
        (None, ""),
    ],
)
def test_origin(library: Library, origin: str | None, said: str) -> None:
    """A quoted question names whose it is; our own needs no name."""
    assert question_view(library, question(origin=origin)).origin == said


def test_phases_share_out_all_questions(library: Library) -> None:
    """Every question stands under exactly one phase, phases in the order of their list."""
    groups = by_phase(library)
    assert [group.id for group in groups] == list(library.terms["phases"])
    assert sorted(entry.id for group in groups for entry in group.questions) == sorted(library.questions)


def test_field_gathers_its_questions(library: Library) -> None:
    """Under a Handlungsfeld stand the questions that name it and those for all fields."""
    questions = [question("own", action_fields=["sprache"]), question("all", action_fields=["alle"]), question("none")]
    groups = {group.id: group for group in by_action_field(library_of(library, questions=questions))}
    assert [entry.id for entry in groups["sprache"].questions] == ["all", "own"]
    assert [entry.id for entry in groups["wohnen-quartier"].questions] == ["all"]
    assert groups["sprache"].address == "fragen/handlungsfeld/sprache/"


def test_order_inside_a_group(library: Library) -> None:
    """Questions that open come before those that decide; equals are in the order of their ids."""
    questions = [question("q3", purpose="entscheiden"), question("q2"), question("q1")]
    groups = by_phase(library_of(library, questions=questions))
    assert [entry.id for group in groups for entry in group.questions] == ["q1", "q2", "q3"]


def test_by_purpose_keeps_all(library: Library) -> None:
    """Split by purpose, no question is lost and the order stays."""
    shown = next(group for group in by_phase(library) if group.id == "tag1").questions
    parts = by_purpose(shown)
    assert tuple(entry for part in parts.values() for entry in part) == shown
    assert all(entry.purpose == purpose for purpose, part in parts.items() for entry in part)


def test_views_of_keeps_the_order(library: Library) -> None:
    """Named questions come in the order in which they are named."""
    assert [entry.id for entry in views_of(library, ("q003", "q001"))] == ["q003", "q001"]
