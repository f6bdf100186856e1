"""A document becomes a PDF that is accessible (PDF/UA-1) and lasts (PDF/A-2a); the same input gives the same bytes."""

import json
from datetime import UTC, date, datetime, time
from functools import cache as remembered
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Final

import pymupdf_fonts
import typst

from macros.printing.data import document_data, row_headers
from macros.printing.row_headers import TablesDifferError, mark_row_headers
from macros.rendering import TEMPLATES
from macros.views.document import Document

PRINT_TEMPLATES = TEMPLATES / "print"
FACES = {"figo": "regular", "figbo": "bold", "figit": "italic", "figbi": "bold-italic"}
PACKAGES = ("typst", "segno", "pikepdf", "pymupdf-fonts", "Markdown", "nh3")
STANDARDS: Final = ("ua-1", "a-2a")


class PrintingError(Exception):
    """A document could not be set; the message begins with its id."""


def render_pdf(document: Document, base_url: str, stamp: date, cache: Path) -> bytes:
    """Return a document as PDF; stamp is its version date, base_url the root of the public site.

    What has not changed is taken from the folder cache. Raises PrintingError with what Typst says.
    """
    data = json.dumps(document_data(document, base_url, stamp), ensure_ascii=False, sort_keys=True)
    key = sha256(f"{_recipe()}\n{stamp}\n{row_headers(document)}\n{data}".encode()).hexdigest()
    path = cache / "pdf" / f"{key}.pdf"
    if not path.exists():
        _write(path, _render(document, data, stamp, cache))
    return path.read_bytes()


def _render(document: Document, data: str, stamp: date, cache: Path) -> bytes:
    try:
        return mark_row_headers(typeset(data, stamp, _fonts(cache)), row_headers(document))
    except typst.TypstError as error:
        raise PrintingError("\n".join((f"{document.id}: PDF nicht erzeugt: {error.message}", *error.hints, *error.trace))) from error
    except TablesDifferError as error:
        raise PrintingError(f"{document.id}: PDF nicht erzeugt: {error}") from error


def typeset(data: str, stamp: date, fonts: typst.Fonts) -> bytes:
    """Have Typst set the data (JSON) of a document; the PDF is dated midnight UTC of the stamp."""
    return typst.compile(
        PRINT_TEMPLATES / "edition.typ",
        root=PRINT_TEMPLATES,
        font_paths=fonts,
        ignore_system_fonts=True,
        sys_inputs={"data": data},
        pdf_standards=[*STANDARDS],
        timestamp=datetime.combine(stamp, time(), UTC),
    )


def fonts_in(cache: Path) -> Path:
    """Return the folder with the faces of our family, written once per version of the font package."""
    folder = cache / f"faces-{version('pymupdf-fonts')}"
    for code, style in FACES.items():
        path = folder / f"firago-{style}.ttf"
        if not path.exists():
            _write(path, pymupdf_fonts.myfont(code))
    return folder


def _fonts(cache: Path) -> typst.Fonts:
    """Return our family and, for signs it lacks, the fonts inside Typst; never those of the machine."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(fonts_in(cache))])


@remembered
def _recipe() -> str:
    """Return a text that changes whenever the same data may give another PDF: templates, our code, packages."""
    files = sorted((*PRINT_TEMPLATES.glob("*.typ"), *Path(__file__).parent.glob("*.py")))
    digests = [sha256(path.read_bytes()).hexdigest() for path in files]
    return "\n".join((*digests, *(f"{name} {version(name)}" for name in PACKAGES)))


def _write(path: Path, content: bytes) -> None:
    """Write a file so that nobody ever reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_bytes(content)
    part.replace(path)
