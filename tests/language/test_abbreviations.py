"""Which abbreviations a page must explain."""

import pytest

from macros.language.abbreviations import glossary_abbreviations, unexplained
from macros.language.passage import Passage
from macros.library.library import Library

KNOWN = frozenset({"BAMF", "PDF"})


def found(*texts: str, cited: bool = False) -> list[str]:
    """Return what is said about a page of these paragraphs, one a line."""
    passages = [Passage("docs/seite.md", line, "", text, cited=cited) for line, text in enumerate(texts, start=1)]
    return [str(finding) for finding in unexplained(passages, KNOWN)]


def test_unexplained() -> None:
    """The first use of an abbreviation that is explained nowhere is found, and no other."""
    assert found("Zuerst nichts.", "Die MBE hilft.", "Die MBE half.") == [
        "docs/seite.md:2: die Abkürzung „MBE“ ist nicht erklärt – "
        "Beim ersten Mal ausschreiben: „Langform (MBE)“, oder die Langform in vocabulary/thesaurus.yml ergänzen."
    ]


def test_explained_too_late() -> None:
    """An explanation after the first use is too late."""
    assert len(found("Die MBE hilft.", "Die Migrationsberatung (MBE) hilft.")) == 1


@pytest.mark.parametrize(
    "texts",
    [
        ("Die Migrationsberatung (MBE) hilft.", "Die MBE berät."),
        ("Die MBE (Migrationsberatung für Erwachsene) hilft.", "Die MBE berät."),
        ("Das BAMF und die PDF-Datei",),
        ("Kapitel XII nach Teil II",),
        ("Der Verein „RABE“ und FiraGO von GitHub",),
        ("Die Seite www.ABC.de und a@XYZ.de",),
    ],
    ids=["long form first", "long form behind", "known", "Roman numbers", "names", "addresses"],
)
def test_needs_no_explanation(texts: tuple[str, ...]) -> None:
    """What is explained where it is used first, in the glossary, or no abbreviation at all, is fine."""
    assert found(*texts) == []


def test_names_of_others() -> None:
    """A name is not ours to spell out; but where it explains itself, it explains the rest of the page."""
    assert found("Verein RABE", cited=True) == []
    passages = [Passage("a.md", 1, "partners[0]", "Migrationsberatung (MBE)", cited=True), Passage("a.md", 2, "", "Die MBE hilft.")]
    assert list(unexplained(passages, KNOWN)) == []


def test_glossary_explains(library: Library) -> None:
    """The abbreviations of the glossary are known, and its own synonyms."""
    assert glossary_abbreviations(library) >= {"BAMF", "VHS", "AGS", "EU"}
