"""Which files belong to a folder of content, and under which id."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from macros.library.fields import SLUG
from macros.library.findings import Finding, quoted


@dataclass(frozen=True)
class ContentFile:
    """A content file: where it is, how it is shown to people, its id."""

    path: Path
    shown: str
    record_id: str


def content_files(root: Path, folder: str, ending: str, name: re.Pattern[str] = SLUG) -> tuple[list[ContentFile], list[Finding]]:
    """Return the files of root/folder in order of their ids, and a finding for each that does not belong there."""
    directory = root / folder
    if not directory.is_dir():
        return [], [Finding(folder, 0, "", "der Ordner fehlt", "Den Ordner anlegen.")]
    files: list[ContentFile] = []
    findings: list[Finding] = []
    for path in sorted(directory.iterdir()):
        if path.name.startswith("."):
            continue
        problem = next(_problems(path, ending, name), None)
        shown = f"{folder}/{_printable(path.name)}"
        if problem:
            findings.append(Finding(shown, 0, "", *problem))
        else:
            files.append(ContentFile(path, shown, path.stem))
    return files, findings + _doubles(directory, folder, ending)


def _problems(path: Path, ending: str, name: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    if path.is_symlink():
        yield "die Datei ist eine Verknüpfung", "Legen Sie die Datei selbst in diesen Ordner."
    if path.is_dir():
        yield "hier sind keine Unterordner vorgesehen", "Die Dateien direkt in den Ordner legen."
    if path.suffix != ending:
        yield f"die Datei endet nicht auf {ending}", f"Die Datei in {_printable(path.stem)}{ending} umbenennen oder löschen."
    if not name.fullmatch(path.stem):
        yield (
            f"{quoted(_printable(path.stem))} ist keine gültige Kennung",
            "Dateinamen nur aus Kleinbuchstaben, Ziffern und Bindestrichen, zum Beispiel bad-musterstadt.",
        )


def _printable(name: str) -> str:
    """Return a file name that fits into a line of a message; line ends and bytes that are no UTF-8 become a question mark."""
    return "".join(sign if sign.isprintable() else "?" for sign in name)


def _doubles(directory: Path, folder: str, ending: str) -> list[Finding]:
    """Two files whose names differ in case only would be one file on Windows and macOS."""
    seen: dict[str, str] = {}
    findings: list[Finding] = []
    for path in sorted(directory.glob(f"*{ending}")):
        first = seen.setdefault(path.name.lower(), path.name)
        if first != path.name:
            message = f"dieselbe Kennung wie {_printable(first)}, nur anders groß geschrieben"
            findings.append(Finding(f"{folder}/{_printable(path.name)}", 0, "", message, "Eine der beiden Dateien umbenennen."))
    return findings
