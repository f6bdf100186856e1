"""A document with every kind of block, as an author who means harm might fill it, and the words of a Word file."""

from docx.document import Document as WordFile

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
    Inline,
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
from tests.word.opened import document, paragraphs

HARM = """{{7*7}} <w:t>&amp;</w:t> ]]> <script>alert(1)</script> "><img/src=x> | `x` & {:#y} \\n %s"""
BOX = "☐"


def filled(text: str) -> Document:
    """Return a document whose every text is this one, with a number that tells the places apart."""
    count = iter(range(1000))

    def word() -> str:
        return f"{text} W{next(count):03}"

    def line() -> Inline:
        return plain(word())

    blocks: tuple[Block, ...] = (
        Heading(2, word(), "anker"),
        Paragraph((Run(word()), Run(f" {word()}", bold=True, link="seite/"))),
        *(Paragraph(line(), style) for style in ("lead", "muted", "note", "label", "question")),
        *(Bullets((line(), line()), style) for style in ("bullet", "number", "checkbox")),
        Facts(((word(), line()), (word(), line()))),
        Table(word(), (word(), word()), ((line(), line()), (line(), line())), (1, 2), 1, 12, frozenset({1})),
        WriteLines(word(), 3),
        Scale(word(), word(), word(), 5),
        Code("seite/", word()),
        PageBreak(),
        Heading(4, word()),
        Cards((Card(word(), word(), (word(),), "seite/"), Card(word(), word())), 4),
        WallPlan(((word(), (PlanEntry(510, 540, word(), True), PlanEntry(540, 600, word(), False))),)),
    )
    return document(*blocks, title=word(), subtitle=word(), description=word())


def authored() -> Document:
    """Return a document of authored Markdown."""
    return document(Authored("Ein *schöner* [Satz](https://a.example/) & <b>kein HTML</b>.\n\n1. eins\n2. zwei\n    - innen\n\n> Zitat"))


def words_of(file: WordFile) -> list[str]:
    """Return the words of a file in the order of reading, without boxes and the figures of scales."""
    texts = [entry.text for entry in paragraphs(file) if entry.style is not None and entry.style.name != "Skalenpunkt"]
    return [word for word in " ".join(texts).split() if word != BOX]
