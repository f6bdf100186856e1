"""Headings, paragraphs and lists have real styles, emphasis and language."""

from typing import Literal

import pytest
from docx.document import Document as WordFile

from macros.views.document import Authored, Bullets, Heading, PageBreak, Paragraph, Run, Table, WriteLines, plain
from tests.word.opened import below_title, opened, paragraphs, styles, values


def test_title() -> None:
    """Title and subtitle have the styles of that name."""
    found = paragraphs(opened())
    assert list(zip(styles(found), [entry.text for entry in found], strict=True)) == [
        ("Title", "Protokoll"),
        ("Subtitle", "Workshop in Musterstadt"),
    ]


def test_no_subtitle() -> None:
    """A document without subtitle has no empty paragraph for it."""
    assert styles(paragraphs(opened(subtitle=""))) == ["Title"]


@pytest.mark.parametrize(
    ("levels", "expected"),
    [((2, 3, 4, 2), (1, 2, 3, 1)), ((3, 4), (1, 2)), ((2, 4, 4), (1, 2, 2)), ((4, 2, 4), (1, 1, 2)), ((2, 4, 3), (1, 2, 2))],
)
def test_headings(levels: tuple[Literal[2, 3, 4], ...], expected: tuple[int, ...]) -> None:
    """Headings are those of Word's navigation, and no level is skipped."""
    found = below_title(opened(*(Heading(level, "Überschrift") for level in levels)))
    assert styles(found) == [f"Heading {level}" for level in expected]


@pytest.mark.parametrize(
    ("style", "name"),
    [
        ("normal", "Normal"),
        ("lead", "Einleitung"),
        ("muted", "Nebentext"),
        ("note", "Hinweis"),
        ("label", "Feldname"),
        ("question", "Frage"),
    ],
)
def test_paragraph(style: Literal["normal", "lead", "muted", "note", "label", "question"], name: str) -> None:
    """Each kind of paragraph has its style and no formatting of its own."""
    (found,) = below_title(opened(Paragraph(plain("Text"), style)))
    assert (styles([found]), found.text) == ([name], "Text")
    assert values(found._p, "w:pPr/*[not(self::w:pStyle)] | w:r/w:rPr") == []


@pytest.mark.parametrize(
    ("bold", "italic", "style"),
    [(True, False, "Strong"), (False, True, "Emphasis"), (True, True, "Intense Emphasis"), (False, False, "Default Paragraph Font")],
)
def test_emphasis(bold: bool, italic: bool, style: str) -> None:
    """Emphasis is a style, too."""
    (found,) = below_title(opened(Paragraph((Run("Text", bold=bold, italic=italic),))))
    assert [(run.text, run.style.name) for run in found.runs] == [("Text", style)]


@pytest.mark.parametrize(
    ("language", "kind", "name"), [("en", "val", "en-GB"), ("tr", "val", "tr-TR"), ("uk", "val", "uk-UA"), ("xx", "val", "xx")]
)
def test_language(language: str, kind: str, name: str) -> None:
    """A run in another language says so."""
    (found,) = below_title(opened(Paragraph((Run("Deutsch "), Run("fremd", language=language)))))
    assert [values(run._r, f"w:rPr/w:lang/@w:{kind}") for run in found.runs] == [[], [name]]


def test_right_to_left() -> None:
    """Arabic runs from right to left, and a paragraph of Arabic only starts at the right."""
    arabic = Run("ما الذي يسير على ما يرام؟", language="ar")
    mixed, alone = below_title(opened(Paragraph((Run("Arabisch: "), arabic)), Paragraph((arabic,))))
    assert [run.font.rtl for run in mixed.runs] == [None, True]
    assert values(mixed.runs[1]._r, "w:rPr/w:lang/@w:bidi") == ["ar-SA"]
    assert [len(entry._p.xpath("w:pPr/w:bidi")) for entry in (mixed, alone)] == [0, 1]


