"""Every kind of page loads cleanly, alone and at every width."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import pytest
from playwright.sync_api import Browser

from tests.browser.visit import Visit

PAGES = {
    "start": "",
    "list": "praxisbeispiele/",
    "like us": "praxisbeispiele/kommunen-wie-wir/",
    "map": "praxisbeispiele/karte/",
    "example": "praxisbeispiele/lk-goslar-integrationszentrum/",
    "action-field": "praxisbeispiele/handlungsfeld/sprache/",
    "questions": "fragen/phase/tag1/",
    "module": "bausteine/klima-barometer/",
    "workshop": "workshops/musterkreis/",
    "workshops": "workshops/",
    "run sheet": "workshops/musterkreis/regieplan/",
    "worksheets": "workshops/musterkreis/arbeitsblaetter/",
    "cards": "workshops/musterkreis/karten/",
    "wall plan": "workshops/musterkreis/wandplan/",
    "search": "suche/",
    "list of notes": "merkliste/?beispiele=altena-kuemmerer&fragen=q001",
    "comparison": "praxisbeispiele/vergleich/?ids=altena-kuemmerer,lk-goslar-integrationszentrum",
    "indicators": "kennzahlen/",
    "glossary": "glossar/",
}
every_page = pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())


every_width = pytest.mark.parametrize("width", [320, 1280])


@dataclass(frozen=True)
class Seen:
    """What came of a visit: complaints of the browser, addresses at other hosts, pixels the page can be scrolled sideways."""

    complaints: list[str]
    foreign: list[str]
    sideways: int


Look = Callable[[str, int], Seen]


@pytest.fixture(scope="module")
def look(browser: Browser, address: str) -> Look:
    """A function that visits a page at a width; each is visited once for all tests of this file."""

    @cache
    def visit_once(path: str, width: int) -> Seen:
        entry = Visit(browser, address, path, width, "light")
        seen = Seen(entry.complaints, entry.foreign, entry.sideways())
        entry.close()
        return seen

    return visit_once


@every_page
@every_width
def test_no_complaint(look: Look, path: str, width: int) -> None:
    """The console stays empty."""
    assert look(path, width).complaints == []


@every_page
@every_width
def test_no_other_host(look: Look, path: str, width: int) -> None:
    """Nothing is asked of another host."""
    assert look(path, width).foreign == []


@every_page
@every_width
def test_no_sideways_scrolling(look: Look, path: str, width: int) -> None:
    """The page is never wider than the window."""
    assert look(path, width).sideways == 0


def test_a_complaint_is_noticed(visit: Callable[..., Visit]) -> None:
    """A script that fails, a picture from elsewhere and a page too wide are noticed."""
    entry = visit("")
    entry.page.evaluate("console.error('kaputt')")
    entry.page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=\"http://127.0.0.1:9/x.png\" alt=\"\">')")
    entry.page.evaluate("document.body.insertAdjacentHTML('beforeend', '<div class=\"x\">' + 'x'.repeat(900) + '</div>')")
    entry.page.wait_for_timeout(100)
    assert entry.complaints[0] == "kaputt"
    assert entry.foreign == ["http://127.0.0.1:9/x.png"]
    assert entry.sideways() > 0


def test_own_family(visit: Callable[..., Visit]) -> None:
    """The page is set in FiraGO, from our own server."""
    entry = visit("fragen/phase/tag1/")
    entry.page.evaluate("document.fonts.ready")
    assert entry.page.evaluate("document.fonts.check('16px FiraGO')") is True
    assert any(url.endswith("firago-regular-latin.woff2") for url in entry.asked)


def test_arabic_is_set_from_right_to_left(visit: Callable[..., Visit]) -> None:
    """An Arabic translation runs from right to left, in the Arabic part of our own family."""
    entry = visit("fragen/phase/tag1/")
    entry.page.locator("#q001 summary").click()
    arabic = entry.page.locator("#q001 dd[lang=ar]")
    assert arabic.evaluate("element => getComputedStyle(element).direction") == "rtl"
    entry.page.wait_for_timeout(300)
    assert any(url.endswith("firago-regular-arabic.woff2") for url in entry.asked)


def test_missing_page_helps(visit: Callable[..., Visit]) -> None:
    """An address that does not exist leads on."""
    entry = visit("praxisbeispiele/gibt-es-nicht/")
    assert entry.page.locator("h1").inner_text() == "Diese Seite gibt es nicht"
    entry.page.get_by_role("link", name="Alle Praxisbeispiele").click()
    assert entry.page.locator("h1").inner_text() == "Praxisbeispiele"
