"""Runs a module of the site's scripts with Node."""

import json
import subprocess
from typing import Any

from scripts.ensure_programs import SCRIPTS as NODE
from tests.project import ROOT

SCRIPTS = ROOT / "docs/assets/javascripts"
CALL = """
import { readFileSync } from "node:fs";
const given = JSON.parse(readFileSync(0, "utf8"));
const module = await import("data:text/javascript," + encodeURIComponent(given.source));
console.log(JSON.stringify((FUNCTION)(module, given.values)));
"""


CALL_FILE = """
import { readFileSync } from "node:fs";
const given = JSON.parse(readFileSync(0, "utf8"));
const module = await import(given.address);
console.log(JSON.stringify(await (FUNCTION)(module, given.values)));
"""


def run_file(name: str, function: str, values: object) -> Any:
    """Return what a function of the module, which may import others, and some values returns; it may be a promise.

    Fails with advice where there is no Node.
    """
    return _called(CALL_FILE, function, {"address": (SCRIPTS / name).as_uri(), "values": values})


def run(name: str, function: str, values: object) -> Any:
    """Return what a function of the module and some values returns. The module imports no other; all values are plain data.

    Fails with advice where there is no Node.
    """
    source = (SCRIPTS / name).read_text(encoding="utf-8")
    return _called(CALL, function, {"source": source, "values": values})


def _called(call: str, function: str, given: object) -> Any:
    node = NODE.find()
    assert node, NODE.advice
    command = [node, "--no-warnings", "--input-type=module", "--eval", call.replace("FUNCTION", function)]
    done = subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
