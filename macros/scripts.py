"""The scripts of the site as they are delivered: without comments, needless space and long local names."""

from pathlib import Path

import minify

FOLDERS = ("assets/javascripts", "pagefind")
# The theme's own bundles are small already.
THEIRS = "*.min.js"
TYPE = "application/javascript"


def shrink_scripts(site: Path) -> None:
    """Shrink our scripts and those of the search in a built site."""
    for path in sorted(found for folder in FOLDERS for found in (site / folder).rglob("*.js")):
        if not path.match(THEIRS):
            path.write_text(minify.string(TYPE, path.read_text(encoding="utf-8")), encoding="utf-8")
