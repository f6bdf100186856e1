"""The mkdocs hook: one generated page per record and way to browse, own fonts, the search index, the policy.

A page's text is a single macro call; what it shows comes from the views.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemBytecodeCache
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:  # mkdocs loads hooks by path, not as part of their package
    sys.path.insert(0, str(ROOT))

from macros.client_data import client_files  # noqa: E402
from macros.finding import Prose, prose, write_search  # noqa: E402
from macros.fonts import font_files  # noqa: E402
from macros.markup import mended  # noqa: E402
from macros.policy import ForeignScriptError, aligned, write_policy  # noqa: E402
from macros.registration import SITE, ContentError  # noqa: E402
from macros.rendering import attribute  # noqa: E402
from macros.scripts import shrink_scripts  # noqa: E402
from macros.site import Site  # noqa: E402
from macros.tables import TablesExtension  # noqa: E402
from macros.views.pages import PageView, generated_pages, prose_json_ld  # noqa: E402

CACHE = ROOT / ".cache"
# What the prose pages of this build say, for the search; MkDocs shows each page to its hooks only once.
_PROSE: list[Prose] = []
# The command that makes this build, as MkDocs tells it at the start.
_COMMAND: list[str] = []


def on_startup(command: str, dirty: bool) -> None:
    """Remember whether the site is built or served."""
    _COMMAND[:] = [command]


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read tables with what a screen reader needs; by name MkDocs would look for our packages before this hook has found them."""
    config.markdown_extensions.append(TablesExtension())  # type: ignore[arg-type]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the generated pages, the files of the workshops, the data for scripts and the fonts."""
    _PROSE.clear()
    site = _site(config)
    for page in generated_pages(site.library, site.site_url):
        files.append(File.generated(config, f"{page.address.rstrip('/')}.md", content=page_text(page)))
    for download in (entry for entries in site.downloads.values() for entry in entries):
        files.append(File.generated(config, download.address, content=download.content))
    for address, content in client_files(site.library).items():
        files.append(File.generated(config, address, content=content))
    for name, path in font_files(CACHE / "fonts").items():
        files.append(File.generated(config, f"assets/fonts/{name}", abs_src_path=str(path)))
    return files


def _site(config: MkDocsConfig) -> Site:
    site: Site = config.plugins["macros"].variables[SITE]  # type: ignore[attr-defined]
    return site


def page_text(page: PageView) -> str:
    """Return the source of a generated page: head and macro call."""
    head: dict[str, Any] = {
        "title": attribute(page.title),
        "description": attribute(page.description),
        "json_ld": page.json_ld,
        "hide": ["navigation"],
    }
    if not page.searchable:
        head["search"] = {"exclude": True}
    arguments = ", ".join(json.dumps(argument) for argument in page.arguments)
    lines = [f"{key}: {json.dumps(value, ensure_ascii=True)}" for key, value in head.items()]
    return "\n".join(["---", *lines, "---", "", f"{{{{ {page.macro}({arguments}) }}}}", ""])


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Let generated pages belong to the menu entry of their first folder, so that it is marked while they are shown."""
    homes = {page.url: page for page in nav.pages}
    for file in files.documentation_pages():
        home = homes.get(file.url.split("/", 1)[0] + "/")
        if file.page and home and file.page not in nav.pages:
            file.page.parent = home.parent or home  # type: ignore[assignment]
    return nav


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Keep the theme's compiled templates; MkDocs forgets them after every build, and compiling takes a third of a small one."""
    folder = CACHE / "templates"
    folder.mkdir(parents=True, exist_ok=True)
    env.bytecode_cache = FileSystemBytecodeCache(str(folder))
    return env


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Give prose pages their structured data; generated ones bring theirs along."""
    if page.file.generated_by is None:
        site = _site(config)
        data = prose_json_ld(site.library, site.site_url).get(page.url.removeprefix("./"))
        if data:
            page.meta["json_ld"] = data
    return markdown


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Leave no style attribute in a page; the policy forbids them."""
    return aligned(html)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Remember for the search what a prose page says, and mend the markup."""
    searchable = not (page.meta.get("search") or {}).get("exclude")
    if page.file.generated_by is None and searchable and not page.is_homepage:
        terms = map(str, page.meta.get("search_terms") or ())
        _PROSE.append(prose(page.url, str(page.title), str(page.meta.get("description") or ""), page.content or "", terms))
    return mended(output)


def on_post_template(output_content: str, template_name: str, config: MkDocsConfig) -> str:
    """Mend the markup of the 404 page, which is a template to MkDocs."""
    return mended(output_content) if template_name.endswith(".html") else output_content


def on_post_build(config: MkDocsConfig) -> None:
    """Write the search index and the policy, and make our scripts small.

    A page that is served gets a script of MkDocs that reloads it, which no policy knows.
    """
    target = Path(config.site_dir)
    write_search(_site(config).library, _PROSE, target, CACHE / "search")
    shrink_scripts(target)
    if "serve" in _COMMAND:
        return
    try:
        write_policy(target, urlsplit(config.site_url or "").path or "/", map(Path, config.theme.dirs))
    except ForeignScriptError as error:
        raise ContentError(f"{error}\nDie Seite wurde nicht gebaut.") from error


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable[[], None]) -> LiveReloadServer:
    """Keep showing the last good pages while the content is broken; MkDocs lets every request wait until it is mended."""

    def patient() -> None:
        try:
            builder()
        except ContentError as error:
            print(error, file=sys.stderr)

    server.builder = patient
    return server
