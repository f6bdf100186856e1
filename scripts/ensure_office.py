"""See to it that the tests of Word files have a LibreOffice: ``python -m scripts.ensure_office``. Installs Debian's where it may."""

import os
import shutil
import subprocess
import sys

NAMES = ("soffice", "libreoffice")
INSTALL = (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "libreoffice-writer"])
ADVICE = """Für die Tests der Word-Dateien fehlt LibreOffice. So kommt es auf den Rechner:
  Debian und Ubuntu:  sudo apt-get install libreoffice-writer
Liegt es an einem anderen Ort: SOFFICE=/pfad/zu/soffice make test"""


def find_office() -> str | None:
    """Return the path of a LibreOffice: the one in SOFFICE, or the first on the search path."""
    given = os.environ.get("SOFFICE")
    return given or next((path for path in map(shutil.which, NAMES) if path), None)


def main() -> int:
    """Return 0 when there is a LibreOffice, having installed it where we are root on Debian; else print how to get one and return 1."""
    if find_office():
        return 0
    if os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in INSTALL:
            subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL)
    if find_office():
        return 0
    print(ADVICE, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
