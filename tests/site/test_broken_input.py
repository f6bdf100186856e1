"""With broken input the build says what is wrong and leaves the last good site as it is."""

import hashlib
from pathlib import Path
from typing import NamedTuple

import pytest

from scripts import build_site
from tests.library.tree import EXAMPLE, MODULE, WORKSHOP, Change, put, replace
from tests.project import small_project

GOOD = {"index.html": "gut", "fragen/index.html": "auch gut"}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project, which the tests of this file break and mend again."""
    return small_project(tmp_path_factory.mktemp("broken"))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """The last good site."""
    for name, text in GOOD.items():
        put(f"site/{name}", text)(tmp_path)
    return tmp_path / "site"


def fingerprint(folder: Path) -> dict[str, str]:
    """Return every file of a folder with its hash."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def build_broken(root: Path, target: Path, path: str, change: Change) -> int:
    """Build a project with a change to one of its files, and take the change back."""
    before = (root / path).read_bytes()
    change(root)
    try:
        return build_site.main(root, target)
    finally:
        put(path, before)(root)


KEPT = "Die letzte gute Fassung in site/ bleibt."
COUNT = f"4 Datensätze geprüft, 1 Fehler, 0 Warnungen, 0 Hinweise. {KEPT}"


class Fault(NamedTuple):
    """A file, how it is broken, what is said about it."""

    path: str
    change: Change
    line: str


FAULTS = {
    "unknown word": Fault(
        EXAMPLE,
        replace(EXAMPLE, "status: running", "status: laufend"),
        f"{EXAMPLE}:11: status: kein Status „laufend“ – möglich: ended, running, unknown",
    ),
    "not readable": Fault(
        MODULE, put(MODULE, "title: [\n"), f"{MODULE}:1: hier fehlt ein Wert – Einen Wert eintragen oder die Zeile löschen."
    ),
    "unknown key": Fault(
        WORKSHOP,
        replace(WORKSHOP, "visibility: public", "visibility: public\ntitel: Werkstatt"),
        f"{WORKSHOP}:7: titel: unbekannter Schlüssel „titel“ – gemeint „title“?",
    ),
    "does not fit the day": Fault(
        WORKSHOP,
        replace(WORKSHOP, "end: 16:00", "end: 10:15"),
        f"{WORKSHOP}:12: days[0].end: 15 Minuten zu viel an Tag 1 – kürzbar: klima-barometer −10",
    ),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_broken_record(small: Path, target: Path, capsys: pytest.CaptureFixture[str], fault: Fault) -> None:
    """A broken record is named with its place and its remedy, and the last good site stays byte for byte."""
    before = fingerprint(target)
    assert build_broken(small, target, fault.path, fault.change) == 1
    assert capsys.readouterr().err.splitlines() == [fault.line, COUNT]
    assert fingerprint(target) == before


def test_without_a_good_site(small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where there was no site before, none appears."""
    assert build_broken(small, tmp_path / "site", EXAMPLE, replace(EXAMPLE, "status: running", "status: laufend")) == 1
    assert capsys.readouterr().err.splitlines()[-1].endswith(", 0 Hinweise. Es wurde nichts gebaut.")
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ gibt_es_nicht }}", "'gibt_es_nicht' is undefined"),
        ("[hier](gibt-es-nicht.md)", "contains a link 'gibt-es-nicht.md'"),
    ],
    ids=["undefined variable", "dead link"],
)
def test_broken_prose_page(small: Path, target: Path, capfd: pytest.CaptureFixture[str], text: str, said: str) -> None:
    """A prose page that names what does not exist stops the build, and the last good site stays byte for byte."""
    before = fingerprint(target)
    page = "docs/impressum.md"
    head = "---\ntitle: Impressum\ndescription: Wer.\n---\n\n# Impressum\n\n"
    assert build_broken(small, target, page, put(page, f"{head}{text}\n")) == 1
    output = capfd.readouterr().err
    assert said in output
    assert output.splitlines()[-1] == KEPT
    assert fingerprint(target) == before
