"""What can be found."""

from collections import Counter

import pytest

from macros.finding.filters import filter_ids, search_filters
from macros.finding.record import BODY, KINDS, SOUGHT
from macros.finding.records import Prose, search_records
from macros.library.library import Library
from macros.views.filters import filter_values

PAGE = Prose("belege/", "Belege", "Wie wir einstufen", "Stufen", "Der Text.", ("Beweis", "Wie sicher ist das"))


def test_everything_is_found_once(library: Library) -> None:
    """Every example, question, module and indicator is a result of its own, and so is every prose page; no address comes twice."""
    records = list(search_records(library, [PAGE]))
    kinds = Counter(record.kind for record in records)
    assert kinds["beispiel"] == len(library.practice_examples)
    assert kinds["frage"] == len(library.questions)
    assert kinds["baustein"] == len(library.agenda_modules)
    assert kinds["kennzahl"] == len(library.indicators)
    assert kinds["seite"] == 1
    assert [address for address, number in Counter(record.address for record in records).items() if number > 1] == []


def test_every_kind_has_a_name(library: Library) -> None:
    """The kind of each result is one that the filter names."""
    assert {record.kind for record in search_records(library, [PAGE])} == set(KINDS)


def test_question_has_its_anchor(library: Library) -> None:
    """A question leads to its own place on the page of its phase."""
    question = next(iter(library.questions.values()))
    record = next(record for record in search_records(library, []) if record.title == question.text)
    assert record.address == f"fragen/phase/{question.phase}/#{question.id}"


def test_easy_language_is_found(library: Library) -> None:
    """An example is found by the words of its short version in Einfache Sprache."""
    entry = next(entry for entry in library.practice_examples.values() if entry.easy_language)
    record = next(record for record in search_records(library, []) if record.address == f"praxisbeispiele/{entry.record_id}/")
    assert str(entry.easy_language) in next(zone.text for zone in record.zones if zone.weight == BODY)


GIVEN = {
    "example": ("practice_examples", "altena-kuemmerer", "praxisbeispiele/altena-kuemmerer/"),
    "question": ("questions", "q001", "fragen/phase/tag1/#q001"),
    "module": ("agenda_modules", "projektlandkarte", "bausteine/projektlandkarte/"),
    "indicator": ("indicators", "segregationsindex", "kennzahlen/#segregationsindex"),
}


@pytest.mark.parametrize(("collection", "key", "address"), GIVEN.values(), ids=GIVEN.keys())
def test_search_terms_are_found(library: Library, collection: str, key: str, address: str) -> None:
    """A record is found by the words that its author has given it for that, with a weight of their own."""
    terms = getattr(library, collection)[key].search_terms
    assert terms
    assert sought_in(library, address) == [". ".join(terms)]


def test_search_terms_of_lists_and_terms(library: Library) -> None:
    """What is given to a Handlungsfeld leads to its entry in the glossary and to its list of examples."""
    terms = ". ".join(library.terms["action_fields"]["sprache"].search_terms)
    assert sought_in(library, "glossar/#action-fields-sprache") == [terms] == sought_in(library, "praxisbeispiele/handlungsfeld/sprache/")


def test_search_terms_of_a_page(library: Library) -> None:
    """A prose page is found by the words of its head."""
    assert sought_in(library, PAGE.address) == ["Beweis. Wie sicher ist das"]


def sought_in(library: Library, address: str) -> list[str]:
    """Return the words by which a record is found although nobody reads them."""
    record = next(record for record in search_records(library, [PAGE]) if record.address == address)
    return [zone.text for zone in record.zones if zone.weight == SOUGHT]


def test_every_record_says_something(library: Library) -> None:
    """Each result has a title, and text to be found by."""
    assert [record.address for record in search_records(library, [PAGE]) if not record.title or not record.zones[0].text] == []


def test_examples_are_filtered_as_in_their_list(library: Library) -> None:
    """An example has the filters of the list of examples, and its kind."""
    record = next(search_records(library, []))
    example_id = record.address.split("/")[1]
    listed = {key: ids for key, ids in filter_values(library, library.practice_examples[example_id]).items() if ids}
    assert filter_ids(record) == {"was": ("beispiel",), **listed}


def test_filters_begin_with_the_kind(library: Library) -> None:
    """The search page filters by kind first, then by what examples are filtered by."""
    assert [entry.key for entry in search_filters(library)][:3] == ["was", "handlungsfeld", "land"]
