"""A Word file says what its document says, word for word."""

import io
from typing import Any

import docx
import pytest

from macros.library.library import Library
from macros.views.document import Document, Paragraph, Table, WallPlan, plain
from macros.views.document_text import text_of
from macros.views.editions.registry import EDITIONS
from macros.views.editions.scope import Scope
from macros.word import render_docx
from tests.word.every_block import HARM, authored, filled, words_of
from tests.word.opened import BASE, STAMP, below_title, opened


def words(of: Document) -> list[str]:
    """Return the words of the Word file of a document."""
    return words_of(docx.Document(io.BytesIO(render_docx(of, BASE, STAMP))))


def without_plan(of: Document) -> Document:
    """Return a document without its wall plan, whose times stand in another order in a table."""
    fields: dict[str, Any] = vars(of)
    return Document(**{**fields, "blocks": tuple(block for block in of.blocks if not isinstance(block, WallPlan))})


@pytest.mark.parametrize("text", ["Ämter für Größe", HARM], ids=["German", "harm"])
def test_every_block(text: str) -> None:
    """Every text of every kind of block stands in the file, as it was written and in order."""
    found = without_plan(filled(text))
    assert words(found) == text_of(found).split()


def test_wall_plan() -> None:
    """Every word of a wall plan stands in the file."""
    found = filled("Wort")
    said = [word for word in text_of(found).split() if ":" not in word]
    assert [word for word in said if word not in words(found)] == []


def test_authored() -> None:
    """Every word of authored Markdown stands in the file; HTML is text."""
    found = authored()
    assert words(found) == text_of(found).split()
    assert "HTML</b>." in words(found)


@pytest.mark.parametrize("workshop", ["musterkreis", "musterstadt"])
@pytest.mark.parametrize("edition", [edition for edition in EDITIONS if edition.word], ids=lambda edition: edition.id)
def test_editions(library: Library, edition: Any, workshop: str) -> None:
    """The editions offered as Word files lose nothing."""
    found = edition.build(Scope(library, library.workshops[workshop], STAMP, internal=True))
    assert words(found) == text_of(found).split()


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\x1b", "\ufffe", "\ud800"], ids=ascii)
def test_signs_that_xml_cannot_hold(sign: str) -> None:
    """Signs that no XML file may hold are left out and break nothing."""
    text = f"vor{sign}nach"
    file = opened(Paragraph(plain(text)), Table(text, (text,), ((plain(text),),), (1,)), title=text)
    assert {entry.text for entry in below_title(file) if entry.text} == {"vornach"}
    assert file.core_properties.title == "vornach"


@pytest.mark.parametrize("field", ["title", "subtitle", "description"])
def test_harm_in_properties(field: str) -> None:
    """Hostile text stays text in the properties of the file, too."""
    facts = opened(**{field: HARM}).core_properties
    assert HARM in (facts.title, facts.subject, facts.comments)


def test_long_property() -> None:
    """A long description is cut in the properties, which hold 255 characters."""
    assert len(opened(description="Wort " * 100).core_properties.comments) == 255
