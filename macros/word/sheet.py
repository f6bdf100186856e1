"""The Word file while it is being written: where the next paragraph goes, and what is counted."""

import io
from dataclasses import dataclass
from typing import Any

import segno
from docx.document import Document as WordFile
from docx.shared import Length, Mm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from macros.views.document import Inline, plain
from macros.word.addresses import Addresses
from macros.word.inline import spelled, write
from macros.word.xml import element

NUMBERS = 2  # the list definition of templates/word/word/numbering.xml that counts
PIXELS_PER_MODULE = 8


@dataclass
class Sheet:
    """A Word file and its text area. new_page means that the next thing written begins a page."""

    file: WordFile
    addresses: Addresses
    width: Length
    height: Length
    new_page: bool = False
    codes: int = 0

    def paragraph(self, style: str, runs: Inline = ()) -> Paragraph:
        """Append a paragraph to the file; style is an id of templates/word/word/styles.xml."""
        made: Paragraph = self.file.add_paragraph()
        made._p.style = style
        if self.new_page:
            made.paragraph_format.page_break_before = True
            made.paragraph_format.space_before = Pt(0)
            self.new_page = False
        write(made, runs, self.addresses)
        return made

    def text(self, style: str, text: str) -> Paragraph:
        """Append a paragraph of plain German text."""
        return self.paragraph(style, plain(text))

    def gap(self) -> None:
        """Append a small gap; Word would join tables that stand next to each other."""
        self.paragraph("AfterTable")

    def before_table(self) -> None:
        """Begin a new page where one is due; a table cannot do that by itself."""
        if self.new_page:
            self.gap()

    def in_cell(self, cell: _Cell, style: str, runs: Inline) -> Paragraph:
        """Write a paragraph into a cell: its first, empty one, or one more."""
        only = cell.paragraphs[0]
        made: Paragraph = only if len(cell.paragraphs) == 1 and not len(only._p.xpath("w:r | w:hyperlink")) else cell.add_paragraph()
        made._p.style = style
        write(made, runs, self.addresses)
        return made

    def counting(self, level: int) -> int:
        """Return the number of a new list that counts from 1."""
        numbering: Any = self.file.part.numbering_part.element
        made = numbering.add_num(NUMBERS)
        made.add_lvlOverride(ilvl=level).add_startOverride(1)
        return int(made.numId)

    def qr_code(self, paragraph: Paragraph, address: str, label: str, size: Length) -> None:
        """Append a QR code to a paragraph; its alternative text says where it leads. There is none to an address nobody may follow."""
        target = self.addresses.full(address)
        if not target:
            return
        picture = io.BytesIO()
        segno.make(target, error="m", micro=False).save(picture, kind="png", scale=PIXELS_PER_MODULE)
        picture.seek(0)
        self.codes += 1
        shown: Any = paragraph.add_run().add_picture(picture, width=size)._inline
        shown.docPr.set("name", f"QR-Code {self.codes}")
        shown.docPr.set("descr", spelled(f"QR-Code: {label} ({target})" if label else f"QR-Code zu {target}"))

    def bookmark(self, paragraph: Paragraph, anchor: str) -> None:
        """Make a paragraph the place that links to an anchor lead to."""
        name = self.addresses.bookmarks[anchor]
        number = list(self.addresses.bookmarks).index(anchor) + 1
        start, end = element("w:bookmarkStart", id=number, name=name), element("w:bookmarkEnd", id=number)
        first: Any = paragraph._p.xpath("w:r")[0]
        first.addprevious(start)
        paragraph._p.append(end)


def mm(value: float) -> Length:
    """Return millimetres as Word's length."""
    return Mm(value)
