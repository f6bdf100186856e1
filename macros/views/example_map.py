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
from macros.views.register import KIND_OF_COUNTY, RegisterEntry, attribution, located_entry
from macros.views.wording import counted

OUTLINES = Path(__file__).with_name("outlines.json")
WEST, EAST, SOUTH, NORTH = 5.8, 15.1, 47.2, 55.1  # degrees: Germany with a margin
SCALE = 100  # units of the drawing in a degree of latitude
NARROWER = math.cos(math.radians(51))  # a degree of longitude beside one of latitude, in the middle of Germany
LARGEST_REACH, SMALLEST_REACH = 18.0, 5.0  # radius that can be pressed, in units; 18 makes 24 pixels across on a drawing 530 pixels high


@dataclass(frozen=True)
class PlaceView:
    """A place with its examples. id is the anchor of its entry in the list; on_map is false where its position is not known."""

    id: str
    name: str
    cards: tuple[CardView, ...]
    on_map: bool


@dataclass(frozen=True)
class PointView:
    """A point of the map that is a link: to the example, or to the entry in the list where there are several. Counties look different."""

    x: float
    y: float
    reach: float
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


def project(longitude: float, latitude: float) -> tuple[float, float]:
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
    entries: dict[str, RegisterEntry | None] = {}
    examples = [library.practice_examples[card.id] for card in all_cards(library)]
    for example in (entry for entry in examples if entry.municipality.state == state):
        entry = located_entry(example.municipality, library.states[state].key_prefix)
        key = entry.key if entry else example.record_id
        found.setdefault(key, []).append(example)
        entries[key] = entry
    cards = {card.id: card for card in all_cards(library)}
    for key, members in found.items():
        name = min((example.municipality.name for example in members), key=len)
        yield PlaceView(f"ort-{key}", name, tuple(cards[example.record_id] for example in members), entries[key] is not None), entries[key]


def _points(places: Sequence[tuple[PlaceView, RegisterEntry]]) -> tuple[PointView, ...]:
    """Return the points in the order of the list, each with as much room to press as its neighbours leave."""
    at = [project(entry.longitude, entry.latitude) for _, entry in places]
    return tuple(_point(place, entry, here, _reach(here, at)) for (place, entry), here in zip(places, at, strict=True))


def _reach(here: tuple[float, float], all_points: Sequence[tuple[float, float]]) -> float:
    nearest = min((math.dist(here, there) for there in all_points if there != here), default=math.inf)
    return round(min(LARGEST_REACH, max(SMALLEST_REACH, nearest / 2)), 1)


def _point(place: PlaceView, entry: RegisterEntry, here: tuple[float, float], reach: float) -> PointView:
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
