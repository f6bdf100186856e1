"""Which examples are like which: same Handlungsfeld, same kind of municipality, similar size. Ties are settled by id."""

from collections.abc import Iterator
from dataclasses import dataclass

from macros.library.library import Library
from macros.library.models.practice_example import PracticeExample
from macros.views.size import size_class, steps_apart

SAME_MAIN_FIELD = 4
SAME_FIELD = 2
SAME_TYPE = 2
SAME_SIZE = 2
NEXT_SIZE = 1


@dataclass(frozen=True)
class Likeness:
    """How like an example is to another: points, and the reasons in words."""

    example_id: str
    points: int
    reasons: tuple[str, ...]


def similar(library: Library, example: PracticeExample, number: int = 3) -> tuple[Likeness, ...]:
    """Return the most similar examples; one that shares no Handlungsfeld, or is linked as related, is left out."""
    linked = {example.record_id, *related_ids(library, example)}
    others = [other for other in library.practice_examples.values() if other.record_id not in linked]
    found = [likeness(library, example, other) for other in others if set(example.action_fields) & set(other.action_fields)]
    return tuple(sorted(found, key=lambda entry: (-entry.points, entry.example_id))[:number])


def related_ids(library: Library, example: PracticeExample) -> tuple[str, ...]:
    """Return the ids of related examples; a link counts both ways."""
    back = [other.record_id for other in library.practice_examples.values() if example.record_id in other.related]
    return tuple(sorted({*example.related, *back}))


def likeness(library: Library, one: PracticeExample, other: PracticeExample) -> Likeness:
    """Return how alike two examples are."""
    found = list(_reasons(library, one, other))
    return Likeness(other.record_id, sum(points for points, _ in found), tuple(reason for _, reason in found))


def _reasons(library: Library, one: PracticeExample, other: PracticeExample) -> Iterator[tuple[int, str]]:
    for field in one.action_fields:
        if field in other.action_fields:
            main = field == one.action_fields[0] == other.action_fields[0]
            yield (SAME_MAIN_FIELD if main else SAME_FIELD), library.label("action_fields", field)
    if one.municipality.type == other.municipality.type:
        yield SAME_TYPE, library.label("municipality_types", one.municipality.type)
    apart = steps_apart(library, size_class(library, one.municipality), size_class(library, other.municipality))
    if apart == 0:
        yield SAME_SIZE, "gleiche Größenklasse"
    if apart == 1:
        yield NEXT_SIZE, "ähnliche Größe"
