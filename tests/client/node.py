"""Runs a module of the site's scripts with Node: the one on the machine, else the one that Playwright brings along."""

import json
import shutil
import subprocess
from typing import Any

from playwright._impl._driver import compute_driver_executable

from tests.project import ROOT

SCRIPTS = ROOT / "docs/assets/javascripts"
CALL = """
import { readFileSync } from "node:fs";
const given = JSON.parse(readFileSync(0, "utf8"));
const module = await import("data:text/javascript," + encodeURIComponent(given.source));
console.log(JSON.stringify((FUNCTION)(module, given.values)));
"""


def run(name: str, function: str, values: object) -> Any:
    """Return what a function of the module and some values returns. The module imports no other; all values are plain data."""
    node = shutil.which("node") or compute_driver_executable()[0]
    source = (SCRIPTS / name).read_text(encoding="utf-8")
    given = json.dumps({"source": source, "values": values})
    command = [node, "--input-type=module", "--eval", CALL.replace("FUNCTION", function)]
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
