"""The Content-Security-Policy of a finished site: in every page, and as files that tell web servers about it.

Both forms are made from the pages as they are, so they cannot lag behind them.
"""

from collections.abc import Iterable
from pathlib import Path

from macros.policy.inline import ForeignScriptError, aligned, check, hashes, scripts, theme_scripts
from macros.policy.policy import in_page, with_policy
from macros.policy.servers import server_files

__all__ = ["ForeignScriptError", "aligned", "write_policy"]


def write_policy(site: Path, root: str, themes: Iterable[Path]) -> None:
    """Give every page below the folder site its policy and write the files for servers beside them.

    root is the path of the site's address, such as ``/``; themes are the folders with the templates of the theme.
    Raises ForeignScriptError where a page has an inline script that is not the theme's; nothing is blessed because it is there.
    """
    known = theme_scripts(
        path.read_text(encoding="utf-8") for folder in themes for path in sorted(folder.glob("partials/javascripts/*.html"))
    )
    blessed: set[str] = set()
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        found = scripts(html)
        check(found, known, page.relative_to(site).as_posix())
        own = hashes(found)
        page.write_text(with_policy(html, in_page(own)), encoding="utf-8")
        blessed |= own
    files = [path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()]
    for name, text in server_files(blessed, root, files).items():
        target = site / name
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")