@pytest.mark.parametrize("easy", [True, False])
def test_easy_language(easy: bool) -> None:
    """Einfache Sprache is set without dividing words, in paragraphs and in lists."""
    found = below_title(opened(Paragraph(plain("Text"), easy=easy), Bullets((plain("Punkt"),), easy=easy)))
    assert [len(entry._p.xpath("w:pPr/w:suppressAutoHyphens")) for entry in found] == [int(easy)] * 2


def test_typography() -> None:
    """German texts get their no-break spaces, foreign ones stay as they are."""
    (found,) = below_title(opened(Paragraph((Run("30 Personen"), Run(" 30 km", language="en")))))
    assert found.text == "30\N{NO-BREAK SPACE}Personen 30 km"


@pytest.mark.parametrize(
    ("style", "name", "text"),
    [("bullet", "List Bullet", "Punkt"), ("number", "List Number", "Punkt"), ("checkbox", "Checkliste", "☐\tPunkt")],
)
def test_list(style: Literal["bullet", "number", "checkbox"], name: str, text: str) -> None:
    """Lists are lists; a box to tick is a character that can be replaced."""
    found = below_title(opened(Bullets((plain("Punkt"),) * 2, style)))
    assert (styles(found), [entry.text for entry in found]) == ([name] * 2, [text] * 2)


def numbers(file: WordFile) -> list[str]:
    """Return the number of the list that each numbered paragraph belongs to."""
    return values(file.element.body, ".//w:pPr/w:numPr/w:numId/@w:val")


def test_lists_count_from_one() -> None:
    """Each counted list is a list of its own that begins at 1."""
    counted = Bullets((plain("eins"), plain("zwei")), "number")
    file = opened(counted, counted, Authored("1. eins"))
    first, again, second, _, third = numbers(file)
    assert first == again
    assert len({first, second, third}) == 3
    starts = values(file.part.numbering_part.element, ".//w:num/w:lvlOverride/w:startOverride/@w:val")
    assert starts == ["1"] * 3


def test_authored() -> None:
    """Authored Markdown becomes paragraphs, quotes and lists within lists."""
    text = "Ein *betonter* **Satz**.\n\n- eins\n\n    mehr\n\n    1. innen\n\n- zwei\n\n> Zitat\n\nEnde  \nder Zeile"
    found = below_title(opened(Authored(text)))
    assert list(zip(styles(found), [entry.text for entry in found], strict=True)) == [
        ("Normal", "Ein betonter Satz."),
        ("List Bullet", "eins"),
        ("List Continue", "mehr"),
        ("List Number 2", "innen"),
        ("List Bullet", "zwei"),
        ("Quote", "Zitat"),
        ("Normal", "Ende\nder Zeile"),
    ]
    assert [run.style.name for run in found[0].runs if run.text in ("betonter", "Satz")] == ["Emphasis", "Strong"]


@pytest.mark.parametrize(
    "block",
    [Heading(2, "Neu"), Paragraph(plain("Neu")), Table("Neu", ("A",), ((plain("1"),),), (1,)), WriteLines("Neu", 1), Authored("Neu")],
)
def test_page_break(block: Heading | Paragraph | Table | WriteLines | Authored) -> None:
    """What follows a page break begins a page, without an empty paragraph before it."""
    found = below_title(opened(Paragraph(plain("Alt")), PageBreak(), block))
    assert [(entry.text, entry.paragraph_format.page_break_before) for entry in found[:2]] == [("Alt", None), ("Neu", True)]


def test_last_page_break() -> None:
    """A page break at the end makes no empty page."""
    assert values(opened(Paragraph(plain("Ende")), PageBreak()).element, ".//w:pageBreakBefore") == []


def test_write_lines() -> None:
    """Room to write is a label and lines below each other; neighbours are not joined into one."""
    file = opened(WriteLines("Unsere Zusage", 3), WriteLines("", 1))
    assert styles(below_title(file)) == ["Feldname", *["Schreiblinie"] * 4]
    line = file.styles["Schreiblinie"].element
    assert values(line, "w:pPr/w:pBdr/w:between/@w:val") == ["single"]
