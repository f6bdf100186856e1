"""See to it that the browser tests have a Chromium: ``python -m scripts.ensure_browser``. Installs Debian's where it may."""

import os
import shutil
import subprocess
import sys

# The headless shell is the same engine without windows, and several times quicker to start.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
INSTALL = (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium-headless-shell"])
ADVICE = """Für die Browsertests fehlt Chromium. So kommt es auf den Rechner:
  Debian:  sudo apt-get install chromium-headless-shell
  Ubuntu:  sudo snap install chromium
Liegt es an einem anderen Ort: CHROMIUM=/pfad/zu/chromium make test"""


def find_browser() -> str | None:
    """Return the path of a Chromium: the one in CHROMIUM, or the first on the search path."""
    given = os.environ.get("CHROMIUM")
    return given or next((path for path in map(shutil.which, NAMES) if path), None)


def main() -> int:
    """Return 0 when there is a browser, having installed it where we are root on Debian; else print how to get one and return 1."""
    if find_browser():
        return 0
    if os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in INSTALL:
            subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL)
    if find_browser():
        return 0
    print(ADVICE, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
