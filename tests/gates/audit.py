"""Take every page through every gate: ``python -m tests.gates.audit SITE``, or ``make audit``.

Prints what is found, page by page, then a table per kind of page, and writes what the page on accessibility says of the last audit.
Exit code 1 when anything was found.
"""

import json
import sys
from datetime import date
from pathlib import Path

from playwright.sync_api import Browser

from macros.views.audit import RESULT
from tests.browser.chromium import chromium, serve
from tests.built import BuiltSite
from tests.gates.axe import version
from tests.gates.kinds import KINDS, Kind, kind_of
from tests.gates.states import OPENED, STATES
from tests.gates.table import table
from tests.gates.walk import GATES, Findings, appearance, on_paper, opened, use
from tests.markup.validators import VALIDATORS


def main(site: BuiltSite) -> int:
    """Audit a built site. Returns the exit code."""
    rows: list[tuple[str, dict[str, int]]] = []
    samples = {kind.sample.split("?")[0]: kind for kind in KINDS}
    with chromium() as browser, serve(site.root) as root:
        for page in site.addresses:
            rows.append((kind_of(page).name, _told(page, _page(browser, root, page, samples.get(page)))))
        for name, (path, open_it, widths) in OPENED.items():
            entry = opened(browser, root, path)
            rows.append((name, _told(name, appearance(entry, [state for state in STATES if state.width in widths], open_it))))
            entry.close()
        engine = browser.version
    rows += [(name, _told(name, {"Markup": validate(site.root)})) for name, validate in VALIDATORS.items()]
    print("\n".join(table(rows)))
    findings = {gate: sum(counts.get(gate, 0) for _, counts in rows) for gate in GATES}
    said = {"date": date.today().isoformat(), "pages": len(site.addresses), "states": len(STATES), "findings": findings}
    said |= {"chromium": engine, "axe": version()}
    RESULT.write_text(json.dumps(said, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return 1 if sum(findings.values()) else 0


def _page(browser: Browser, root: str, path: str, sample: Kind | None) -> Findings:
    entry = opened(browser, root, sample.sample, sample.ready) if sample else opened(browser, root, path)
    found = appearance(entry) | use(entry) | on_paper(entry)
    entry.close()
    if path == "404.html":
        found["Anfragen"] = [said for said in found["Anfragen"] if "404" not in said]
    return found


def _told(name: str, found: Findings) -> dict[str, int]:
    for gate, said in found.items():
        for entry in said:
            print(f"{name or 'Startseite'}: {gate}: {entry}", flush=True)
    return {gate: len(said) for gate, said in found.items()}


if __name__ == "__main__":
    sys.exit(main(BuiltSite(Path(sys.argv[1]))))
