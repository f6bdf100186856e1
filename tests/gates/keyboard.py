"""The page, walked by Tab as somebody without a mouse walks it."""

from pathlib import Path

from playwright.sync_api import Page

STOP = (Path(__file__).parent / "keyboard.js").read_text(encoding="utf-8")
# Long lists repeat the same stops; their beginning and the end of the page are walked, what is between is skipped and counted.
FIRST, LAST = 60, 25
FOCUSABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']"
JUMP = """([selector, last]) => {
  const seen = (entry) => entry.checkVisibility({ visibilityProperty: true }) && !entry.closest("[inert]");
  const reached = (entry) => !entry.disabled && entry.tabIndex >= 0 && seen(entry);
  const stops = [...document.querySelectorAll(selector)].filter(reached);
  const here = stops.indexOf(document.activeElement);
  const target = stops.length - last;
  if (here < 0 || target <= here + 1) return 0;
  stops[target].focus();
  window.lastStop = stops[target - 1];
  return target - here - 1;
}"""


def walk(page: Page) -> tuple[list[str], int]:
    """Return what is wrong with the stops of Tab from the top of the page to its end, and how many stops were made."""
    page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); window.lastStop = undefined; }")
    found: list[str] = []
    for count in range(FIRST + LAST + 10):
        if count == FIRST:
            page.evaluate(JUMP, [FOCUSABLE, LAST])
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop["done"]:
            return found, count
        found += [f"{stop['name']}: {wrong}" for wrong in stop["wrong"]]
        if "hält den Fokus fest" in stop["wrong"]:
            return found, count
    return [*found, f"nach {FIRST + LAST + 10} Halten nicht am Ende"], FIRST + LAST + 10
