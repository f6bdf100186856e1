"""Strg + P: the content, all of it, and nothing else."""

from collections.abc import Callable

import pytest

from tests.browser.visit import Visit


@pytest.mark.parametrize("selector", [".md-header", ".md-tabs", ".md-sidebar--secondary", ".md-footer"])
def test_furniture_is_not_printed(visit: Callable[..., Visit], selector: str) -> None:
    """Header, menu, table of contents and footer stay on the screen."""
    entry = visit("workshops/musterkreis/")
    entry.page.emulate_media(media="print")
    assert entry.page.locator(selector).first.is_visible() is False


def test_hidden_words_ask_for_no_page(visit: Callable[..., Visit]) -> None:
    """What only screen readers are told stands at the end of the page, and would ask for a sheet of its own."""
    entry = visit("bausteine/world-cafe-rueckmeldung/")
    entry.page.emulate_media(media="print")
    assert entry.page.locator(".iw-hidden[role=status]").first.is_visible() is False


def test_programme_is_printed(visit: Callable[..., Visit]) -> None:
    """Both days and both meetings are printed."""
    entry = visit("workshops/musterkreis/")
    entry.page.emulate_media(media="print")
    programmes = entry.page.locator(".iw-programme")
    assert [programmes.nth(number).is_visible() for number in range(programmes.count())] == [True] * 4


def test_folded_translations_are_printed(visit: Callable[..., Visit]) -> None:
    """What is folded on the screen is printed."""
    entry = visit("fragen/phase/tag1/")
    entry.page.emulate_media(media="print")
    assert entry.page.locator("#q001 dd[lang=ar]").is_visible() is True


def test_pages_are_a4(visit: Callable[..., Visit]) -> None:
    """The paper is A4: 595 by 842 points."""
    assert b"/MediaBox [0 0 594.95996 841.91998]" in visit("workshops/musterkreis/").page.pdf(prefer_css_page_size=True)
