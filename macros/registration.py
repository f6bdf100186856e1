"""Registers the macros of the site with mkdocs-macros-plugin."""

import sys
from pathlib import Path
from typing import Any

from mkdocs.exceptions import Abort
from mkdocs.utils import get_relative_url

from macros.content import load_content
from macros.library.findings import errors, summary
from macros.page_macros import MACROS
from macros.site import Site, make_site

SITE = "integrationswerkstatt"


class ContentError(Abort):
    """The content has errors, which have been printed; nothing of the site has been touched yet."""


def register(env: Any) -> None:
    """Load the content, refuse on errors, register the macros."""
    config = env.conf
    library, findings = load_content(Path(config["config_file_path"]).parent)
    for finding in findings if errors(findings) else ():
        print(finding, file=sys.stderr)
    if errors(findings):
        raise ContentError(f"{summary(findings, library.size())}. Die Seite wurde nicht gebaut.")
    site = make_site(library, config["site_url"] or "", config["extra"].get("operator") or {})
    env.variables[SITE] = site
    for name, macro in MACROS.items():
        env.macro(_bound(env, site, macro), name)


def _bound(env: Any, site: Site, macro: Any) -> Any:
    """Give a macro the site and the way from the page it stands on to the root."""

    def call(*arguments: str) -> str:
        page = env.variables["page"]
        base = get_relative_url(".", page.url)
        return str(macro(site, "" if base == "." else base.rstrip("/") + "/", *arguments))

    return call
