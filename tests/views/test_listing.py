"""Cards of examples and the ways to browse them."""

from collections import Counter

import pytest

from macros.library.library import Library
from macros.views.filters import FacetKind
from macros.views.links import Link
from macros.views.listing import FACETS, CardView, all_cards, card, facets, place_key
from tests.views.records import example, library_of, place

KINDS = {kind.kind: kind for kind in FACETS}


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Landkreis Goslar", "goslar"),
        ("Kreis Unna", "unna"),
        ("Hansestadt und Landkreis Lüneburg", "luneburg"),
        ("Samtgemeinde Elm-Asse", "elm-asse"),
        ("Gießen", "giessen"),
        ("Öhringen", "ohringen"),
        ("Kreischa", "kreischa"),
    ],
)
def test_place_key(name: str, key: str) -> None:
    """Places are sorted by their name without its kind, umlauts like their vowels."""
    assert place_key(name) == key


def test_cards_are_in_order(library: Library) -> None:
    """Cards are sorted by place, then by title."""
    examples = [
        example("1", municipality=place(name="Unna")),
        example("2", municipality=place(name="Landkreis Goslar"), title="Zweites"),
        example("3", municipality=place(name="Öhringen")),
        example("4", municipality=place(name="Landkreis Goslar"), title="Erstes"),
    ]
    assert [entry.id for entry in all_cards(library_of(library, examples))] == ["4", "2", "3", "1"]


def test_card(library: Library) -> None:
    """A card tells what, where, how big, how well documented and when."""
    town = place(population="16430", population_as_of="2022")
    entry = example(municipality=town, period={"start": "2014"}, evidence=[{"kind": "award", "detail": "Preis"}])
    assert card(library, entry) == CardView(
        id="sprachcafe",
        address="praxisbeispiele/sprachcafe/",
        title="Sprachcafé im Rathaus",
        summary="Die Stadt öffnet jede Woche ihr Foyer.",
        municipality="Musterstadt",
        state="Nordrhein-Westfalen",
        size="Größere Kleinstadt",
        kind="Kreisangehörige Stadt",
        action_fields=(Link("Sprache", "praxisbeispiele/handlungsfeld/sprache/"),),
        evidence="Extern betrachtet",
        evidence_number=3,
        period="seit 2014",
        status="läuft",
    )


def test_card_without_population(library: Library) -> None:
    """A card says that a population is not known."""
    assert card(library, example()).size == "Einwohnerzahl nicht bekannt"


@pytest.mark.parametrize(
    ("status_as_of", "period"),
    [("2017-11", "Stand November 2017"), ("unknown", "Zeitraum nicht bekannt")],
    ids=["as of", "unknown"],
)
def test_card_without_period(library: Library, status_as_of: str, period: str) -> None:
    """A card without a period shows the date of the status instead, or that nothing is known."""
    assert card(library, example(status_as_of=status_as_of)).period == period


@pytest.mark.parametrize("kind", FACETS, ids=lambda kind: kind.kind)
def test_facets_contain_their_members(library: Library, kind: FacetKind) -> None:
    """A page of a term lists exactly the examples that have the term, in the order of all cards."""
    expected = {
        term: [entry.id for entry in all_cards(library) if term in kind.of(library, library.practice_examples[entry.id])]
        for term in library.terms[kind.collection]
    }
    assert {facet.id: [entry.id for entry in facet.cards] for facet in facets(library, kind)} == expected


@pytest.mark.parametrize("name", ["land", "art"])
def test_every_example_is_in_one_facet(library: Library, name: str) -> None:
    """Every example is of exactly one Land and one kind of municipality."""
    listed = Counter(entry.id for facet in facets(library, KINDS[name]) for entry in facet.cards)
    assert listed == Counter(list(library.practice_examples))


def test_every_field_of_an_example_lists_it(library: Library) -> None:
    """An example is listed under each of its Handlungsfelder."""
    listed = Counter(entry.id for facet in facets(library, KINDS["handlungsfeld"]) for entry in facet.cards)
    assert listed == Counter({key: len(entry.action_fields) for key, entry in library.practice_examples.items()})


def test_empty_facet_is_kept(library: Library) -> None:
    """A term without examples keeps its address."""
    empty = facets(library_of(library), KINDS["land"])[0]
    assert (empty.address, empty.cards) == ("praxisbeispiele/land/bw/", ())


def test_size_facet_explains_itself(library: Library) -> None:
    """A size class says its range before its definition."""
    found = {facet.id: facet.definition for facet in facets(library, KINDS["groesse"])}
    assert found["landgemeinde"] == "unter 5.000 Einwohnerinnen und Einwohner."
    assert found["kreis-klein"] == "unter 100.000 Einwohnerinnen und Einwohner. Eigene Einteilung."
