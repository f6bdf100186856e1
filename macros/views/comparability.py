"""How comparable an example is to a municipality: kind, size class, Land, town or county. Pure functions of their arguments.

Points decide; of two with the same points the nearer comes first, where both positions are known.

The page „Kommunen wie wir“ reckons in the reader's browser, so that nothing is sent anywhere:
``docs/assets/javascripts/comparability.js`` states the same rule, and a test compares both.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from macros.library.library import Library
from macros.library.models.vocabulary import SizeClass
from macros.views.wording import number

SAME_TYPE = 4
SAME_FAMILY = 2
BOTH_TOWNS = 1
SAME_SIZE = 3
NEXT_SIZE = 1
SAME_STATE = 2
SAME_SORT_OF_STATE = 1
KILOMETRES = 111.2  # in a degree of latitude
LEAST = 3  # an example with fewer points has next to nothing in common

COUNTY, INDEPENDENT, BELONGING = "county", "independent", "belonging"
# Who does the tasks of a county decides what a municipality can do for integration; kinds not named here are like no other.
FAMILIES: Mapping[str, str] = MappingProxyType(
    {
        "landkreis": COUNTY,
        "kreisfreie-stadt": INDEPENDENT,
        "stadtstaat-bezirk": INDEPENDENT,
        "kreisangehoerige-stadt": BELONGING,
        "gemeinde": BELONGING,
        "gemeindeverband": BELONGING,
    }
)
TOWNS = (INDEPENDENT, BELONGING)
CITY_STATES = ("be", "hb", "hh")
REASONS: Mapping[str, str] = MappingProxyType(
    {
        INDEPENDENT: "Stadt mit den Aufgaben eines Kreises",
        BELONGING: "kreisangehörig",
        "towns": "Stadt oder Gemeinde",
        "size": "gleiche Größe",
        "next": "ähnliche Größe",
        "city-states": "Stadtstaat",
        "states": "Flächenland",
    }
)


@dataclass(frozen=True)
class Place:
    """What is compared, as ids of the closed lists; size and state are empty where they are not known.

    at is the longitude and latitude of its middle in degrees, where known.
    """

    type: str
    size: str = ""
    state: str = ""
    at: tuple[float, float] | None = None


@dataclass(frozen=True)
class SizeTerm:
    """A size class: whom it is for (``counties`` or ``municipalities``) and its range in figures."""

    id: str
    label: str
    applies_to: str
    range: str


@dataclass(frozen=True)
class Terms:
    """The words of the closed lists by id; sizes in their order, from small to large."""

    types: Mapping[str, str]
    states: Mapping[str, str]
    sizes: tuple[SizeTerm, ...]


@dataclass(frozen=True)
class Comparison:
    """Points, the reasons in words, the distance in whole kilometres (None where not known) and in words (empty then)."""

    points: int
    reasons: tuple[str, ...]
    km: int | None = None
    distance: str = ""


def terms_of(library: Library) -> Terms:
    """Return the words of a library."""
    types, states = ({term.id: term.label for term in library.terms[name].values()} for name in ("municipality_types", "states"))
    return Terms(types, states, tuple(map(_size_term, library.size_classes.values())))


def _size_term(entry: SizeClass) -> SizeTerm:
    if entry.max is None:
        figures = f"ab {number(entry.min)}"
    else:
        figures = f"{number(entry.min)}–{number(entry.max)}" if entry.min else f"unter {number(entry.max + 1)}"
    return SizeTerm(entry.id, entry.label, entry.applies_to, figures)


def compare(terms: Terms, one: Place, other: Place) -> Comparison:
    """Return how comparable other is to one. Points are the same either way; the reasons speak of other."""
    found = [*_kind(terms, one, other), *_size(terms, one, other), *_state(terms, one, other)]
    km = _kilometres(one, other)
    return Comparison(sum(points for points, _ in found), tuple(reason for _, reason in found), km, distance_words(km))


def ranked(terms: Terms, one: Place, others: Iterable[Place]) -> tuple[tuple[int, Comparison], ...]:
    """Return the numbers of comparable places with the reasons, the most comparable first.

    Of two with the same points the nearer comes first; ties stay in the order given.
    """
    compared = ((number, compare(terms, one, other)) for number, other in enumerate(others))
    return tuple(sorted((pair for pair in compared if pair[1].points >= LEAST), key=lambda pair: _rank(pair[1])))


def distance_words(km: int | None) -> str:
    """Return a distance as it is shown: to ten kilometres, for positions are middles of areas."""
    if km is None:
        return ""
    if km == 0:
        return "am selben Ort"
    return "weniger als 10 km entfernt" if km < 10 else f"etwa {10 * math.floor(km / 10 + 0.5)} km entfernt"


def _rank(comparison: Comparison) -> tuple[int, float]:
    return -comparison.points, math.inf if comparison.km is None else comparison.km


def _kilometres(one: Place, other: Place) -> int | None:
    """Return the distance as the crow flies; reckoned on a plane, which is true enough for „etwa“."""
    if one.at is None or other.at is None:
        return None
    (x1, y1), (x2, y2) = one.at, other.at
    east, north = (x2 - x1) * math.cos((y1 + y2) / 2 * math.pi / 180), y2 - y1
    return math.floor(math.sqrt(east * east + north * north) * KILOMETRES + 0.5)


def _kind(terms: Terms, one: Place, other: Place) -> Iterator[tuple[int, str]]:
    family, other_family = FAMILIES.get(one.type, ""), FAMILIES.get(other.type, "")
    if one.type == other.type and one.type in terms.types:
        yield SAME_TYPE, terms.types[one.type]
    elif family and family == other_family:
        yield SAME_FAMILY, REASONS[family]
    elif family in TOWNS and other_family in TOWNS:
        yield BOTH_TOWNS, REASONS["towns"]


def _size(terms: Terms, one: Place, other: Place) -> Iterator[tuple[int, str]]:
    order = [entry.id for entry in terms.sizes]
    if one.size not in order or other.size not in order:
        return
    here, there = order.index(one.size), order.index(other.size)
    if terms.sizes[here].applies_to == terms.sizes[there].applies_to and abs(here - there) <= 1:
        points, reason = (SAME_SIZE, REASONS["size"]) if here == there else (NEXT_SIZE, REASONS["next"])
        yield points, f"{reason} ({terms.sizes[there].range})"


def _state(terms: Terms, one: Place, other: Place) -> Iterator[tuple[int, str]]:
    if one.state not in terms.states or other.state not in terms.states:
        return
    if one.state == other.state:
        yield SAME_STATE, terms.states[one.state]
    elif (one.state in CITY_STATES) == (other.state in CITY_STATES):
        yield SAME_SORT_OF_STATE, REASONS["city-states" if one.state in CITY_STATES else "states"]
