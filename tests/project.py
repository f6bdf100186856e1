"""Where the project is, and copies of it that a test may change."""

import re
import shutil
from pathlib import Path

from scripts.check_content import ROOT
from tests.library import tree

CONTENT = ("practice_examples", "workshop_questions", "agenda_modules", "workshops", "vocabulary")
PROGRAM = ("mkdocs.yml", "mkdocs-internal.yml", "docs", "theme", "macros")
CACHE = ".cache"
LEVELS = "vocabulary/evidence_levels.yml"
TO_A_RECORD = re.compile(r"\[([^]]+)\]\([^)]*\b(?:praxisbeispiele|bausteine|workshops|fragen)/(?!index\.md)[^)]+\)")

__all__ = ["CONTENT", "ROOT", "copy_project", "small_project"]


def _copy(names: tuple[str, ...], target: Path) -> Path:
    target.mkdir(exist_ok=True)
    for name in names:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name)
        elif source.exists():
            shutil.copy(source, target / name)
    (ROOT / CACHE).mkdir(exist_ok=True)
    (target / CACHE).symlink_to(ROOT / CACHE)  # shared: what one test has had typeset, the next need not
    return target


def copy_project(target: Path) -> Path:
    """Copy all that a build needs into the new or empty folder target and return it."""
    return _copy((*PROGRAM, *CONTENT), target)


def small_project(target: Path) -> Path:
    """Make a project of our prose pages and the tree of a few invented records in the new or empty folder target and return it."""
    tree.write(_copy(PROGRAM, target))
    shutil.copy(ROOT / LEVELS, target / LEVELS)  # their ids are part of the rules
    for page in (target / "docs").rglob("*.md"):  # links to single records, which this tree lacks, become plain text
        page.write_text(TO_A_RECORD.sub(r"\1", page.read_text(encoding="utf-8")), encoding="utf-8")
    return target
