"""Fixtures of several folders of tests."""

import pytest

from macros.content import load_content
from macros.library.findings import errors
from macros.library.library import Library
from scripts import build_site
from tests.built import BuiltSite
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
    root = copy_project(tmp_path_factory.mktemp("project"))
    assert build_site.main(root, root / "site") == 0
    return BuiltSite(root / "site")


@pytest.fixture(scope="session")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """A small site with a record of each kind whose texts mean harm."""
    root = hostile_project(tmp_path_factory.mktemp("hostile"))
    assert build_site.main(root, root / "site") == 0
    return BuiltSite(root / "site")
