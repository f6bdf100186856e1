"""Build a site: ``python -m scripts.build_site [--internal] [target]``. Built beside the old one, swapped in only when all went well."""

import argparse
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from macros.content import load_content
from macros.library.findings import errors, summary

ROOT = Path(__file__).resolve().parent.parent
PUBLIC, INTERNAL = "mkdocs.yml", "mkdocs-internal.yml"


def main(root: Path, target: Path, config: str = PUBLIC) -> int:
    """Build root by its config file into target; return 0, or 1 with the findings printed and the old target untouched."""
    begun = time.monotonic()
    library, findings = load_content(root)
    if errors(findings):
        print(*findings, sep="\n", file=sys.stderr)
        print(f"{summary(findings, library.size())}. {_kept(target)}", file=sys.stderr)
        return 1
    fresh = root / ".build" / "new"
    shutil.rmtree(fresh, ignore_errors=True)
    # Not --quiet: it would silence the warnings before strict mode counts them, and strict mode would stop nothing.
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", str(root / config), "--site-dir", str(fresh)]
    done = subprocess.run(command, cwd=root, check=False, stderr=subprocess.PIPE, text=True, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    if done.returncode:
        print(*(line for line in done.stderr.splitlines() if not line.startswith("INFO")), _kept(target), sep="\n", file=sys.stderr)
        return 1
    swap(fresh, target)
    pages = sum(1 for _ in target.rglob("*.html"))
    print(f"{pages} Seiten in {target.name}/, {time.monotonic() - begun:.0f} Sekunden.")
    return 0


def swap(fresh: Path, target: Path) -> None:
    """Put a finished folder in the place of another on the same disk."""
    old = fresh.with_name("old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    fresh.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def _kept(target: Path) -> str:
    return f"Die letzte gute Fassung in {target.name}/ bleibt." if target.exists() else "Es wurde nichts gebaut."


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Baut die Website.")
    parser.add_argument("--internal", action="store_true", help="mit internen Workshops, Namen, Notizen und Angeboten; nie veröffentlichen")
    parser.add_argument("target", nargs="?", type=Path, help="Zielordner, sonst site/ oder site-internal/")
    given = parser.parse_args()
    folder = given.target or ROOT / ("site-internal" if given.internal else "site")
    sys.exit(main(ROOT, folder.resolve(), INTERNAL if given.internal else PUBLIC))
