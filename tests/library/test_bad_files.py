"""Files that do not belong into a content folder, or cannot be read as text."""

import os
import shutil
from pathlib import Path

import pytest

from tests.library.checking import Check, refused, row
from tests.library.tree import EXAMPLE, QUESTIONS, RECORDS, WORKSHOP, Change, move, put, replace

NAME_RULE = "Dateinamen nur aus Kleinbuchstaben, Ziffern und Bindestrichen, zum Beispiel bad-musterstadt."
SAVE_AS_UTF8 = "Im Editor mit der Kodierung UTF-8 speichern."
RETYPE = "ein unsichtbares Steuerzeichen – Die Stelle neu tippen statt einfügen."


def link(path: str, target: str) -> Change:
    """Return the change that puts a symbolic link to the target in the place of a file."""

    def change(root: Path) -> None:
        (root / path).unlink(missing_ok=True)
        (root / path).symlink_to(target)

    return change


def remove_folder(folder: str) -> Change:
    """Return the change that removes a folder with everything in it."""
    return lambda root: shutil.rmtree(root / folder)


def put_bytes_name(folder: str, name: bytes) -> Change:
    """Return the change that adds a file whose name is no UTF-8."""
    return put(f"{folder}/{os.fsdecode(name)}", "x")


UNREADABLE = [
    row("empty file", put(QUESTIONS, ""), f"{QUESTIONS}:1: die Datei ist leer – Inhalt eintragen oder die Datei löschen."),
    row("only blank lines", put(QUESTIONS, "\n \n"), f"{QUESTIONS}:1: die Datei ist leer – Inhalt eintragen oder die Datei löschen."),
    row(
        "binary file",
        put(QUESTIONS, b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00"),
        f"{QUESTIONS}:1: die Datei ist keine Textdatei – Nur Textdateien gehören in diesen Ordner.",
    ),
    row(
        "UTF-16",
        put(EXAMPLE, RECORDS[EXAMPLE].encode("utf-16")),
        f"{EXAMPLE}:1: die Datei ist in UTF-16 gespeichert – {SAVE_AS_UTF8}",
    ),
    row(
        "byte order mark",
        put(EXAMPLE, RECORDS[EXAMPLE].encode("utf-8-sig")),
        f"{EXAMPLE}:1: die Datei beginnt mit einer unsichtbaren Markierung (BOM) – Als „UTF-8“ speichern, nicht als „UTF-8 mit BOM“.",
    ),
    row(
        "Windows line ends",
        put(EXAMPLE, RECORDS[EXAMPLE].replace("\n", "\r\n")),
        f"{EXAMPLE}:1: die Zeilenenden sind die von Windows (CRLF) – Im Editor das Zeilenende „LF“ wählen und speichern.",
    ),
    row(
        "Latin-1 names its first line that is no UTF-8",
        put(QUESTIONS, RECORDS[QUESTIONS].encode("latin-1")),
        f"{QUESTIONS}:1: ein Zeichen ist nicht in UTF-8 gespeichert – {SAVE_AS_UTF8}",
    ),
    row(
        "five megabytes",
        put(QUESTIONS, RECORDS[QUESTIONS] + "# lang\n" * 714_286),
        f"{QUESTIONS}:1: die Datei ist größer als 500 kB – Ein Datensatz ist reiner Text; kürzen oder aufteilen.",
    ),
    row("control character in the head", replace(EXAMPLE, "Sprachcafé", "Sprach\x07café"), f"{EXAMPLE}:2: {RETYPE}"),
    row("control character in the body", replace(EXAMPLE, "Es fehlte", "Es\x0bfehlte"), f"{EXAMPLE}:27: {RETYPE}"),
    row("line separator from a layout program", replace(WORKSHOP, "Workshop in", "Workshop\u2028in"), f"{WORKSHOP}:1: {RETYPE}"),
]


@pytest.mark.parametrize(("change", "lines"), UNREADABLE)
def test_unreadable_file_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """A file that is no plain UTF-8 text is one finding that says how to save it."""
    assert check(change) == refused(lines)


MISPLACED = [
    row(
        "wrong file ending",
        move(QUESTIONS, "workshop_questions/tag1.yaml"),
        "workshop_questions/tag1.yaml:0: die Datei endet nicht auf .yml – Die Datei in tag1.yml umbenennen oder löschen.",
    ),
    row(
        "ending in upper case",
        move(EXAMPLE, "practice_examples/sprachcafe.MD"),
        "practice_examples/sprachcafe.MD:0: die Datei endet nicht auf .md – Die Datei in sprachcafe.md umbenennen oder löschen.",
    ),
    row(
        "name in upper case",
        move(EXAMPLE, "practice_examples/Sprachcafe.md"),
        f"practice_examples/Sprachcafe.md:0: „Sprachcafe“ ist keine gültige Kennung – {NAME_RULE}",
    ),
]


@pytest.mark.parametrize(("change", "lines"), MISPLACED)
def test_misnamed_file_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """A file with a wrong name is one finding that says the right one."""
    assert check(change) == refused(lines)


ADDED = [
    row(
        "subfolder",
        put("practice_examples/alt/sprachcafe.md", RECORDS[EXAMPLE]),
        "practice_examples/alt:0: hier sind keine Unterordner vorgesehen – Die Dateien direkt in den Ordner legen.",
    ),
    row(
        "symbolic link out of the folder",
        link("workshops/passwort.yml", "/etc/hostname"),
        "workshops/passwort.yml:0: die Datei ist eine Verknüpfung – Legen Sie die Datei selbst in diesen Ordner.",
    ),
    row(
        "symbolic link to nowhere",
        link("workshops/nirgends.yml", "gibt-es-nicht.yml"),
        "workshops/nirgends.yml:0: die Datei ist eine Verknüpfung – Legen Sie die Datei selbst in diesen Ordner.",
    ),
    row(
        "underscore in the name",
        put("workshops/bad_musterstadt.yml", RECORDS[WORKSHOP]),
        f"workshops/bad_musterstadt.yml:0: „bad_musterstadt“ ist keine gültige Kennung – {NAME_RULE}",
    ),
    row(
        "file name that is no UTF-8",
        put_bytes_name("workshops", b"m\xfcnster.yml"),
        f"workshops/m?nster.yml:0: „m?nster“ ist keine gültige Kennung – {NAME_RULE}",
    ),
    row(
        "file name with a line end",
        put("workshops/a\nb.yml", "x"),
        f"workshops/a?b.yml:0: „a?b“ ist keine gültige Kennung – {NAME_RULE}",
    ),
]


@pytest.mark.parametrize(("change", "lines"), ADDED)
def test_additional_file_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """What does not belong into a content folder is one finding and is not read; it counts as a record."""
    assert check(change) == refused(lines, records=5)


def test_same_id_in_different_case_is_refused(check: Check) -> None:
    """Two files whose names differ in case only would be one file on other computers."""
    assert check(put("practice_examples/Sprachcafe.md", RECORDS[EXAMPLE])) == refused(
        [
            f"practice_examples/Sprachcafe.md:0: „Sprachcafe“ ist keine gültige Kennung – {NAME_RULE}",
            f"{EXAMPLE}:0: dieselbe Kennung wie Sprachcafe.md, nur anders groß geschrieben – Eine der beiden Dateien umbenennen.",
        ]
    )


def test_hidden_files_are_ignored(check: Check) -> None:
    """Files of editors and operating systems, whose names begin with a dot, are no content."""
    assert check(put("practice_examples/.DS_Store", b"\x00")).code == 0


@pytest.mark.parametrize("folder", ["agenda_modules", "practice_examples", "workshop_questions", "workshops", "vocabulary"])
def test_missing_folder_is_refused(folder: str, check: Check) -> None:
    """A missing folder is an error that names it."""
    assert f"{folder}:0: der Ordner fehlt – Den Ordner anlegen." in check(remove_folder(folder)).lines
