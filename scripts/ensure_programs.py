"""See to it that the tests have the programs they run scripts and open pages and files with: ``python -m scripts.ensure_programs``.

Installs Debian's where it may, and says how to get them where it may not.
"""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Program:
    """A program of the system. variable may hold its path; names are looked for on the search path; package is Debian's."""

    variable: str
    names: tuple[str, ...]
    package: str
    advice: str

    def find(self) -> str | None:
        """Return its path, or None where it is not on the machine."""
        given = os.environ.get(self.variable)
        return given or next((path for path in map(shutil.which, self.names) if path), None)


# The headless shell is the same engine without windows, and several times quicker to start.
BROWSER = Program(
    "CHROMIUM",
    ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
    "chromium-headless-shell",
    """Für die Browsertests fehlt Chromium. So kommt es auf den Rechner:
  Debian:  sudo apt-get install chromium-headless-shell
  Ubuntu:  sudo snap install chromium
Liegt es an einem anderen Ort: CHROMIUM=/pfad/zu/chromium make test""",
)
OFFICE = Program(
    "SOFFICE",
    ("soffice", "libreoffice"),
    "libreoffice-writer",
    """Für die Tests der Word-Dateien fehlt LibreOffice. So kommt es auf den Rechner:
  Debian und Ubuntu:  sudo apt-get install libreoffice-writer
Liegt es an einem anderen Ort: SOFFICE=/pfad/zu/soffice make test""",
)
SCRIPTS = Program(
    "NODE",
    ("node", "nodejs"),
    "nodejs",
    """Für die Tests der Skripte fehlt Node.js. So kommt es auf den Rechner:
  Debian und Ubuntu:  sudo apt-get install nodejs
Liegt es an einem anderen Ort: NODE=/pfad/zu/node make test""",
)
NGINX = Program(
    "NGINX",
    ("nginx", "/usr/sbin/nginx"),
    "nginx-light",
    """Für die Tests der Server-Einstellungen fehlt nginx. So kommt es auf den Rechner:
  Debian und Ubuntu:  sudo apt-get install nginx-light
Liegt es an einem anderen Ort: NGINX=/pfad/zu/nginx make test""",
)
CADDY = Program(
    "CADDY",
    ("caddy",),
    "caddy",
    """Für die Tests der Server-Einstellungen fehlt Caddy. So kommt es auf den Rechner:
  Debian und Ubuntu:  sudo apt-get install caddy
Liegt es an einem anderen Ort: CADDY=/pfad/zu/caddy make test""",
)
APACHE = Program(
    "APACHE",
    ("apache2", "/usr/sbin/apache2"),
    "apache2-bin",
    """Für die Tests der Server-Einstellungen fehlt Apache. So kommt es auf den Rechner:
  Debian und Ubuntu:  sudo apt-get install apache2-bin
Liegt es an einem anderen Ort: APACHE=/pfad/zu/apache2 make test""",
)
JAVA = Program(
    "JAVA",
    ("java",),
    "default-jre-headless",
    """Für die Prüfung des HTML fehlt Java. So kommt es auf den Rechner:
  Debian und Ubuntu:  sudo apt-get install default-jre-headless
Liegt es an einem anderen Ort: JAVA=/pfad/zu/java make test""",
)
NPM = Program(
    "NPM",
    ("npm",),
    "npm",
    """Für die Prüfung des HTML fehlt npm. So kommt es auf den Rechner:
  Debian und Ubuntu:  sudo apt-get install npm
Liegt es an einem anderen Ort: NPM=/pfad/zu/npm make test""",
)
PROGRAMS = (BROWSER, OFFICE, SCRIPTS, NGINX, CADDY, APACHE, JAVA, NPM)


def main() -> int:
    """Return 0 when all programs are there, having installed them where we are root on Debian; else print how to get them, return 1."""
    lacking = [program for program in PROGRAMS if not program.find()]
    if lacking and os.geteuid() == 0 and shutil.which("apt-get"):
        _install([program.package for program in lacking])
    lacking = [program for program in lacking if not program.find()]
    print(*(program.advice for program in lacking), sep="\n", end="\n" if lacking else "", file=sys.stderr)
    return 1 if lacking else 0


def _install(packages: list[str]) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]):
        subprocess.run(command, check=False, env=environment, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
