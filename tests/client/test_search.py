"""What a query means, and in which order its results come: the search without an index and without a page."""

from typing import Any

import pytest

from macros.finding.vocabulary import by_beginning, by_letter
from tests.client.node import SCRIPTS, run_file

WORDS = {
    "Amt": 4,
    "Ankunft": 1,
    "Asylanten": 1,
    "Ausländerbehörde": 3,
    "beobachten": 3,
    "Daten": 5,
    "Datum": 1,
    "dolmetschten": 2,
    "Ehrenamt": 7,
    "Einbürgerung": 9,
    "erinnern": 2,
    "Fordern": 1,
    "fördern": 9,
    "Geflüchtete": 20,
    "Gesundheit": 5,
    "Integration": 40,
    "Integrationslotsen": 6,
    "Kammer": 9,
    "Kita": 8,
    "KIT": 1,
    "Kämmerer": 1,
    "Kurs": 9,
    "Lotse": 2,
    "Lotsen": 5,
    "Mitfahrbank": 2,
    "Mittler": 3,
    "Museum": 1,
    "Mutter": 2,
    "Mütter": 3,
    "München": 2,
    "Ordner": 2,
    "Paten": 4,
    "Pool": 2,
    "Sprache": 12,
    "Sprachmittler": 6,
    "StAG": 1,
    "Straße": 1,
    "wie": 5,
    "wir": 9,
}
FILES = {"words": by_beginning(WORDS, {"ordner": [3, 8]}), "letters": by_letter(WORDS)}
MEANING = """async ({ understand }, { query, files, vocabulary }) => {
  const { Vocabulary } = await import(vocabulary);
  const { ideas, corrected, unknown, phrase } = await understand(query, new Vocabulary(async (folder, name) => files[folder][name]));
  return { ways: ideas.map((idea) => idea.ways.map((way) => way.words.join("+"))), corrected, unknown, phrase };
}"""
UNDERSTOOD = {
    "inflected": ("Lotsen", [["Lotsen"]]),
    "stop words": ("Was ist mit der Kita?", [["Kita"]]),
    "gender sign within": ("Lots:innenkurs", [["Lotsen+Kurs", "Kurs"]]),
    "capital within": ("MittlerInnenpool", [["Mittler+Pool", "Pool"]]),
    "spelled like another but for dots": ("Foerdern und Fordern", [["fördern"], ["Fordern"]]),
    "unknown but for its end": ("Quarkintegration", [["Integration"]]),
    "other gender with the same umlaut": ("Kämmerin", [["Kämmerin", "Kämmerer"]]),
    "Latin plural": ("Museen", [["Museum"]]),
    "no Latin plural": ("Daten", [["Daten"]]),
    "abbreviation at the end": ("Ankunftstag", [["Ankunft"]]),
    "too short an end": ("Quarkkurs", []),
    "only stop words": ("was ist das", []),
    "transliterated": ("Gefluechtete", [["Geflüchtete"]]),
    "transliterated and inflected": ("Gefluechteten", [["gefluchteten"]]),
    "sharp s": ("Strasse", [["Straße"]]),
    "typing error": ("Einbürgerug", [["Einbürgerung"]]),
    "letters swapped": ("Gesundehit", [["Gesundheit"]]),
    "typing error in the second letter": ("Itnegration", [["Integration"]]),
    "gender sign": ("Pat*innen", [["Patinnen", "Paten"]]),
    "female": ("Lotsin", [["Lotsin", "Lotse"]]),
    "gender sign on an unknown word": ("Beobachter*innen", [["beobachten"]]),
    "unknown compound": ("Gesundheitskurs", [["Gesundheit+Kurs", "Kurs"]]),
    "written apart": ("Sprach Mittler", [["Sprach", "Sprachmittler"], ["Mittler", "Sprachmittler"]]),
    "written apart with a link": ("Integrations Lotsen", [["Integrations", "Integrationslotsen"], ["Lotsen", "Integrationslotsen"]]),
    "written apart, turned round": ("Kurse für Mütter", [["Kurse"], ["Mütter"]]),
    "whole with what is behind it": ("Lotsen für Integration", [["Lotsen", "Integrationslotsen"], ["Integration", "Integrationslotsen"]]),
    "participle": ("gedolmetscht", [["dolmetschten"]]),
    "words that say little": ("wie kriegen wir das", [["wie"], ["wir"]]),
    "known beginning": ("Ehrenamtlerei", [["Ehrenamt"]]),
    "part of a word": ("behörde", [["Ausländerbehörde"]]),
    "part of a word of the same letter": ("Mitfahren", [["Mitfahrbank"]]),
    "figure": ("30 Kurse", [["30"], ["Kurse"]]),
    "unknown": ("xyzzyx", []),
}


def meaning(query: str) -> dict[str, Any]:
    """Return what the client takes a query for."""
    found: dict[str, Any] = run_file("search/query.js", MEANING, {"query": query, "files": FILES, "vocabulary": address("vocabulary")})
    return found


def address(name: str) -> str:
    """Return the address of a module of the search."""
    return (SCRIPTS / f"search/{name}.js").as_uri()


@pytest.mark.parametrize(("query", "ways"), UNDERSTOOD.values(), ids=UNDERSTOOD.keys())
def test_ways_of_a_query(query: str, ways: list[list[str]]) -> None:
    """Each word that counts is sought in its ways: as typed, mended, in the other gender, in parts, or joined with its neighbour."""
    assert meaning(query)["ways"] == ways


def test_what_was_mended_is_known() -> None:
    """The client can say that it mended a word and which words nobody knows."""
    found = meaning("Einbürgerug xyzzyx")
    assert (found["corrected"], found["unknown"], found["phrase"]) == (True, ["xyzzyx"], "Einbürgerung")


