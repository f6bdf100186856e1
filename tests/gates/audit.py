"""Take every page through every gate: ``python -m tests.gates.audit SITE``, or ``make audit``.

Prints what is found, page by page, then a table per kind of page, and writes what the page on accessibility says of the last audit.
Pages found clean before are not walked again while they look the same, so that an audit can be broken off and gone on with.
Exit code 1 when anything was found.
"""

import json
import os
import sys
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser

from macros.views.audit import RESULT
from tests.browser.chromium import chromium, serve
from tests.built import BuiltSite
from tests.gates.axe import version
from tests.gates.journal import Journal
from tests.gates.kinds import KINDS, Kind, kind_of
from tests.gates.states import OPENED, STATES, at_widths
from tests.gates.table import table
from tests.gates.walk import GATES, Findings, appearance, on_paper, opened, use
from tests.markup.validators import VALIDATORS
from tests.project import ROOT

JOURNAL = ROOT / ".cache/audit"
PLACES = {kind.name: place for place, kind in enumerate(KINDS)}
Row = tuple[str, dict[str, int]]


def main(site: BuiltSite) -> int:
    """Audit a built site, on all cores. Returns the exit code."""
    with chromium() as browser:
        tools = {"chromium": browser.version, "axe": version()}
    journal = Journal(JOURNAL, site.root, tools.values())
    with serve(site.root) as root, ProcessPoolExecutor() as pool:
        cores = os.cpu_count() or 1
        shares = pool.map(partial(_pages, root, site, journal), [site.addresses[first::cores] for first in range(cores)])
        opened_up = pool.submit(_opened, root)
        rows = [row for share in shares for row in share] + opened_up.result()
    rows += [(name, _told(name, {"Markup": validate(site.root)})) for name, validate in VALIDATORS.items()]
    print("\n".join(table(sorted(rows, key=lambda row: PLACES.get(row[0], len(PLACES))))))
    findings = {gate: sum(counts.get(gate, 0) for _, counts in rows) for gate in GATES}
    said = {"date": date.today().isoformat(), "pages": len(site.addresses), "states": len(STATES), "findings": findings, **tools}
    RESULT.write_text(json.dumps(said, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return 1 if sum(findings.values()) else 0


def _pages(root: str, site: BuiltSite, journal: Journal, addresses: Iterable[str]) -> list[Row]:
    """Take pages through all gates, in a browser of their own. A kind's sample is looked at in the state its kind is made for.

    Samples that scripts put together are walked every time.
    """
    samples = {kind.sample.split("?")[0]: kind for kind in KINDS}
    rows: list[Row] = []
    with chromium() as browser:
        for path in addresses:
            sample = samples.get(path)
            walk = partial(_page, browser, root, path, sample)
            found = walk() if sample and sample.scripted else journal.findings(site.file(path), walk)
            rows.append((kind_of(path).name, _told(path, found)))
    return rows


def _opened(root: str) -> list[Row]:
    """Look at what can be open on a page."""
    rows: list[Row] = []
    with chromium() as browser:
        for name, (path, open_it, widths) in OPENED.items():
            entry = opened(browser, root, path)
            rows.append((name, _told(name, appearance(entry, at_widths(widths), open_it))))
            entry.close()
    return rows


def _page(browser: Browser, root: str, path: str, sample: Kind | None) -> Findings:
    entry = opened(browser, root, sample.sample, sample.ready) if sample else opened(browser, root, path)
    found = appearance(entry) | use(entry) | on_paper(entry)
    entry.close()
    if path == "404.html":
        found["Anfragen"] = [said for said in found["Anfragen"] if "404" not in said]
    return found


def _told(name: str, found: Findings) -> dict[str, int]:
    """Print what was found, and that the page is done; return how much of it."""
    print(f"{name or 'Startseite'}: {sum(map(len, found.values()))}", flush=True)
    for gate, said in found.items():
        for entry in said:
            print(f"  {gate}: {entry} ({name or 'Startseite'})", flush=True)
    return {gate: len(said) for gate, said in found.items()}


if __name__ == "__main__":
    sys.exit(main(BuiltSite(Path(sys.argv[1]))))
