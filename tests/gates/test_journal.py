"""An audit takes only those pages through the gates again that look different, or that had findings."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gates.journal import Journal
from tests.gates.walk import Findings

CLEAN: Findings = {"axe": [], "Breite": []}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The page of a small site with one style."""
    (tmp_path / "site/assets").mkdir(parents=True)
    (tmp_path / "site/assets/theme.css").write_text("p { color: black }", encoding="utf-8")
    page = tmp_path / "site/index.html"
    page.write_text("<p>Text</p>", encoding="utf-8")
    return page


@pytest.fixture
def audit(tmp_path: Path, file: Path) -> Callable[..., bool]:
    """A function that audits the page and tells whether it was walked."""

    def walked(found: Findings = CLEAN, browser: str = "Chromium 1") -> bool:
        walks: list[Findings] = []

        def walk() -> Findings:
            walks.append(found)
            return found

        assert Journal(tmp_path / "journal", file.parent, [browser]).findings(file, walk) == found
        return bool(walks)

    return walked


def test_unchanged_page_is_not_walked_again(audit: Callable[..., bool]) -> None:
    """What was found clean and looks the same is clean."""
    assert (audit(), audit()) == (True, False)


def test_page_with_findings_is_walked_again(audit: Callable[..., bool]) -> None:
    """What was not clean is looked at again, even unchanged."""
    found = {"axe": ["image-alt: #x"], "Breite": []}
    assert (audit(found), audit(found)) == (True, True)


@pytest.mark.parametrize("changed", ["index.html", "assets/theme.css"])
def test_changed_page_is_walked_again(audit: Callable[..., bool], file: Path, changed: str) -> None:
    """A page is walked again when it or a style of the site has changed."""
    audit()
    (file.parent / changed).write_text("anders", encoding="utf-8")
    assert audit()


def test_other_browser_walks_again(audit: Callable[..., bool]) -> None:
    """Another browser may see something else."""
    audit()
    assert audit(browser="Chromium 2")
