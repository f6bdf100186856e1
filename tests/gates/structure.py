"""The structure of a page as a screen reader is told it."""

from pathlib import Path

from playwright.sync_api import Page

SCRIPT = (Path(__file__).parent / "structure.js").read_text(encoding="utf-8")


def structure(page: Page) -> list[str]:
    """Return what is wrong with headings, tables, lists, landmarks and languages."""
    found: list[str] = page.evaluate(SCRIPT)
    return found
