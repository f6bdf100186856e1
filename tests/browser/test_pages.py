"""What a visit notices, and what pages are set in. Every kind of page is taken through tests/gates."""

from collections.abc import Callable

from tests.browser.visit import Visit


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


def test_table_takes_the_focus_while_it_scrolls(visit: Callable[..., Visit]) -> None:
    """A table that a narrower window makes scroll can be reached by Tab, and no longer when it fits again."""
    entry = visit("bausteine/klima-barometer/", 1280)
    for width, reached in ((320, True), (1280, False)):
        entry.page.set_viewport_size({"width": width, "height": 800})
        entry.wait_until(f"document.querySelector('.md-typeset__scrollwrap').hasAttribute('tabindex') === {str(reached).lower()}")