@pytest.mark.parametrize("query", ["Quarkintegration", "Integrationsquark"])
def test_part_that_is_sought_instead_is_told(query: str) -> None:
    """Where only the end or the beginning of a word is known, the client says that it looked for something else."""
    assert meaning(query)["corrected"]


ASKED = """async ({ understand }, { query, files, vocabulary }) => {
  const { Vocabulary } = await import(vocabulary);
  const asked = [];
  await understand(query, new Vocabulary(async (folder, name) => { asked.push(folder); return files[folder][name]; }));
  return asked.filter((folder) => folder === "letters").length;
}"""


@pytest.mark.parametrize(("query", "letters"), [("Kita", 0), ("Kita xyzzyx", 1), ("xyzzyx", 26)])
def test_all_words_are_the_last_resort(query: str, letters: int) -> None:
    """A known word asks for no letter; an unknown one beside it for its own; all are asked for only where no word is known."""
    given = {"query": query, "files": FILES, "vocabulary": address("vocabulary")}
    assert run_file("search/query.js", ASKED, given) == letters


OWN = """async ({ understand }, { query, files, vocabulary }) => {
  const { Vocabulary } = await import(vocabulary);
  const { ideas } = await understand(query, new Vocabulary(async (folder, name) => files[folder][name]));
  return ideas.flatMap(({ ways }) => ways.map(({ own }) => own));
}"""


@pytest.mark.parametrize(("query", "own"), [("Ordner", [[3, 8]]), ("Ordnern", [[3, 8]]), ("Kita", [[]])])
def test_results_of_a_namesake(query: str, own: list[list[int]]) -> None:
    """Of a word, in any form, that the index takes for another, the client knows the results that are its own."""
    assert run_file("search/query.js", OWN, {"query": query, "files": FILES, "vocabulary": address("vocabulary")}) == own


WHOLE = """async ({ understand }, { query, files, vocabulary }) => {
  const { Vocabulary } = await import(vocabulary);
  const { ideas } = await understand(query, new Vocabulary(async (folder, name) => files[folder][name]));
  return ideas.flatMap(({ ways }) => ways.map(({ whole }) => whole));
}"""


@pytest.mark.parametrize(("query", "whole"), [("KIT", [True]), ("KITA", [False]), ("Kita", [False])])
def test_abbreviation_is_a_whole_word(query: str, whole: list[bool]) -> None:
    """Of an abbreviation as the site spells it, longer words that begin with it are not meant."""
    assert run_file("search/query.js", WHOLE, {"query": query, "files": FILES, "vocabulary": address("vocabulary")}) == whole


WITH_OWN = """({ withOwn }, own) => withOwn([{ id: "de_1_3", score: 4 }, { id: "de_1_13", score: 4 }], own).map(({ score }) => score)"""


@pytest.mark.parametrize(("own", "scores"), [([3], [4, 2]), ([], [4, 4])])
def test_namesakes_count_less(own: list[int], scores: list[int]) -> None:
    """Where a word has results of its own, the others of its stem count half."""
    assert run_file("search/ranking.js", WITH_OWN, own) == scores


PREFERRED = """async ({ Vocabulary }, word) => {
  const words = { "words/as": { Asylanten: 1 }, "words/am": { Ämter: 2 } };
  const files = { ...words, "preferred/as": { Asylanten: "Geflüchtete" }, "preferred/am": {} };
  return new Vocabulary(async (folder, name) => files[`${folder}/${name}`]).preferred(word);
}"""


@pytest.mark.parametrize(("word", "printed"), [("Asylant", "Geflüchtete"), ("Aemter", ""), ("Amulett", "")])
def test_word_that_is_printed_instead(word: str, printed: str) -> None:
    """A word in any form leads to the one that we print instead; a word that we print, or do not know, to none."""
    assert run_file("search/vocabulary.js", PREFERRED, word) == printed


@pytest.mark.parametrize(
    ("left", "right", "away"),
    [("lotse", "lotse", 0), ("lotse", "lots", 1), ("lotse", "ltose", 1), ("lotse", "loste", 1), ("lotse", "kita", 3)],
)
def test_distance(left: str, right: str, away: int) -> None:
    """Letters that differ are counted, swapped neighbours once; above the limit of two nobody counts on."""
    assert run_file("search/words.js", "({ distance }, [left, right]) => distance(left, right, 2)", [left, right]) == away


RANK = """({ rank }, { ideas, phrase }) => {
  const hits = (found) => Object.entries(found).map(([id, hit]) => ({ id, score: hit.score ?? hit, words: hit.words ?? [] }));
  const way = ([factor, found]) => ({ factor, words: [], hits: hits(found) });
  const given = ideas.map(({ ways, weak = false }) => ({ weak, ways: ways.map(way) }));
  return rank(given, new Set(phrase)).map(({ id }) => id);
}"""
RANKED: dict[str, tuple[list[dict[str, Any]], list[str], list[str]]] = {
    "by score": ([{"ways": [[1, {"a": 2, "b": 3}]]}], [], ["b", "a"]),
    "whole question before a part": ([{"ways": [[1, {"a": 4, "b": 3}]]}, {"ways": [[1, {"b": 3, "c": 4}]]}], [], ["b", "a", "c"]),
    "best way counts, not their sum": ([{"ways": [[1, {"a": 3}], [0.5, {"a": 6, "b": 8}]]}], [], ["b", "a"]),
    "words one after the other": ([{"ways": [[1, {"a": 3, "b": 3.5}]]}], ["a"], ["a", "b"]),
    "word that says little": ([{"ways": [[1, {"a": 3}]]}, {"weak": True, "ways": [[1, {"b": 9}]]}], [], ["a", "b"]),
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
