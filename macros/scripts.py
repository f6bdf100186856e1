"""The scripts of the site as they are delivered: without comments and needless space."""

from pathlib import Path

import rjsmin

FOLDER = "assets/javascripts"
# The theme's own bundles are small already.
THEIRS = "*.min.js"


def shrink_scripts(site: Path) -> None:
    """Shrink our scripts in a built site."""
    for path in sorted((site / FOLDER).rglob("*.js")):
        if not path.match(THEIRS):
            path.write_text(rjsmin.jsmin(path.read_text(encoding="utf-8")), encoding="utf-8")
