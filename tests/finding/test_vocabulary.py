"""The words the search knows."""

from macros.finding.vocabulary import preferred_by_beginning, preferred_words, vocabulary
from macros.library.library import Library

DOCUMENTS = ["<p>Kita und Ämter</p>", "<p>kita, Kita! Öffnung</p><p>6.000</p>", "<p>Kita Asylanten</p>"]


def test_words_by_letter() -> None:
    """Words stand under their first letter without umlaut, in their usual spelling, with the number of documents they are in."""
    assert vocabulary(DOCUMENTS) == {"a": {"Asylanten": 1, "Ämter": 1}, "k": {"Kita": 3}, "o": {"Öffnung": 1}, "u": {"und": 1}}


def test_preferred_word() -> None:
    """A word that we find but do not print leads to the one that we print; every beginning of a word is there."""
    found = preferred_by_beginning(["Asylanten", "Ämter", "Café", "cé"], {"asylanten": "Geflüchtete"})
    assert found == {"as": {"Asylanten": "Geflüchtete"}, "am": {}, "ca": {}, "c_": {}}


def test_preferred_words_of_the_thesaurus(library: Library) -> None:
    """The preferred word is the first of its group; phrases have none."""
    preferred = preferred_words(library)
    assert preferred["asylanten"] == "Geflüchtete"
    assert "menschen mit fluchterfahrung" not in preferred
