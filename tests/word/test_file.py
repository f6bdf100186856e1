"""The file as a whole: paper, running lines, properties, settings, and the same bytes every time."""

import io
import re
import zipfile
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Any

import pytest

from macros.views.document import Code, Heading, Paragraph, Run, Table, plain
from macros.word import render_docx
from macros.word.package import TEMPLATE
from scripts.check_content import ROOT
from tests.word.opened import BASE, STAMP, document, opened, values

SAMPLE = document(
    Heading(2, "Ziele", "ziele"),
    Paragraph((Run("Zum Beispiel", link="praxisbeispiele/neuss/"),)),
    Table("Ablauf", ("Zeit",), ((plain("08:30"),),), (1,)),
    Code("workshops/musterstadt/", "Seite des Workshops"),
)


def parts(data: bytes) -> dict[str, str]:
    """Return the XML files of a Word file by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist() if name.endswith((".xml", ".rels"))}


@pytest.mark.parametrize(
    ("changes", "size", "orientation"),
    [
        ({}, (210, 297), "portrait"),
        ({"landscape": True}, (297, 210), "landscape"),
        ({"paper": "a3"}, (297, 420), "portrait"),
        ({"paper": "a3", "landscape": True}, (420, 297), "landscape"),
    ],
)
def test_paper(changes: dict[str, Any], size: tuple[int, int], orientation: str) -> None:
    """Paper and orientation are those of the document."""
    section = opened(**changes).sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.mm), round(section.page_height.mm)) == size
    assert section.orientation.name.lower() == orientation


def test_text_fits_the_paper() -> None:
    """A table is as wide as the paper without its margins."""
    file = opened(*SAMPLE.blocks, paper="a3", landscape=True)
    section = file.sections[0]
    width = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    assert values(file.tables[0]._tbl, "w:tblPr/w:tblW/@w:w") == [str(width // 635)]


def test_header() -> None:
    """The running header names workshop and document from the second page on; the first page has the title itself."""
    section = opened().sections[0]
    assert section.header.paragraphs[0].text == "Workshop in Musterstadt\tProtokoll"
    assert section.different_first_page_header_footer
    assert section.first_page_header.is_linked_to_previous


@pytest.mark.parametrize("name", ["footer", "first_page_footer"])
def test_footer(name: str) -> None:
    """The footer says version, licence, address and page; page numbers are fields that Word computes."""
    line = getattr(opened().sections[0], name).paragraphs[0]
    assert (
        line.text
        == "Stand 23.\N{NO-BREAK SPACE}November 2026 · Texte: CC BY 4.0\tSeite  von \nwerkstatt.example/workshops/musterstadt/protokoll"
    )
    assert values(line._p, "w:fldSimple/@w:instr") == ["PAGE", "NUMPAGES"]
    words = "".join(values(line._p, ".//w:t/text() | .//w:tab[ancestor::w:r]/@none"))
    assert "Seite 1 von 1" in words


def test_footer_links() -> None:
    """Licence and address can be followed."""
    footer = opened().sections[0].footer
    assert [link.url for link in footer.paragraphs[0].hyperlinks] == [
        "https://creativecommons.org/licenses/by/4.0/deed.de",
        "https://werkstatt.example/workshops/musterstadt/protokoll/",
    ]


def test_properties() -> None:
    """The properties name title, maker, language and the day of the version."""
    facts = opened().core_properties
    assert (facts.title, facts.subject, facts.comments) == ("Protokoll", "Workshop in Musterstadt", "Was vereinbart wurde.")
    assert (facts.author, facts.last_modified_by, facts.language) == ("Integrationswerkstatt", "Integrationswerkstatt", "de-DE")
    assert facts.created == facts.modified == datetime(2026, 11, 23, tzinfo=UTC)


def test_language() -> None:
    """The language of the whole file is German, and the font is that of the site."""
    xml = parts(render_docx(SAMPLE, BASE, STAMP))
    assert re.findall(r'<w:lang w:val="([^"]+)"', xml["word/styles.xml"]) == ["de-DE"]
    assert 'w:asciiTheme="minorHAnsi"' in xml["word/styles.xml"]
    assert set(re.findall(r'<a:latin typeface="([^"]*)"', xml["word/theme/theme1.xml"])) == {"FiraGO"}


def test_other_fonts() -> None:
    """Where the font is missing, Calibri steps in, then Arial."""
    fonts = re.findall(
        r'<w:font w:name="([^"]+)">\s*<w:altName w:val="([^"]+)"', parts(render_docx(SAMPLE, BASE, STAMP))["word/fontTable.xml"]
    )
    assert fonts[:2] == [("FiraGO", "Calibri"), ("Calibri", "Arial")]


def test_hyphenation() -> None:
    """Word divides words, but not in headings."""
    file = opened()
    assert len(file.settings.element.xpath("w:autoHyphenation")) == 1
    assert [len(file.styles[f"Heading {level}"].element.xpath("w:pPr/w:suppressAutoHyphens")) for level in (1, 2, 3)] == [1, 1, 1]


def test_colours() -> None:
    """Every colour is one of the site."""
    tokens = (ROOT / "docs/assets/stylesheets/tokens.css").read_text(encoding="utf-8").upper()
    used = {
        colour
        for path in TEMPLATE.rglob("*.xml")
        for colour in re.findall(r'(?:w:color|w:fill|w:val|val)="([0-9A-F]{6})"', path.read_text(encoding="utf-8"))
    }
    assert sorted(colour for colour in used if f"#{colour}" not in tokens and colour != "FFFFFF") == []


def test_used_styles_exist() -> None:
    """No style is named that the file does not have."""
    xml = parts(render_docx(SAMPLE, BASE, STAMP))
    known = set(re.findall(r'w:styleId="([^"]+)"', xml["word/styles.xml"]))
    used = {name for text in xml.values() for name in re.findall(r'<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]+)"', text)}
    assert used - known == set()


def test_same_bytes() -> None:
    """The same document and day give the same bytes."""
    assert render_docx(SAMPLE, BASE, STAMP) == render_docx(SAMPLE, BASE, STAMP)


def test_parts_have_the_day_of_the_version() -> None:
    """The files within bear the day of the version, and stand in a fixed order behind the list of types."""
    with zipfile.ZipFile(io.BytesIO(render_docx(SAMPLE, BASE, STAMP))) as archive:
        assert {info.date_time for info in archive.infolist()} == {(2026, 11, 23, 0, 0, 0)}
        first, *rest = archive.namelist()
    assert first == "[Content_Types].xml"
    assert all(before < after for before, after in pairwise(rest))


def test_before_zip() -> None:
    """A day before ZIP files knew days does no harm."""
    assert render_docx(SAMPLE, BASE, date(1970, 1, 1))[:2] == b"PK"
