"""Words as the search sees them."""

import pytest

from macros.finding.words import trunk, without_gender_signs, words
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


def test_trunk_is_the_clients() -> None:
    """The trunk is the same in the index and in the browser, but for transliterations, which only people type."""
    forms = [form for pair in SAME for form in pair] + [
        "Integrationslotsinnen",
        "Geflüchtete",
        "Dolmetscherin",
        "Ort",
        "Kurse",
        "Elternabend",
    ]
    assert [trunk(form) for form in forms] == run_file(
        "search/words.js", "({ fold, trunk }, forms) => forms.map((form) => trunk(fold(form)))", forms
    )
