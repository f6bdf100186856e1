"""A built site, read as a person reads it: by address."""

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag

NOT_FOUND = "404.html"


@dataclass(frozen=True, eq=False)
class BuiltSite:
    """A folder with finished pages. Addresses are relative to its root: ``""`` is the start page, ``fragen/`` a folder's page."""

    root: Path
    _articles: dict[str, Tag] = field(default_factory=dict)

    @cached_property
    def addresses(self) -> list[str]:
        """The address of every page, that of the 404 page included."""
        return sorted(str(path.relative_to(self.root)).removesuffix("index.html") for path in self.root.rglob("*.html"))

    def file(self, address: str) -> Path:
        """Return the file behind an address, which may have a fragment."""
        page, _, _ = address.partition("#")
        return self.root / page if page and not page.endswith("/") else self.root / page / "index.html"

    def html(self, address: str) -> str:
        """Return the source of a page."""
        return self.file(address).read_text(encoding="utf-8")

    def page(self, address: str) -> BeautifulSoup:
        """Return a whole page."""
        return BeautifulSoup(self.html(address), "html.parser")

    def article(self, address: str) -> Tag:
        """Return what a page is about, without header, menu and footer."""
        if address not in self._articles:
            html = self.html(address)
            begins, ends = html.index("<article"), html.index("</article>")
            found = BeautifulSoup(html[begins:ends], "html.parser").article
            assert found is not None
            self._articles[address] = found
        return self._articles[address]


def one_line(text: str) -> str:
    """Return a text with single spaces, no-break spaces too."""
    return " ".join(text.split())


def words(tag: Tag) -> str:
    """Return the text of a tag on one line, no-break spaces as spaces."""
    return one_line(tag.get_text(" "))


def texts(tag: Tag, selector: str) -> list[str]:
    """Return the texts of all tags that a CSS selector finds."""
    return [words(found) for found in tag.select(selector)]


def targets(tag: Tag, address: str) -> list[str]:
    """Return where the links below a tag lead, as addresses of the site, from the page at address; others are left out."""
    found = [urljoin(f"https://here/{address}", str(link["href"])) for link in tag.select("a[href]")]
    return [target.removeprefix("https://here/") for target in found if target.startswith("https://here/")]
