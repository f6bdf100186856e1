"""``mkdocs serve`` follows every change of the content, and keeps the last good page while something is broken."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

from tests.library.tree import EXAMPLE, RECORDS, put, replace
from tests.project import small_project

PATIENCE = 400  # seconds until we give up; a rebuild takes a few, on a busy machine up to a minute
TITLE = "title: Sprachcafé im Rathaus"
PAGE = "praxisbeispiele/sprachcafe/"


@dataclass(frozen=True)
class Server:
    """A running server: its project, its address, what it printed."""

    root: Path
    url: str
    log: Path

    def get(self, address: str) -> str:
        """Return a page, or nothing where there is none."""
        try:
            with urlopen(f"{self.url}{address}", timeout=5) as answer:
                return str(answer.read().decode())
        except (HTTPError, URLError, OSError):
            return ""

    def wait_for(self, text: str, address: str = PAGE) -> bool:
        """Wait until a page shows a text."""
        return _until(lambda: text in self.get(address))

    def wait_for_message(self, text: str) -> bool:
        """Wait until the server prints a text."""
        return _until(lambda: text in self.log.read_text(encoding="utf-8"))


def _until(is_so: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if is_so():
            return True
        time.sleep(0.2)
    return False


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of a small project on a free port, run as ``make serve`` runs it."""
    root = small_project(tmp_path_factory.mktemp("served"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log = root / "log.txt"
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--livereload", "--dev-addr", f"127.0.0.1:{port}"]
    with log.open("w", encoding="utf-8") as output:
        environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
        process = subprocess.Popen(command, cwd=root, stdout=output, stderr=subprocess.STDOUT, env=environment)
    try:
        yield Server(root, f"http://127.0.0.1:{port}/", log)
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


def test_page_answers(server: Server) -> None:
    """The server shows the site at its root."""
    assert server.wait_for("Sprachcafé im Rathaus")


def test_change_is_followed(server: Server) -> None:
    """A change of a content file appears on its page."""
    assert server.wait_for("Sprachcafé im Rathaus")
    replace(EXAMPLE, TITLE, "title: Sprachcafé im Bahnhof")(server.root)
    assert server.wait_for("Sprachcafé im Bahnhof")
    replace(EXAMPLE, "title: Sprachcafé im Bahnhof", TITLE)(server.root)
    assert server.wait_for("Sprachcafé im Rathaus")


def test_new_file_is_followed(server: Server) -> None:
    """A new content file appears as a page, and on the list."""
    assert server.wait_for("Sprachcafé im Rathaus")
    put("practice_examples/zweites.md", RECORDS[EXAMPLE].replace(TITLE, "title: Ein zweites Café").replace("bericht\n", "bericht-2\n"))(
        server.root
    )
    assert server.wait_for("Ein zweites Café", "praxisbeispiele/zweites/")
    assert "Ein zweites Café" in server.get("praxisbeispiele/")


def test_broken_file_keeps_the_last_good_page(server: Server) -> None:
    """While a file is broken, the finding is printed and the last good page stays; repaired, its new text appears."""
    assert server.wait_for("Sprachcafé im Rathaus")
    replace(EXAMPLE, TITLE, "titel: Sprachcafé im Park")(server.root)
    assert server.wait_for_message(f"{EXAMPLE}:2: titel: unbekannter Schlüssel „titel“ – gemeint „title“?")
    assert server.wait_for("Sprachcafé im Rathaus")
    replace(EXAMPLE, "titel: Sprachcafé im Park", "title: Sprachcafé im Park")(server.root)
    assert server.wait_for("Sprachcafé im Park")
    replace(EXAMPLE, "title: Sprachcafé im Park", TITLE)(server.root)
    assert server.wait_for("Sprachcafé im Rathaus")
