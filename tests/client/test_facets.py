"""The reader's browser filters, counts and orders."""

from collections.abc import Mapping
from random import Random
from typing import Any

import pytest

from macros.library.library import Library
from macros.views.filters import filter_values, filters
from tests.client.node import SCRIPTS, run

SORTS = ["ort", "groesse", "pruefung", "titel"]
FACETS = [
    {"key": "land", "heading": "Land", "terms": [{"id": "by", "label": "Bayern"}, {"id": "he", "label": "Hessen"}]},
    {"key": "art", "heading": "Art der Kommune", "terms": [{"id": "stadt", "label": "Stadt"}, {"id": "kreis", "label": "Kreis"}]},
    {"key": "mit", "heading": "Angaben", "terms": [{"id": "kosten", "label": "mit Kosten"}]},
]
READ = "({ read }, { facets, sorts, queries }) => queries.map((query) => read(facets, sorts, query))"
AGAIN = "({ read, write }, { facets, sorts, queries }) => queries.map((query) => write(facets, sorts, read(facets, sorts, query)))"
Choice = dict[str, list[str]]


def state(choice: Choice | None = None, sort: str = "ort", population: int | None = None) -> dict[str, Any]:
    """Return a state as the script holds it."""
    return {"choice": choice or {}, "sort": sort, "population": population}


ADDRESSES = {
    "": (state(), ""),
    "land=he": (state({"land": ["he"]}), "land=he"),
    "?land=he&land=by": (state({"land": ["by", "he"]}), "land=by&land=he"),
    "mit=kosten&land=he": (state({"land": ["he"], "mit": ["kosten"]}), "land=he&mit=kosten"),
    "land=he&land=he": (state({"land": ["he"]}), "land=he"),
    "land=xx&farbe=rot&q=Altena": (state(), ""),
    "constructor=x&__proto__=y&land=constructor": (state(), ""),
    "land=%3Cb%3E&land=%00&land=%E0%A4%A": (state(), ""),
    "sort=titel": (state(sort="titel"), "sort=titel"),
    "sort=ort": (state(), ""),
    "sort=zufall": (state(), ""),
    "sort=groesse&einwohner=16430": (state(sort="groesse", population=16430), "sort=groesse&einwohner=16430"),
    "sort=groesse&einwohner=16.430": (state(sort="groesse", population=16430), "sort=groesse&einwohner=16430"),
    "sort=groesse&einwohner=viele": (state(sort="groesse"), "sort=groesse"),
    "einwohner=16430": (state(population=16430), ""),
}


def test_read() -> None:
    """An address is read whatever stands in it: what is not known is passed over."""
    found = run("facets.js", READ, {"facets": FACETS, "sorts": SORTS, "queries": list(ADDRESSES)})
    assert dict(zip(ADDRESSES, found, strict=True)) == {query: read for query, (read, _) in ADDRESSES.items()}


def test_one_address_for_one_choice() -> None:
    """Whatever order an address was written in, a choice is written in one way, which reads the same again."""
    found = run("facets.js", AGAIN, {"facets": FACETS, "sorts": SORTS, "queries": list(ADDRESSES)})
    assert dict(zip(ADDRESSES, found, strict=True)) == {query: written for query, (_, written) in ADDRESSES.items()}
    assert run("facets.js", AGAIN, {"facets": FACETS, "sorts": SORTS, "queries": found}) == found


PEOPLE = {
    "16430": 16430,
    "16.430": 16430,
    " 1 234 567 ": 1234567,
    "500": 500,
    "0": None,
    "": None,
    "-5": None,
    "16,5": None,
    "1.5": None,
    "1e5": None,
    "zehn": None,
    "99999999999": None,
}


def test_people() -> None:
    """A population is read as people write it in German; anything else is none."""
    found = run("facets.js", "({ people }, texts) => texts.map(people)", list(PEOPLE))
    assert dict(zip(PEOPLE, found, strict=True)) == PEOPLE


def has(entry: Mapping[str, list[str]], choice: Choice) -> bool:
    """Whether an example fits a choice: between filters AND, inside a filter OR. The script is not its own judge."""
    return all(set(entry.get(key, [])) & set(ids) for key, ids in choice.items())


def some_choices(library: Library, number: int) -> list[Choice]:
    """Return choices of up to three filters with up to three terms, drawn at random, always the same; the first is empty."""
    draw, groups = Random(7), filters(library)
    drawn: list[Choice] = [{}]
    for _ in range(number):
        chosen = draw.sample(groups, draw.randint(1, 3))
        drawn.append(
            {group.key: [term.id for term in draw.sample(group.terms, min(len(group.terms), draw.randint(1, 3)))] for group in chosen}
        )
    return drawn


def given(library: Library) -> dict[str, Any]:
    """Return filters and examples as the script gets them."""
    facets = [{"key": f.key, "heading": f.heading, "terms": [{"id": t.id, "label": t.label} for t in f.terms]} for f in filters(library)]
    entries = [{key: list(ids) for key, ids in filter_values(library, entry).items()} for entry in library.practice_examples.values()]
    return {"facets": facets, "entries": [{"facets": entry} for entry in entries]}


