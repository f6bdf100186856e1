"""The markup of every page follows the rules of HTML, as two validators see them: that of the W3C (vnu) and html-validate."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.ensure_programs import JAVA, SCRIPTS, Program
from tests.built import BuiltSite
from tests.project import ROOT

INSTALLED = ROOT / ".venv/markup/node_modules"
RULES = ROOT / "tests/markup/.htmlvalidate.cjs"
PAGE = """<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>Titel</title></head>
<body><h1>Titel</h1>
</body></html>
"""
Validator = Callable[[Path], list[str]]


def vnu(folder: Path) -> list[str]:
    """Return the errors that vnu finds in the pages below a folder: page, line, message."""
    command = ["-jar", str(INSTALLED / "vnu-jar/build/dist/vnu.jar"), "--errors-only", "--skip-non-html", "--format", "json", str(folder)]
    told = json.loads(_run(JAVA, command, folder).stderr)["messages"]
    names = (str(entry.get("url", "")).partition(str(folder))[2].lstrip("/") for entry in told)
    return [f"{name}:{entry.get('lastLine', 0)}: {entry['message']}" for name, entry in zip(names, told, strict=True)]


def html_validate(folder: Path) -> list[str]:
    """Return the errors that html-validate finds in the pages below a folder: page, line, message."""
    program = str(INSTALLED / "html-validate/bin/html-validate.mjs")
    told = json.loads(_run(SCRIPTS, [program, "--config", str(RULES), "--formatter", "json", f"{folder}/**/*.html"], folder).stdout)
    return [
        f"{Path(page['filePath']).relative_to(folder)}:{entry['line']}: {entry['message']}" for page in told for entry in page["messages"]
    ]


def _run(program: Program, arguments: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    path = program.find()
    assert path, program.advice
    assert INSTALLED.exists(), "make .venv/markup.stamp installs the validators"
    return subprocess.run([path, *arguments], cwd=folder, capture_output=True, text=True, check=False)


every_validator = pytest.mark.parametrize("validator", [vnu, html_validate])


@every_validator
def test_no_errors(site: BuiltSite, validator: Validator) -> None:
    """No page has an error."""
    assert validator(site.root) == []


@every_validator
@pytest.mark.parametrize(
    ("planted", "errors"),
    [
        ("", 0),
        ('<p id="a">eins</p><p id="a">zwei</p>', 1),
        ("<ul><p>Absatz</p></ul>", 1),
        ('<button type="button"><a href="#x">hin</a></button>', 1),
    ],
    ids=["nothing", "id twice", "paragraph in list", "link in button"],
)
def test_planted_error_is_found(tmp_path: Path, validator: Validator, planted: str, errors: int) -> None:
    """A page with nothing wrong passes; an error planted on purpose is found by each validator."""
    (tmp_path / "a.html").write_text(PAGE.replace("</h1>", f"</h1>{planted}"), encoding="utf-8")
    assert len(validator(tmp_path)) == errors
