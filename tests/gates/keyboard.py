"""The page, walked by Tab as somebody without a mouse walks it."""

from pathlib import Path

from playwright.sync_api import Page

STOP = (Path(__file__).parent / "keyboard.js").read_text(encoding="utf-8")
# Long lists repeat the same stops: their beginning and the end of the page are walked, what is between is left out.
FIRST, LAST = 60, 25
EACH_RUN = (30, 12)
# How many more stops than expected may come before the end: some appear while one walks.
MORE = 10
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


def walk(page: Page, first: int = FIRST, last: int = LAST) -> list[str]:
    """Return what is wrong with the first and the last stops of Tab on the page."""
    page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); window.lastStop = undefined; }")
    found: list[str] = []
    most = first + last + MORE
    for count in range(most):
        if count == first:
            page.evaluate(JUMP, [FOCUSABLE, last])
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop["done"]:
            return found
        found += [f"{stop['name']}: {wrong}" for wrong in stop["wrong"]]
        if "hält den Fokus fest" in stop["wrong"]:
            return found
    return [*found, f"nach {most} Halten nicht am Ende"]
