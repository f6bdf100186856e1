"""Check every content file: ``python -m scripts.check_content [folder]``. Prints all findings and a count; exit code 1 on errors."""

import gc
import sys
from pathlib import Path

from macros.content import load_content
from macros.library.findings import errors, summary

ROOT = Path(__file__).resolve().parent.parent


def main(root: Path) -> int:
    """Print the findings of the content below root; return 0, or 1 where one of them is an error."""
    library, findings = load_content(root)
    for finding in findings:
        print(finding)
    print(summary(findings, library.size()))
    return 1 if errors(findings) else 0


if __name__ == "__main__":
    gc.disable()  # over in a second; looking for garbage would be a third of it
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT))
