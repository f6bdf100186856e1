"""What a query means: the search without an index and without a page."""

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
    "einladen": 2,
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
    "Lotto": 1,
    "Mitfahrbank": 2,
    "Mittler": 3,
    "Museum": 1,
    "Mutter": 2,
    "Mütter": 3,
    "München": 2,
    "Ordner": 2,
    "Paten": 4,
    "Pool": 2,
    "Samt": 1,
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
    "as near to two words": ("Lotte", [["Lotse", "Lotto"]]),
    "as near to two forms of a word": ("Mütler", [["Mütter"]]),
    "verb before a comma": ("lade ich ein, wen auch immer", [["einladen"]]),
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
    "verb in two pieces": ("Wie lade ich Mütter ein?", [["einladen"], ["Mütter"]]),
    "short word at the end": ("Einbürgerungsamt", [["Einbürgerung+Amt", "Amt"]]),
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


@pytest.mark.parametrize(
    ("query", "phrase"),
    [("Mütter wie wir", "Mütter wie wir"), ("Müter wie wir", "Mütter wie wir"), ("die Mütter", ""), ("Kurs für Mütter", "Kurs Mütter")],
)
def test_words_one_after_the_other(query: str, phrase: str) -> None:
    """Words that count are sought one after the other too; a single one with the little words around it, if they are at least two."""
    assert meaning(query)["phrase"] == phrase


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
    ("query", "asks"),
    [
        ("Wie gewinnen wir Vereine", True),
        ("Haben alle das Wort?", True),
        ("Kommunen wie wir", False),
        ("Was kostet das", False),
        ("Wohnen im Alter auf dem Dorf", False),
    ],
)
def test_whole_question(query: str, asks: bool) -> None:
    """A question mark, or an interrogative before three words, makes a question."""
    assert run_file("search/words.js", "({ isQuestion }, query) => isQuestion(query)", query) == asks


@pytest.mark.parametrize(
    ("left", "right", "away"),
    [("lotse", "lotse", 0), ("lotse", "lots", 1), ("lotse", "ltose", 1), ("lotse", "loste", 1), ("lotse", "kita", 3)],
)
def test_distance(left: str, right: str, away: int) -> None:
    """Letters that differ are counted, swapped neighbours once; above the limit of two nobody counts on."""
    assert run_file("search/words.js", "({ distance }, [left, right]) => distance(left, right, 2)", [left, right]) == away
