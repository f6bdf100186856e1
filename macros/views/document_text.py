"""The words of a document, in the order in which they are read. Tests compare every dress with them."""

import re
from collections.abc import Iterator
from functools import cache, singledispatch
from html import unescape

from markdown import Markdown

from macros.views.document import (
    Authored,
    Block,
    Bullets,
    Cards,
    Code,
    Document,
    Facts,
    Heading,
    Inline,
    PageBreak,
    Paragraph,
    Scale,
    Table,
    WallPlan,
    WriteLines,
)
from macros.views.wording import clock

TAG = re.compile(r"<[^>]+>")


def text_of(document: Document) -> str:
    """Return all visible words of a document: title and subtitle first, then one line per line of text, cell or label.

    What a dress adds by itself (page numbers, footers, the figures of a scale, short addresses) is not part of it.
    """
    return "\n".join([document.title, document.subtitle, *lines_of(document.blocks)])


def lines_of(blocks: tuple[Block, ...]) -> Iterator[str]:
    """Yield the lines of blocks, empty ones left out."""
    for block in blocks:
        yield from (line for line in _lines(block) if line.strip())


def inline_text(runs: Inline) -> str:
    """Return the words of a line."""
    return "".join(run.text for run in runs)


def words_of_markdown(text: str) -> tuple[str, ...]:
    """Return the lines of authored Markdown without its marks. HTML counts as text."""
    html = _reader().reset().convert(text)
    return tuple(line.strip() for line in unescape(TAG.sub("", html)).split("\n") if line.strip())


@cache
def _reader() -> Markdown:
    reader = Markdown(output_format="html")
    reader.preprocessors.deregister("html_block")
    reader.inlinePatterns.deregister("html")
    return reader


@singledispatch
def _lines(block: Block) -> Iterator[str]:
    raise TypeError(f"no words known for {type(block).__name__}")


@_lines.register
def _heading(block: Heading) -> Iterator[str]:
    yield block.text


@_lines.register
def _paragraph(block: Paragraph) -> Iterator[str]:
    yield inline_text(block.runs)


@_lines.register
def _bullets(block: Bullets) -> Iterator[str]:
    yield from (inline_text(item) for item in block.items)


@_lines.register
def _authored(block: Authored) -> Iterator[str]:
    yield from words_of_markdown(block.markdown)


@_lines.register
def _facts(block: Facts) -> Iterator[str]:
    for label, value in block.rows:
        yield label
        yield inline_text(value)


@_lines.register
def _table(block: Table) -> Iterator[str]:
    yield block.caption
    yield from block.header
    yield from (inline_text(cell) for row in block.rows for cell in row)


@_lines.register
def _write_lines(block: WriteLines) -> Iterator[str]:
    yield block.label


@_lines.register
def _scale(block: Scale) -> Iterator[str]:
    yield from (block.question, block.low, block.high)


@_lines.register
def _code(block: Code) -> Iterator[str]:
    yield block.label


@_lines.register
def _page_break(_block: PageBreak) -> Iterator[str]:
    yield from ()


@_lines.register
def _cards(block: Cards) -> Iterator[str]:
    for card in block.cards:
        yield from (card.kicker, card.text, *card.details)


@_lines.register
def _wall_plan(block: WallPlan) -> Iterator[str]:
    for heading, entries in block.days:
        yield heading
        for entry in entries:
            yield from (f"{clock(entry.begins)}–{clock(entry.ends)}", entry.title)
