"""Tables have heads that repeat, rows that stay whole, and columns as wide as they are said to be."""

from itertools import pairwise
from typing import Any

import pytest
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.table import Table as WordTable

from macros.views.document import Card, Cards, Facts, PageBreak, Paragraph, PlanEntry, Scale, Table, WallPlan, plain
from tests.word.opened import below_title, opened, styles, values

ROWS = ((plain("08:30"), plain("Ankommen")), (plain("09:00"), plain("Klima")), (plain("10:00"), plain("Pause")))
PROGRAMME = Table("Ablauf", ("Zeit", "Was"), ROWS, (1, 3))
PLAN = WallPlan(
    (
        ("Tag 1", (PlanEntry(510, 540, "Ankommen", True), PlanEntry(540, 600, "Klima", False))),
        ("Tag 2", (PlanEntry(510, 570, "Ziele", False),)),
    )
)


def table(**changes: Any) -> WordTable:
    """Return the Word table of a programme with some fields changed."""
    fields = {"caption": "Ablauf", "header": ("Zeit", "Was"), "rows": ROWS, "widths": (1, 3)}
    return opened(Table(**{**fields, **changes})).tables[0]


def texts(made: WordTable) -> list[list[str]]:
    """Return the texts of all cells by row, with plain spaces."""
    return [[cell.text.replace("\N{NO-BREAK SPACE}", " ") for cell in row.cells] for row in made.rows]


def test_texts() -> None:
    """Head and rows stand in the table in their order."""
    assert texts(table()) == [["Zeit", "Was"], ["08:30", "Ankommen"], ["09:00", "Klima"], ["10:00", "Pause"]]


def test_caption() -> None:
    """The caption stands before the table with its style, and is read out with it."""
    file = opened(PROGRAMME)
    first = below_title(file)[0]
    assert (styles([first]), first.text) == (["Caption"], "Ablauf")
    assert values(file.tables[0]._tbl, "w:tblPr/w:tblCaption/@w:val") == ["Ablauf"]


def test_no_caption() -> None:
    """A table without caption has no empty paragraph for it."""
    assert "Caption" not in styles(below_title(opened(Table("", ("A",), ((plain("1"),),), (1,)))))


def test_head_repeats() -> None:
    """The head is repeated on every page; no row is divided."""
    made = table()
    assert [len(row._tr.xpath("w:trPr/w:tblHeader")) for row in made.rows] == [1, 0, 0, 0]
    assert [len(row._tr.xpath("w:trPr/w:cantSplit")) for row in made.rows] == [1, 1, 1, 1]


def test_style() -> None:
    """A table has our style and no lines of its own."""
    made = table()
    assert made.style is not None
    assert made.style.name == "Werkstatt-Tabelle"
    assert values(made._tbl, ".//w:tblBorders | .//w:tcBorders") == []


@pytest.mark.parametrize(("row_header", "first"), [(0, "1"), (1, "0"), (None, "0")])
def test_row_header(row_header: int | None, first: str) -> None:
    """The first column is marked as head of its rows; heads of rows have a style in any column."""
    made = table(row_header=row_header)
    assert values(made._tbl, "w:tblPr/w:tblLook/@w:firstColumn | w:tblPr/w:tblLook/@w:firstRow") == (
        ["1", first] if first == "0" else ["1", "1"]
    )
    row = styles([cell.paragraphs[0] for cell in made.rows[1].cells])
    assert row == ["Zeilenkopf" if column == row_header else "Tabellentext" for column in range(2)]


def test_widths() -> None:
    """Columns share the width of the text as they are told, in the grid and in every cell."""
    made = table()
    grid = [int(width) for width in values(made._tbl, "w:tblGrid/w:gridCol/@w:w")]
    assert round(grid[1] / grid[0], 2) == 3
    assert {tuple(int(width) for width in values(row._tr, "w:tc/w:tcPr/w:tcW/@w:w")) for row in made.rows} == {tuple(grid)}
    assert [abs(sum(grid) - int(width)) <= 1 for width in values(made._tbl, "w:tblPr/w:tblW/@w:w")] == [True]


