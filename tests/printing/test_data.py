"""A document as data for the templates."""

from datetime import date
from typing import Any

import pytest

from macros.printing.data import document_data, row_headers, short_address, text
from macros.views.document import Block, Bullets, Cards, Code, Facts, Heading, PageBreak, Paragraph, Run, plain
from tests.printing.conftest import SITE, STAMP
from tests.printing.documents import CODE, FACTS, FORM, LIST, PLAIN_CARD, PLAN, PROGRAMME, QUESTION_CARD, document


def data(*blocks: Block, **changes: Any) -> dict[str, Any]:
    """Return the data of a document made of blocks."""
    return document_data(document(*blocks, **changes), SITE, STAMP)


def first(block: Block) -> dict[str, Any]:
    """Return the data of a single block."""
    found: dict[str, Any] = data(block)["blocks"][0]
    return found


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("6.000 €", "6.000\N{NO-BREAK SPACE}€"),
        ("zwei\nZeilen", "zwei Zeilen"),
        ("5\N{NARROW NO-BREAK SPACE}km", "5\N{NO-BREAK SPACE}km"),
        ("Teil: ", "Teil: "),
    ],
    ids=["no-break", "line", "narrow", "end"],
)
def test_typography(written: str, printed: str) -> None:
    """Texts get German no-break spaces and stay one line."""
    assert text(written) == printed


@pytest.mark.parametrize(
    ("link", "full"),
    [
        ("fragen/", "https://werkstatt.example/fragen/"),
        ("https://a.example/b", "https://a.example/b"),
        ("mailto:post@a.example", "mailto:post@a.example"),
        ("", ""),
    ],
)
def test_link(link: str, full: str) -> None:
    """A link on paper is a full address, whatever it is relative to."""
    assert first(Paragraph((Run("Wort", link=link),)))["runs"][0]["link"] == full


def test_short_address() -> None:
    """A printed address has neither protocol nor closing slash."""
    assert short_address("https://werkstatt.example/fragen/") == "werkstatt.example/fragen"


def test_stamp() -> None:
    """The version date is written out."""
    assert document_data(document(), SITE, date(2026, 3, 9))["stamp"] == "9.\N{NO-BREAK SPACE}März 2026"


def test_code_is_drawn() -> None:
    """A code holds its drawing and the address it leads to."""
    block = first(CODE)
    assert (block["link"], block["qr"][:4]) == ("https://werkstatt.example/fragen/phase/tag1/#q001", "<svg")


def test_card_without_address_has_no_code() -> None:
    """A card that leads nowhere has no code."""
    assert ["qr" in card for card in first(Cards((QUESTION_CARD, PLAIN_CARD), 4))["cards"]] == [True, False]


def test_clock_times() -> None:
    """Entries of the wall plan say when they begin and end."""
    assert [entry["clock"] for entry in first(PLAN)["days"][1][1]] == ["09:00–09:30", "09:50–11:00"]


@pytest.mark.parametrize(
    ("blocks", "cover"),
    [
        ((FACTS, PageBreak(), Heading(2, "Programm")), True),
        ((Heading(2, "Programm"), PageBreak()), False),
        ((FACTS,), False),
    ],
    ids=["page before headings", "heading first", "one page"],
)
def test_cover(blocks: tuple[Block, ...], cover: bool) -> None:
    """A document whose first page ends before the first heading has a cover."""
    assert data(*blocks)["cover"] is cover


def test_caption_is_not_repeated() -> None:
    """A caption with the words of the heading right above it is left out, any other is printed."""
    found = data(Heading(2, "Liste"), LIST, FORM)["blocks"]
    assert [block["caption"] for block in found[1:]] == ["", "Steckbrief"]


def test_row_headers() -> None:
    """Facts and tables say which column heads their rows; facts without rows are no table."""
    assert row_headers(document(FACTS, PROGRAMME, Bullets((plain("x"),)), LIST, Facts(()), Code("a/", "b"))) == [0, 1, None]
