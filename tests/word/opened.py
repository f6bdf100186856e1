"""Word files made of a few blocks, opened again."""

import io
from datetime import date
from typing import Any

import docx
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from macros.views.document import Block, Document
from macros.word import render_docx

BASE = "https://werkstatt.example/"
STAMP = date(2026, 11, 23)
ADDRESS = "workshops/musterstadt/protokoll/"


def document(*blocks: Block, **changes: Any) -> Document:
    """Return a document of these blocks, with some fields changed."""
    fields = {
        "id": "protokoll",
        "title": "Protokoll",
        "subtitle": "Workshop in Musterstadt",
        "description": "Was vereinbart wurde.",
        "address": ADDRESS,
    }
    return Document(blocks=blocks, **{**fields, **changes})


def opened(*blocks: Block, **changes: Any) -> WordFile:
    """Return the Word file of a document, opened again."""
    return docx.Document(io.BytesIO(render_docx(document(*blocks, **changes), BASE, STAMP)))


def paragraphs(file: WordFile) -> list[Paragraph]:
    """Return every paragraph of a file in the order of reading, those in tables included."""
    return [Paragraph(found, file) for found in file.element.body.iter(qn("w:p"))]


def below_title(file: WordFile) -> list[Paragraph]:
    """Return every paragraph after title and subtitle."""
    return paragraphs(file)[2:]


def styles(found: list[Paragraph]) -> list[str]:
    """Return the names of the styles of paragraphs."""
    return [str(entry.style.name) if entry.style else "" for entry in found]


def values(element: Any, path: str) -> list[str]:
    """Return what an XPath finds below an element of Word."""
    return [str(value) for value in element.xpath(path)]
