"""How comparable an example is to a municipality, and why."""

from dataclasses import replace
from itertools import combinations, product

import pytest

from macros.library.library import Library
from macros.views.comparability import LEAST, Place, compare, ranked, terms_of

TOWN = Place("kreisangehoerige-stadt", "groessere-kleinstadt", "nw")
COUNTY = Place("landkreis", "kreis-mittel", "ni")
STATE_TOWN = Place("stadtstaat-bezirk", "grosse-grossstadt", "be")
ALIKE = "gleiche Größe (10.000–19.999)"
CASES = {
    "all the same": (TOWN, TOWN, 9, ("Kreisangehörige Stadt", ALIKE, "Nordrhein-Westfalen")),
    "other Land": (TOWN, Place(TOWN.type, TOWN.size, "sn"), 8, ("Kreisangehörige Stadt", ALIKE, "Flächenland")),
    "next size": (
        TOWN,
        Place(TOWN.type, "kleinere-mittelstadt", "nw"),
        7,
        ("Kreisangehörige Stadt", "ähnliche Größe (20.000–49.999)", "Nordrhein-Westfalen"),
    ),
    "smaller by two": (TOWN, Place(TOWN.type, "landgemeinde", "nw"), 6, ("Kreisangehörige Stadt", "Nordrhein-Westfalen")),
    "both in a county": (TOWN, Place("gemeinde", TOWN.size, "nw"), 7, ("kreisangehörig", ALIKE, "Nordrhein-Westfalen")),
    "both towns": (TOWN, Place("kreisfreie-stadt", "kleinere-grossstadt", "he"), 2, ("Stadt oder Gemeinde", "Flächenland")),
    "town and county": (TOWN, COUNTY, 1, ("Flächenland",)),
    "counties": (
        COUNTY,
        Place("landkreis", "kreis-gross", "st"),
        6,
        ("Landkreis oder Kreis", "ähnliche Größe (ab 250.000)", "Flächenland"),
    ),
    "largest town, smallest county": (Place("kreisfreie-stadt", "grosse-grossstadt"), Place("landkreis", "kreis-klein"), 0, ()),
    "county's tasks": (STATE_TOWN, Place("kreisfreie-stadt", "", "by"), 2, ("Stadt mit den Aufgaben eines Kreises",)),
    "Stadtstaaten": (STATE_TOWN, Place(STATE_TOWN.type, "", "hh"), 5, ("Stadtstaat oder Stadtbezirk", "Stadtstaat")),
    "like no other": (Place("interkommunal"), Place("gemeinde"), 0, ()),
    "of its own kind": (Place("interkommunal"), Place("interkommunal"), 4, ("Interkommunaler Verbund",)),
    "nothing known": (Place(""), Place(""), 0, ()),
    "not in the lists": (Place("x", "y", "z"), Place("x", "y", "z"), 0, ()),
    "no name of a member": (Place("constructor", "length", "toString"), Place("constructor", "length", "toString"), 0, ()),
}


@pytest.mark.parametrize(("one", "other", "points", "reasons"), CASES.values(), ids=CASES)
def test_points_and_reasons(library: Library, one: Place, other: Place, points: int, reasons: tuple[str, ...]) -> None:
    """What two municipalities have in common gives points and is named."""
    found = compare(terms_of(library), one, other)
    assert (found.points, found.reasons) == (points, reasons)


def test_points_are_mutual(library: Library) -> None:
    """Two municipalities are as comparable from either side."""
    terms = terms_of(library)
    places = [Place(*parts) for parts in product(["", *terms.types], ["", "landgemeinde", "kreis-klein", "kreis-mittel"], ["", "be", "nw"])]
    assert [(a, b) for a, b in combinations(places, 2) if compare(terms, a, b).points != compare(terms, b, a).points] == []


def test_the_most_comparable_comes_first(library: Library) -> None:
    """Examples are ordered by points, ties stay in the order given, and one with next to nothing in common is left out."""
    others = [COUNTY, Place("gemeinde", "", "sn"), TOWN, Place("gemeinde", "", "he")]
    found = ranked(terms_of(library), TOWN, others)
    assert [(number, comparison.points) for number, comparison in found] == [(2, 9), (1, 3), (3, 3)]
    assert found[-1][1].points == LEAST


def test_the_nearer_comes_first_among_equals(library: Library) -> None:
    """Of two with the same points the nearer comes first, one whose position is not known last; distance gives no points."""
    here = replace(TOWN, at=(9.0, 51.0))
    others = [TOWN, replace(TOWN, at=(9.0, 53.0)), replace(TOWN, at=(9.0, 52.0)), Place("gemeinde", TOWN.size, "nw", (9.0, 51.0))]
    assert [number for number, _ in ranked(terms_of(library), here, others)] == [2, 1, 0, 3]


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (None, ""),
        ((9.0, 51.0), "am selben Ort"),
        ((9.0, 51.06), "weniger als 10\u00a0km entfernt"),
        ((9.0, 51.4), "etwa 40\u00a0km entfernt"),
        ((10.0, 51.0), "etwa 70\u00a0km entfernt"),
    ],
    ids=["unknown", "same", "near", "north", "east"],
)
def test_distance(library: Library, at: tuple[float, float] | None, words: str) -> None:
    """The distance is said to ten kilometres, where both positions are known; a degree of longitude is shorter than one of latitude."""
    assert compare(terms_of(library), replace(TOWN, at=(9.0, 51.0)), replace(TOWN, at=at)).distance == words
    assert compare(terms_of(library), replace(TOWN, at=at), TOWN).distance == ""
