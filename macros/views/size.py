"""The size class of a municipality, computed from its population."""

from typing import Protocol

from macros.library.library import Library
from macros.library.models.vocabulary import SizeClass

COUNTY = "landkreis"


class Place(Protocol):
    """What has a size: the municipality of an example or of a workshop."""

    @property
    def type(self) -> str:
        """The kind of municipality, an id of municipality_types."""

    @property
    def population(self) -> int | None:
        """The people who live there, where known."""


def size_class(library: Library, municipality: Place) -> SizeClass | None:
    """Return the class, or None where the population is not known. Counties have classes of their own."""
    population = municipality.population
    if population is None:
        return None
    kind = "counties" if municipality.type == COUNTY else "municipalities"
    classes = [entry for entry in library.size_classes.values() if entry.applies_to == kind]
    return next((entry for entry in classes if entry.min <= population and (entry.max is None or population <= entry.max)), None)


def steps_apart(library: Library, one: SizeClass | None, other: SizeClass | None) -> int | None:
    """Return how many classes lie between two municipalities of one kind; None where they cannot be compared."""
    if one is None or other is None or one.applies_to != other.applies_to:
        return None
    order = list(library.size_classes)
    return abs(order.index(one.id) - order.index(other.id))
