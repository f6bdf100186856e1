"""Another program than Word opens the files and finds every word, on screen and on paper."""

import subprocess
from collections.abc import Mapping
from pathlib import Path

import pypdfium2
import pytest

from macros.library.library import Library
from macros.views.document import Document
from macros.views.document_text import text_of
from macros.views.editions import council_paper
from macros.views.editions.scope import Scope
from macros.word import render_docx
from scripts.ensure_programs import OFFICE
from tests.word.every_block import HARM, authored, filled
from tests.word.opened import BASE, STAMP

NAMES = ("jeder-block", "boese", "markdown", "vorlage")
PATIENCE = 300  # seconds; a first start writes a profile
PLAIN_TEXT = "txt:Text (encoded):UTF8"
HYPHENS = "-\N{SOFT HYPHEN}\ufffe"  # a line on paper may end within a word


@pytest.fixture(scope="module")
def documents(library: Library) -> Mapping[str, Document]:
    """Documents of every kind, by name."""
    paper = council_paper.build(Scope(library, library.workshops["musterstadt"], STAMP))
    return dict(zip(NAMES, (filled("Größe"), filled(HARM), authored(), paper), strict=True))


@pytest.fixture(scope="module")
def converted(documents: Mapping[str, Document], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every document as text and as PDF, made by LibreOffice."""
    office = OFFICE.find()
    assert office, OFFICE.advice
    folder = tmp_path_factory.mktemp("office")
    for name, document in documents.items():
        (folder / f"{name}.docx").write_bytes(render_docx(document, BASE, STAMP))
    files = [f"{name}.docx" for name in documents]
    for target in (PLAIN_TEXT, "pdf"):
        command = [office, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", target, *files]
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=PATIENCE)
    return folder


def said(document: Document) -> list[str]:
    """Return the words of a document, without clock times, which a wall plan shows in spans."""
    return [word for word in text_of(document).split() if ":" not in word]


def on_paper(path: Path) -> str:
    """Return the text of a PDF file without spaces and hyphens."""
    with pypdfium2.PdfDocument(path) as file:
        text = "".join(page.get_textpage().get_text_range() for page in file)
    return squeezed(text)


def squeezed(text: str) -> str:
    """Return a text without what line breaks change."""
    return "".join(character for character in "".join(text.split()) if character not in HYPHENS)


@pytest.mark.parametrize("name", NAMES)
def test_text(documents: Mapping[str, Document], converted: Path, name: str) -> None:
    """No word is lost when the file becomes plain text."""
    text = (converted / f"{name}.txt").read_text(encoding="utf-8-sig").split()
    assert [word for word in said(documents[name]) if word not in text] == []


@pytest.mark.parametrize("name", NAMES)
def test_paper(documents: Mapping[str, Document], converted: Path, name: str) -> None:
    """No word is lost when the file is printed."""
    text = on_paper(converted / f"{name}.pdf")
    assert [word for word in map(squeezed, said(documents[name])) if word not in text] == []


def test_page_numbers(converted: Path) -> None:
    """The fields of the footer show the page and the number of pages."""
    with pypdfium2.PdfDocument(converted / "jeder-block.pdf") as file:
        found = [page.get_textpage().get_text_range() for page in file]
    assert [f"Seite {number} von {len(found)}" in text for number, text in enumerate(found, start=1)] == [True] * len(found)
