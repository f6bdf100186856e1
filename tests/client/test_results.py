"""What the list of results and the index both know."""

import pytest

from macros.finding import document, record
from tests.client.node import run_file


def test_kinds() -> None:
    """The list names the kinds of results as the filter does."""
    assert run_file("search/results.js", "({ KINDS }) => KINDS", None) == record.KINDS


def test_readable_weights() -> None:
    """The list takes for readable what the index weighs as text, and nothing else."""
    weights = [record.TITLE, record.CORE, record.SUMMARY, record.BODY, record.ASIDE]
    assert run_file("search/results.js", "({ READABLE }) => [...READABLE]", None) == weights


def test_weight_of_search_terms() -> None:
    """The list takes for words that authors have given to search by what the index weighs as such."""
    assert run_file("search/results.js", "({ SOUGHT }) => SOUGHT", None) == record.SOUGHT


SHOWN = """async ({ shown }, weights) => {
  const hit = { data: async () => ({ meta: { address: "x/", title: "X" }, weighted_locations: weights.map((weight) => ({ weight })) }) };
  return (await shown({ ways: [{ hit, found: { words: ["Kindergarten"] } }] }, { preferred: async () => "Kita" })).via;
}"""
VIA = {
    "read": ([record.TITLE, document.NEIGHBOUR], ""),
    "neighbour": ([record.BODY * document.NEIGHBOUR], "Kita"),
    "given by an author": ([record.SOUGHT, record.BODY * document.NEIGHBOUR], "Suchwort der Redaktion"),
}


@pytest.mark.parametrize(("weights", "via"), VIA.values(), ids=VIA.keys())
def test_found_by(weights: list[float], via: str) -> None:
    """A result says by what it was found when nobody can read the word in it; words to search by are not shown."""
    assert run_file("search/results.js", SHOWN, weights) == via


def test_weight_of_parts() -> None:
    """The list takes for a part of a compound what the index weighs as one."""
    assert run_file("search/results.js", "({ PART }) => PART", None) == document.PART
