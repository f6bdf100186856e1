"""Where a German sentence ends, and how many words it has."""

import pytest

from macros.language.sentences import sentences, word_count


@pytest.mark.parametrize(
    "text",
    [
        "Das ist eins.|Das ist zwei!|Und drei?",
        "„Kommen Sie!“|Dann gingen alle.",
        "Es waren 34 Menschen (Stand 2025).|Danach kamen mehr.",
        "Bis 2025.|Danach kam nichts.",
        "Höchstens 24.|In der Regel weniger.",
        "Ein Verein e. V.|Der Kreis half.",
        "Am Abend.|\N{OBJECT REPLACEMENT CHARACTER} sagt mehr.",
        "Eine Zeile.|\nEine andere.",
        "Ohne Punkt am Ende",
    ],
)
def test_ends(text: str) -> None:
    """A sentence ends at point, exclamation mark and question mark before a capital letter or a figure."""
    parts = text.split("|")
    assert [sentence for _, sentence in sentences(" ".join(parts))] == [part.strip() for part in parts]


@pytest.mark.parametrize(
    "text",
    [
        "Am 17. Mai 2011 begann es.",
        "Die 3. Konferenz fand statt.",
        "Das gilt z. B. Sonntags.",
        "Etwa 12 Mio. Euro waren es.",
        "Dazu kam ca. Viertel nach acht.",
        "Er rief „Stopp!“ und ging.",
        "Es gibt drei Dinge: Sprache, Arbeit; Wohnen.",
    ],
)
def test_goes_on(text: str) -> None:
    """No sentence ends after an abbreviation, in a date, after an ordinal, or at colon and semicolon."""
    assert [sentence for _, sentence in sentences(text)] == [text]


def test_where_it_begins() -> None:
    """Each sentence knows the offset at which it begins."""
    assert [start for start, _ in sentences("Eins.  Zwei.")] == [0, 7]


@pytest.mark.parametrize(
    ("text", "number"),
    [("Sprach- und Integrationskurse – drei", 4), ("6.000 € für 40 Personen", 4), ("", 0), ("\N{OBJECT REPLACEMENT CHARACTER} prüft", 2)],
)
def test_words(text: str, number: int) -> None:
    """A word is what stands between spaces and is more than punctuation; what was left out counts as one."""
    assert word_count(text) == number
