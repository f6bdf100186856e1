"""What a screen reader gets: order, languages, tables, links, pictures."""

import io

import pikepdf
import pytest

from macros.printing.row_headers import TablesDifferError, elements, mark_row_headers
from macros.views.document import Document, Facts, Heading, Paragraph, Run, Table, plain
from macros.views.document_text import text_of
from tests.printing.conftest import Print
from tests.printing.documents import FACTS, FORM, LANGUAGES, LIST, PLAN, PROGRAMME, document, everything, with_texts
from tests.printing.pdf import codes, dense, pieces, tables

HARM = '#import "x" $x$ *a* _b_ `c` \\ <label> @ref // -- ... [x] {y} ~ /* "q"'


def reading(content: bytes) -> str:
    """Return all words in reading order, without spaces."""
    return dense("".join(piece.text for piece in pieces(content)))


def missing(made: Document, content: bytes) -> list[str]:
    """Return the lines of a document that its PDF does not hold in their order."""
    read, position, lost = reading(content), 0, []
    lines = [line for line in text_of(made).split("\n") if line.strip()]
    for before, line in zip(["", *lines], lines, strict=False):
        if line == before:  # a caption that repeats its heading is not printed
            continue
        found = read.find(dense(line), position)
        position = found + len(dense(line)) if found >= 0 else position
        lost += [line] if found < 0 else []
    return lost


def test_every_word_in_order(pdf: bytes) -> None:
    """A PDF holds every word of its document, in the order in which it is read."""
    assert missing(everything(), pdf) == []


@pytest.mark.parametrize("text", [HARM, "=== Überschrift", "- Punkt", "+ 1. / Begriff: Wert", "https://a.example/#b", "a\tb", "#{7*7}"])
def test_hostile_text(printed: Print, text: str) -> None:
    """Text that means something to Typst is printed as it was written, in every block."""
    made = with_texts(everything(), text)
    assert missing(made, printed(made)) == []


def test_wall_plan_words(printed: Print) -> None:
    """The wall plan is read day by day, each entry with its times."""
    read = reading(printed(document(PLAN)))
    assert read.endswith("Tag10900–1000Begrüßung1000–1005Bewegung1005–1100PauseTag20900–0930Rückblick0950–1100Abschluss")


def test_headings(pdf: bytes) -> None:
    """The title is the one heading of level 1, and no level is left out."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        found = [str(element.S) for element in elements(opened.Root.StructTreeRoot) if str(element.S).startswith("/H")]
    assert found == ["/H1", "/H2", "/H3", "/H4", "/H2", "/H2", "/H2", "/H2"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_language(pdf: bytes, language: str) -> None:
    """A phrase in another language is marked with it."""
    marked = dense("".join(piece.text for piece in pieces(pdf) if piece.language == language))
    assert dense(LANGUAGES[language]) in marked


def test_german_around_a_phrase(printed: Print) -> None:
    """What stands around a foreign phrase stays German."""
    made = document(Paragraph((Run("Auf Englisch: "), Run("Hello", language="en"), Run(" und zurück."))))
    found = [(piece.text.strip(), piece.language) for piece in pieces(printed(made))][-3:]
    assert found == [("Auf Englisch:", "de"), ("Hello", "en"), ("und zurück.", "de")]


def test_every_table_has_header_cells(pdf: bytes) -> None:
    """No table is without header cells."""
    assert [any(cell.S == "/TH" for row in table for cell in row) for table in tables(pdf)] == [True] * 4


@pytest.mark.parametrize(("table", "column"), [(PROGRAMME, 1), (FORM, 0), (FACTS, 0)], ids=["programme", "form", "facts"])
def test_row_headers(printed: Print, table: Table | Facts, column: int) -> None:
    """The cells that head a row are header cells of their row, and the other cells name them."""
    [rows] = tables(printed(document(table)))
    body = rows if isinstance(table, Facts) else rows[1:]
    scopes = [str(next(entry.Scope for entry in row[column].A if "/Scope" in entry)) for row in body]
    named = [[str(row[column].ID) in [str(name) for name in cell.A[0].Headers] for cell in row if cell.S == "/TD"] for row in body]
    assert scopes == ["/Row"] * len(body)
    assert all(all(entries) for entries in named)


def test_column_headers_stay(printed: Print) -> None:
    """Cells still name the header of their column, in the tree of ids both are found."""
    content = printed(document(PROGRAMME))
    [rows] = tables(content)
    names = [str(name) for name in rows[1][0].A[0].Headers]
    with pikepdf.open(io.BytesIO(content)) as opened:
        known = set(pikepdf.NameTree(opened.Root.StructTreeRoot.IDTree))
    assert (names, set(names) <= known) == ([str(rows[0][0].ID), str(rows[1][1].ID)], True)


def test_no_row_headers_where_none_are(printed: Print) -> None:
    """A plain list has headers for its columns only."""
    [rows] = tables(printed(document(LIST)))
    assert [[str(cell.S) for cell in row] for row in rows] == [["/TH", "/TH"], ["/TD", "/TD"]]


def test_tables_are_counted(printed: Print) -> None:
    """A table that the document does not know is refused, for its row headers would be guessed."""
    with pytest.raises(TablesDifferError, match="1 Tabellen im PDF, 0 im Dokument"):
        mark_row_headers(printed(document(LIST)), [])


def test_caption(pdf: bytes) -> None:
    """A caption belongs to its table."""
    assert [dense(piece.text) for piece in pieces(pdf) if "Programmamersten" in dense(piece.text)] == ["ProgrammamerstenTag"]


def test_pictures_have_words(pdf: bytes) -> None:
    """The only pictures are codes, and each says where it leads."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        found = {str(element.Alt) for element in elements(opened.Root.StructTreeRoot) if element.S == "/Figure"}
    assert found == {"QR-Code zu werkstatt.example/fragen/phase/tag1/#q001", "QR-Code zu werkstatt.example/fragen/phase/tag1/#q002"}


def test_codes_lead_to_their_pages(pdf: bytes) -> None:
    """Codes read from the page image hold full addresses."""
    assert codes(pdf) == {f"https://werkstatt.example/fragen/phase/tag1/#{question}" for question in ("q001", "q002")}


def test_easy_language_is_not_hyphenated(printed: Print) -> None:
    """Einfache Sprache keeps words whole; other text is hyphenated."""
    words = " ".join(["Integrationsbeauftragtenversammlung"] * 9)
    made = [document(Heading(2, "Text"), Paragraph(plain(words), easy=easy)) for easy in (True, False)]
    hyphens = ["\x02" in "".join(piece.text for piece in pieces(printed(entry))) for entry in made]
    assert hyphens == [False, True]
