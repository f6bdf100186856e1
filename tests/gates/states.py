"""The states a page is looked at in: how wide, in which colours, how large the text, and what is open."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

# The theme sets the text in rem, 125 to 150 % of the browser's size by the width of the window; this doubles it as readers do.
TWICE = "html { font-size: 250% !important; }"

# What fades or slides does so at once: a gate looks at what it ends in.
STILL = (
    "*, *::before, *::after { transition-duration: 0s !important; animation-duration: 0s !important; scroll-behavior: auto !important; }"
)


@dataclass(frozen=True)
class State:
    """How a page is looked at. width in CSS pixels; emulated is what playwright's emulate_media takes; style is added to the page."""

    name: str
    width: int
    emulated: dict[str, Any]
    style: str = ""


LIGHT = {"color_scheme": "light", "forced_colors": "none", "reduced_motion": "no-preference"}
STATES = (
    State("1280 px hell", 1280, LIGHT),
    State("1280 px dunkel", 1280, {**LIGHT, "color_scheme": "dark"}),
    State("320 px hell", 320, LIGHT),
    State("320 px dunkel, ruhig", 320, {**LIGHT, "color_scheme": "dark", "reduced_motion": "reduce"}),
    State("1280 px erzwungene Farben", 1280, {**LIGHT, "forced_colors": "active"}),
    State("320 px erzwungene Farben, dunkel", 320, {**LIGHT, "color_scheme": "dark", "forced_colors": "active"}),
    State("1280 px doppelte Schrift", 1280, LIGHT, TWICE),
)
# In these the whole of axe is run; in the others only what sizes can change, and contrast is our own arithmetic.
WHOLE = ("1280 px hell", "320 px dunkel, ruhig")
LARGE, SMALL = STATES[0], STATES[2]


def at_widths(widths: tuple[int, ...]) -> tuple[State, ...]:
    """Return the states in windows that are so wide."""
    return tuple(state for state in STATES if state.width in widths)


def apply(page: Page, state: State) -> None:
    """Bring an open page into a state."""
    page.emulate_media(**state.emulated)
    page.set_viewport_size({"width": state.width, "height": 900})
    page.evaluate(
        """style => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(style);
          document.adoptedStyleSheets = [sheet];
          const scheme = matchMedia("(prefers-color-scheme: dark)").matches ? "werkstatt-dunkel" : "werkstatt";
          if (document.body.dataset.mdColorScheme !== scheme) document.body.dataset.mdColorScheme = scheme;
        }""",
        STILL + state.style,
    )
    settle(page)


def settle(page: Page) -> None:
    """Wait until nothing fades or moves any more: half-faded text has no contrast."""
    page.evaluate(
        """() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
          .then(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)))"""
    )


def _search(words: str) -> Callable[[Page], None]:
    def opened(page: Page) -> None:
        page.keyboard.press("s")
        page.locator("input.md-search__input").fill(words)
        page.wait_for_function("words => document.querySelector('[data-search-list]').dataset.query === words", arg=words)
        settle(page)

    return opened


def _filters(page: Page) -> None:
    page.locator(".iw-filter details").evaluate_all("all => all.forEach((details) => { details.open = true; })")
    settle(page)


def _menu(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 900})
    page.locator("#__drawer").evaluate("toggle => { if (!toggle.checked) toggle.click(); }")
    settle(page)


# What can be open, the page it is looked at on, and the widths at which it exists.
OPENED: dict[str, tuple[str, Callable[[Page], None], tuple[int, ...]]] = {
    "Suche mit Treffern": ("", _search("Klimabarometer"), (1280, 320)),
    "Suche ohne Treffer": ("", _search("xqzxqz"), (1280, 320)),
    "Suchseite ohne Treffer": ("suche/?q=xqzxqz", lambda _: None, (1280, 320)),
    "Filter offen": ("praxisbeispiele/", _filters, (1280, 320)),
    "Menü offen": ("praxisbeispiele/", _menu, (320,)),
}
