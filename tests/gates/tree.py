"""The accessibility tree of a page, shortened to what its kind promises: landmarks, main headings, controls.

After a change that is meant: ``python -m tests.gates.tree SITE`` writes the trees anew; read the difference before you commit it.
"""

import re
import sys
from pathlib import Path

from playwright.sync_api import Page

from tests.browser.chromium import chromium, serve
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
# A line of the tree: how deep, the role, the name, the level and other states.
LINE = re.compile(r"""^( *- )'?(\w+)( "(?:[^"\\]|\\.)*")?((?: \[[^\]]*\])*)""")
NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
NOTED = re.compile(r'(?<="Merken ).*(?=")')  # the title of a record


def tree(page: Page) -> str:
    """Return the tree of the page, one line for each part; equal lines that follow each other once."""
    lines: list[str] = []
    for found in map(LINE.match, page.locator("body").aria_snapshot().splitlines()):
        if not found:
            continue
        deep, role, name, states = found.groups(default="")
        line = f"{deep}{role}{NOTED.sub('…', NUMBER.sub('#', name))}{states}"
        main_heading = role == "heading" and ("[level=1]" in states or "[level=2]" in states)
        if (role in ROLES or main_heading) and line not in lines[-1:]:
            lines.append(line)
    return "\n".join(lines) + "\n"


def main(site: Path) -> None:
    """Write the trees of a built site."""
    with chromium() as browser, serve(site) as root:
        for name, path in PAGES.items():
            entry = opened(browser, root, path)
            (FOLDER / f"{name}.txt").write_text(tree(entry.page), encoding="utf-8")
            entry.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
