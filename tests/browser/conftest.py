"""Fixtures of the browser tests."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import serve
from tests.browser.visit import Visit
from tests.built import BuiltSite


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Callable[..., Visit]]:
    """A function that opens a page of the site: its address, the width of the window, the colour scheme."""
    visits: list[Visit] = []

    def open_page(path: str, width: int = 1280, scheme: str = "light") -> Visit:
        visits.append(Visit(browser, address, path, width, scheme))
        return visits[-1]

    yield open_page
    for entry in visits:
        entry.close()


@pytest.fixture(scope="session")
def hostile_address(hostile_site: BuiltSite) -> Iterator[str]:
    """Where the site with harmful texts is served."""
    with serve(hostile_site.root) as root:
        yield root
