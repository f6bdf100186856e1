"""Cards to cut out and the wall plan, as tables that can be edited."""

from itertools import pairwise

from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.shared import Emu, Length
from docx.table import _Cell

from macros.views.document import Card, Cards, PlanEntry, Run, WallPlan, plain
from macros.views.wording import clock
from macros.word.sheet import Sheet, mm
from macros.word.tables import SHADE, new_row, new_table
from macros.word.xml import element, shade

CODE_SIZE = mm(22)
LEFT_FREE = mm(12)  # what the gaps around a table of cards need of a page
LEAST_ROW = mm(4)
TIME_COLUMN, DAY_COLUMN = 2, 9  # relative widths of the wall plan


def write_cards(sheet: Sheet, block: Cards) -> None:
    """Append cards, per_page on a page: two above each other, or two by two; every page of cards is new."""
    columns = 2 if block.per_page == 4 or sheet.width > sheet.height else 1
    rows = block.per_page // columns
    for first in range(0, len(block.cards), block.per_page):
        sheet.new_page = True
        sheet.before_table()
        made = new_table(sheet, "WorkshopCards", (1,) * columns, head=False, row_heads=False)
        page = block.cards[first : first + block.per_page]
        for start in range(0, len(page), columns):
            row = new_row(made)
            row.height, row.height_rule = Emu((sheet.height - LEFT_FREE) // rows), WD_ROW_HEIGHT_RULE.EXACTLY
            for cell, card in zip(row.cells, page[start : start + columns], strict=False):
                _write_card(sheet, cell, card)
    sheet.gap()


def write_plan(sheet: Sheet, block: WallPlan) -> None:
    """Append the days side by side: a row for every moment at which something begins or ends, as high as it is long."""
    moments = sorted({moment for _, entries in block.days for entry in entries for moment in (entry.begins, entry.ends)})
    widths = (TIME_COLUMN, *(DAY_COLUMN for _ in block.days))
    sheet.before_table()
    made = new_table(sheet, "WorkshopTable", widths, head=True, row_heads=True, title="Wandplan")
    head = new_row(made)
    head._tr.get_or_add_trPr().append(element("w:tblHeader"))
    for cell, text in zip(head.cells, ("Uhrzeit", *(title for title, _ in block.days)), strict=True):
        sheet.in_cell(cell, "TableHead", plain(text))
    for begins, ends in pairwise(moments):
        row = new_row(made)
        row.height, row.height_rule = _row_height(sheet, ends - begins, moments), WD_ROW_HEIGHT_RULE.AT_LEAST
        sheet.in_cell(row.cells[0], "RowHead", plain(clock(begins)))
        for cell, (_, entries) in zip(row.cells[1:], block.days, strict=True):
            _write_entry(sheet, cell, begins, entries)
    sheet.gap()


def _write_card(sheet: Sheet, cell: _Cell, card: Card) -> None:
    if card.kicker:
        sheet.in_cell(cell, "CardKicker", plain(card.kicker))
    sheet.in_cell(cell, "CardText", plain(card.text))
    for detail in card.details:
        sheet.in_cell(cell, "CardDetail", plain(detail))
    if card.address:
        sheet.qr_code(sheet.in_cell(cell, "PageCode", ()), card.address, card.text, CODE_SIZE)


def _row_height(sheet: Sheet, minutes: int, moments: list[int]) -> Length:
    """Return the share of the page that some minutes take; a short row is as high as its text needs."""
    span = moments[-1] - moments[0]
    return Emu(max(LEAST_ROW, (sheet.height - 4 * LEFT_FREE) * minutes // span))


def _write_entry(sheet: Sheet, cell: _Cell, begins: int, entries: tuple[PlanEntry, ...]) -> None:
    """Fill the cell of a day at a moment: an entry begins, goes on, or there is none."""
    running = next((entry for entry in entries if entry.begins <= begins < entry.ends), None)
    if not running:
        return
    starts = running.begins == begins
    merge = element("w:vMerge", val="restart") if starts else element("w:vMerge")
    cell._tc.get_or_add_tcPr().append(merge)
    if running.rests:
        shade(cell, SHADE)
    if starts:
        times = Run(f"{clock(running.begins)}–{clock(running.ends)} ", bold=True)
        sheet.in_cell(cell, "TableText", (times, Run(running.title)))
