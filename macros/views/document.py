"""The one form of everything that is printed: a document is a list of blocks. Web page, PDF and Word file are its dresses.

Views decide what stands in a document and in which order; dresses only lay out. Texts are plain German unless a block says otherwise;
typography (no-break spaces) is the dresses' business. Lengths are millimetres.
"""

from dataclasses import dataclass
from typing import Literal

GERMAN = "de"


@dataclass(frozen=True)
class Run:
    """A piece of text within a line. language is an ISO 639-1 code; link is a full address or one relative to the site's root."""

    text: str
    bold: bool = False
    italic: bool = False
    language: str = GERMAN
    link: str = ""


Inline = tuple[Run, ...]


def plain(text: str) -> Inline:
    """Return a line of plain German text."""
    return (Run(text),)


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the title of the document and stands in no block, so blocks begin at 2. anchor is unique."""

    level: Literal[2, 3, 4]
    text: str
    anchor: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph. easy marks Einfache Sprache: set without hyphenation."""

    runs: Inline
    style: Literal["normal", "lead", "muted", "note", "label", "question"] = "normal"
    easy: bool = False


@dataclass(frozen=True)
class Bullets:
    """A list of lines. easy marks Einfache Sprache: set without hyphenation."""

    items: tuple[Inline, ...]
    style: Literal["bullet", "number", "checkbox"] = "bullet"
    easy: bool = False


@dataclass(frozen=True)
class Authored:
    """Markdown written by an author: paragraphs, emphasis, lists, links."""

    markdown: str


@dataclass(frozen=True)
class Facts:
    """Labels with values, two columns."""

    rows: tuple[tuple[str, Inline], ...]


@dataclass(frozen=True)
class Table:
    """A table. Every table has header cells; row_header is the column whose cells head their rows, or None.

    widths are relative, one per column. height is the least height of a body row in mm (blank forms need room to write).
    shaded holds the numbers of body rows set apart (breaks). A body row is never split over pages; the head repeats.
    """

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Inline, ...], ...]
    widths: tuple[int, ...]
    row_header: int | None = 0
    height: int = 0
    shaded: frozenset[int] = frozenset()


@dataclass(frozen=True)
class WriteLines:
    """Room to write: an optional label and empty lines."""

    label: str
    lines: int


@dataclass(frozen=True)
class Scale:
    """A row of numbered points to tick, between two poles."""

    question: str
    low: str
    high: str
    points: int = 10


@dataclass(frozen=True)
class Code:
    """A QR code to a page of the site. address is relative to its root; the label is printed beside it."""

    address: str
    label: str


@dataclass(frozen=True)
class PageBreak:
    """What follows begins a new page on paper."""


@dataclass(frozen=True)
class Card:
    """A card to cut out: a small heading, a large text, details, and a code (address relative to the root, or empty)."""

    kicker: str
    text: str
    details: tuple[str, ...] = ()
    address: str = ""


@dataclass(frozen=True)
class Cards:
    """Cards to cut out, per_page on an A4 page (2 or 4)."""

    cards: tuple[Card, ...]
    per_page: Literal[2, 4]


@dataclass(frozen=True)
class PlanEntry:
    """A block of the wall plan: minutes since midnight; resting blocks are set apart."""

    begins: int
    ends: int
    title: str
    rests: bool


@dataclass(frozen=True)
class WallPlan:
    """Days side by side, each a heading and its entries; heights are proportional to minutes."""

    days: tuple[tuple[str, tuple[PlanEntry, ...]], ...]


Block = Heading | Paragraph | Bullets | Authored | Facts | Table | WriteLines | Scale | Code | PageBreak | Cards | WallPlan


@dataclass(frozen=True)
class Document:
    """A printed edition of a workshop. address is its web page, relative to the root; blocks begin below the title."""

    id: str
    title: str
    subtitle: str
    description: str
    address: str
    blocks: tuple[Block, ...]
    paper: Literal["a4", "a3"] = "a4"
    landscape: bool = False
