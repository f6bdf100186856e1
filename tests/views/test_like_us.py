"""What the page „Kommunen wie wir“ offers and what the reader's browser is given."""

import json

from macros.library.library import Library
from macros.views import comparability
from macros.views.like_us import RULE, client_data, like_us_address, like_us_view, place_of
from macros.views.links import example_address
from macros.views.listing import all_cards
from macros.views.name_forms import DISTRICTS, name_forms
from macros.views.register import register
from tests.views.records import example, library_of, place

LARGEST = 60_000  # bytes


def test_every_example_in_order(library: Library) -> None:
    """The browser is given every example, in the order of the list, with its address."""
    given = [(entry["id"], entry["url"]) for entry in client_data(library)["examples"]]  # type: ignore[attr-defined]
    assert given == [(card.id, example_address(card.id)) for card in all_cards(library)]


def test_only_words_of_the_lists(library: Library) -> None:
    """Each id of an example has its word; a size may be unknown."""
    data = json.loads(json.dumps(client_data(library)))
    sizes = {"", *(entry["id"] for entry in data["sizes"])}
    odd = [
        entry["id"]
        for entry in data["examples"]
        if entry["type"] not in data["types"] or entry["state"] not in data["states"] or entry["size"] not in sizes
    ]
    assert odd == []


def test_is_light(library: Library) -> None:
    """What is loaded besides the register is small."""
    assert len(json.dumps(client_data(library), ensure_ascii=False).encode()) < LARGEST


def test_place_of_an_example(library: Library) -> None:
    """Kind, size class and Land of an example are compared; without a population the size is unknown."""
    known = example(municipality=place(key="05962004", population="16430", population_as_of="2022"))
    found = place_of(library_of(library), known)
    assert (found.type, found.size, found.state, found.at) == ("kreisangehoerige-stadt", "groessere-kleinstadt", "nw", (7.69, 51.28))
    assert place_of(library, example()).size == ""


def test_counties_have_their_own_sizes(library: Library) -> None:
    """The size classes are offered in two groups, all of them."""
    groups = like_us_view(library).sizes
    assert [kind for _, kind, _ in groups] == ["municipalities", "counties"]
    assert [size.id for _, _, sizes in groups for size in sizes] == list(library.size_classes)


def test_every_kind_has_a_family(library: Library) -> None:
    """The rule knows every kind of municipality of the list, but for associations of several, which are like no other."""
    assert set(library.terms["municipality_types"]) - set(comparability.FAMILIES) == {"interkommunal"}
    assert set(comparability.FAMILIES) <= set(library.terms["municipality_types"])
    assert set(comparability.CITY_STATES) <= set(library.states)


def test_rule_is_published(library: Library) -> None:
    """The table gives the points the rule gives."""
    same, family, towns = (points for _, points in RULE[0][1])
    assert (same, family, towns) == (comparability.SAME_TYPE, comparability.SAME_FAMILY, comparability.BOTH_TOWNS)
    assert [points for _, rows in RULE[1:] for _, points in rows] == [3, 1, 2, 1]
    assert like_us_view(library).rows == RULE


def test_address_of_an_example(library: Library) -> None:
    """The way to municipalities like the one of an example carries what is known of it behind the sign #."""
    known = example(municipality=place(name="Nirgendwo", type="gemeindeverband"))
    assert like_us_address(library_of(library, [known]), known) == "praxisbeispiele/kommunen-wie-wir/#art=gemeindeverband&land=nw"


def test_name_forms(library: Library) -> None:
    """What the examples and the thesaurus call a municipality of the register besides its name is given to the browser by its key."""
    forms = name_forms(library)
    assert [key for key, words in forms.items() if register()[key].name in words] == []
    assert {"Cottbus/Chóśebuz", "Chóśebuz"} <= set(forms["12052000"])
    assert not any(key.startswith(("02", "04", "11")) for key in forms)


def test_districts_have_a_city() -> None:
    """The districts belong to Berlin, which has twelve, and Hamburg, which has seven."""
    assert {register()[key].name: len(names) for key, names in DISTRICTS.items()} == {"Berlin": 12, "Hamburg": 7}
