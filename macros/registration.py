"""Registers the macros of the site with mkdocs-macros-plugin."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from mkdocs.exceptions import Abort
from mkdocs.utils import get_relative_url

from macros.content import load_content
from macros.downloads import make_downloads
from macros.library.findings import errors, summary
from macros.page_macros import MACROS
from macros.printing import PrintingError
from macros.site import Site, make_site

SITE = "integrationswerkstatt"


class ContentError(Abort):
    """The content has errors, which have been printed; nothing of the site has been touched yet."""


def register(env: Any) -> None:
    """Load the content, refuse on errors, register the macros."""
    config = env.conf
    extra = config["extra"]
    root = Path(config["config_file_path"]).parent
    library, findings = load_content(root)
    for finding in findings if errors(findings) else ():
        print(finding, file=sys.stderr)
    if errors(findings):
        raise ContentError(f"{summary(findings, library.size())}. Die Seite wurde nicht gebaut.")
    site = _with_downloads(make_site(library, config["site_url"] or "", extra.get("operator") or {}, bool(extra.get("internal"))), root)
    env.variables[SITE] = site
    for name, macro in MACROS.items():
        env.macro(_bound(env, site, macro), name)


def _with_downloads(site: Site, root: Path) -> Site:
    try:
        return replace(site, downloads=make_downloads(site.library, site.site_url, site.today, site.internal, root / ".cache"))
    except PrintingError as error:
        raise ContentError(f"{error}\nDie Seite wurde nicht gebaut.") from error


def _bound(env: Any, site: Site, macro: Any) -> Any:
    """Give a macro the site and the way from the page it stands on to the root."""

    def call(*arguments: str) -> str:
        page = env.variables["page"]
        base = get_relative_url(".", page.url)
        return str(macro(site, "" if base == "." else base.rstrip("/") + "/", *arguments))

    return call
