"""Authored Markdown as a small tree of paragraphs, lists and quotations, which a template can set.

The Markdown is rendered and sanitised where all Markdown is; here its HTML is only read.
"""

from html.parser import HTMLParser
from typing import Any, Final

from macros import rendering
from macros.views.document import GERMAN

Data = dict[str, Any]
LINE_BREAK: Final = "\n"
EMPHASIS = {"strong": "bold", "em": "italic", "code": "code"}
LISTS = {"ul": "bullet", "ol": "number"}


def run(text: str, link: str = "", language: str = GERMAN, *, bold: bool = False, italic: bool = False, code: bool = False) -> Data:
    """Return a piece of a line as the templates take it; a line break is a run of its own."""
    return {"text": text, "bold": bold, "italic": italic, "code": code, "language": language, "link": link}


def blocks(markdown: str) -> list[Data]:
    """Return the paragraphs, lists (of lists of blocks) and quotations of a piece of Markdown."""
    reader = _Reader()
    reader.feed(str(rendering.markdown(markdown)))
    reader.close()
    return reader.root


class _Reader(HTMLParser):
    """Reads the few tags that authored Markdown may become. Open containers lie on a stack, the innermost last."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root: list[Data] = []
        self._containers: list[list[Data]] = [self.root]
        self._runs: list[Data] | None = None
        self._emphasis: list[str] = []
        self._link = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a block, or begin an emphasis or a link."""
        if tag in EMPHASIS:
            self._emphasis.append(EMPHASIS[tag])
        elif tag == "a":
            self._link = dict(attrs).get("href") or ""
        elif tag == "br":
            self._append(run(LINE_BREAK))
        elif tag == "li":
            self._open({"kind": "item", "blocks": []}, "blocks")
        elif tag in LISTS:
            self._open({"kind": "list", "style": LISTS[tag], "items": []}, "items")
        elif tag == "blockquote":
            self._open({"kind": "quote", "blocks": []}, "blocks")
        else:
            self._runs = None

    def handle_endtag(self, tag: str) -> None:
        """Close what was opened."""
        if tag in EMPHASIS:
            self._emphasis.remove(EMPHASIS[tag])
        elif tag == "a":
            self._link = ""
        elif tag != "br":
            self._runs = None
            if tag != "p":
                self._containers.pop()

    def handle_data(self, data: str) -> None:
        """Add text; space between blocks is none, and a line of the source is no line on paper."""
        text = data.replace("\n", " ")
        if self._runs is not None or text.strip():
            self._append(run(text, self._link) | dict.fromkeys(self._emphasis, True))

    def _append(self, piece: Data) -> None:
        if self._runs is None:
            self._runs = []
            self._containers[-1].append({"kind": "paragraph", "runs": self._runs})
        self._runs.append(piece)

    def _open(self, block: Data, inner: str) -> None:
        self._runs = None
        self._containers[-1].append(block)
        self._containers.append(block[inner])
