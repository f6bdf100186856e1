"""Copies of a fact agree: macros and pages, README and Makefile, pins and hashes, our header and the theme's."""

import re
import subprocess
from importlib.resources import files
from pathlib import Path

import pytest

from macros.library.library import Library
from macros.page_macros import MACROS
from macros.views.pages import generated_pages
from tests.built import BuiltSite
from tests.project import ROOT

CALL = re.compile(r"\{\{ *(\w+)\(")
PIN = re.compile(r"[a-z0-9._\[\]-]+==[^ ;\\]+", re.IGNORECASE)
COMMENT = re.compile(r"{#-.*?-#}", re.DOTALL)
IF_PLUGIN = re.compile(r'{% if "material/search".*?{% if search.enabled %}(.*?){% endif %}\s*{% endif %}', re.DOTALL)
TARGET = re.compile(r"^([a-z-]+):.*?## (.+)$", re.MULTILINE)


def called_in_docs() -> set[str]:
    """Return the names of all macros that prose pages call."""
    return {name for path in (ROOT / "docs").rglob("*.md") for name in CALL.findall(path.read_text(encoding="utf-8"))}


def test_every_macro_is_used(library: Library) -> None:
    """Each macro fills a page, and each call on a page names a macro."""
    used = called_in_docs() | {page.macro for page in generated_pages(library, "https://werkstatt.example/")}
    assert used == set(MACROS)


def test_every_template_is_used() -> None:
    """Each template of a page is named by a macro."""
    source = (ROOT / "macros/page_macros.py").read_text(encoding="utf-8")
    templates = (ROOT / "macros/templates").glob("*.md.jinja")
    assert [path.name for path in templates if f'"{path.name}"' not in source] == []


def commands() -> dict[str, str]:
    """Return the commands of the Makefile with their help."""
    return dict(TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", ["README.md", "CONTRIBUTING.md", "docs/technik/index.md", "docs/mitmachen/index.md"])
def test_commands_exist(path: str) -> None:
    """Each command that a text names is in the Makefile."""
    named = set(re.findall(r"make ([a-z-]+)", (ROOT / path).read_text(encoding="utf-8")))
    assert named
    assert named - set(commands()) == set()


def test_make_lists_all_commands() -> None:
    """``make`` alone prints every command with one line of help."""
    printed = subprocess.run(["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    assert [line.split(maxsplit=2) for line in printed] == [["make", name, text] for name, text in commands().items()]


def test_readme_is_one_screen() -> None:
    """The README stays short enough to be read."""
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 60


@pytest.mark.parametrize("name", ["requirements", "requirements-dev", "requirements-bench"])
def test_every_package_is_pinned_with_hashes(name: str) -> None:
    """Each installed package has one version, checked by hash."""
    text = (ROOT / f"{name}.txt").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line.strip() and not line.strip().startswith("#")]
    assert [line for line in lines if not (PIN.match(line) and "--hash=sha256:" in line)] == []


@pytest.mark.parametrize("name", ["requirements", "requirements-dev", "requirements-bench"])
def test_what_we_ask_for_is_pinned(name: str) -> None:
    """Each package that we name is pinned in the version we name."""
    asked = re.findall(r"^([A-Za-z0-9-]+)(==\S+)?$", (ROOT / f"{name}.in").read_text(encoding="utf-8"), re.MULTILINE)
    pinned = (ROOT / f"{name}.txt").read_text(encoding="utf-8").lower()
    assert asked
    assert [package for package, version in asked if f"\n{package.lower()}{version or '=='}" not in f"\n{pinned}"] == []


def test_header_is_the_themes() -> None:
    """Our header is the theme's, but that the search is there without the theme's plugin for it."""
    theirs = Path(str(files("material") / "templates/partials/header.html")).read_text(encoding="utf-8")
    ours = (ROOT / "theme/partials/header.html").read_text(encoding="utf-8")
    assert COMMENT.sub("", ours).split() == IF_PLUGIN.sub(r"\1", COMMENT.sub("", theirs)).split()

