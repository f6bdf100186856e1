"""The page: paper, margins, running header, footer with page numbers, licence and address."""

from datetime import date

from docx.document import Document as WordFile
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Emu, Length
from docx.text.paragraph import Paragraph

from macros.library.dates import PartialDate
from macros.views.document import Document, Run, plain
from macros.word.addresses import Addresses
from macros.word.inline import write
from macros.word.sheet import mm
from macros.word.xml import field

PAPER = {"a4": (210, 297), "a3": (297, 420)}  # mm, upright
MAKER = "Integrationswerkstatt"
LICENCE = "CC BY 4.0"
LICENCE_ADDRESS = "https://creativecommons.org/licenses/by/4.0/deed.de"


def set_paper(file: WordFile, document: Document) -> tuple[Length, Length]:
    """Set paper and margins; return width and height of the text area."""
    section = file.sections[0]
    sides = PAPER[document.paper]
    width, height = sides[::-1] if document.landscape else sides
    section.page_width, section.page_height = mm(width), mm(height)
    section.orientation = WD_ORIENT.LANDSCAPE if document.landscape else WD_ORIENT.PORTRAIT
    section.top_margin, section.bottom_margin = mm(19), mm(20)
    section.left_margin, section.right_margin = mm(22), mm(20)
    section.header_distance, section.footer_distance = mm(10), mm(9)
    return mm(width - 42), mm(height - 39)


def set_header_and_footer(file: WordFile, document: Document, addresses: Addresses, width: Length, stamp: date) -> None:
    """Write the running header (from the second page on) and the footer of all pages."""
    for name in ("Header", "Footer"):
        file.styles[name].paragraph_format.tab_stops.add_tab_stop(Emu(width), WD_TAB_ALIGNMENT.RIGHT)
    section = file.sections[0]
    section.different_first_page_header_footer = True
    header = section.header.paragraphs[0]
    header._p.style = "Header"
    write(header, plain(document.subtitle or MAKER), addresses)
    header.add_run("\t")
    write(header, plain(document.title), addresses)
    for footer in (section.footer, section.first_page_footer):
        line = footer.paragraphs[0]
        line._p.style = "Footer"
        _write_footer(line, document, addresses, stamp)


def _write_footer(line: Paragraph, document: Document, addresses: Addresses, stamp: date) -> None:
    day = str(PartialDate(stamp.year, stamp.month, stamp.day))
    write(line, (Run(f"Stand {day} · Texte: "), Run(LICENCE, link=LICENCE_ADDRESS)), addresses)
    line.add_run("\tSeite ")
    line._p.append(field("PAGE"))
    line.add_run(" von ")
    line._p.append(field("NUMPAGES"))
    line.add_run().add_break()
    address = addresses.full(document.address)
    write(line, (Run(address.removeprefix("https://").rstrip("/"), link=address),), addresses)
