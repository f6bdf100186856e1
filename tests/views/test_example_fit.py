"""The examples chosen for a workshop fit its Handlungsfelder, its kind and its size."""

from typing import Any

import pytest

from macros.library.library import Library
from macros.library.models.practice_example import PracticeExample
from macros.views.workshop_checks import workshop_findings
from tests.views.records import example, library_of, module, place, workshop

WHERE = "workshops/w.yml:1"
COUNTY, TOWN, UNION = "landkreis", "kreisangehoerige-stadt", "interkommunal"


def of(kind: str, record_id: str, population: int | None = None, **changes: Any) -> PracticeExample:
    """Return an example of a kind of municipality."""
    size = {} if population is None else {"population": str(population), "population_as_of": "2025"}
    return example(record_id, municipality=place(type=kind, **size), **changes)


def said(library: Library, known: list[PracticeExample], kind: str = TOWN, population: int | None = None, **changes: Any) -> list[str]:
    """Return the findings about a workshop that has chosen all known examples, unless told otherwise."""
    size = {} if population is None else {"population": str(population)}
    keys = {"municipality": {"name": "Muster", "type": kind, **size}, "examples": [entry.record_id for entry in known], **changes}
    records = library_of(library, known, [module("klima")], [workshop("w", **keys)])
    return [str(finding) for finding in workshop_findings(records)]


def test_field_without_example(library: Library) -> None:
    """A Handlungsfeld without an example is named; examples of it that exist are offered, those of the same kind first, three at most."""
    housing = ["wohnen-quartier"]
    more = [of(COUNTY, "a", action_fields=housing), *(of(TOWN, name, action_fields=housing) for name in ("b", "c")), of(TOWN, "d")]
    assert said(library, more, action_fields=["sprache", *housing], examples=["d"]) == [
        f"{WHERE}: action_fields[1]: Warnung: zum Handlungsfeld „{library.label('action_fields', housing[0])}“ ist kein Praxisbeispiel"
        " gewählt – Ein Beispiel unter examples ergänzen, etwa b, c, a."
    ]


def test_no_example_to_offer(library: Library) -> None:
    """Where no example has the Handlungsfeld, one is to be written."""
    assert said(library, [of(TOWN, "d")], action_fields=["sprache", "arbeit-gibt-es-nicht", "wohnen-quartier"]) == [
        f"{WHERE}: action_fields[2]: Warnung: zum Handlungsfeld „{library.label('action_fields', 'wohnen-quartier')}“ ist kein"
        " Praxisbeispiel gewählt – Ein Beispiel dazu schreiben oder das Feld weglassen."
    ]


ITEM: dict[str, Any] = {"examples": [], "days": [{"start": "09:00", "end": "12:00", "agenda": [{"module": "klima", "examples": ["a"]}]}]}


@pytest.mark.parametrize("chosen", [{"examples": ["fehlt"]}, {"examples": ["a"]}, ITEM], ids=["unknown", "workshop", "item"])
def test_field_with_example(library: Library, chosen: dict[str, Any]) -> None:
    """An example of the workshop or of an item is enough; one that cannot be read is left to its own finding."""
    assert said(library, [of(TOWN, "a")], **chosen) == []


@pytest.mark.parametrize(
    ("kind", "kinds"),
    [
        (TOWN, [TOWN]),
        (TOWN, [COUNTY, TOWN]),
        (TOWN, [COUNTY, UNION, "gemeindeverband"]),
        (TOWN, [UNION]),
        (COUNTY, [TOWN, COUNTY]),
        (COUNTY, [UNION]),
        (UNION, [COUNTY]),
        (UNION, [TOWN]),
    ],
)
def test_kind_fits(library: Library, kind: str, kinds: list[str]) -> None:
    """One example of the own kind is enough; a union of municipalities fits everybody."""
    assert said(library, [of(entry, f"e{number}") for number, entry in enumerate(kinds)], kind) == []


@pytest.mark.parametrize(
    ("kind", "kinds", "line"),
    [
        (
            COUNTY,
            [TOWN, UNION],
            "kein gewähltes Praxisbeispiel stammt aus einem Landkreis – Mindestens ein Beispiel eines Landkreises aufnehmen.",
        ),
        (
            TOWN,
            [COUNTY, COUNTY],
            "die gewählten Praxisbeispiele stammen nur aus Landkreisen – Mindestens ein Beispiel einer Stadt oder Gemeinde aufnehmen.",
        ),
    ],
    ids=["county", "town"],
)
def test_kind_does_not_fit(library: Library, kind: str, kinds: list[str], line: str) -> None:
    """A county with examples of towns only, and a town with examples of counties only, is warned."""
    assert said(library, [of(entry, f"e{number}") for number, entry in enumerate(kinds)], kind) == [f"{WHERE}: examples: Warnung: {line}"]


def test_place_of_the_warning(library: Library) -> None:
    """Where only items name examples, the warning stands at the days."""
    found = said(library, [of(TOWN, "a")], COUNTY, **ITEM)
    assert [line.split(": ")[1] for line in found] == ["days"]


@pytest.mark.parametrize(
    ("here", "there"),
    [(8000, [40000]), (8000, [600000, 40000]), (600000, [60000]), (None, [600000]), (8000, [None]), (8000, [])],
    ids=["two classes larger", "one fits", "two classes smaller", "own size unknown", "other size unknown", "none"],
)
def test_size_fits(library: Library, here: int | None, there: list[int | None]) -> None:
    """One example at most two classes away is enough; unknown sizes are not blamed."""
    chosen = [of(TOWN, f"e{number}", size) for number, size in enumerate(there)] or [of(TOWN, "e")]
    assert said(library, chosen, population=here) == []


@pytest.mark.parametrize(("here", "there", "label"), [(8000, 60000, "Kleine Kleinstadt"), (60000, 8000, "Größere Mittelstadt")])
def test_size_does_not_fit(library: Library, here: int, there: int, label: str) -> None:
    """Examples from much larger or much smaller places only are worth a warning."""
    assert said(library, [of(TOWN, "e", there), of(COUNTY, "k", 150000)], population=here) == [
        f"{WHERE}: examples: Warnung: kein gewähltes Praxisbeispiel stammt aus einem ähnlich großen Ort wie hier ({label})"
        " – Ein Beispiel aufnehmen, das höchstens 2 Größenklassen entfernt ist."
    ]
