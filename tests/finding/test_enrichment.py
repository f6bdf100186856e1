"""Hidden words: parts of compounds, and what the thesaurus has beside a word."""

import pytest

from macros.finding.compounds import Splitter, word_list
from macros.finding.enrichment import Enrichment
from macros.finding.thesaurus import Thesaurus

GROUPS = (
    ("Sprachmittlung", "Dolmetschen", "Sprachmittler"),
    ("Geflüchtete", "Flüchtlinge", "Menschen mit Fluchterfahrung"),
    ("Bundesagentur für Arbeit", "BA", "Arbeitsagentur"),
    ("Fest", "Feier"),
)
CUTS = {
    "Integrationslotse": ("integration", "lotse"),
    "Sprachkurs": ("sprache", "kurs"),
    "Wohnungssuche": ("wohnung", "suche"),
    "Elternabend": ("eltern", "abend"),
    "Bildungskonferenz": ("bildung", "konferenz"),
    "Berufskollegs": ("beruf", "kolleg"),
    "Stadtteilmüttern": ("stadtteil", "mütter"),
    "Familienzentren": ("familie", "zentrum"),
    "Experimentierklausel": ("experimentieren", "klausel"),
    "Begleiterinnen": (),
    "Kommune": (),
    "Tandem": (),
    "Amt": (),
}


@pytest.fixture(scope="module")
def splitter() -> Splitter:
    """The splitter with the words that come with the project."""
    return Splitter(word_list())


@pytest.mark.parametrize(("word", "parts"), CUTS.items())
def test_compounds(splitter: Splitter, word: str, parts: tuple[str, ...]) -> None:
    """A compound is cut into its parts in their base form; other words are left whole."""
    assert splitter.split(word) == parts


def test_own_words_are_parts() -> None:
    """A word of the site is a part too, although no list knows it."""
    assert Splitter(["pool"], ["sprachmittler"]).split("Sprachmittlerpool") == ("sprachmittler", "pool")


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("Hilfe für Flüchtlinge", ["Geflüchtete", "Menschen mit Fluchterfahrung"]),
        ("Hilfe für einen Flüchtling", ["Geflüchtete", "Menschen mit Fluchterfahrung"]),
        ("für Menschen mit Fluchterfahrung", ["Geflüchtete", "Flüchtlinge"]),
        ("die Menschen mit", []),
        ("die BA fördert", ["Bundesagentur für Arbeit", "Arbeitsagentur"]),
        ("ba, sagte sie", []),
        ("ein Fest", ["Feier"]),
        ("feste Zeiten", []),
    ],
    ids=["word", "other form", "phrase", "beginning of a phrase", "abbreviation", "not the abbreviation", "short noun", "not the noun"],
)
def test_neighbours(text: str, added: list[str]) -> None:
    """A word of a group brings the others; abbreviations only as they are spelled, phrases only whole."""
    assert list(Thesaurus(GROUPS).neighbours(text)) == added


def test_hidden_words() -> None:
    """Hidden words are those the text does not say: parts of its compounds, neighbours of words, and neighbours of parts."""
    enrichment = Enrichment(GROUPS, ["sprachmittler"], word_list())
    hidden = enrichment.hidden("Der Sprachmittlerpool hilft mit der Sprache.")
    assert hidden.parts == ("sprachmittler", "mittler", "pool")
    assert (hidden.neighbours, hidden.neighbours_of_parts) == ((), ("Sprachmittlung", "Dolmetschen"))
    assert enrichment.hidden("Der Sprachmittler").neighbours == ("Sprachmittlung", "Dolmetschen")
