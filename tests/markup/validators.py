"""Two validators of HTML: that of the W3C (vnu) and html-validate."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

from scripts.ensure_programs import JAVA, SCRIPTS, Program
from tests.project import ROOT

INSTALLED = ROOT / ".venv/markup/node_modules"
RULES = ROOT / "tests/markup/.htmlvalidate.cjs"
Validator = Callable[[Path], list[str]]


def vnu(folder: Path) -> list[str]:
    """Return the errors that vnu finds in the pages below a folder: page, line, message."""
    folder = folder.resolve()
    command = ["-jar", str(INSTALLED / "vnu-jar/build/dist/vnu.jar"), "--errors-only", "--skip-non-html", "--format", "json", str(folder)]
    told = json.loads(_run(JAVA, command, folder).stderr)["messages"]
    names = (str(entry.get("url", "")).partition(str(folder))[2].lstrip("/") for entry in told)
    return [f"{name}:{entry.get('lastLine', 0)}: {entry['message']}" for name, entry in zip(names, told, strict=True)]


def html_validate(folder: Path) -> list[str]:
    """Return the errors that html-validate finds in the pages below a folder: page, line, message."""
    folder = folder.resolve()
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


VALIDATORS: dict[str, Validator] = {"vnu": vnu, "html-validate": html_validate}
