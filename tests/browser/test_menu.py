"""The menu of narrow windows works without a mouse, and the header hides nothing that has the focus."""

from collections.abc import Callable

import pytest

from tests.browser.visit import Visit

MENU = "[data-opens=__drawer]"
DRAWER = "document.querySelector('.md-sidebar--primary')"


def tab_to_menu(entry: Visit) -> None:
    """Press Tab until the menu button has the focus; give up after ten stops."""
    for _ in range(10):
        entry.page.keyboard.press("Tab")
        if entry.page.evaluate(f"document.activeElement === document.querySelector('{MENU}')"):
            return
    raise AssertionError("Tab does not reach the menu")


def test_menu_opens_and_closes_by_keyboard(visit: Callable[..., Visit]) -> None:
    """At 320 px Tab reaches the menu, Enter opens it, Escape closes it and gives the focus back."""
    entry = visit("", 320)
    tab_to_menu(entry)
    entry.page.keyboard.press("Enter")
    assert entry.page.locator(MENU).get_attribute("aria-expanded") == "true"
    entry.page.keyboard.press("Escape")
    assert entry.page.locator(MENU).get_attribute("aria-expanded") == "false"
    assert entry.focused() == "Menü"


def test_closed_menu_takes_no_focus(visit: Callable[..., Visit]) -> None:
    """The links of the closed menu cannot be reached, those of the open one can."""
    entry = visit("", 320)
    assert entry.page.evaluate(f"{DRAWER}.inert") is True
    tab_to_menu(entry)
    entry.page.keyboard.press("Enter")
    assert entry.page.evaluate(f"{DRAWER}.inert") is False


def test_wide_window_shows_the_menu(visit: Callable[..., Visit]) -> None:
    """At 1280 px the side menu is not hidden from anybody."""
    assert visit("mitmachen/").page.evaluate(f"{DRAWER}.inert") is False


BEHIND_THE_HEADER = """() => {
  const link = [...document.querySelectorAll(".iw-card__title a")].at(-1);
  window.scrollBy(0, link.getBoundingClientRect().top - 5);
  return new Promise(requestAnimationFrame).then(() => {
    link.focus();
    return link.getBoundingClientRect().top - document.querySelector(".md-header").getBoundingClientRect().bottom;
  });
}"""


@pytest.mark.parametrize("width", [320, 1280])
def test_focus_is_not_behind_the_header(visit: Callable[..., Visit], width: int) -> None:
    """A link that stands behind the header when it gets the focus is brought below it."""
    assert visit("praxisbeispiele/handlungsfeld/sprache/", width).page.evaluate(BEHIND_THE_HEADER) > 0
