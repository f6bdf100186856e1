"""The list of all examples with what a reader's browser needs to filter and to order it."""

from dataclasses import dataclass

from macros.library.library import Library
from macros.views.filters import filter_values
from macros.views.listing import CardView, all_cards


@dataclass(frozen=True)
class ListedExample:
    """A card with its data by name: the ids of every filter, set apart by spaces; population, in figures or empty; checked, a day."""

    card: CardView
    data: tuple[tuple[str, str], ...]


def listed_examples(library: Library) -> tuple[ListedExample, ...]:
    """Return all examples in the order of all cards."""
    return tuple(ListedExample(entry, _data(library, entry.id)) for entry in all_cards(library))


def _data(library: Library, example_id: str) -> tuple[tuple[str, str], ...]:
    example = library.practice_examples[example_id]
    facets = [(key, " ".join(ids)) for key, ids in filter_values(library, example).items()]
    population = example.municipality.population
    return (*facets, ("population", str(population or "")), ("checked", example.checked_on.last.isoformat()))
