"""One Chromium and one local server for all browser tests."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from scripts.ensure_programs import BROWSER
from tests.browser.visit import Visit
from tests.built import BuiltSite

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files without writing a log; a missing page answers with the site's own 404."""

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer as a web server that knows the site's 404 page."""
        page = Path(self.directory) / "404.html"
        if code != 404 or not page.exists():
            return super().send_error(code, message, explain)
        content = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        return None


class _Patient(ThreadingHTTPServer):
    """Goes on when a browser leaves before everything has arrived."""

    def handle_error(self, request: object, client_address: object) -> None:
        """Report all but a closed connection."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve a folder on this machine, and give its address."""
    server = _Patient(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def address(site: BuiltSite) -> Iterator[str]:
    """Where the built site is served."""
    with serve(site.root) as root:
        yield root


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium."""
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=BROWSER.find(), args=list(ARGUMENTS))
        yield chromium
        chromium.close()


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
