"""The policy in a real browser, as nginx and Caddy send it with the files that the build made: it stops harm and nothing else."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.test_collecting import noting, opened
from tests.browser.test_search import READY, search
from tests.browser.visit import Visit
from tests.built import BuiltSite
from tests.serving import readable_copy, served

LIST, MAP, MODULE = "praxisbeispiele/", "praxisbeispiele/karte/", "bausteine/klima-barometer/"
EXAMPLE = "praxisbeispiele/lk-goslar-integrationszentrum/"
NOTED = "merkliste/?beispiele=altena-kuemmerer&fragen=q001"
COMPARED = "praxisbeispiele/vergleich/?ids=altena-kuemmerer,lk-goslar-integrationszentrum"
CARDS = "workshops/musterkreis/karten/"
PLANT = """() => {
  const script = document.createElement("script");
  script.textContent = "document.documentElement.dataset.harmed = 'yes'";
  document.head.append(script);
  document.body.setAttribute("style", "color: red");
}"""
HARMED = "document.documentElement.dataset.harmed ?? 'no'"


@pytest.fixture(scope="module", params=["nginx", "caddy"])
def server(request: pytest.FixtureRequest, site: BuiltSite) -> Iterator[str]:
    """The address of the site at a real server that runs with the file made for it."""
    with readable_copy(site.root) as copy, served(request.param, copy) as address:
        yield address


@pytest.fixture
def entry(browser: Browser, server: str) -> Iterator[Visit]:
    """A visit to the start page at a real server."""
    visit = Visit(browser, server, "", 1280, "light")
    yield visit
    visit.close()


def test_nothing_is_refused(entry: Visit) -> None:
    """The policy refuses nothing that the site does: search, filters, list, map, print, Merkliste, comparison, colours, missing page."""
    page = entry.page
    assert search(entry, "Klimabarometer")[0].endswith("#klimabarometer")
    page.goto(f"{entry.root}suche/?q=Sprache&was=frage")
    page.wait_for_selector(f".iw-search {READY}", state="attached")
    page.goto(f"{entry.root}{LIST}?land=he")
    page.check("[name=land][value=nw]")
    page.goto(f"{entry.root}{MAP}")
    page.goto(f"{entry.root}{EXAMPLE}")
    page.pdf()
    noting(entry, "Merken")
    page.locator("[data-opens=colours]").click()
    opened(entry, NOTED)
    opened(entry, COMPARED, "tbody tr")
    page.goto(f"{entry.root}{CARDS}")
    assert page.goto(f"{entry.root}gibt-es-nicht/").status == 404  # type: ignore[union-attr]
    assert any("wasm" in url for url in entry.asked)
    missing = [text for text in entry.complaints if "404" in text]
    assert (entry.complaints, len(missing), entry.foreign) == (missing, 1, [])


def test_harm_is_refused(entry: Visit) -> None:
    """An inline script and a style attribute, planted on purpose, are refused and reported, by header and page alike."""
    entry.page.evaluate(PLANT)
    assert entry.page.evaluate(HARMED) == "no"
    refused = [text for text in entry.complaints if text.startswith("refused:")]
    assert sorted(refused) == 2 * ["refused: script-src-elem inline"] + 2 * ["refused: style-src-attr inline"]


def test_page_alone_refuses_harm(browser: Browser, address: str) -> None:
    """At a host that sends no headers the page itself refuses an inline script."""
    visit = Visit(browser, address, "", 1280, "light")
    visit.page.evaluate(PLANT)
    assert visit.page.evaluate(HARMED) == "no"
    visit.close()


def test_nothing_is_kept_unasked(visit: Callable[..., Visit]) -> None:
    """Whoever looks at every kind of page and searches leaves nothing in the browser, nor a cookie, and asks no other host."""
    entry = visit("")
    search(entry, "Sprache")
    for path in (LIST, MAP, EXAMPLE, MODULE, NOTED, COMPARED, CARDS, "suche/", "fragen/phase/tag1/", "praxisbeispiele/kommunen-wie-wir/"):
        entry.page.goto(entry.root + path)
    assert (entry.kept(), entry.foreign) == ({}, [])


def test_colours_are_kept_once_chosen(visit: Callable[..., Visit]) -> None:
    """Only a choice of colours is kept, and it holds on the next page."""
    entry = visit("")
    entry.page.locator("[data-opens=colours]").click()
    assert list(entry.kept()) == ["/.__palette"]
    entry.page.goto(f"{entry.root}fragen/")
    assert entry.page.evaluate("document.body.dataset.mdColorScheme") == "werkstatt-dunkel"
