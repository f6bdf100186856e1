"""Where links lead: full addresses that Word accepts, or places in the same file."""

from dataclasses import dataclass, field
from urllib.parse import quote, urljoin, urlsplit

SCHEMES = ("http", "https", "mailto")
# What may stand in an address as it is; everything else is encoded, because Word refuses files with a malformed one.
AS_IS = "!#$%&'()*+,/:;=?@[]~"


@dataclass(frozen=True)
class Addresses:
    """base_url is the root of the site; page the address of this document below it; bookmarks the names of its anchors in Word."""

    base_url: str
    page: str
    bookmarks: dict[str, str] = field(default_factory=dict)

    def full(self, link: str) -> str:
        """Return the full address of a link, or an empty text for one that must not be followed."""
        try:
            joined = urljoin(self.base_url, link.strip())
            return quote(joined, safe=AS_IS) if urlsplit(joined).scheme in SCHEMES else ""
        except ValueError:  # such as an unclosed bracket
            return ""

    def bookmark(self, link: str) -> str:
        """Return the bookmark a link means if it stays within this document, else an empty text."""
        page, mark, anchor = link.partition("#")
        return self.bookmarks.get(anchor, "") if mark and page in ("", self.page) else ""
