"""The reader's browser compares municipalities by the same rule as the views."""

import json
from dataclasses import asdict, replace
from random import Random
from typing import Any

from macros.library.library import Library
from macros.views.comparability import Comparison, Place, compare, ranked, terms_of
from macros.views.register import register
from tests.client.node import run
from tests.views.test_comparability import CASES, TOWN

COMPARE = "({ compare }, { terms, pairs }) => pairs.map(([one, other]) => compare(terms, one, other))"
RANKED = "({ ranked }, { terms, one, others }) => ranked(terms, one, others)"


def plain(comparison: Comparison) -> dict[str, Any]:
    """Return a comparison as the script gives it."""
    return asdict(comparison) | {"reasons": list(comparison.reasons)}


def some_places(library: Library, number: int) -> list[Place]:
    """Return municipalities of all kinds, sizes and Länder, drawn at random, always the same."""
    terms, draw = terms_of(library), Random(7)
    sizes, spots = [entry.id for entry in terms.sizes], [None, *((entry.longitude, entry.latitude) for entry in register().values())]
    lists = (["", *terms.types], ["", *sizes], ["", *terms.states], spots)
    return [Place(*map(draw.choice, lists)) for _ in range(number)]  # type: ignore[arg-type]


def test_same_points_and_reasons(library: Library) -> None:
    """For the cases that are written out, and for two thousand drawn at random, both give the same points and reasons."""
    terms, drawn = terms_of(library), some_places(library, 4000)
    pairs = [(one, other) for one, other, _, _ in CASES.values()] + list(zip(drawn[::2], drawn[1::2], strict=True))
    found = run("comparability.js", COMPARE, {"terms": asdict(terms), "pairs": [[asdict(one), asdict(other)] for one, other in pairs]})
    expected = [plain(compare(terms, one, other)) for one, other in pairs]
    assert [pair for pair, here, there in zip(pairs, expected, found, strict=True) if here != there] == []


def test_same_order(library: Library) -> None:
    """Both put two hundred municipalities in the same order and leave the same ones out."""
    terms, others = terms_of(library), some_places(library, 200)
    one = replace(TOWN, at=(9.0, 51.0))
    found = run("comparability.js", RANKED, {"terms": asdict(terms), "one": asdict(one), "others": [asdict(other) for other in others]})
    expected = [
        {"place": json.loads(json.dumps(asdict(others[number]))), "comparison": plain(comparison)}
        for number, comparison in ranked(terms, one, others)
    ]
    assert found == expected
