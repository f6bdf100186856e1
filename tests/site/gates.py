"""What must hold for every page of a built site. Each gate returns the faults it finds, as lines of text."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from tests.built import NOT_FOUND, BuiltSite

HERE = "https://here/"
# Tags and attributes through which a browser loads something without being asked; links to follow are not among them.
LOADING = {"script": "src", "img": "src", "source": "src", "iframe": "src", "embed": "src", "object": "data", "link": "href"}
NOT_LOADED = {"canonical", "next", "prev", "alternate"}
CSS_LOADS = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""")
HEADING = re.compile(r"h([1-6])")
HIDDEN = ("script", "style")
LEFTOVERS = ("{{", "{%", "None", "TODO", "FIXME", "Lorem", "undefined", "StrictUndefined")
MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
MACHINE_PATHS = ("/home/", "/root/", "/tmp/", "/Users/")


@dataclass
class Page(HTMLParser):
    """What gates ask about a page. tables tells of each whether it has a caption, undirected counts header cells without scope."""

    html: str
    lang: str = ""
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    headings: list[int] = field(default_factory=list)
    tables: list[bool] = field(default_factory=list)
    undirected: int = 0
    text: str = ""
    _hidden: int = 0

    def __post_init__(self) -> None:
        """Read the source."""
        super().__init__()
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a tag brings."""
        given = {name: value or "" for name, value in attrs}
        self.lang = given.get("lang", "") if tag == "html" else self.lang
        self.ids += [given["id"]] if "id" in given else []
        self.links += [given["href"]] if tag in ("a", "link") and "href" in given else []
        self._hidden += tag in HIDDEN
        self.tables += [False] if tag == "table" else []
        if tag == "caption" and self.tables:
            self.tables[-1] = True
        self.undirected += tag == "th" and "scope" not in given
        if found := HEADING.fullmatch(tag):
            self.headings.append(int(found[1]))
        if given.get(LOADING.get(tag, "")) and given.get("rel") not in NOT_LOADED:
            self.loads.append(given[LOADING[tag]])

    def handle_endtag(self, tag: str) -> None:
        """Note the end of what is not shown."""
        self._hidden -= tag in HIDDEN

    def handle_data(self, data: str) -> None:
        """Collect what is shown."""
        self.text += "" if self._hidden else data


def pages(site: BuiltSite) -> dict[str, Page]:
    """Return every page by its address."""
    return {address: Page(site.html(address)) for address in site.addresses}


def dead_links(site: BuiltSite, read: dict[str, Page]) -> Iterator[str]:
    """Yield every link that leads to no page, file or anchor of the site."""
    for address, page in read.items():
        for link in sorted({*page.links, *page.loads}):
            target = urljoin(f"{HERE}{address}", link)
            if not target.startswith(HERE):
                continue
            path, fragment = unquote(urlsplit(target).path).removeprefix("/"), unquote(urlsplit(target).fragment)
            name = path or ""
            if not site.file(name).is_file():
                yield f"{address}: {link} leads nowhere"
            elif fragment and "=" not in fragment and fragment not in read[name].ids:  # with „=“ it is a choice, not a place
                yield f"{address}: {link} has no such anchor"


def doubled_ids(read: dict[str, Page]) -> Iterator[str]:
    """Yield every id that stands twice on a page."""
    for address, page in read.items():
        yield from (f"{address}: id {name} stands {times} times" for name, times in Counter(page.ids).items() if times > 1)


def wrong_headings(read: dict[str, Page]) -> Iterator[str]:
    """Yield every page that has not exactly one first heading, or skips a level."""
    for address, page in read.items():
        if page.headings.count(1) != 1 or page.headings[:1] != [1]:
            yield f"{address}: {page.headings.count(1)} h1, first heading h{page.headings[0] if page.headings else 0}"
        yield from (f"{address}: h{one} is followed by h{two}" for one, two in pairwise(page.headings) if two > one + 1)


def undescribed_tables(read: dict[str, Page]) -> Iterator[str]:
    """Yield tables without a caption and header cells without a direction."""
    for address, page in read.items():
        if page.undirected or not all(page.tables):
            yield f"{address}: {page.tables.count(False)} tables without caption, {page.undirected} header cells without scope"


def foreign_loads(site: BuiltSite, read: dict[str, Page]) -> Iterator[str]:
    """Yield everything that a page or a style sheet loads from another host."""
    for address, page in read.items():
        yield from (f"{address}: {link}" for link in (*page.loads, *_css_loads(page.html)) if _is_foreign(link))
    for path in sorted(site.root.rglob("*.css")):
        loads = _css_loads(path.read_text(encoding="utf-8"))
        yield from (f"{path.relative_to(site.root)}: {link}" for link in loads if _is_foreign(link))


def _css_loads(text: str) -> list[str]:
    return [one or two for one, two in CSS_LOADS.findall(text)]


def _is_foreign(link: str) -> bool:
    return not urljoin(HERE, link).startswith((HERE, "data:"))


def leftovers(read: dict[str, Page]) -> Iterator[str]:
    """Yield every trace of an unfinished or failed template in the text that is shown."""
    for address, page in read.items():
        yield from (f"{address}: {word}" for word in LEFTOVERS if re.search(rf"(?<!\w){re.escape(word)}(?!\w)", page.text))


def other_languages(read: dict[str, Page]) -> Iterator[str]:
    """Yield every page that does not say that it is German."""
    yield from (f"{address}: lang {page.lang or 'missing'}" for address, page in read.items() if page.lang != "de")


def mail_addresses(read: dict[str, Page]) -> Iterator[str]:
    """Yield every mail address that is shown or linked, but for those of hosts that can never exist."""
    for address, page in read.items():
        found = MAIL.findall(" ".join([page.text, *page.links]))
        yield from (f"{address}: {mail}" for mail in found if not mail.endswith(".example"))


def machine_paths(root: Path, *more: str) -> Iterator[str]:
    """Yield every finished text file that names a folder of the machine it was built on."""
    for path in sorted(root.rglob("*")):
        if path.suffix in (".html", ".json", ".xml", ".css", ".txt"):
            text = path.read_text(encoding="utf-8")
            yield from (f"{path.relative_to(root)}: {sign}" for sign in (*MACHINE_PATHS, *more) if sign in text)


def not_in_sitemap(site: BuiltSite, site_url: str) -> Iterator[str]:
    """Yield every page that the sitemap lacks, and every address in it that is no page."""
    listed = re.findall(r"<loc>([^<]*)</loc>", (site.root / "sitemap.xml").read_text(encoding="utf-8"))
    there = {f"{site_url}{address}" for address in site.addresses if address != NOT_FOUND}
    yield from sorted(there ^ set(listed))
