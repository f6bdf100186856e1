"""A page, taken through the gates."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, Page

from tests.gates.axe import axe
from tests.gates.keyboard import FIRST, LAST, walk
from tests.gates.paper import paper
from tests.gates.states import STATES, WHOLE, State, apply, settle
from tests.gates.structure import structure

PATIENCE = 180_000  # milliseconds; a busy machine is slow, not wrong
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
STORED = "[...Object.keys(localStorage), ...Object.keys(sessionStorage)]"
GATES = ("axe", "Breite", "Gliederung", "Tastatur", "Papier", "Anfragen", "Markup")


@dataclass
class Opened:
    """An open page, and what it asked for and complained about. root is the address of the site."""

    page: Page
    root: str
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def close(self) -> None:
        """Close it."""
        self.page.context.close()


def opened(browser: Browser, root: str, path: str, ready: str = "main", strict: bool = True) -> Opened:
    """Open a page and wait until what ready selects is there; its policy holds only when strict."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, bypass_csp=not strict)
    context.set_default_timeout(PATIENCE)
    entry = Opened(context.new_page(), root)
    entry.page.on("request", lambda request: entry.asked.append(request.url))
    entry.page.on("console", lambda message: entry.complaints.append(message.text) if message.type in ("error", "warning") else None)
    entry.page.on("pageerror", lambda error: entry.complaints.append(str(error)))
    entry.page.goto(root + path, wait_until="load")
    entry.page.wait_for_selector(ready, state="attached")
    return entry


Findings = dict[str, list[str]]


def appearance(entry: Opened, states: Iterable[State] = STATES, before: Callable[[Page], None] = lambda _: None) -> Findings:
    """Return what axe finds and what is wider than the window, in each state; before opens what shall be open in it."""
    found: Findings = {"axe": [], "Breite": []}
    for state in states:
        apply(entry.page, state)
        before(entry.page)
        found["axe"] += [f"{state.name}: {said}" for said in axe(entry.page, state.name in WHOLE)]
        wider = entry.page.evaluate(SIDEWAYS)
        found["Breite"] += [f"{state.name}: {wider} Pixel breiter als das Fenster"] if wider > 0 else []
    return found


def use(entry: Opened, stops: tuple[int, int] = (FIRST, LAST)) -> Findings:
    """Return what is wrong with the structure of the page, and with as many of its first and last stops of Tab at both widths."""
    found: Findings = {"Gliederung": structure(entry.page), "Tastatur": []}
    for width in (1280, 320):
        entry.page.set_viewport_size({"width": width, "height": 900})
        settle(entry.page)
        found["Tastatur"] += [f"{width} px: {said}" for said in walk(entry.page, *stops)]
    return found


def on_paper(entry: Opened) -> Findings:
    """Return what is lost or too much on paper, and what the page has asked of others or kept without being told to."""
    here: Any = (entry.root, "data:", "blob:")
    kept = [*entry.page.evaluate(STORED), *(cookie["name"] for cookie in entry.page.context.cookies())]
    asked = [f"fremd: {url}" for url in entry.asked if not url.startswith(here)] + [f"gespeichert: {name}" for name in kept]
    return {"Anfragen": asked + entry.complaints, "Papier": paper(entry.page)}
