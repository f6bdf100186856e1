"""Where the examples are: points of the map and places of the list."""

import math
from collections import Counter
from itertools import combinations

from macros.library.library import Library
from macros.views.example_map import SMALLEST_REACH, MapView, map_view, project
from macros.views.links import example_address
from tests.views.records import example, library_of, place

ALTENA = {"name": "Altena", "key": "05962004"}


def map_of(library: Library, *places: dict[str, str]) -> MapView:
    """Return the map of an example in each of these places."""
    examples = [example(f"example-{number}", municipality=place(**known)) for number, known in enumerate(places)]
    return map_view(library_of(library, examples))


def test_each_example_is_listed_once(library: Library) -> None:
    """The list holds every example, once."""
    listed = Counter(card.id for state in map_view(library).states for entry in state.places for card in entry.cards)
    assert listed == Counter(list(library.practice_examples))


def test_each_place_has_a_point_or_says_so(library: Library) -> None:
    """There are as many points as places on the map, and the others are counted; nearly all have one."""
    view = map_view(library)
    places = [entry for state in view.states for entry in state.places]
    assert (len(view.points), view.without_point) == (sum(entry.on_map for entry in places), sum(not entry.on_map for entry in places))
    assert view.without_point <= len(places) // 20


def test_points_lie_on_the_drawing(library: Library) -> None:
    """No point lies outside the drawing."""
    view = map_view(library)
    assert [point.name for point in view.points if not (5 < point.x < view.width - 5 and 5 < point.y < view.height - 5)] == []


def test_projection() -> None:
    """West is left, north is up, and a degree of latitude is longer than one of longitude."""
    (x, y), (east, _), (_, south) = project(9, 51), project(10, 51), project(9, 50)
    assert (round(east - x), round(south - y)) == (63, 100)


def test_every_land_is_drawn(library: Library) -> None:
    """There is an outline for each Land, and all together they are light."""
    outlines = map_view(library).outlines
    assert len(outlines) == len(library.states)
    assert sum(map(len, outlines)) < 35_000
    assert [outline for outline in outlines if not outline.startswith("M") or "0,0" in outline.split()] == []


def test_neighbours_leave_each_other_room(library: Library) -> None:
    """What can be pressed of two points does not overlap, unless they are so close that both have the smallest."""
    pairs = combinations(map_view(library).points, 2)
    near = [(one.name, other.name) for one, other in pairs if math.dist((one.x, one.y), (other.x, other.y)) < one.reach + other.reach - 0.1]
    assert [names for names in near if not _both_smallest(library, *names)] == []


def _both_smallest(library: Library, *names: str) -> bool:
    return all(point.reach == SMALLEST_REACH for point in map_view(library).points if point.name in names)


def test_single_example_is_the_target(library: Library) -> None:
    """The point of a place with one example leads to it and names it."""
    (point,) = map_of(library, ALTENA).points
    assert (point.name, point.address, point.county) == ("Altena: Sprachcafé im Rathaus", example_address("example-0"), False)


def test_examples_of_a_municipality_share_a_point(library: Library) -> None:
    """Two examples of a municipality have one point, whatever they call it; it leads to their entry in the list."""
    view = map_of(library, ALTENA, ALTENA | {"name": "Altena (Märkischer Kreis)"})
    (point,), (state,) = view.points, view.states
    assert (point.name, point.address) == ("Altena: 2 Beispiele", f"#{state.places[0].id}")
    assert [len(entry.cards) for entry in state.places] == [2]


def test_counties_look_different(library: Library) -> None:
    """A county is marked as one."""
    (point,) = map_of(library, {"name": "Kreis Coesfeld", "type": "landkreis", "key": "05558"}).points
    assert point.county


def test_unknown_place_is_only_listed(library: Library) -> None:
    """A place the register does not know has no point, and its entry says so."""
    view = map_of(library, {"name": "Musterstadt"}, ALTENA)
    assert [(entry.name, entry.on_map) for entry in view.states[0].places] == [("Altena", True), ("Musterstadt", False)]
    assert (len(view.points), view.without_point) == (1, 1)


def test_no_example(library: Library) -> None:
    """Without examples there is a map without points."""
    view = map_of(library)
    assert (view.points, view.states, view.without_point) == ((), (), 0)
