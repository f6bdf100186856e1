"""Words as the search sees them."""

from collections.abc import Callable

import pytest

from macros.finding.words import fold, trunk, without_gender_signs, words
from tests.client.node import run_file

GENDERED = {
    "Lehrer:innen": "Lehrerinnen Lehrer",
    "Migrant*innen": "Migrantinnen Migrant",
    "Teilnehmer/innen": "Teilnehmerinnen Teilnehmer",
    "Teilnehmer/-innen": "Teilnehmerinnen Teilnehmer",
    "Bürger_innen": "Bürgerinnen Bürger",
    "TeilnehmerInnen": "Teilnehmerinnen Teilnehmer",
    "Rom*nja": "Romnja Rom",
    "Beauftragte*r": "Beauftragter Beauftragte",
    "Innenstadt": "Innenstadt",
    "von 10:30 Uhr": "von 10:30 Uhr",
}
SAME = [
    ("Mütter", "Mutter"),
    ("Kindergärten", "Kindergarten"),
    ("Ämter", "Amt"),
    ("Lotsinnen", "Lotse"),
    ("Beiräte", "Beirat"),
    ("Straßen", "strasse"),
    ("Zeugnisse", "Zeugnis"),
]


@pytest.mark.parametrize(("written", "both"), GENDERED.items())
def test_gender_signs(written: str, both: str) -> None:
    """A word with a gender sign is read in both forms; other words stay."""
    assert without_gender_signs(written) == both


def test_words() -> None:
    """Words end at marks and hyphens; figures belong to a word that begins with letters."""
    assert words("„Kita-Einstieg“ (U3): 6.000 €, z. B. in Köln") == ["Kita", "Einstieg", "U3", "6", "000", "z", "B", "in", "Köln"]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_trunk(one: str, other: str) -> None:
    """Two forms of one word have the same trunk."""
    assert trunk(one) == trunk(other)


FORMS = [
    *(form for pair in SAME for form in pair),
    "Integrationslotsinnen",
    "Gefluechtete",
    "Dolmetscherin",
    "Steuer",
    "Ort",
    "Kurse",
    "Elternabend",
    "Café",
]


def test_fold() -> None:
    """Umlauts, their transliterations and accents are the plain letter; „ue“ after another vowel is none."""
    written = ("Ämter", "Aemter", "Gefluechtete", "Straße", "Café", "Steuer")
    assert [fold(word) for word in written] == ["amter", "amter", "gefluchtete", "strasse", "cafe", "steuer"]


@pytest.mark.parametrize(("function", "client"), [(fold, "fold"), (trunk, "(form) => trunk(fold(form))")], ids=["fold", "trunk"])
def test_same_as_in_the_browser(function: Callable[[str], str], client: str) -> None:
    """A word is compared in the index as in the browser: what begins alike lies in the same file."""
    assert [function(form) for form in FORMS] == run_file("search/words.js", f"({{ fold, trunk }}, forms) => forms.map({client})", FORMS)
