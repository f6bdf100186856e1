"""The words the search knows."""

from collections.abc import Mapping
from typing import Any

from macros.finding.vocabulary import by_beginning, by_letter, preferred_by_beginning, preferred_words, vocabulary
from macros.library.library import Library

DOCUMENTS = ["<p>Kita und Ämter</p>", "<p>kita, Kita! Öffnung</p><p>6.000</p>", "<p>Kita Asylanten</p>"]


COUNTS = {"Asylanten": 1, "Kita": 3, "und": 1, "Ämter": 1, "Öffnung": 1}


def test_words() -> None:
    """Words are kept in their usual spelling, with the number of documents they are in."""
    assert vocabulary(DOCUMENTS) == COUNTS


def filled(groups: Mapping[str, Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    """Return those groups that hold a word."""
    return {name: group for name, group in groups.items() if group}


def test_words_by_letter() -> None:
    """Words stand under their first letter without umlaut; every letter is there."""
    letters = by_letter(COUNTS)
    assert filled(letters) == {"a": {"Asylanten": 1, "Ämter": 1}, "k": {"Kita": 3}, "o": {"Öffnung": 1}, "u": {"und": 1}}
    assert "".join(letters) == "abcdefghijklmnopqrstuvwxyz"


def test_words_by_beginning() -> None:
    """Words stand under their first two letters without umlaut; every beginning is there, also those of short words and figures."""
    beginnings = by_beginning(COUNTS, {})
    assert filled(beginnings) == {"as": {"Asylanten": 1}, "ki": {"Kita": 3}, "un": {"und": 1}, "am": {"Ämter": 1}, "of": {"Öffnung": 1}}
    assert ({"aa", "a_", "zz", "z_"} <= beginnings.keys(), len(beginnings)) == (True, 26 * 27)


def test_namesake() -> None:
    """Behind the count of a word that the index takes for another stand the results that are its own."""
    assert by_beginning({"Ordner": 2, "Kita": 3}, {"ordner": [4, 7]})["or"] == {"Ordner": [2, 4, 7]}


def test_preferred_word() -> None:
    """A word that we find but do not print leads to the one that we print; the beginning of every word is there."""
    found = preferred_by_beginning(["Asylanten", "Ämter", "Café", "U3"], {"asylanten": "Geflüchtete"})
    assert found == {"as": {"Asylanten": "Geflüchtete"}, "am": {}, "ca": {}, "u_": {}}


def test_preferred_words_of_the_thesaurus(library: Library) -> None:
    """The preferred word is the first of its group; phrases have none."""
    preferred = preferred_words(library)
    assert preferred["asylanten"] == "Geflüchtete"
    assert "menschen mit fluchterfahrung" not in preferred
