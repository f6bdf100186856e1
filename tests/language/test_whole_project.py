"""The check of everything there is, and its command."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from macros.language.abbreviations import EXCEPTIONS, glossary_abbreviations
from macros.language.check import language_findings, unexplained_abbreviations, written_passages
from macros.library.library import Library
from scripts import check_language
from tests.library import tree
from tests.project import ROOT, small_project


@dataclass(frozen=True)
class Planted:
    """A text that replaces another in a file, and what is said about it."""

    path: str
    old: str
    new: str
    expected: tuple[str, ...]


PLANTED = (
    Planted(
        "docs/suche.md",
        "# Suche",
        "# Suche\n\nAlle Bürger finden [hier](index.md) die QRX.",
        (
            "docs/suche.md:13: der Verweis heißt nur „hier“ – Sagen, wohin der Verweis führt, zum Beispiel „Liste der Praxisbeispiele“.",
            "docs/suche.md:13: die Abkürzung „QRX“ ist nicht erklärt – "
            "Beim ersten Mal ausschreiben: „Langform (QRX)“, oder die Langform in vocabulary/thesaurus.yml ergänzen.",
            "docs/suche.md:13: „Bürger“ nennt nur Männer – Bürgerinnen und Bürger schreiben oder neutral, etwa „Menschen“.",
        ),
    ),
    Planted(
        tree.EXAMPLE,
        "Die Stadt stellte Tische auf.",
        "Die Stadt stellte Klapp- tische auf.",
        (
            f"{tree.EXAMPLE}:31: „Klapp- tische“ sieht aus wie ein von Hand getrenntes Wort – "
            "Ohne Bindestrich und Leerzeichen zusammenschreiben; der Browser trennt selbst.",
        ),
    ),
    Planted(
        "macros/views/editions/room_rules.py",
        "Alle dürfen sprechen.",
        "Alle dürfen sprechen, wenn sie das möchten und wenn sie an der Reihe sind.",
        (
            "macros/views/editions/room_rules.py:16: Satz in Einfacher Sprache mit 14 Wörtern, höchstens 12: "
            "„Alle dürfen sprechen, wenn sie das möchten und wenn sie a…“ – Je Satz nur eine Aussage, in zwei Sätze teilen.",
        ),
    ),
)


def test_our_texts(library: Library) -> None:
    """None of our pages, records, templates and programs breaks a rule."""
    assert [str(finding) for finding in language_findings(ROOT, library)] == []


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project whose texts are in order, without what this check does not read."""
    return small_project(tmp_path_factory.mktemp("project"))


def test_in_order(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nothing is found, the command says so and succeeds."""
    assert (check_language.main(project), capsys.readouterr().out) == (0, "Sprache geprüft: 0 Befunde\n")


@pytest.mark.parametrize("planted", PLANTED, ids=[entry.path for entry in PLANTED])
def test_planted(project: Path, planted: Planted, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever is planted is told with file, line and remedy, all at once, and the command fails."""
    kept = shutil.copy(project / planted.path, tmp_path)
    tree.replace(planted.path, planted.old, planted.new)(project)
    try:
        assert check_language.main(project) == 1
    finally:
        shutil.copy(kept, project / planted.path)
    number = "1 Befund" if len(planted.expected) == 1 else f"{len(planted.expected)} Befunde"
    assert capsys.readouterr().out.splitlines() == [*planted.expected, f"Sprache geprüft: {number}"]


def test_broken_content_comes_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Files with errors cannot be read; the command says what to do first."""
    tree.replace(tree.EXAMPLE, "status: running", "status: rennt")(tree.write(tmp_path))
    assert check_language.main(tmp_path) == 1
    assert capsys.readouterr().out == "Die Inhalte haben Fehler – zuerst make check ausführen und die Fehler beheben.\n"


def test_no_exception_too_many(library: Library) -> None:
    """Each exception for an abbreviation is needed by one of our texts; one that is needed no longer goes."""
    told = unexplained_abbreviations(written_passages(ROOT, library), glossary_abbreviations(library))
    assert {finding.message.split("„")[1].split("“")[0] for finding in told} == EXCEPTIONS