def test_filtered(library: Library) -> None:
    """For three hundred choices exactly the examples are found that have one of the terms of every filter."""
    values, choices = given(library), some_choices(library, 300)
    function = "({ fits }, { entries, choices }) => choices.map((choice) => entries.map((entry) => fits(choice, entry)))"
    found = run("facets.js", function, {**values, "choices": choices})
    assert found == [[has(entry["facets"], choice) for entry in values["entries"]] for choice in choices]
    assert any(0 < sum(row) < len(row) for row in found)


def test_counts(library: Library) -> None:
    """The number at a term is what one finds by ticking it alone in its filter, the other filters as they are."""
    values, choices = given(library), some_choices(library, 60)
    function = "({ counts }, { facets, entries, choices }) => choices.map((choice) => counts(facets, entries, choice))"
    found = run("facets.js", function, {**values, "choices": choices})
    for choice, counted in zip(choices, found, strict=True):
        for facet in values["facets"]:
            key = facet["key"]
            expected = {
                term["id"]: sum(has(entry["facets"], {**choice, key: [term["id"]]}) for entry in values["entries"])
                for term in facet["terms"]
            }
            assert counted[key] == expected


def test_counts_without_a_choice(library: Library) -> None:
    """With nothing chosen the numbers are those that the page brings along."""
    function = "({ counts }, { facets, entries }) => counts(facets, entries, {})"
    assert run("facets.js", function, given(library)) == {f.key: {t.id: t.count for t in f.terms} for f in filters(library)}


TOWNS = [{"land": ["he"], "art": ["stadt"]}, {"land": ["by"], "art": ["kreis"]}, {"land": ["by"], "art": ["kreis"]}]
WAYS = "({ waysOut }, { facets, entries, choice }) => waysOut(facets, entries, choice)"


@pytest.mark.parametrize(
    ("choice", "ways"),
    [
        ({"land": ["he"], "art": ["kreis"]}, [("land", "Land", 2), ("art", "Art der Kommune", 1)]),
        ({"land": ["he"], "art": ["kreis"], "mit": ["kosten"]}, []),
        ({"land": ["he"], "mit": ["kosten"]}, [("mit", "Angaben", 1)]),
    ],
    ids=["most fruitful first", "none alone helps", "only what helps"],
)
def test_ways_out(choice: Choice, ways: list[tuple[str, str, int]]) -> None:
    """Where nothing is found, every filter is named without which there is something, with how much."""
    found = run("facets.js", WAYS, {"facets": FACETS, "entries": [{"facets": town} for town in TOWNS], "choice": choice})
    assert found == [{"key": key, "heading": heading, "found": number} for key, heading, number in ways]


ENTRIES = [
    {"title": "„Zuhause“ in Bremen", "population": 5_000, "checked": "2026-03-31"},
    {"title": "Ämter lernen", "population": None, "checked": "2025-12-31"},
    {"title": "Büro 10", "population": 18_000, "checked": "2026-11-23"},
    {"title": "Büro 9", "population": 20_000, "checked": "2026-11-23"},
]


@pytest.mark.parametrize(
    ("sort", "population", "order"),
    [
        ("ort", None, [0, 1, 2, 3]),
        ("titel", None, [1, 3, 2, 0]),
        ("pruefung", None, [2, 3, 0, 1]),
        ("groesse", 10_000, [2, 0, 3, 1]),
        ("groesse", 1_000_000, [3, 2, 0, 1]),
        ("groesse", None, [0, 1, 2, 3]),
    ],
    ids=["as given", "title", "newest check", "ratio", "far", "size not said"],
)
def test_ordered(sort: str, population: int | None, order: list[int]) -> None:
    """Entries are ordered; what is not known comes last, equals stay as they were."""
    values = {"entries": ENTRIES, "state": state(sort=sort, population=population)}
    assert run("facets.js", "({ ordered }, { entries, state }) => ordered(entries, state)", values) == [ENTRIES[place] for place in order]


@pytest.mark.parametrize(
    ("found", "total", "text"),
    [
        (109, 109, "109 Beispiele"),
        (23, 109, "23 von 109 Beispielen"),
        (0, 109, "0 von 109 Beispielen"),
        (1, 1, "1 Beispiel"),
        (1_200, 1_300, "1.200 von 1.300 Beispielen"),
    ],
)
def test_how_many(found: int, total: int, text: str) -> None:
    """The number of results is said in a German phrase."""
    noun = {"one": "Beispiel", "many": "Beispiele", "of": "Beispielen"}
    assert run("facets.js", "({ howMany }, [found, total, noun]) => howMany(found, total, noun)", [found, total, noun]) == text


def test_in_words() -> None:
    """A choice is said in one line for paper, and term by term for the chips."""
    values = {"facets": FACETS, "choice": {"mit": ["kosten"], "land": ["he", "by"]}}
    line, labels = run(
        "facets.js", "({ inWords, chosen }, { facets, choice }) => [inWords(facets, choice), chosen(facets, choice)]", values
    )
    assert line == "Land: Bayern oder Hessen; Angaben: mit Kosten"
    assert [entry["label"] for entry in labels] == ["Land: Bayern", "Land: Hessen", "Angaben: mit Kosten"]


@pytest.mark.parametrize("name", ["facets.js", "filter-panel.js", "example-filter.js"])
def test_text_is_never_markup(name: str) -> None:
    """No script makes markup, code or styles of text."""
    source = (SCRIPTS / name).read_text(encoding="utf-8")
    assert [word for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", ".style") if word in source] == []