def test_shaded_rows() -> None:
    """Rows set apart have a ground of their own, counted without the head."""
    made = table(shaded=frozenset({2}))
    assert [values(row._tr, "w:tc/w:tcPr/w:shd/@w:fill") for row in made.rows] == [[], [], [], ["F3EEE1"] * 2]


def test_height() -> None:
    """Rows of a blank form leave room to write; the head does not."""
    rows = table(height=18).rows
    assert [(round(row.height.mm) if row.height else None, row.height_rule) for row in list(rows)[:2]] == [
        (None, None),
        (18, WD_ROW_HEIGHT_RULE.AT_LEAST),
    ]


def test_tables_stay_apart() -> None:
    """Something stands between two tables, so that Word does not join them, and after the last one."""
    file = opened(PROGRAMME, Facts((("Ort", plain("Rathaus")),)), Facts((("Ort", plain("Rathaus")),)))
    kinds = [child.tag.rpartition("}")[2] for child in file.element.body]
    assert [pair for pair in pairwise(kinds) if pair in (("tbl", "tbl"), ("tbl", "sectPr"))] == []


def test_facts() -> None:
    """Labels head the rows of their values."""
    made = opened(Facts((("Ort", plain("Rathaus")), ("Personen", plain("30"))))).tables[0]
    assert texts(made) == [["Ort", "Rathaus"], ["Personen", "30"]]
    assert values(made._tbl, "w:tblPr/w:tblLook/@w:firstColumn") == ["1"]


def test_no_facts() -> None:
    """No facts make no table."""
    assert opened(Facts(())).tables == []


def test_scale() -> None:
    """A scale is its question and a row of numbered boxes between the poles."""
    file = opened(Scale("Wie ist das Klima?", "schlecht", "gut", 3))
    first = below_title(file)[0]
    assert (styles([first]), first.text) == (["Frage"], "Wie ist das Klima?")
    assert texts(file.tables[0]) == [["schlecht", "☐\n1", "☐\n2", "☐\n3", "gut"]]


@pytest.mark.parametrize(("per_page", "grid"), [(4, (2, 2)), (2, (2, 1))])
def test_cards(per_page: Any, grid: tuple[int, int]) -> None:
    """Cards stand on pages of two or four, each page on its own."""
    cards = tuple(Card("Frage", f"Karte {number}", ("Nachfrage",)) for number in range(5))
    tables = opened(Cards(cards, per_page)).tables
    assert (len(tables[0].rows), len(tables[0].columns)) == grid
    assert len(tables) == -(-5 // per_page)
    assert tables[0].rows[0].cells[0].text == "Frage\nKarte 0\nNachfrage"


def test_wall_plan() -> None:
    """The wall plan shows the days side by side, entries as high as they are long."""
    made = opened(PLAN).tables[0]
    assert texts(made)[:2] == [["Uhrzeit", "Tag 1", "Tag 2"], ["08:30", "08:30–09:00 Ankommen", "08:30–09:30 Ziele"]]
    heights = [row.height for row in made.rows if row.height]
    assert [round(height / heights[0], 1) for height in heights] == [1, 1, 1]
    assert [row.cells[2].text for row in list(made.rows)[2:]] == ["08:30–09:30 Ziele", ""]


def test_wall_plan_rests() -> None:
    """Breaks of the wall plan have a ground of their own."""
    assert values(opened(PLAN).tables[0]._tbl, ".//w:tc[w:tcPr/w:shd]//w:t") != []
    assert [cell for cell in opened(PLAN).tables[0]._tbl.xpath(".//w:tc[w:tcPr/w:shd]") if "Ankommen" not in "".join(cell.itertext())] == []


def test_table_on_new_page() -> None:
    """A table without caption begins its page by the small gap before it."""
    found = below_title(opened(Paragraph(plain("Alt")), PageBreak(), Facts((("Ort", plain("Rathaus")),))))
    assert [entry.paragraph_format.page_break_before for entry in found[:2]] == [None, True]
