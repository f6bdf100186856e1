"""What stands on which page."""

import re

import pypdfium2
import pytest

from macros.views.document import Block, Card, Cards, Heading, PageBreak, Paragraph, PlanEntry, Table, WallPlan, WriteLines, plain
from tests.printing.conftest import Print
from tests.printing.documents import PLAN, document
from tests.printing.pdf import page_texts

FILLER = Paragraph(plain("Füllsatz. " * 30))
LONG = Table(
    "Lange Liste",
    ("Spaltenkopf", "Text"),
    tuple((plain(f"anfang{number}"), plain("Wort " * 70 + f"ende{number}")) for number in range(30)),
    (1, 3),
)


def place(texts: list[str], words: str) -> int:
    """Return the number of the only page that holds the words."""
    [found] = [number for number, text in enumerate(texts) if words in text]
    return found


def middles(content: bytes, *words: str) -> list[float]:
    """Return how high the words stand on the first page, in points from below."""
    with pypdfium2.PdfDocument(content) as opened:
        text = opened[0].get_textpage()
        found = [text.search(word).get_next() for word in words]
        boxes = [text.get_rect(text.count_rects(*entry) - 1) for entry in found if entry]
    return [(bottom + top) / 2 for _, bottom, _, top in boxes]


@pytest.mark.parametrize("lines", range(24, 33))
def test_heading_stays_with_its_text(printed: Print, lines: int) -> None:
    """No heading is the last thing on a page."""
    texts = page_texts(printed(document(WriteLines("", lines), Heading(2, "Kapitelname"), Paragraph(plain("Kapiteltext")))))
    assert place(texts, "Kapitelname") == place(texts, "Kapiteltext")


@pytest.mark.parametrize("below", [LONG, WriteLines("Platz zum Schreiben", 5)], ids=["table", "room to write"])
@pytest.mark.parametrize("lines", range(20, 27))
def test_explanation_stays_with_its_form(printed: Print, below: Block, lines: int) -> None:
    """A question and its explanation stay with the room to write, a paragraph with the table below it."""
    blocks = (WriteLines("", lines), Paragraph(plain("Fragetext"), "question"), Paragraph(plain("Erklärung"), "muted"), below)
    texts = page_texts(printed(document(*blocks)))
    first = "anfang0 " if isinstance(below, Table) else "Platz zum Schreiben"
    assert place(texts, "Fragetext") == place(texts, "Erklärung") == place(texts, first)


def test_table_head_repeats(printed: Print) -> None:
    """The head of a table stands on each of its pages."""
    texts = page_texts(printed(document(LONG)))
    assert len(texts) > 2
    assert all("Spaltenkopf" in text for text in texts)


def test_rows_are_not_split(printed: Print) -> None:
    """Each row stays on one page."""
    texts = page_texts(printed(document(LONG)))
    split = [number for number in range(30) if not any({f"anfang{number}", f"ende{number}"} <= set(text.split()) for text in texts)]
    assert split == []


def test_page_break(printed: Print) -> None:
    """What follows a page break stands on the next page."""
    texts = page_texts(printed(document(Paragraph(plain("vorher")), PageBreak(), Paragraph(plain("nachher")))))
    assert (place(texts, "vorher"), place(texts, "nachher")) == (0, 1)


def test_footer(printed: Print) -> None:
    """Each page says its number, how many there are, version date, licence and short address."""
    texts = page_texts(printed(document(FILLER, PageBreak(), FILLER)))
    expected = ("Fassung vom 3. November 2026", "CC BY 4.0", "werkstatt.example/workshops/musterstadt/probe")
    assert [[words in text for words in (*expected, f"Seite {number} von 2")] for number, text in enumerate(texts, start=1)] == [
        [True] * 4
    ] * 2


def test_running_header(printed: Print) -> None:
    """From the second page on, title and workshop stand above the text."""
    texts = page_texts(printed(document(FILLER, PageBreak(), FILLER)))
    assert [len(re.findall("Probemappe.{0,3}Workshop Musterstadt", text)) for text in texts] == [1, 1]


def test_slightly_too_long_text_fits_its_page(printed: Print) -> None:
    """A text a few lines longer than its page is set smaller instead of leaving a page almost empty."""
    assert len(page_texts(printed(document(PageBreak(), *[FILLER] * 14)))) == 2


@pytest.mark.parametrize(("per_page", "pages"), [(4, 2), (2, 3)])
def test_cards_per_page(printed: Print, per_page: int, pages: int) -> None:
    """Two or four cards stand on a page; title and heading take no page of their own."""
    cards = Cards(tuple(Card("Tag 1", f"Frage {number}?") for number in range(5)), per_page)  # type: ignore[arg-type]
    texts = page_texts(printed(document(Heading(2, "Fragekarten"), cards)))
    assert (len(texts), place(texts, "Fragekarten")) == (pages, 0)


def test_wall_plan_is_to_scale(printed: Print) -> None:
    """Heights are proportional to minutes; a gap between entries stays empty."""
    high = middles(printed(document(PLAN, paper="a3", landscape=True)), "Begrüßung", "Pause", "Rückblick", "Abschluss")
    # Middles in minutes after nine: 30, 92.5, 15, 85.
    minute = (high[0] - high[1]) / 62.5
    assert [round((high[0] - other) / minute, 0) for other in high] == [0, 62, -15, 55]


def test_wall_plan_is_one_page(printed: Print) -> None:
    """A day of 33 short entries still fits on A4."""
    day = tuple(PlanEntry(480 + 15 * number, 495 + 15 * number, f"Ein Programmpunkt {number}", False) for number in range(33))
    assert len(page_texts(printed(document(WallPlan((("Tag 1", day), ("Tag 2", day))), landscape=True)))) == 1
