"""By what examples can be filtered."""

from collections import Counter
from typing import Any

import pytest

from macros.library.library import Library
from macros.views.example_list import listed_examples
from macros.views.filters import KINDS, LIST_SORTS, SEARCH_SORTS, FilterTerm, filter_values, filters
from macros.views.listing import FACETS, all_cards, facets
from macros.views.start import numbers
from tests.views.records import example, library_of, place

KEYS = ["handlungsfeld", "land", "art", "groesse", "zielgruppe", "instrument", "beleg", "rolle", "mit", "status"]


def test_keys(library: Library) -> None:
    """These are the filters, in this order, and the first four have pages of their own."""
    assert [entry.key for entry in filters(library)] == KEYS
    assert [kind.kind for kind in FACETS] == KEYS[:4]


@pytest.mark.parametrize(
    ("key", "changes", "expected"),
    [
        ("handlungsfeld", {"action_fields": ["sprache", "wohnen-quartier"]}, ("sprache", "wohnen-quartier")),
        ("land", {}, ("nw",)),
        ("art", {}, ("kreisangehoerige-stadt",)),
        ("groesse", {"municipality": place(population="16430")}, ("groessere-kleinstadt",)),
        ("groesse", {"municipality": place(type="landkreis", population="16430")}, ("kreis-klein",)),
        ("groesse", {}, ()),
        ("zielgruppe", {"target_groups": ["frauen", "eltern"]}, ("frauen", "eltern")),
        ("instrument", {"instruments": ["kurs"]}, ("kurs",)),
        ("instrument", {}, ()),
        ("beleg", {"evidence": [{"kind": "award", "detail": "Preis"}]}, ("e3",)),
        ("beleg", {}, ("e1",)),
        ("rolle", {"migrant_participation": {"level": "carrier"}}, ("carrier",)),
        ("rolle", {}, ("unknown",)),
        ("mit", {"costs": {"text": "Rund 6.000 Euro"}}, ("kosten",)),
        ("mit", {"lessons": ["Der Anfang war schwer"]}, ("erfahrungen",)),
        ("mit", {"costs": {"text": "Wenig"}, "lessons": ["Es dauerte"]}, ("kosten", "erfahrungen")),
        ("mit", {}, ()),
        ("status", {"status": "ended"}, ("ended",)),
    ],
)
def test_what_an_example_has(library: Library, key: str, changes: dict[str, Any], expected: tuple[str, ...]) -> None:
    """An example is found by what it says, and by nothing where it says nothing; a role that is not known can be asked for."""
    assert filter_values(library, example(**changes))[key] == expected


def test_terms_are_counted(library: Library) -> None:
    """A term says how many examples have it; terms without examples are left out; a size says its figures."""
    towns = [example(str(number), municipality=place(population=population)) for number, population in enumerate(("16430", "11000", "300"))]
    found = {entry.key: entry.terms for entry in filters(library_of(library, towns))}
    assert found["groesse"] == (
        FilterTerm("landgemeinde", "Landgemeinde", "unter 5.000", 1),
        FilterTerm("groessere-kleinstadt", "Größere Kleinstadt", "10.000 bis 19.999", 2),
    )
    assert found["land"] == (FilterTerm("nw", "Nordrhein-Westfalen", "", 3),)
    assert found["mit"] == ()


def test_every_id_has_a_term(library: Library) -> None:
    """Whatever an example has can be ticked, and the numbers are those of the examples."""
    having = Counter(
        (key, term) for entry in library.practice_examples.values() for key, ids in filter_values(library, entry).items() for term in ids
    )
    assert {(entry.key, term.id): term.count for entry in filters(library) for term in entry.terms} == having


@pytest.mark.parametrize("kind", FACETS, ids=lambda kind: kind.kind)
def test_same_numbers_as_the_pages(library: Library, kind: Any) -> None:
    """A term with a page counts as many examples as its page lists."""
    counted = {term.id: term.count for term in filters(library)[KINDS.index(kind)].terms}
    assert counted == {facet.id: len(facet.cards) for facet in facets(library, kind) if facet.cards}


def test_same_numbers_as_the_start_page(library: Library) -> None:
    """Costs and lessons are counted as on the start page."""
    counted = {term.id: term.count for term in filters(library)[KEYS.index("mit")].terms}
    assert counted == {"kosten": numbers(library)["with_costs"], "erfahrungen": numbers(library)["with_lessons"]}


def test_sorts() -> None:
    """The list starts with the municipalities, the search with what fits best; otherwise they offer the same."""
    assert [sort.id for sort in LIST_SORTS] == ["ort", "groesse", "pruefung", "titel"]
    assert [sort.id for sort in SEARCH_SORTS] == ["relevanz", "groesse", "pruefung", "titel"]
    assert LIST_SORTS[1:] == SEARCH_SORTS[1:]


def test_listed_example(library: Library) -> None:
    """A listed example brings its ids, its population and the last day that the date of its check can mean."""
    town = place(population="16430")
    entry = example(municipality=town, action_fields=["sprache", "wohnen-quartier"], instruments=[], checked_on="2026-02")
    (listed,) = listed_examples(library_of(library, [entry]))
    data = dict(listed.data)
    assert list(data) == [*KEYS, "population", "checked"]
    assert (data["handlungsfeld"], data["instrument"], data["population"]) == ("sprache wohnen-quartier", "", "16430")
    assert data["checked"] == "2026-02-28"


def test_population_not_known(library: Library) -> None:
    """Without a population the field for it is empty."""
    (listed,) = listed_examples(library_of(library, [example()]))
    assert dict(listed.data)["population"] == ""


def test_listed_in_the_order_of_cards(library: Library) -> None:
    """All examples are listed, in the order of their cards."""
    assert tuple(entry.card for entry in listed_examples(library)) == all_cards(library)
