"""The accessibility tree of the main kinds of pages is the one that was read and found good (tests/gates/trees)."""

import pytest
from playwright.sync_api import Browser

from tests.gates.tree import FOLDER, PAGES, tree
from tests.gates.walk import opened


@pytest.mark.parametrize("name", PAGES)
def test_tree(browser: Browser, address: str, name: str) -> None:
    """Landmarks, main headings and controls are those of the last reading."""
    entry = opened(browser, address, PAGES[name])
    told = tree(entry.page)
    entry.close()
    assert told == (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
