"""axe, with every rule it has, and our own arithmetic of contrast where axe cannot tell, or where its own would take too long."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import axe_playwright_python
from playwright.sync_api import Page

SOURCE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")
LEVELS = ("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
COLOURS = ("color-contrast", "color-contrast-enhanced")
# What widths and sizes can change. Contrast is left to our own arithmetic then: on a page of many tables axe takes a minute for it.
VISIBLE = ("target-size", "link-in-text-block", "scrollable-region-focusable")
RUN = "options => axe.run(document, options)"


def version() -> str:
    """Return which axe this is."""
    found = re.search(r"axe v([\d.]+)", SOURCE)
    return found[1] if found else ""


def axe(page: Page, whole: bool = True) -> list[str]:
    """Return what axe finds, rule and place, at levels A to AAA and best practice; with whole False only what a state can change."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(SOURCE)
    chosen: dict[str, Any] = {"type": "tag", "values": list(LEVELS)} if whole else {"type": "rule", "values": list(VISIBLE)}
    rules = {"color-contrast-enhanced": {"enabled": True}} if whole else {}
    options = {"runOnly": chosen, "rules": rules, "resultTypes": ["violations", "incomplete"]}
    found = page.evaluate(RUN, options)
    undecided = {entry["id"]: [node["target"][-1] for node in entry["nodes"]] for entry in found["incomplete"] if entry["id"] in COLOURS}
    return [
        *(f"{entry['id']}: {' '.join(map(str, node['target']))}" for entry in found["violations"] for node in entry["nodes"]),
        *(f"{rule}, selbst gerechnet: {said}" for rule, places in undecided.items() for said in contrast(page, places)),
        *(f"Kontrast, selbst gerechnet: {said}" for said in ([] if whole else contrast(page))),
    ]


def contrast(page: Page, selectors: Sequence[str] | None = None) -> list[str]:
    """Return what is wrong with the contrast of some places, or of all text that is seen: too low, or undecidable for us as well."""
    found: list[str] = page.evaluate(CONTRAST, selectors)
    return found
