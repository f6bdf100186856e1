"""A headless Chromium, and a small server on this machine for a built site."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from scripts.ensure_programs import BROWSER

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


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start a headless Chromium. There can be only one in a process at a time: its loop runs as long as it is open."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER.find(), args=list(ARGUMENTS))
        yield browser
        browser.close()
