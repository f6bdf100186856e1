"""The words of a document."""

from typing import get_args

import pytest

from macros.views.document import (
    Authored,
    Block,
    Bullets,
    Card,
    Cards,
    Code,
    Document,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    PlanEntry,
    Run,
    Scale,
    Table,
    WallPlan,
    WriteLines,
    plain,
)
from macros.views.document_text import lines_of, text_of

CASES: list[tuple[Block, list[str]]] = [
    (Heading(2, "Programm"), ["Programm"]),
    (Paragraph((Run("Fragen: "), Run("Was fehlt?", bold=True))), ["Fragen: Was fehlt?"]),
    (Bullets((plain("eins"), plain("zwei"))), ["eins", "zwei"]),
    (
        Authored("Ein **Wort** und [ein Verweis](https://musterstadt.example/a_b_c).\n\n- <b>roh</b> & klar"),
        ["Ein Wort und ein Verweis.", "<b>roh</b> & klar"],
    ),
    (Facts((("Ort", plain("Musterstadt")),)), ["Ort", "Musterstadt"]),
    (Table("Liste", ("A", "B"), ((plain("a"), plain("")),), (1, 1)), ["Liste", "A", "B", "a"]),
    (WriteLines("Ich werde", 3), ["Ich werde"]),
    (WriteLines("", 3), []),
    (Scale("Wie gut?", "gar nicht", "sehr"), ["Wie gut?", "gar nicht", "sehr"]),
    (Code("fragen/", "Alle Fragen"), ["Alle Fragen"]),
    (PageBreak(), []),
    (Cards((Card("Tag 1", "Was fehlt?", ("Nachfrage",)),), 4), ["Tag 1", "Was fehlt?", "Nachfrage"]),
    (
        WallPlan((("Tag 1", (PlanEntry(540, 560, "Beginn", False), PlanEntry(560, 600, "Pause", True))),)),
        ["Tag 1", "09:00–09:20", "Beginn", "09:20–10:00", "Pause"],
    ),
]


@pytest.mark.parametrize(("block", "lines"), CASES, ids=lambda value: type(value).__name__ if not isinstance(value, list) else "")
def test_lines(block: Block, lines: list[str]) -> None:
    """Each block gives its visible words, empty ones left out."""
    assert list(lines_of((block,))) == lines


def test_every_block_is_known() -> None:
    """There is a case for each kind of block."""
    assert {type(block) for block, _ in CASES} == set(get_args(Block))


def test_title_comes_first() -> None:
    """The text of a document begins with its title and subtitle."""
    document = Document("x", "Packliste", "Workshop in Musterstadt", "", "x/", (Paragraph(plain("30 Stifte")),))
    assert text_of(document) == "Packliste\nWorkshop in Musterstadt\n30 Stifte"


def test_description_is_not_printed() -> None:
    """The description is for page heads and stands on no paper."""
    assert text_of(Document("x", "Packliste", "", "Nur für den Seitenkopf", "x/", ())) == "Packliste\n"
