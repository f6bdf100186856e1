"""What a page of docs/ says in its own words and in its tables, without the lists that macros have put into it."""

import re
from collections.abc import Iterable
from html.parser import HTMLParser

from macros.finding.records import Prose

# Macros put everything they make into such blocks; a hint is the only one that an author writes.
MADE = {"div", "nav", "form", "script", "style", "svg", "noscript"}
OWN = "admonition"
# Whoever made a table, it says something that the page is read for; a list is only the way to other results.
TABLE = "table"
HEADINGS = {"h2", "h3", "h4"}
EMPTY = {"br", "hr", "img", "input", "meta", "link", "wbr", "source"}
BLOCKS = {"p", "li", "h1", "h2", "h3", "h4", "td", "th", "dt", "dd", "tr"}


def prose(address: str, title: str, description: str, html: str, search_terms: Iterable[str] = ()) -> Prose:
    """Return the searchable text of a page from the HTML of its main part, and words that nobody reads."""
    reader = _Reader()
    reader.feed(html)
    return Prose(address, title, description, _plain(reader.headings), _plain(reader.text), tuple(search_terms))


def _plain(pieces: list[str]) -> str:
    """Return the pieces as sentences; blocks in blocks end only once."""
    return re.sub(r"(?:\s*\.)+(?=\s|$)", ".", re.sub(r"\s+", " ", "".join(pieces))).strip(" .")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.headings: list[str] = []
        self._open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in EMPTY:
            self.handle_data(" ")
            return
        classes = dict(attrs).get("class") or ""
        skipped = (tag in MADE and OWN not in classes) or "headerlink" in classes or tag == "h1"
        self._open.append((tag, skipped))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass
        if tag in BLOCKS:
            self.text.append(". ")
            self.headings.append(". ")

    def handle_data(self, data: str) -> None:
        if self._skipping():
            return
        self.text.append(data)
        if any(tag in HEADINGS for tag, _ in self._open):
            self.headings.append(data)

    def _skipping(self) -> bool:
        """Return whether what is read now stands in a block that is left out; the innermost block or table decides."""
        return next((skipped for tag, skipped in reversed(self._open) if skipped or tag == TABLE), False)
