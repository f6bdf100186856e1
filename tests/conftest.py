"""Fixtures of several folders of tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from macros.content import load_content
from macros.library.findings import errors
from macros.library.library import Library
from scripts import build_site
from tests.browser.chromium import chromium, serve
from tests.built import BuiltSite
from tests.gates.table import table
from tests.once import once
from tests.project import ROOT, copy_project
from tests.rendering.hostile import hostile_project


@pytest.fixture(scope="session")
def library() -> Library:
    """The content of this project, read once."""
    found, findings = load_content(ROOT)
    assert errors(findings) == []
    return found


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The public site, built once from a copy of this project."""

    def build(folder: Path) -> None:
        root = copy_project(folder / "project")
        assert build_site.main(root, folder / "site") == 0

    return BuiltSite(once(tmp_path_factory, "public", build) / "site")


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """A small site with a record of each kind whose texts mean harm."""

    def build(folder: Path) -> None:
        root = hostile_project(folder / "project")
        assert build_site.main(root, folder / "site") == 0

    return BuiltSite(once(tmp_path_factory, "hostile", build) / "site")


@pytest.fixture(scope="session")
def address(site: BuiltSite) -> Iterator[str]:
    """Where the built site is served."""
    with serve(site.root) as root:
        yield root


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium, one for all tests of this process."""
    with chromium() as browser:
        yield browser


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what the gates found, as a table, when they were walked."""
    reports = [report for state in ("passed", "failed") for report in terminalreporter.stats.get(state, ())]
    rows = [(value[0], value[1]) for report in reports for name, value in getattr(report, "user_properties", ()) if name == "gates"]
    if rows:
        terminalreporter.section("Befunde je Seitenart")
        terminalreporter.write("\n".join(table(rows)) + "\n")
