"""A document becomes a Word file, block by block."""

from datetime import UTC, date, datetime, time

from docx.document import Document as WordFile
from docx.shared import Emu
from docx.text.paragraph import Paragraph as WordParagraph

from macros.views.document import (
    Authored,
    Block,
    Bullets,
    Cards,
    Code,
    Document,
    Facts,
    Heading,
    Inline,
    PageBreak,
    Paragraph,
    Run,
    Scale,
    Table,
    WallPlan,
    WriteLines,
)
from macros.word.addresses import Addresses
from macros.word.authored import write_authored
from macros.word.cards import CODE_SIZE, write_cards, write_plan
from macros.word.inline import spelled, write
from macros.word.package import open_template, to_bytes
from macros.word.page import MAKER, set_header_and_footer, set_paper
from macros.word.sheet import Sheet
from macros.word.tables import tick_box, write_facts, write_scale, write_table
from macros.word.xml import numbered, without_hyphens

PARAGRAPH_STYLES = {
    "normal": "Normal",
    "lead": "Lead",
    "muted": "Muted",
    "note": "Note",
    "label": "Label",
    "question": "Question",
}
LONGEST_PROPERTY = 255  # python-docx refuses longer ones
LIST_STYLES = {"bullet": "ListBullet", "number": "ListNumber"}


def render_docx(document: Document, base_url: str, stamp: date) -> bytes:
    """Return a document as a Word file. base_url is the root of the site, with a slash at its end; stamp is the day printed as its
    version. The same arguments give the same bytes."""
    file = open_template()
    anchors = [block.anchor for block in document.blocks if isinstance(block, Heading) and block.anchor]
    addresses = Addresses(base_url, document.address, {anchor: f"_iw{number}" for number, anchor in enumerate(anchors, start=1)})
    width, height = set_paper(file, document)
    set_header_and_footer(file, document, addresses, width, stamp)
    _describe(file, document, stamp)
    sheet = Sheet(file, addresses, width, height)
    sheet.text("Title", document.title)
    if document.subtitle:
        sheet.text("Subtitle", document.subtitle)
    above: list[int] = []
    for block in document.blocks:
        if isinstance(block, Heading):
            _write_heading(sheet, block, _depth(above, block.level))
        else:
            _write_block(sheet, block)
    return to_bytes(file, stamp)


def _describe(file: WordFile, document: Document, stamp: date) -> None:
    facts = file.core_properties
    facts.title, facts.subject, facts.comments = map(_property, (document.title, document.subtitle, document.description))
    facts.author = facts.last_modified_by = MAKER
    facts.language, facts.revision = "de-DE", 1
    facts.created = facts.modified = datetime.combine(stamp, time(), UTC)


def _property(text: str) -> str:
    return spelled(text)[:LONGEST_PROPERTY]


def _depth(above: list[int], level: int) -> int:
    """Return how many headings lead to one of this level, itself included, so that no level is skipped; above holds their levels."""
    while above and above[-1] >= level:
        above.pop()
    above.append(level)
    return len(above)


def _write_heading(sheet: Sheet, block: Heading, depth: int) -> None:
    made = sheet.text(f"Heading{depth}", block.text)
    if block.anchor:
        sheet.bookmark(made, block.anchor)


def _write_block(sheet: Sheet, block: Block) -> None:
    match block:
        case Paragraph():
            _write_paragraph(sheet, block)
        case Bullets():
            _write_list(sheet, block)
        case Authored():
            write_authored(sheet, block.markdown)
        case Facts():
            write_facts(sheet, block)
        case Table():
            write_table(sheet, block)
        case Scale():
            write_scale(sheet, block)
        case WriteLines():
            _write_lines(sheet, block)
        case Code():
            _write_code(sheet, block)
        case Cards():
            write_cards(sheet, block)
        case WallPlan():
            write_plan(sheet, block)
        case PageBreak():
            sheet.new_page = True


def _write_paragraph(sheet: Sheet, block: Paragraph) -> None:
    made = sheet.paragraph(PARAGRAPH_STYLES[block.style], block.runs)
    if block.easy:
        without_hyphens(made)


def _write_list(sheet: Sheet, block: Bullets) -> None:
    number = sheet.counting(0) if block.style == "number" else 0
    for item in block.items:
        made = _check_item(sheet, item) if block.style == "checkbox" else sheet.paragraph(LIST_STYLES[block.style], item)
        if number:
            numbered(made, number, 0)
        if block.easy:
            without_hyphens(made)


def _check_item(sheet: Sheet, item: Inline) -> WordParagraph:
    made = sheet.paragraph("CheckList")
    tick_box(made)
    made.add_run("\t")
    write(made, item, sheet.addresses)
    return made


def _write_lines(sheet: Sheet, block: WriteLines) -> None:
    if block.label:
        sheet.text("Label", block.label)
    for _ in range(block.lines):
        sheet.paragraph("WriteLine")


def _write_code(sheet: Sheet, block: Code) -> None:
    sheet.qr_code(sheet.paragraph("PageCode"), block.address, block.label, Emu(CODE_SIZE))
    sheet.paragraph("Muted", (Run(block.label or sheet.addresses.full(block.address), link=block.address),))
