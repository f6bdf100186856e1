"""Markdown of authors as paragraphs: from the one HTML that rendering makes of it, which is sanitised."""

import re
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from macros.rendering import markdown
from macros.views.document import Inline, Run
from macros.word.sheet import Sheet
from macros.word.xml import numbered

DEEPEST = 2  # Word's styles go deeper, our content does not


@dataclass(frozen=True)
class Passage:
    """A paragraph of authored text; counter tells counted lists apart, level begins at 0."""

    style: str
    runs: Inline
    counter: int | None = None
    level: int = 0


@dataclass
class _List:
    """A list that is open; counter is None where it does not count. begun: the item has its first paragraph."""

    counter: int | None
    begun: bool = False


class _Reader(HTMLParser):
    """Collects passages. Tags come from our own sanitised HTML, so they are few and closed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.passages: list[Passage] = []
        self._runs: list[Run] = []
        self._now = Run("")
        self._lists: list[_List] = []
        self._counters = 0
        self._quoted = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("strong", "em", "a"):
            self._mark(tag, True, dict(attrs).get("href") or "")
        elif tag == "br":
            self._runs.append(replace(self._now, text="\n"))
        elif tag in ("ul", "ol"):
            self._flush()
            self._counters += tag == "ol"
            self._lists.append(_List(self._counters if tag == "ol" else None))
        elif tag == "li" and self._lists:
            self._lists[-1].begun = False
        elif tag == "blockquote":
            self._quoted = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("strong", "em", "a"):
            self._mark(tag, False, "")
        elif tag in ("p", "li", "ul", "ol", "blockquote"):
            self._flush()
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "blockquote":
            self._quoted = False

    def handle_data(self, data: str) -> None:
        fresh = not self._runs or self._runs[-1].text.endswith(("\n", " "))
        text = re.sub(r"[ \n\r\t]+", " ", data)
        text = text.lstrip(" ") if fresh else text
        if text:
            self._runs.append(replace(self._now, text=text))

    def close(self) -> None:
        """Take what stands outside of every paragraph, too."""
        super().close()
        self._flush()

    def _mark(self, tag: str, on: bool, link: str) -> None:
        self._now = {
            "strong": replace(self._now, bold=on),
            "em": replace(self._now, italic=on),
            "a": replace(self._now, link=link),
        }[tag]

    def _flush(self) -> None:
        runs, self._runs = self._runs, []
        if not any(run.text.strip() for run in runs):
            return
        runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip(" \n"))
        self.passages.append(self._passage(tuple(runs)))

    def _passage(self, runs: Inline) -> Passage:
        if not self._lists:
            return Passage("Quote" if self._quoted else "Normal", runs)
        innermost, level = self._lists[-1], min(len(self._lists), DEEPEST) - 1
        if innermost.begun:
            return Passage("ListContinue", runs)
        innermost.begun = True
        kind = "ListBullet" if innermost.counter is None else "ListNumber"
        return Passage(kind if level == 0 else f"{kind}{level + 1}", runs, innermost.counter, level)


def passages(text: str) -> tuple[Passage, ...]:
    """Return the paragraphs of authored Markdown; a list item is one, with the style that makes it one."""
    reader = _Reader()
    reader.feed(markdown(text))
    reader.close()
    return tuple(reader.passages)


def write_authored(sheet: Sheet, text: str) -> None:
    """Append authored Markdown to the file; every counted list begins at 1."""
    numbers: dict[int, int] = {}
    for passage in passages(text):
        made = sheet.paragraph(passage.style, passage.runs)
        if passage.counter is not None:
            number = numbers.get(passage.counter) or sheet.counting(passage.level)
            numbers[passage.counter] = number
            numbered(made, number, passage.level)
