"""Light and dark colours, chosen by the reader."""

from collections.abc import Callable

import pytest

from tests.browser.visit import Visit

SCHEME = "document.body.dataset.mdColorScheme"
SWITCH = "[data-opens=colours]"


@pytest.mark.parametrize(("preferred", "scheme"), [("light", "werkstatt"), ("dark", "werkstatt-dunkel")])
def test_system_is_followed(visit: Callable[..., Visit], preferred: str, scheme: str) -> None:
    """The site begins with the colours that the system prefers."""
    assert visit("belege/", scheme=preferred).page.evaluate(SCHEME) == scheme


def test_switched_by_keyboard(visit: Callable[..., Visit]) -> None:
    """Enter on the switch changes the colours, and the next page keeps them."""
    entry = visit("belege/")
    entry.page.locator(SWITCH).focus()
    entry.page.keyboard.press("Enter")
    entry.wait_until(f"{SCHEME} === 'werkstatt-dunkel'")  # the theme may take its time
    entry.page.goto(f"{entry.root}glossar/")
    assert entry.page.evaluate(SCHEME) == "werkstatt-dunkel"


def test_switch_says_what_it_does(visit: Callable[..., Visit]) -> None:
    """The switch is a button that names the other colours; it is not said to be open or closed."""
    switch = visit("belege/").page.locator(SWITCH)
    told = [switch.get_attribute(name) for name in ("aria-label", "aria-expanded")]
    assert told == ["Dunkle Farben einschalten", None]
