"""Where the examples are: a map of Germany with a point for each place, and the list that says the same."""

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby, pairwise
from pathlib import Path

from macros.library.library import Library
from macros.library.models.practice_example import PracticeExample
from macros.views.links import example_address, facet_address
from macros.views.listing import CardView, all_cards
from macros.views.map_points import Point, cell, spread
from macros.views.register import KIND_OF_COUNTY, RegisterEntry, attribution, located_entry
from macros.views.wording import counted

OUTLINES = Path(__file__).with_name("outlines.json")
WEST, EAST, SOUTH, NORTH = 5.8, 15.1, 47.2, 55.1  # degrees: Germany with a margin
SCALE = 100  # units of the drawing in a degree of latitude
NARROWER = math.cos(math.radians(51))  # a degree of longitude beside one of latitude, in the middle of Germany
REACH = 26  # radius that can be pressed, in units: 24 pixels across on the narrowest phone, where the neighbours leave room
LEAST_APART = 15  # units between two points, so that neither hides the other


@dataclass(frozen=True)
class PlaceView:
    """A place with its examples. id is the anchor of its entry in the list; on_map is false where its position is not known."""

    id: str
    name: str
    cards: tuple[CardView, ...]
    on_map: bool


@dataclass(frozen=True)
class PointView:
    """A point of the map that is a link: to the example, or to the entry in the list where there are several. Counties look different.

    reach holds the corners of what can be pressed, which overlaps with no other point's.
    """

    x: float
    y: float
    reach: tuple[tuple[int, int], ...]
    name: str
    address: str
    county: bool


@dataclass(frozen=True)
class StateView:
    """The places of a Land."""

    label: str
    address: str
    places: tuple[PlaceView, ...]


@dataclass(frozen=True)
class MapView:
    """The drawing, its size, its points, the list by Land, how many places have no point, and whose data it shows."""

    width: int
    height: int
    outlines: tuple[str, ...]
    points: tuple[PointView, ...]
    states: tuple[StateView, ...]
    without_point: int
    attribution: str


def project(longitude: float, latitude: float) -> Point:
    """Return where a position in degrees lies on the drawing. Straight lines of latitude are true enough at this size."""
    return round((longitude - WEST) * NARROWER * SCALE, 1), round((NORTH - latitude) * SCALE, 1)


def map_view(library: Library) -> MapView:
    """Return the map of all examples."""
    places = [(place, entry, state) for state in library.states for place, entry in _places(library, state)]
    width, height = project(EAST, SOUTH)
    return MapView(
        width=math.ceil(width),
        height=math.ceil(height),
        outlines=_outlines(),
        points=_points([(place, entry) for place, entry, _ in places if entry]),
        states=tuple(
            StateView(library.label("states", state), facet_address("land", state), tuple(place for place, _, _ in members))
            for state, members in groupby(places, key=lambda place: place[2])
        ),
        without_point=sum(not place.on_map for place, _, _ in places),
        attribution=attribution(),
    )


def _places(library: Library, state: str) -> Iterator[tuple[PlaceView, RegisterEntry | None]]:
    """Yield the places of a Land in the order of the list. Examples of one municipality share a place, whatever they call it."""
    found: dict[str, list[PracticeExample]] = {}
    examples = [library.practice_examples[card.id] for card in all_cards(library)]
    for example in (entry for entry in examples if entry.municipality.state == state):
        found.setdefault(place_id(library, example), []).append(example)
    cards = {card.id: card for card in all_cards(library)}
    for anchor, members in found.items():
        name, entry = min((example.municipality.name for example in members), key=len), _entry(library, members[0])
        yield PlaceView(anchor, name, tuple(cards[example.record_id] for example in members), entry is not None), entry


def place_id(library: Library, example: PracticeExample) -> str:
    """Return the anchor of the place of an example in the list."""
    entry = _entry(library, example)
    return f"ort-{entry.key if entry else example.record_id}"


def map_address(library: Library, example: PracticeExample) -> str:
    """Return the address of the place of an example in the list beside the map."""
    return f"praxisbeispiele/karte/#{place_id(library, example)}"


def _entry(library: Library, example: PracticeExample) -> RegisterEntry | None:
    return located_entry(example.municipality, library.states[example.municipality.state].key_prefix)


def _points(places: Sequence[tuple[PlaceView, RegisterEntry]]) -> tuple[PointView, ...]:
    """Return the points in the order of the list, each with as much room to press as its neighbours leave."""
    at = spread([project(entry.longitude, entry.latitude) for _, entry in places], LEAST_APART)
    return tuple(_point(place, entry, here, cell(here, at, REACH)) for (place, entry), here in zip(places, at, strict=True))


def _point(place: PlaceView, entry: RegisterEntry, here: Point, reach: tuple[tuple[int, int], ...]) -> PointView:
    several = len(place.cards) > 1
    what = counted(len(place.cards), "Beispiel", "Beispiele") if several else place.cards[0].title
    address = f"#{place.id}" if several else example_address(place.cards[0].id)
    return PointView(*here, reach, f"{place.name}: {what}", address, entry.kind == KIND_OF_COUNTY)


@cache
def _outlines() -> tuple[str, ...]:
    """Return the outline of each Land as the path of an SVG: the first point, then steps in tenths of a unit."""
    states: dict[str, list[str]] = json.loads(OUTLINES.read_text(encoding="utf-8"))["states"]
    return tuple("".join(map(_path, rings)) for rings in states.values())


def _path(ring: str) -> str:
    numbers = [int(value) / 1000 for value in ring.split()]
    points = [project(*pair) for pair in zip(numbers[::2], numbers[1::2], strict=True)]
    steps = " ".join(f"{round(x2 - x1, 1):g},{round(y2 - y1, 1):g}" for (x1, y1), (x2, y2) in pairwise(points[:-1]))
    return f"M{points[0][0]:g},{points[0][1]:g}l{steps}z"
