"""axe, with every rule it has, and our own arithmetic where axe cannot tell whether text has enough contrast."""

import re
from pathlib import Path
from typing import Any

import axe_playwright_python
from playwright.sync_api import Page

SOURCE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")
LEVELS = ("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
COLOURS = ("color-contrast", "color-contrast-enhanced")
# What colours, widths and sizes can change.
VISIBLE = (*COLOURS, "target-size", "link-in-text-block", "scrollable-region-focusable")
RUN = "options => axe.run(document, options)"


def version() -> str:
    """Return which axe this is."""
    found = re.search(r"axe v([\d.]+)", SOURCE)
    return found[1] if found else ""


def axe(page: Page, whole: bool = True) -> list[str]:
    """Return what axe finds, rule and place, at levels A to AAA and best practice; with whole False only what can be seen."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(SOURCE)
    chosen: dict[str, Any] = {"type": "tag", "values": list(LEVELS)} if whole else {"type": "rule", "values": list(VISIBLE)}
    rules = {"color-contrast-enhanced": {"enabled": True}}
    options = {"runOnly": chosen, "rules": rules, "resultTypes": ["violations", "incomplete"]}
    found = page.evaluate(RUN, options)
    return [f"{entry['id']}: {' '.join(map(str, node['target']))}" for entry in found["violations"] for node in entry["nodes"]] + [
        f"{entry['id']}, selbst gerechnet: {said}"
        for entry in found["incomplete"]
        if entry["id"] in COLOURS
        for said in _undecided(page, [node["target"][-1] for node in entry["nodes"]])
    ]


def _undecided(page: Page, selectors: list[str]) -> list[str]:
    """Return what is wrong with the contrast of places that axe cannot decide: too low, or undecidable for us as well."""
    found: list[str] = page.evaluate(CONTRAST, selectors)
    return found
