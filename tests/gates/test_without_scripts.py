"""Without JavaScript the site is read, walked through by its overviews, and printed."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.visit import PATIENCE
from tests.gates.paper import paper


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page in a browser that runs no scripts."""
    context = browser.new_context(java_script_enabled=False)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


def test_from_the_start_to_an_example(page: Page, address: str) -> None:
    """Start page, list, overview of a Handlungsfeld, example: links lead the whole way."""
    page.goto(address)
    page.get_by_role("link", name="Praxisbeispiele").first.click()
    page.locator("main a[href*='handlungsfeld/sprache/']").first.click()
    page.locator("main .iw-card a").first.click()
    page.locator(".iw-sources li").first.wait_for(state="attached")
    assert page.locator("h1").count() == 1


def test_printed(page: Page, address: str) -> None:
    """Paper holds the whole example."""
    page.goto(f"{address}praxisbeispiele/lk-goslar-integrationszentrum/")
    assert paper(page) == []


@pytest.mark.parametrize("path", ["suche/", "merkliste/", "praxisbeispiele/kommunen-wie-wir/", "praxisbeispiele/vergleich/"])
def test_what_needs_scripts_says_so(page: Page, address: str, path: str) -> None:
    """A page that does nothing without scripts says so and leads on."""
    page.goto(address + path)
    assert "JavaScript" in page.locator("main").inner_text()
