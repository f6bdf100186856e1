"""A page, taken through the gates."""

from collections.abc import Callable, Iterable

from playwright.sync_api import Browser, Page

from tests.browser.visit import Visit
from tests.gates.axe import axe
from tests.gates.keyboard import FIRST, LAST, walk
from tests.gates.paper import paper
from tests.gates.states import LARGE, SMALL, STATES, WHOLE, State, apply
from tests.gates.structure import structure

GATES = ("axe", "Breite", "Gliederung", "Tastatur", "Papier", "Anfragen", "Markup")
# Words that run over the edge of what holds them: a cell, a card, a button. Told of the innermost that is too narrow for them.
# The ground behind code that goes on in the next line may be a few pixels wider than the line: no letter is.
RUNNING_OVER = """() => {
  const spare = (box) => (box.querySelector("code") ? 4 : 1);
  const wider = (box) => box.clientWidth && box.scrollWidth > box.clientWidth + spare(box);
  const narrow = (box) => wider(box) && getComputedStyle(box).overflowX === "visible";
  const found = [...document.querySelectorAll(".md-content *")].filter((box) => box.checkVisibility() && narrow(box));
  const innermost = found.filter((box) => !found.some((other) => other !== box && box.contains(other)));
  return innermost.map((box) => box.innerText.trim().slice(0, 40));
}"""
Findings = dict[str, list[str]]


def opened(browser: Browser, root: str, path: str, ready: str = "main", strict: bool = True) -> Visit:
    """Open a page and wait until what ready selects is there; its policy holds only when strict."""
    entry = Visit(browser, root, path, 1280, "light", strict=strict)
    entry.page.wait_for_selector(ready, state="attached")
    return entry


def appearance(entry: Visit, states: Iterable[State] = STATES, before: Callable[[Page], None] = lambda _: None) -> Findings:
    """Return what axe finds and what is wider than the window, in each state; before opens what shall be open in it."""
    found: Findings = {"axe": [], "Breite": []}
    for state in states:
        apply(entry.page, state)
        before(entry.page)
        found["axe"] += [f"{state.name}: {said}" for said in axe(entry.page, state.name in WHOLE)]
        wider = entry.sideways()
        found["Breite"] += [f"{state.name}: {wider} Pixel breiter als das Fenster"] if wider > 0 else []
        found["Breite"] += [f"{state.name}: Text läuft über den Rand: {text}" for text in entry.page.evaluate(RUNNING_OVER)]
    return found


def use(entry: Visit, stops: tuple[int, int] = (FIRST, LAST)) -> Findings:
    """Return what is wrong with the structure of the page, and with as many of its first and last stops of Tab at both widths."""
    found: Findings = {"Gliederung": structure(entry.page), "Tastatur": []}
    for state in (LARGE, SMALL):
        apply(entry.page, state)
        found["Tastatur"] += [f"{state.width} px: {said}" for said in walk(entry.page, *stops)]
    return found


def on_paper(entry: Visit) -> Findings:
    """Return what is lost or too much on paper, and what the page has asked of others or kept without being told to."""
    apply(entry.page, LARGE)  # not in doubled letters, which may have been looked at last
    asked = [f"fremd: {url}" for url in entry.foreign] + [f"gespeichert: {name}" for name in entry.kept()]
    return {"Anfragen": asked + entry.complaints, "Papier": paper(entry.page)}
