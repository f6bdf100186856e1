"""What tests read in a PDF: its words in the order of its structure, with their languages; tables; pages; codes; conformance."""

import ctypes
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import page
import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import zxingcpp
from page import ValidationProfile

from macros.printing.row_headers import children, elements

STREAM_LENGTH = "PDFA2A-STREAM-LENGTH-001"
RIGHT_TO_LEFT = re.compile("[\u0590-\u06ff]+")
_OPEN: list[pikepdf.Pdf] = []  # cells die with their file
STREAM = re.compile(rb"\d+ \d+ obj\b((?:(?!endobj).)*?)\bstream\r?\n", re.DOTALL)
LENGTH = re.compile(rb"/Length (\d+)")
END_OF_STREAM = re.compile(rb"\r?\n?endstream\b")


@dataclass(frozen=True)
class Piece:
    """A piece of text with the language it is marked with, and the kind of structure element it stands in."""

    text: str
    language: str
    kind: str


def failures(content: bytes, profile: ValidationProfile) -> list[str]:
    """Return what the validator objects to.

    Its check of stream lengths is re-checked: it takes a stream whose compressed data happens to end like a line for
    too short. Where the word endstream follows right after every stated length, the lengths are right.
    """
    report = page.validate_pdf_bytes(content, profile=profile)
    alarms = {STREAM_LENGTH} if lengths_hold(content) else set()
    return [f"{entry.rule_id}: {entry.message}" for entry in report.failures if entry.rule_id not in alarms]


def lengths_hold(content: bytes) -> bool:
    """Return whether every stream is as long as it says."""
    position = 0
    while found := STREAM.search(content, position):
        length = LENGTH.search(found[1])
        position = found.end() + int(length[1]) if length else found.end()
        if not length or not END_OF_STREAM.match(content, position):
            return False
    return position > 0


def page_texts(content: bytes) -> list[str]:
    """Return the words of each page, headers and footers included, in one line."""
    with pypdfium2.PdfDocument(content) as document:
        return [joined(sheet.get_textpage().get_text_bounded()) for sheet in document]


def joined(text: str) -> str:
    """Return a text in one line, without hyphens at the ends of lines."""
    return " ".join(re.sub("[\u00ad\ufffe\u0002]\\s*", "", text).split())


def dense(text: str) -> str:
    """Return a text without spaces, hyphens and colons: what reads the PDF takes a hyphen at the end of a line for a soft one.

    Arabic is compared by its letters, because a PDF holds them as they are drawn; so it does a colon beside them.
    """
    letters = re.sub("[-:\\s\u00ad\ufffe\u0002]", "", text)
    return RIGHT_TO_LEFT.sub(lambda found: "".join(sorted(found[0])), letters)


def codes(content: bytes) -> set[str]:
    """Return what the QR codes on all pages say, read from their pictures."""
    with pypdfium2.PdfDocument(content) as document:
        pictures = [sheet.render(scale=200 / 72).to_pil() for sheet in document]
    return {code.text for picture in pictures for code in zxingcpp.read_barcodes(picture)}


def tables(content: bytes) -> list[list[list[pikepdf.Object]]]:
    """Return the tables in reading order, each as rows of cells."""
    pdf = pikepdf.open(io.BytesIO(content))
    _OPEN.append(pdf)
    found = [element for element in elements(pdf.Root.StructTreeRoot) if element.S == "/Table"]
    return [[children(part) for part in elements(table) if part.S == "/TR"] for table in found]


def pieces(content: bytes) -> list[Piece]:
    """Return all text in the order in which a screen reader reads it."""
    drawn = _drawn(content)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        pages = {sheet.obj.objgen: number for number, sheet in enumerate(pdf.pages)}
        return list(_read(pdf.Root.StructTreeRoot, str(pdf.Root.Lang), None, pages, drawn))


Drawn = dict[tuple[int, int], tuple[str, str]]
Pages = dict[tuple[int, int], int]


def _read(node: pikepdf.Object, language: str, number: int | None, pages: Pages, drawn: Drawn) -> Iterator[Piece]:
    """Yield the text below a structure element; number is that of the page it stands on."""
    language = str(node.get("/Lang", language))
    number = pages[node.Pg.objgen] if "/Pg" in node else number
    kids: Any = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from _read(kid, language, number, pages, drawn)
            continue
        marked = int(kid.MCID) if isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid else kid if isinstance(kid, int) else None
        where = pages[kid.Pg.objgen] if isinstance(kid, pikepdf.Dictionary) and "/Pg" in kid else number
        if marked is not None and where is not None and (where, marked) in drawn:
            text, own = drawn[where, marked]
            yield Piece(text, own or language, str(node.get("/S", "")))


def _drawn(content: bytes) -> Drawn:
    """Return text and language of all marked content, by page and number."""
    found: Drawn = {}
    with pypdfium2.PdfDocument(content) as document:
        for number, sheet in enumerate(document):
            words = sheet.get_textpage()
            for drawing in sheet.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
                marked = pdfium.FPDFPageObj_GetMarkedContentID(drawing.raw)
                text, language = found.get((number, marked), ("", ""))
                found[number, marked] = (text + _words(drawing.raw, words.raw), language or _language(drawing.raw))
    return found


def _words(drawing: pdfium.FPDF_PAGEOBJECT, words: pdfium.FPDF_TEXTPAGE) -> str:
    size = pdfium.FPDFTextObj_GetText(drawing, words, None, 0)
    buffer = (ctypes.c_ushort * (size // 2))()
    pdfium.FPDFTextObj_GetText(drawing, words, buffer, size)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")


def _language(drawing: pdfium.FPDF_PAGEOBJECT) -> str:
    for number in range(pdfium.FPDFPageObj_CountMarks(drawing)):
        mark = pdfium.FPDFPageObj_GetMark(drawing, number)
        buffer, size = (ctypes.c_ushort * 32)(), ctypes.c_ulong()
        if pdfium.FPDFPageObjMark_GetParamStringValue(mark, b"Lang", buffer, 64, ctypes.byref(size)):
            return bytes(buffer)[: size.value].decode("utf-16-le").rstrip("\0")
    return ""
