"""The accessibility tree of a page, shortened to what its kind promises: landmarks, main headings, controls.

After a change that is meant: ``python -m tests.gates.tree SITE`` writes the trees anew; read the difference before you commit it.
"""

import re
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from scripts.ensure_programs import BROWSER
from tests.browser.conftest import ARGUMENTS, serve
from tests.gates.walk import opened

FOLDER = Path(__file__).parent / "trees"
PAGES = {
    "start": "",
    "liste": "praxisbeispiele/",
    "beispiel": "praxisbeispiele/lk-goslar-integrationszentrum/",
    "workshop": "workshops/musterkreis/",
    "suche": "suche/",
}
# Texts of records change with every edit; these roles, and headings of the first two levels, are what a kind of page promises.
ROLES = (
    *("banner", "navigation", "main", "contentinfo", "search", "complementary", "region", "form", "dialog", "status"),
    *("button", "textbox", "searchbox", "combobox", "checkbox", "group", "table"),
)
KEPT = re.compile(rf"^ *- (?:(?:{'|'.join(ROLES)})\b|heading .*\[level=[12]\])")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*(?!\])")
TEXT = re.compile(r"(?<=[\w\"\]]): .*$|:$")


def tree(page: Page) -> str:
    """Return the tree of the page, one line for each part; numbers are written as #, equal lines that follow each other once."""
    lines: list[str] = []
    for line in page.locator("body").aria_snapshot().splitlines():
        short = NUMBER.sub("#", TEXT.sub("", line))
        if KEPT.match(line) and (not lines or lines[-1] != short):
            lines.append(short)
    return "\n".join(lines) + "\n"


def main(site: Path) -> None:
    """Write the trees of a built site."""
    with sync_playwright() as playwright, serve(site) as root:
        browser = playwright.chromium.launch(executable_path=BROWSER.find(), args=list(ARGUMENTS))
        for name, path in PAGES.items():
            entry = opened(browser, root, path)
            (FOLDER / f"{name}.txt").write_text(tree(entry.page), encoding="utf-8")
            entry.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
