"""Tables: heads that repeat, rows that stay whole, columns as wide as they are said to be."""

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.shared import Emu, Length
from docx.table import Table as WordTable
from docx.table import _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from macros.views.document import Facts, Inline, Scale, Table, plain
from macros.word.inline import spelled
from macros.word.sheet import Sheet, mm
from macros.word.xml import element, shade

SHADE = "F3EEE1"
BOX = "☐"
FIRST_ROW, FIRST_COLUMN, NO_BANDS = 0x0020, 0x0080, 0x0600
FACT_WIDTHS = (3, 7)
POLE, POINT = 3, 1  # relative widths of the columns of a scale


def write_table(sheet: Sheet, block: Table) -> None:
    """Append a table with its caption."""
    if block.caption:
        sheet.text("Caption", block.caption)
    sheet.before_table()
    made = new_table(sheet, "WorkshopTable", block.widths, head=True, row_heads=block.row_header == 0, title=block.caption)
    head = new_row(made)
    head._tr.get_or_add_trPr().append(element("w:tblHeader"))
    for cell, text in zip(head.cells, block.header, strict=True):
        sheet.in_cell(cell, "TableHead", plain(text))
    for number, texts in enumerate(block.rows):
        row = new_row(made)
        if block.height:
            row.height, row.height_rule = mm(block.height), WD_ROW_HEIGHT_RULE.AT_LEAST
        _fill(sheet, row, texts, block.row_header)
        if number in block.shaded:
            for cell in row.cells:
                shade(cell, SHADE)
    sheet.gap()


def write_facts(sheet: Sheet, block: Facts) -> None:
    """Append labels with their values: a table whose first column heads the rows."""
    if not block.rows:
        return
    sheet.before_table()
    made = new_table(sheet, "WorkshopFacts", FACT_WIDTHS, head=False, row_heads=True)
    for label, value in block.rows:
        _fill(sheet, new_row(made), (plain(label), value), 0)
    sheet.gap()


def write_scale(sheet: Sheet, block: Scale) -> None:
    """Append a question and the points to tick, in one row between the poles."""
    sheet.text("Question", block.question)
    widths = (POLE, *(POINT for _ in range(block.points)), POLE)
    made = new_table(sheet, "WorkshopScale", widths, head=False, row_heads=True, title=block.question)
    first, *points, last = new_row(made).cells
    sheet.in_cell(first, "RowHead", plain(block.low))
    for number, cell in enumerate(points, start=1):
        point = sheet.in_cell(cell, "ScalePoint", ())
        tick_box(point).add_break()
        point.add_run(str(number))
    sheet.in_cell(last, "RowHead", plain(block.high))
    sheet.gap()


def new_table(sheet: Sheet, style: str, widths: Sequence[int], *, head: bool, row_heads: bool, title: str = "") -> WordTable:
    """Append a table without rows, as wide as the text; widths are relative. title is read out by screen readers."""
    made: WordTable = sheet.file.add_table(rows=0, cols=len(widths))
    made._tblPr.style = style
    made.autofit = False
    properties: Any = made._tbl.tblPr
    for old in properties.xpath("w:tblW | w:tblLook"):
        properties.remove(old)
    _set_properties(properties, sheet.width, head, row_heads, title)
    for column, width in zip(made.columns, shares(sheet.width, widths), strict=True):
        column.width = width
    return made


def new_row(made: WordTable) -> _Row:
    """Append a row that is never divided between pages."""
    row: _Row = made.add_row()  # type: ignore[no-untyped-call]
    row._tr.get_or_add_trPr().append(element("w:cantSplit"))
    return row


def tick_box(paragraph: Paragraph) -> Run:
    """Append a box to tick: a character that can be replaced, not a bullet, so that each is ticked by itself."""
    box = paragraph.add_run(BOX)
    box._r.style = "TickBox"
    return box


def shares(total: Length, widths: Sequence[int]) -> list[Length]:
    """Return a length divided in proportion; the parts sum to it."""
    ends = [total * reached // sum(widths) for reached in accumulate(widths)]
    return [Emu(end - start) for start, end in zip([0, *ends], ends, strict=False)]


def _set_properties(properties: Any, width: Length, head: bool, row_heads: bool, title: str) -> None:
    look = NO_BANDS + head * FIRST_ROW + row_heads * FIRST_COLUMN
    flags = {"firstRow": int(head), "lastRow": 0, "firstColumn": int(row_heads), "lastColumn": 0, "noHBand": 1, "noVBand": 1}
    properties.insert_element_before(element("w:tblW", w=width.twips, type="dxa"), "w:jc", "w:tblLayout", "w:tblLook")
    properties.append(element("w:tblLook", val=f"{look:04X}", **flags))
    if title:
        properties.append(element("w:tblCaption", val=spelled(title)))


def _fill(sheet: Sheet, row: _Row, texts: Sequence[Inline], row_header: int | None) -> None:
    for number, (cell, runs) in enumerate(zip(row.cells, texts, strict=True)):
        sheet.in_cell(cell, "RowHead" if number == row_header else "TableText", runs)
