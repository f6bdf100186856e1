"""The content of the product itself."""

from collections.abc import Iterable
from functools import cache

import pytest

from macros.library.findings import Finding, errors
from macros.library.library import Library
from macros.library.load import load
from scripts.check_content import ROOT


@cache
def content() -> tuple[Library, list[Finding]]:
    """Return the product's content and what is wrong with it; read once for all tests."""
    return load(ROOT)


@pytest.fixture
def library() -> Library:
    """Return the product's content."""
    return content()[0]


def missing(library: Library, used: Iterable[str]) -> set[str]:
    """Return the action fields that are not among those used."""
    return set(library.action_fields) - set(used)


def test_content_has_no_errors() -> None:
    """Nothing in the content stops the site from being built."""
    assert errors(content()[1]) == []


@pytest.mark.parametrize(
    ("collection", "number"),
    [("practice_examples", 109), ("questions", 95), ("agenda_modules", 36), ("indicators", 37), ("states", 16)],
)
def test_number_of_records(collection: str, number: int, library: Library) -> None:
    """None of the researched records got lost."""
    assert len(library.ids(collection)) >= number


def test_every_action_field_has_an_example(library: Library) -> None:
    """No page of a Handlungsfeld is without a practice example."""
    assert missing(library, (field for example in library.practice_examples.values() for field in example.action_fields)) == set()


def test_every_action_field_leads_an_example(library: Library) -> None:
    """For each Handlungsfeld there is an example in which it is the main one."""
    assert missing(library, (example.action_fields[0] for example in library.practice_examples.values())) == set()


def test_every_action_field_has_a_question(library: Library) -> None:
    """No page of a Handlungsfeld is without a question of its own."""
    assert missing(library, (field for question in library.questions.values() for field in question.action_fields)) == set()


def test_every_action_field_has_an_indicator(library: Library) -> None:
    """No page of a Handlungsfeld is without an indicator."""
    assert missing(library, (field for indicator in library.indicators.values() for field in indicator.action_fields)) == set()


def test_every_phase_has_a_question(library: Library) -> None:
    """For each phase of a workshop there is a question."""
    assert set(library.terms["phases"]) - {question.phase for question in library.questions.values()} == set()


def test_every_phase_has_a_module(library: Library) -> None:
    """For each phase of a workshop there is an agenda module."""
    assert set(library.terms["phases"]) - {module.phase for module in library.agenda_modules.values()} == set()


def test_every_state_has_an_example(library: Library) -> None:
    """Each of the Länder is there with a practice example; for Bremen none was found."""
    assert set(library.states) - {example.municipality.state for example in library.practice_examples.values()} <= {"hb"}


def test_every_example_with_a_population_has_its_key(library: Library) -> None:
    """A population is that of a municipality with an official key."""
    places = [example.municipality for example in library.practice_examples.values()]
    assert [place.name for place in places if place.population is not None and place.key is None] == []


def test_every_work_module_has_a_result(library: Library) -> None:
    """Who plans a working module reads what is there at its end."""
    assert [module.record_id for module in library.agenda_modules.values() if module.kind == "work" and not module.result] == []


def test_every_question_has_easy_language(library: Library) -> None:
    """Each question can be asked in simpler words."""
    assert [question.id for question in library.questions.values() if not question.easy_language] == []


def test_some_examples_have_easy_language(library: Library) -> None:
    """A dozen examples at least, from ten Länder or more, have a short version in Einfache Sprache."""
    told = [example for example in library.practice_examples.values() if example.easy_language]
    assert len(told) >= 12
    assert len({example.municipality.state for example in told}) >= 10


def test_every_term_has_a_label_of_its_own(library: Library) -> None:
    """No two terms of a list share a label."""
    doubled = {
        name: labels for name, terms in library.terms.items() if len(set(labels := [term.label for term in terms.values()])) < len(labels)
    }
    assert doubled == {}
