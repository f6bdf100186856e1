"""Ctrl+P: the words of the printed page are those of its main part, all of them and no others."""

import re
from pathlib import Path

import pypdfium2
from playwright.sync_api import Page

SCRIPT = (Path(__file__).parent / "paper.js").read_text(encoding="utf-8")
# How far the next word may be: between two of them stand at most an address of a link, or the header cells of a table that goes on.
AHEAD = 600
# A page with fewer letters is as good as empty.
FEWEST = 12
# Paper breaks words and addresses at will; hyphens and marks of direction are not compared.
IGNORED = re.compile(r"[\s\u00ad\u200b-\u200f\u2010\u2011\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\u0002-]+")


def printed(page: Page) -> list[str]:
    """Return the text of each page that Chromium prints, as it stands in the file."""
    pdf = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    return [sheet.get_textpage().get_text_range() for sheet in pdf]


def paper(page: Page) -> list[str]:
    """Return what is lost or too much on paper. The page is left with everything folded open."""
    main = page.evaluate(SCRIPT)
    sheets = printed(page)
    text = squeezed("".join(sheets))
    lost, extra = compared([squeezed(word) for word in main["words"]], text)
    for address in main["links"]:
        extra = extra.replace(squeezed(f"<{address}>"), "")
    for head in sorted(main["heads"], key=len, reverse=True):
        extra = extra.replace(squeezed(head), "")
    return [
        *(f"fehlt: {word}" for word in lost[:5]),
        *(f"Adresse fehlt: {address}" for address in main["links"] if squeezed(address) not in text),
        *([f"zu viel: {extra[:120]}"] if len(extra) > FEWEST else []),
        *(f"Seite {number} ist leer" for number, sheet in enumerate(sheets, start=1) if len(squeezed(sheet)) < FEWEST),
    ]


def squeezed(text: str) -> str:
    """Return a text without what paper changes: spaces, hyphens, marks of direction."""
    return IGNORED.sub("", text)


def compared(words: list[str], text: str) -> tuple[list[str], str]:
    """Return the words that do not follow each other in a text without spaces, and what stands in it beside them."""
    lost, extra, place = [], [], 0
    for word in filter(None, words):
        found = text.find(word, place, place + AHEAD + len(word))
        if found < 0:
            lost.append(word)
            continue
        extra.append(text[place:found])
        place = found + len(word)
    return lost, "".join(extra) + text[place:]
