"""Invented documents: one with every kind of block, and what tests change in it."""

import dataclasses
from typing import Any

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

MARKDOWN = """Ein **wichtiges** Wort, ein *leises* und ein [Verweis](https://a.example/b).

- erstens mit **Nachdruck**
- zweitens

1. eins
2. zwei

> Ein Zitat über 5 Mio. Euro."""
STYLES = ("normal", "lead", "muted", "note", "label", "question")
LANGUAGES = {
    "en": "What connects us?",
    "tr": "Bizi ne birleştiriyor?",
    "uk": "Що нас єднає?",
    "ar": "ما الذي يجمعنا؟",
}
PROGRAMME = Table(
    "Programm am ersten Tag",
    ("Uhrzeit", "Punkt", "Worum es geht"),
    (
        (plain("09:00–09:30"), (Run("Begrüßung", bold=True, link="bausteine/begruessung/"),), plain("Ein offizieller Beginn")),
        (plain("09:30–09:45"), plain("Kaffee"), plain("Pause")),
    ),
    (2, 4, 6),
    row_header=1,
    shaded=frozenset({1}),
)
FORM = Table("Steckbrief", ("Feld", "Antwort"), ((plain("Ziel"), plain("")), (plain("Frist"), plain(""))), (1, 3), height=20)
LIST = Table("Liste", ("A", "B"), ((plain("eins"), plain("zwei")),), (1, 1), row_header=None)
FACTS = Facts((("Kommune", plain("Musterstadt")), ("Handlungsfelder", (Run("Bildung", link="praxisbeispiele/bildung/"),))))
CODE = Code("fragen/phase/tag1/#q001", "Alle Fragen")
QUESTION_CARD = Card("Tag 1 · öffnen", "Was wollen wir gemeinsam schaffen?", ("Nachfrage: Woran?",), "fragen/phase/tag1/#q002")
PLAIN_CARD = Card("Tag 2", "Wer fehlt?")
PLAN = WallPlan(
    (
        ("Tag 1", (PlanEntry(540, 600, "Begrüßung", False), PlanEntry(600, 605, "Bewegung", False), PlanEntry(605, 660, "Pause", True))),
        ("Tag 2", (PlanEntry(540, 570, "Rückblick", False), PlanEntry(590, 660, "Abschluss", False))),
    )
)


def document(*blocks: Block, **changes: Any) -> Document:
    """Return a document made of blocks."""
    made = Document("probe", "Probemappe", "Workshop Musterstadt", "Eine Probe.", "workshops/musterstadt/probe/", blocks)
    return dataclasses.replace(made, **changes)


def everything() -> Document:
    """Return a document with every kind of block in every style, the wall plan aside."""
    return document(
        Heading(2, "Texte", "texte"),
        *(Paragraph(plain(f"Ein Absatz der Art {style}."), style) for style in STYLES),  # type: ignore[arg-type]
        *(Paragraph((Run(text, language=code),)) for code, text in LANGUAGES.items()),
        Paragraph((Run("Auf Englisch: "), Run(LANGUAGES["en"], language="en", italic=True), Run(" Und zurück.", bold=True))),
        Heading(3, "Listen"),
        *(Bullets((plain("Apfel"), plain("Birne")), style) for style in ("bullet", "number", "checkbox")),
        Heading(4, "Verfasstes"),
        Authored(MARKDOWN),
        PageBreak(),
        Heading(2, "Tabellen"),
        FACTS,
        PROGRAMME,
        FORM,
        LIST,
        PageBreak(),
        Heading(2, "Zum Ausfüllen"),
        WriteLines("Das nehme ich mit", 3),
        WriteLines("", 2),
        Scale("Wie ist das Klima?", "gar nicht gut", "sehr gut"),
        CODE,
        Heading(2, "Karten"),
        Cards((QUESTION_CARD, PLAIN_CARD), 4),
        Cards((QUESTION_CARD,), 2),
        Heading(2, "Schluss"),
    )


def with_texts(value: Any, text: str) -> Any:
    """Return a document or part of one whose every text is replaced; addresses, codes and names of styles stay."""
    kept = {"style", "language", "link", "address", "anchor", "id", "paper"}
    if isinstance(value, str):
        return text
    if isinstance(value, tuple):
        return tuple(with_texts(entry, text) for entry in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in dataclasses.fields(value) if field.name not in kept]
        return dataclasses.replace(value, **{name: with_texts(getattr(value, name), text) for name in names})
    return value
