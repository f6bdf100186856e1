"""Check our German: ``python -m scripts.check_language [folder]``. Prints all findings and a count; exit code 1 when there are any."""

import sys
from pathlib import Path

from macros.language.check import language_findings
from macros.library.findings import counted, errors
from macros.library.load import load

ROOT = Path(__file__).resolve().parent.parent


def main(root: Path) -> int:
    """Print what is wrong with the language below root; return 0, or 1 where there is something, or where the content is not valid."""
    library, findings = load(root)
    if errors(findings):
        print("Die Inhalte haben Fehler – zuerst make check ausführen und die Fehler beheben.")
        return 1
    found = language_findings(root, library)
    for finding in found:
        print(finding)
    print(f"Sprache geprüft: {counted(len(found), 'Befund', 'Befunde')}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT))
