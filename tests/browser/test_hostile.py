"""Texts that mean harm do none in a real browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

PAGES = ["praxisbeispiele/fremd/", "praxisbeispiele/", "fragen/phase/fremd/", "bausteine/fremd/", "workshops/fremd/", "kennzahlen/"]
NOTE_HARM = "window.alert = () => { document.documentElement.dataset.harmed = 'yes' }"
HARMED = "document.documentElement.dataset.harmed ?? 'no'"
PLANTED = """document.body.insertAdjacentHTML("beforeend", "<img src='x' onerror='alert(1)' alt=''>")"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """An empty window that notes when a script of a text runs; the policy, which would stop it, is off: the texts alone must do no harm."""
    context = browser.new_context(bypass_csp=True)
    context.add_init_script(NOTE_HARM)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_nothing_runs(page: Page, hostile_address: str, path: str) -> None:
    """No text of a record runs as a script when its page is opened."""
    page.goto(hostile_address + path)
    assert page.evaluate(HARMED) == "no"


def test_nothing_runs_in_the_search(page: Page, hostile_address: str) -> None:
    """The search shows harmful texts as text."""
    page.goto(hostile_address)
    page.keyboard.press("s")
    page.locator("input.md-search__input").press_sequentially("alert")
    results = page.locator(".md-search-result__item")
    results.first.wait_for()
    assert "<script>alert(1)</script>" in results.first.inner_text()
    assert page.evaluate(HARMED) == "no"


def test_harm_would_be_noticed(page: Page, hostile_address: str) -> None:
    """A script that runs, planted on purpose, is noticed."""
    page.goto(hostile_address)
    page.evaluate(PLANTED)
    page.wait_for_function(f"() => ({HARMED}) === 'yes'")
