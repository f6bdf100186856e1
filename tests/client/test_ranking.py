"""In which order results come: the search without an index and without a page."""

from typing import Any

import pytest

from tests.client.node import run_file

WITH_OWN = """({ withOwn }, own) => withOwn([{ id: "de_1_3", score: 4 }, { id: "de_1_13", score: 4 }], own).map(({ score }) => score)"""


@pytest.mark.parametrize(("own", "scores"), [([3], [4, 2]), ([], [4, 4])])
def test_namesakes_count_less(own: list[int], scores: list[int]) -> None:
    """Where a word has results of its own, the others of its stem count half."""
    assert run_file("search/ranking.js", WITH_OWN, own) == scores


RANK = """({ rank }, { ideas, phrase }) => {
  const hits = (found) => Object.entries(found).map(([id, hit]) => ({ id, score: hit.score ?? hit, words: hit.words ?? [] }));
  const way = ([factor, found]) => ({ factor, words: [], hits: hits(found) });
  const given = ideas.map(({ ways, weak = false }) => ({ weak, ways: ways.map(way) }));
  return rank(given, new Set(phrase)).map(({ id }) => id);
}"""
OF_KIND = """({ rank }, kinds) => {
  const hits = ["x_0", "x_1", "x_2", "x_3"].map((id) => ({ id, score: 3, words: [9] }));
  return rank([{ weak: false, ways: [{ factor: 1, words: [], hits }] }], new Set(), kinds).map(({ id }) => id);
}"""
RANKED: dict[str, tuple[list[dict[str, Any]], list[str], list[str]]] = {
    "by score": ([{"ways": [[1, {"a": 2, "b": 3}]]}], [], ["b", "a"]),
    "whole question before a part": ([{"ways": [[1, {"a": 4, "b": 3}]]}, {"ways": [[1, {"b": 3, "c": 4}]]}], [], ["b", "a", "c"]),
    "best way counts, not their sum": ([{"ways": [[1, {"a": 3}], [0.5, {"a": 6, "b": 8}]]}], [], ["b", "a"]),
    "words one after the other": ([{"ways": [[1, {"a": 3, "b": 3.5}]]}], ["a"], ["a", "b"]),
    "word that says little": ([{"ways": [[1, {"a": 3}]]}, {"weak": True, "ways": [[1, {"b": 90}]]}], [], ["a", "b"]),
    "words near to one another": (
        [
            {"ways": [[1, {"a": {"score": 3, "words": [9, 50]}, "b": {"score": 3, "words": [20]}}]]},
            {"ways": [[1, {"a": {"score": 3, "words": [80]}, "b": {"score": 2, "words": [22]}}]]},
        ],
        [],
        ["b", "a"],
    ),
    "one place answers one word": (
        [
            {"ways": [[1, {"a": {"score": 3, "words": [9]}, "b": {"score": 2.5, "words": [20]}}]]},
            {"ways": [[1, {"a": {"score": 3, "words": [9]}, "b": {"score": 3, "words": [21]}}]]},
        ],
        [],
        ["b", "a"],
    ),
    "all words at the beginning": ([{"ways": [[1, {"a": {"score": 3, "words": [7]}, "b": {"score": 2.5, "words": [4]}}]]}], [], ["b", "a"]),
    "not all words at the beginning": (
        [{"ways": [[1, {"a": {"score": 3, "words": [70]}, "b": {"score": 2.5, "words": [4]}}]]}, {"ways": [[1, {"a": 3, "b": 3}]]}],
        [],
        ["a", "b"],
    ),
    "far below the best": ([{"ways": [[1, {"a": 30, "b": 1}]]}], [], ["a"]),
    "nothing": ([], [], []),
}


@pytest.mark.parametrize(("ideas", "phrase", "order"), RANKED.values(), ids=RANKED.keys())
def test_rank(ideas: list[dict[str, Any]], phrase: list[str], order: list[str]) -> None:
    """Results come by how well they answer, and how much of the question."""
    assert run_file("search/ranking.js", RANK, {"ideas": ideas, "phrase": phrase}) == order


@pytest.mark.parametrize(
    ("kinds", "order"),
    [
        (["beispiel", "glossar", "frage", "baustein"], ["x_2", "x_3", "x_1", "x_0"]),
        ([], ["x_0", "x_1", "x_2", "x_3"]),
    ],
    ids=["whole question", "mere words"],
)
def test_kinds_that_answer_questions(kinds: list[str], order: list[str]) -> None:
    """A whole question is answered by workshop questions and modules before others, and by examples last."""
    assert run_file("search/ranking.js", OF_KIND, kinds) == order
