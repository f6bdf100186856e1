"""The passages of a Markdown page: its blocks with their lines, without code, macros, HTML and the targets of links."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape

from macros.language.passage import LEFT_OUT, Link, Passage
from macros.library.reader import read_yaml

EASY_HEADING = "In Einfacher Sprache"
OF_THE_HEAD = ("title", "description")
HEAD = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)
FENCE = re.compile(r"\s*(```|~~~)")
ROW = re.compile(r"\s*\|(.*?)\|?\s*$")
OPENING = re.compile(r'\s*(?:(?P<heading>#{1,6}) |(?P<quote>>) ?|(?:[-*+]|\d+\.) |(?P<hint>!!!|\?\?\?\+?) ?\w* ?"?)')
CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
MACRO = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
MARKUP = re.compile(r"\s*\{:? ?[.#][^}]*\}|</?[a-zA-Z][^>]*>|(?<!\\)(?:\*\*|__|\*|(?<!\w)_|_(?!\w))")
LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)")


@dataclass(frozen=True)
class _Block:
    """A piece of Markdown: its line, its level where it is a heading, else 0, and whether it is a quotation."""

    line: int
    markdown: str
    level: int = 0
    cited: bool = False


def page_passages(path: str, text: str) -> Iterator[Passage]:
    """Yield the passages of a page of docs/, those of its head first."""
    head = HEAD.match(text)
    if head:
        yield from _of_the_head(path, head[1])
    start = head.end() if head else 0
    yield from body_passages(path, text[start:], 1 + text.count("\n", 0, start))


def body_passages(path: str, text: str, first_line: int) -> Iterator[Passage]:
    """Yield the passages of Markdown without a head, which begins in first_line of its file.

    What stands below a heading EASY_HEADING, down to the next one of its level, is in Einfache Sprache.
    """
    easy = 0
    for block in _blocks(text, first_line):
        passage = replace(_passage(path, block), easy=bool(easy))
        if block.level and (not easy or block.level <= easy):
            easy = block.level if passage.text.strip() == EASY_HEADING else 0
            passage = replace(passage, easy=False)
        if passage.text.strip():
            yield passage


def _of_the_head(path: str, head: str) -> Iterator[Passage]:
    """The head is no running text: nobody can hold its words together with &nbsp;."""
    data, source = read_yaml(head, path, 2)
    for key in OF_THE_HEAD:
        if isinstance(data, dict) and isinstance(data.get(key), str):
            yield Passage(path, source.line((key,)), key, str(data[key]), rendered=True)


def _blocks(text: str, first_line: int) -> Iterator[_Block]:
    held: _Block | None = None
    fence = ""
    for number, line in enumerate([*text.split("\n"), ""], start=first_line):
        mark = FENCE.match(line)
        opening = OPENING.match(line)
        alone = _alone(number, line, opening)
        if held and (mark or opening or alone is not None or not line.strip()):
            yield held
            held = None
        if mark and fence in ("", mark[1]):
            fence = "" if fence else mark[1]
            continue
        if fence:
            continue
        yield from alone or ()
        if alone is None and line.strip():
            words = line[opening.end() :] if opening else line
            begun = held or _Block(number, "", cited=bool(opening and opening["quote"]))
            held = replace(begun, markdown=f"{begun.markdown}\n{words.strip()}" if held else words.strip())


def _alone(number: int, line: str, opening: re.Match[str] | None) -> list[_Block] | None:
    """Return what never goes on in the next line: the cells of a row, a heading, the title of a hint; None for other lines."""
    row = ROW.match(line)
    if row:
        return [_Block(number, cell.strip()) for cell in row[1].split("|") if cell.strip(" :-")]
    if opening and opening["heading"]:
        return [_Block(number, line[opening.end() :], len(opening["heading"]))]
    if opening and opening["hint"]:
        return [_Block(number, line[opening.end() :].rstrip('" '))]
    return None


def _passage(path: str, block: _Block) -> Passage:
    """Return the words of a block and its links."""
    text = CODE.sub(LEFT_OUT, MACRO.sub(lambda found: LEFT_OUT + "\n" * found[0].count("\n"), block.markdown))
    text = MARKUP.sub("", text)
    words, links, at = "", [], 0
    for found in LINK.finditer(text):
        words += unescape(text[at : found.start()])
        links.append(Link(unescape(found[1]), len(words)))
        words += unescape(found[1])
        at = found.end()
    return Passage(path, block.line, "", words + unescape(text[at:]), cited=block.cited, links=tuple(links))
