"""How comparable an example is to a municipality: kind, size class, Land, town or county. Pure functions of their arguments.

The page „Kommunen wie wir“ reckons in the reader's browser, so that nothing is sent anywhere:
``docs/assets/javascripts/comparability.js`` states the same rule, and a test compares both.
"""

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
    """What is compared, as ids of the closed lists; size and state are empty where they are not known."""

    type: str
    size: str = ""
    state: str = ""


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
    """Points, and the reasons in words."""

    points: int
    reasons: tuple[str, ...]


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
    return Comparison(sum(points for points, _ in found), tuple(reason for _, reason in found))


def ranked(terms: Terms, one: Place, others: Iterable[Place]) -> tuple[tuple[int, Comparison], ...]:
    """Return the numbers of comparable places with the reasons, the most comparable first; ties stay in the order given."""
    compared = ((number, compare(terms, one, other)) for number, other in enumerate(others))
    return tuple(sorted((pair for pair in compared if pair[1].points >= LEAST), key=lambda pair: -pair[1].points))


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
