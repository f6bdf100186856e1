"""The size class of a municipality is computed from its population."""

import pytest

from macros.library.library import Library
from macros.library.models.practice_example import Municipality
from macros.views.size import size_class, steps_apart
from tests.views.records import place

CITY = "kreisangehoerige-stadt"


def municipality(kind: str, population: int | None) -> Municipality:
    """Return a municipality of a kind and size."""
    return Municipality.model_validate(place(type=kind) | ({} if population is None else {"population": str(population)}))


@pytest.mark.parametrize(
    ("population", "expected"),
    [
        (0, "landgemeinde"),
        (4_999, "landgemeinde"),
        (5_000, "kleine-kleinstadt"),
        (9_999, "kleine-kleinstadt"),
        (10_000, "groessere-kleinstadt"),
        (19_999, "groessere-kleinstadt"),
        (20_000, "kleinere-mittelstadt"),
        (49_999, "kleinere-mittelstadt"),
        (50_000, "groessere-mittelstadt"),
        (99_999, "groessere-mittelstadt"),
        (100_000, "kleinere-grossstadt"),
        (499_999, "kleinere-grossstadt"),
        (500_000, "grosse-grossstadt"),
        (3_700_000, "grosse-grossstadt"),
    ],
)
def test_class_of_a_municipality(library: Library, population: int, expected: str) -> None:
    """A class begins at its lowest number and ends below the next class."""
    found = size_class(library, municipality(CITY, population))
    assert found is not None
    assert found.id == expected


@pytest.mark.parametrize(
    ("population", "expected"),
    [
        (99_999, "kreis-klein"),
        (100_000, "kreis-mittel"),
        (249_999, "kreis-mittel"),
        (250_000, "kreis-gross"),
    ],
)
def test_class_of_a_county(library: Library, population: int, expected: str) -> None:
    """Counties have classes of their own."""
    found = size_class(library, municipality("landkreis", population))
    assert found is not None
    assert found.id == expected


def test_unknown_population_has_no_class(library: Library) -> None:
    """Nobody guesses a size."""
    assert size_class(library, municipality(CITY, None)) is None


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ((CITY, 16_000), (CITY, 17_000), 0),
        ((CITY, 16_000), (CITY, 21_000), 1),
        ((CITY, 600_000), (CITY, 1_000), 6),
        ((CITY, 100_000), ("landkreis", 100_000), None),
        ((CITY, None), (CITY, 16_000), None),
    ],
    ids=["same", "next", "far", "town and county", "unknown"],
)
def test_steps_apart(library: Library, one: tuple[str, int | None], other: tuple[str, int | None], apart: int | None) -> None:
    """Sizes are compared in classes, and only within towns or within counties."""
    classes = [size_class(library, municipality(*entry)) for entry in (one, other)]
    assert steps_apart(library, *classes) == apart
