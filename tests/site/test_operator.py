"""Who publishes the site is filled in at one place; while it is missing, the pages say so."""

import pytest
from bs4 import BeautifulSoup

from macros.library.library import Library
from macros.page_macros import MACROS
from macros.site import OPERATOR_KEYS, Site, make_site
from tests.built import BuiltSite, texts, words

OPERATOR = {
    "name": "Stadt Musterstadt",
    "address": "Rathausplatz 1, 12345 Musterstadt",
    "email": "integration@musterstadt.example",
    "phone": "Servicenummer",
    "represented_by": "die Bürgermeisterin",
    "responsible": "Amt für Integration",
    "register": "kein Register",
    "hosting": "Rechenzentrum Musterland",
    "enforcement_body": "Schlichtungsstelle Musterland",
}
SHOWN = [
    ("imprint", ["name", "address", "email", "phone", "represented_by", "responsible", "register"]),
    ("privacy_contact", ["name", "address", "email", "hosting"]),
    ("accessibility_contact", ["email", "enforcement_body"]),
    ("operator_contact", ["name", "email"]),
]


@pytest.fixture(scope="module")
def filled(library: Library) -> Site:
    """A build with an operator."""
    return make_site(library, "https://musterstadt.example/", OPERATOR)


@pytest.mark.parametrize(
    ("address", "words_of_lack"),
    [
        ("impressum/", "Noch kein Betreiber eingetragen."),
        ("datenschutz/", "Noch kein Betreiber eingetragen."),
        ("barrierefreiheit/", "Noch kein Kontakt eingetragen."),
        ("ueber/", "Noch kein Betreiber eingetragen."),
        ("mitmachen/", "Noch kein Betreiber eingetragen."),
    ],
)
def test_missing_operator_is_said(site: BuiltSite, address: str, words_of_lack: str) -> None:
    """Without an operator the page says plainly that one is missing."""
    assert texts(site.article(address), ".iw-note strong") == [words_of_lack]


@pytest.mark.parametrize(("macro", "keys"), SHOWN, ids=[name for name, _ in SHOWN])
def test_operator_is_shown(filled: Site, macro: str, keys: list[str]) -> None:
    """With an operator the page shows what is filled in, and says no more that it is missing."""
    text = words(BeautifulSoup(MACROS[macro](filled, ""), "html.parser"))
    assert [key for key in keys if OPERATOR[key] not in text] == []
    assert "eingetragen" not in text


def test_every_key_is_shown_somewhere() -> None:
    """No key of the operator is filled in for nothing."""
    assert {key for _, keys in SHOWN for key in keys} == set(OPERATOR_KEYS) == set(OPERATOR)


@pytest.mark.parametrize("macro", [name for name, _ in SHOWN])
def test_operator_is_escaped(library: Library, macro: str) -> None:
    """What is filled in is text, not markup."""
    site = make_site(library, "https://musterstadt.example/", dict.fromkeys(OPERATOR_KEYS, '<b title="x">&'))
    page = BeautifulSoup(MACROS[macro](site, ""), "html.parser")
    assert page.select("b[title]") == []
    assert '<b title="x">&' in words(page)
