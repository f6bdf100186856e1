"""Which examples are like which, and why."""

from itertools import combinations

import pytest

from macros.library.library import Library
from macros.library.models.practice_example import PracticeExample
from macros.views.similarity import likeness, related_ids, similar
from tests.views.records import example, library_of, place

SAME = {"type": "kreisangehoerige-stadt", "population": "16000", "population_as_of": "2022"}
ONE = example("one", action_fields=["sprache", "wohnen-quartier"], municipality=place(**SAME))


def other(fields: list[str], **changes: str) -> PracticeExample:
    """Return an example of another municipality, which is a county unless said otherwise."""
    return example("other", action_fields=fields, municipality=place(**{"type": "landkreis", **changes}))


@pytest.mark.parametrize(
    ("compared", "points", "reasons"),
    [
        (other(["sprache"]), 4, ("Sprache",)),
        (other(["wohnen-quartier", "sprache"]), 4, ("Sprache", "Wohnen und Quartier")),
        (other(["kultur-sport-freizeit", "wohnen-quartier"]), 2, ("Wohnen und Quartier",)),
        (other(["sprache"], type="kreisangehoerige-stadt"), 6, ("Sprache", "Kreisangehörige Stadt")),
        (other(["sprache"], **SAME), 8, ("Sprache", "Kreisangehörige Stadt", "gleiche Größenklasse")),
        (other(["sprache"], **SAME | {"population": "21000"}), 7, ("Sprache", "Kreisangehörige Stadt", "ähnliche Größe")),
        (other(["sprache"], **SAME | {"population": "60000"}), 6, ("Sprache", "Kreisangehörige Stadt")),
        (other(["kultur-sport-freizeit"]), 0, ()),
    ],
    ids=["main field", "both fields", "a field", "kind", "size", "next size", "other size", "nothing"],
)
def test_points_and_reasons(library: Library, compared: PracticeExample, points: int, reasons: tuple[str, ...]) -> None:
    """Each thing in common gives points and is named as a reason."""
    found = likeness(library, ONE, compared)
    assert (found.example_id, found.points, found.reasons) == ("other", points, reasons)


def test_likeness_is_mutual(library: Library) -> None:
    """Two examples are as alike from either side, for the same reasons."""
    examples = list(library.practice_examples.values())[:30]
    uneven = [
        (one.record_id, two.record_id)
        for one, two in combinations(examples, 2)
        if (there := likeness(library, one, two)).points != (back := likeness(library, two, one)).points
        or set(there.reasons) != set(back.reasons)
    ]
    assert uneven == []


def test_related_counts_both_ways(library: Library) -> None:
    """A link between two examples is shown on both pages."""
    examples = [example("one", related=["two"]), example("two"), example("three", related=["two"])]
    tiny = library_of(library, examples)
    assert [related_ids(tiny, entry) for entry in examples] == [("two",), ("one", "three"), ("two",)]


def test_similar_leaves_out(library: Library) -> None:
    """Neither the example itself, nor a related one, nor one without a common Handlungsfeld is called similar."""
    examples = [
        example("one", related=["linked"]),
        example("linked"),
        example("stranger", action_fields=["wohnen-quartier"]),
        example("alike"),
    ]
    tiny = library_of(library, examples)
    assert [entry.example_id for entry in similar(tiny, examples[0])] == ["alike"]


def test_similar_is_sorted(library: Library) -> None:
    """The most similar come first, ties in the order of their ids, three at most."""
    county = place(type="landkreis")
    examples = [example("one"), example("d"), example("a", municipality=county), example("c"), example("b", municipality=county)]
    tiny = library_of(library, examples)
    assert [entry.example_id for entry in similar(tiny, examples[0])] == ["c", "d", "a"]
