"""Ctrl+P: the words of the printed page are those of its main part, all of them and no others."""

import re
from collections import Counter
from difflib import SequenceMatcher
from pathlib import Path

import pypdfium2
from playwright.sync_api import Page

SCRIPT = (Path(__file__).parent / "paper.js").read_text(encoding="utf-8")
# A page with fewer letters is as good as empty.
FEWEST = 12
# Paper breaks words and addresses at will: spaces, hyphens, marks of direction are not compared, nor are the marks of lists.
IGNORED = re.compile(r"[\s\u00ad\u200b-\u200f\u2010\u2011\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\x02-]+")
MARKS = re.compile(r"[•·▪◦‣]|(?<!\d)\d{1,3}\.")
# A PDF holds lines that run from right to left in the order of the eye: their letters are counted instead.
RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+")
# The colon that stands before such a line changes sides too: „Arabisch:“ is read as „:Arabisch“.
COLON_IN_FRONT = re.compile(r"^:(\w+)$")


def printed(page: Page) -> list[str]:
    """Return the text of each page that Chromium prints, as it stands in the file."""
    pdf = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    return [sheet.get_textpage().get_text_range() for sheet in pdf]


def paper(page: Page) -> list[str]:
    """Return what is lost or too much on paper. The page is left with everything folded open."""
    main = page.evaluate(SCRIPT)
    sheets = printed(page)
    lost, extra = compared(main["words"], "\n".join(sheets).split(), main["heads"])
    return [
        *(f"fehlt: {text}" for text in lost[:5]),
        *(f"zu viel: {text}" for text in extra[:5]),
        *(f"Seite {number} ist leer" for number, sheet in enumerate(sheets, start=1) if len(squeezed(sheet)) < FEWEST),
    ]


def squeezed(text: str) -> str:
    """Return a text without what paper changes."""
    return MARKS.sub("", IGNORED.sub("", text))


def compared(words: list[str], read: list[str], heads: list[str]) -> tuple[list[str], list[str]]:
    """Return the parts of words that are not read on paper, and what is read there beside them.

    Another order is none of our business: a file may name a heading after what it heads. Header rows of tables may be repeated.
    """
    lost, extra = _right_to_left(words, read)
    wanted, found = (list(filter(None, map(_compared, side))) for side in (words, read))
    for kind, start, end, first, last in SequenceMatcher(None, wanted, found, autojunk=False).get_opcodes():
        missing, more = squeezed("".join(wanted[start:end])), squeezed("".join(found[first:last]))
        if kind != "equal" and missing != more:
            lost.append(missing)
            extra.append(more)
    for text in sorted(filter(None, lost), key=len, reverse=True):
        place = next((number for number, more in enumerate(extra) if text in more), None)
        if place is not None:
            lost.remove(text)
            extra[place] = extra[place].replace(text, "", 1)
    for head in sorted(filter(None, map(squeezed, heads)), key=len, reverse=True):
        extra = [more.replace(head, "") for more in extra]
    if Counter("".join(lost)) == Counter("".join(extra)):
        return [], []  # a sentence that stands there twice was matched crosswise
    return [text for text in lost if text], [more for more in extra if more]


def _compared(word: str) -> str:
    return COLON_IN_FRONT.sub(r"\1:", IGNORED.sub("", RIGHT_TO_LEFT.sub("", word)))


def _right_to_left(words: list[str], read: list[str]) -> tuple[list[str], list[str]]:
    wanted, found = (Counter("".join(RIGHT_TO_LEFT.findall(" ".join(side)))) for side in (words, read))
    return sorted((wanted - found).elements()), sorted((found - wanted).elements())
