"""Where the examples are: points of the map and places of the list."""

import math
from collections import Counter
from itertools import combinations

from macros.library.library import Library
from macros.views.example_map import LEAST_APART, MapView, PointView, map_address, map_view, project
from macros.views.links import example_address
from macros.views.register import register
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


def test_no_point_hides_another(library: Library) -> None:
    """Points are apart, each at most 20 kilometres from where it belongs."""
    view, places = (
        map_view(library),
        [place.id.removeprefix("ort-") for state in map_view(library).states for place in state.places if place.on_map],
    )
    pairs = combinations(view.points, 2)
    assert [(one.name, other.name) for one, other in pairs if math.dist((one.x, one.y), (other.x, other.y)) < LEAST_APART - 0.5] == []
    true = [project(register()[key].longitude, register()[key].latitude) for key in places]
    moved = [point.name for point, (x, y) in zip(view.points, true, strict=True) if math.dist((point.x, point.y), (x, y)) > 18]
    assert moved == []


def test_a_press_meets_the_nearest_point(library: Library) -> None:
    """What can be pressed of a point lies nearer to it than to any other, but for rounding."""
    points = map_view(library).points
    corners = [(point, corner) for point in points for corner in point.reach]
    wrong = [point.name for point, corner in corners if _far(point, corner) > min(_far(other, corner) for other in points) + 1.5]
    assert wrong == []


def test_large_enough_on_a_phone(library: Library) -> None:
    """A point with nothing near it can be pressed on 24 by 24 pixels on a drawing 285 pixels wide."""
    view = map_of(library, ALTENA)
    (point,) = view.points
    sides = [max(axis) - min(axis) for axis in zip(*point.reach, strict=True)]
    assert min(sides) * 285 / view.width >= 24


def _far(point: PointView, corner: tuple[int, int]) -> float:
    return math.dist((point.x, point.y), corner)


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


def test_address_of_a_place(library: Library) -> None:
    """The way from an example to the map leads to the entry of its place in the list, also where there is no point."""
    places = [place for state in map_view(library).states for place in state.places]
    leads = {map_address(library, library.practice_examples[card.id]).rpartition("#")[2] for place in places for card in place.cards}
    assert leads == {place.id for place in places}
