"""The policy of the built site holds every page, and real servers send it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from macros.policy.inline import hashes, scripts
from macros.policy.media import TYPES
from macros.policy.policy import HEADERS
from tests.built import BuiltSite
from tests.serving import KINDS, readable_copy, served

META = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
WEEK, YEAR = "public, max-age=604800", "public, max-age=31536000, immutable"
EXAMPLE = "praxisbeispiele/lk-goslar-integrationszentrum/"
# What is asked for: status, type, how long it is kept, and whether it is compressed on the way.
ANSWERS = {
    "": (200, "text/html; charset=utf-8", "no-cache", "gzip"),
    EXAMPLE: (200, "text/html; charset=utf-8", "no-cache", "gzip"),
    "gibt-es-nicht/": (404, "text/html; charset=utf-8", "no-cache", None),
    "fehlt.css": (404, "text/html; charset=utf-8", "no-cache", None),
    "pagefind/fehlt.pf_meta": (404, "text/html; charset=utf-8", "no-cache", None),
    "_server/nginx.conf": (404, "text/html; charset=utf-8", "no-cache", None),
    "_headers": (404, "text/html; charset=utf-8", "no-cache", None),
    "assets/javascripts/site.js": (200, "text/javascript; charset=utf-8", "no-cache", "gzip"),
    "assets/javascripts/bundle.*.min.js": (200, "text/javascript; charset=utf-8", YEAR, "gzip"),
    "assets/stylesheets/tokens.css": (200, "text/css; charset=utf-8", "no-cache", "gzip"),
    "assets/stylesheets/main.*.min.css": (200, "text/css; charset=utf-8", YEAR, "gzip"),
    "assets/fonts/firago-bold-latin.woff2": (200, "font/woff2", WEEK, None),
    "assets/images/vorschau.png": (200, "image/png", "no-cache", None),
    "assets/data/fragen.json": (200, "application/json", "no-cache", "gzip"),
    "workshops/musterkreis/agenda.ics": (200, "text/calendar; charset=utf-8", "no-cache", "gzip"),
    "workshops/musterkreis/packliste.pdf": (200, "application/pdf", "no-cache", None),
    "workshops/musterkreis/vorlage.docx": (200, TYPES["docx"], "no-cache", None),
    "pagefind/wasm.de.pagefind": (200, "application/octet-stream", "no-cache", None),
    "pagefind/pagefind.de_*.pf_meta": (200, "application/octet-stream", YEAR, None),
    "sitemap.xml": (200, "application/xml", "no-cache", "gzip"),
}


@dataclass
class Attributes(HTMLParser):
    """The styles and handlers that stand in a page: tags and attributes."""

    html: str

    def __post_init__(self) -> None:
        """Read the source."""
        super().__init__()
        self.found: list[str] = []
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the policy would refuse."""
        self.found += ["style"] if tag == "style" else []
        self.found += [f"{tag} {name}" for name, value in attrs if name == "style" or name.startswith("on") or _runs(value)]


def _runs(value: str | None) -> bool:
    return (value or "").strip().lower().startswith("javascript:")


def test_every_inline_script_is_allowed(site: BuiltSite) -> None:
    """The policy in each page allows exactly the inline scripts of that page, by hash."""
    wrong = []
    for address in site.addresses:
        html = site.html(address)
        policies = META.findall(html)
        if len(policies) != 1 or set(re.findall(r"'sha256-[^']*'", policies[0])) != hashes(scripts(html)):
            wrong.append(address)
    assert wrong == []


def test_few_inline_scripts(site: BuiltSite) -> None:
    """All pages together have three scripts of the theme, one of them in a form for each depth of folder and for the 404 page."""
    assert len({text for address in site.addresses for text in scripts(site.html(address))}) == 2 + 5


def test_no_other_inline_code(site: BuiltSite) -> None:
    """No page has a style element, a style attribute, a handler in an attribute or an address that is a script."""
    assert {address: found for address in site.addresses if (found := Attributes(site.html(address)).found)} == {}


def test_other_inline_code_is_found() -> None:
    """Each kind of inline code, planted on purpose, is found."""
    page = Attributes('<style>a{}</style><p style="b"><img onerror="c" alt=""><a href=" JavaScript:d">')
    assert page.found == ["style", "p style", "img onerror", "a href"]


def test_every_ending_has_a_type(site: BuiltSite) -> None:
    """The type of every file of the site is known."""
    endings = {path.suffix[1:] for path in site.root.rglob("*") if path.is_file() and path.parent.name != "_server"}
    assert endings - {""} - set(TYPES) == set()


@pytest.fixture(scope="module")
def copy(site: BuiltSite) -> Iterator[Path]:
    """A copy of the site that servers may read."""
    with readable_copy(site.root) as folder:
        yield folder


@pytest.fixture(scope="module", params=KINDS)
def server(request: pytest.FixtureRequest, copy: Path) -> Iterator[str]:
    """The address of the site at a real server that runs with the file made for it."""
    with served(request.param, copy) as address:
        yield address


def answer(address: str) -> tuple[int, dict[str, str]]:
    """Return status and headers of an answer to somebody who can unpack gzip."""
    try:
        with urlopen(Request(address, headers={"Accept-Encoding": "gzip"}), timeout=60) as reply:
            return reply.status, {name.lower(): value for name, value in reply.headers.items()}
    except HTTPError as error:
        return error.code, {name.lower(): value for name, value in error.headers.items()}


def test_answers(server: str, copy: Path) -> None:
    """Each kind of file comes with its type, its time to be kept, compressed where it helps; what is for the server alone is not there."""
    got = {}
    for pattern, (_, _, _, packed) in ANSWERS.items():
        name = next((copy / "site").glob(pattern)).relative_to(copy / "site") if "*" in pattern else pattern
        status, headers = answer(f"{server}{name}")
        # Whether the 404 page and tiny files are compressed is the server's own affair.
        encoding = headers.get("content-encoding") if status == 200 else packed
        got[pattern] = (status, headers.get("content-type"), headers.get("cache-control"), encoding)
    assert got == ANSWERS


@pytest.mark.parametrize("path", ["", "gibt-es-nicht/", "assets/javascripts/site.js", "assets/images/logo.svg", "fragen"])
def test_security_headers(server: str, site: BuiltSite, path: str) -> None:
    """Every answer, that to a wrong address and a redirection included, has the policy and what goes with it, once each."""
    _, headers = answer(f"{server}{path}")
    told = (site.root / "_headers").read_text(encoding="utf-8").splitlines()[1]
    assert f"  Content-Security-Policy: {headers['content-security-policy']}" == told
    assert {name: headers.get(name.lower()) for name in HEADERS} == dict(HEADERS)


def test_folder_without_slash(server: str) -> None:
    """An address without the slash at its end leads to the page."""
    with urlopen(f"{server}fragen", timeout=60) as reply:
        assert reply.url == f"{server}fragen/"
