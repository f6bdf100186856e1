"""Einfache Sprache on the page of an example."""

from bs4 import BeautifulSoup

from macros.library.library import Library
from macros.page_macros import MACROS
from macros.site import make_site
from tests.views.records import example, library_of


def printed(library: Library, **written: str) -> BeautifulSoup:
    """Return what the macro prints for the page of a small example."""
    site = make_site(library_of(library, [example(**written)]), "https://a.example/", {})
    return BeautifulSoup(MACROS["practice_example"](site, "../../", "sprachcafe"), "html.parser")


def test_short_version(library: Library) -> None:
    """The short version stands above the facts under a heading of its own, is marked as not reviewed and is set without hyphenation."""
    page = printed(library, easy_language="Alle reden <b>Deutsch</b> von 9 Uhr an.")
    text = str(page)
    assert text.index("## In Einfacher Sprache { #in-einfacher-sprache }") < text.index("## Auf einen Blick")
    (box,) = page.select(".iw-easy")
    assert box.select(".iw-whole")[0].get_text() == "Alle reden <b>Deutsch</b> von 9\N{NO-BREAK SPACE}Uhr an."
    assert [badge.get_text() for badge in box.select(".iw-badge")] == ["ungeprüft"]


def test_without_short_version(library: Library) -> None:
    """Where none is written, the page says nothing of it."""
    assert "Einfacher Sprache" not in str(printed(library))
