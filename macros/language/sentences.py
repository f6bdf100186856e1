"""Sentences of a German text, and how many words they have."""

import re
from collections.abc import Iterator

from macros.language.passage import LEFT_OUT
from macros.typography import MONTHS

END = re.compile(rf"[.!?…][“”»)\]]*(?=\s+[„»(\[]*[A-ZÄÖÜ0-9{LEFT_OUT}])")
SHORT = {"Abs", "Art", "bzw", "ca", "Dr", "evtl", "ggf", "inkl", "Kap", "Mio", "Mrd", "Nr", "Prof", "St", "Std", "Tab", "vgl"}
LAST_WORD = re.compile(r"([^\W\d_]+)\.$")
ORDINAL = re.compile(r"\b\d{1,2}\.$")
COUNTED = re.compile(r"\b(?:am|beim|das|dem|den|der|des|die|im|vom|zum|zur)\s\d{1,2}\.$", re.IGNORECASE)
MONTH = re.compile(rf"\s+(?:{MONTHS})\b")
CLUB = re.compile(r"\be\.\sV\.$")


def sentences(text: str) -> Iterator[tuple[int, str]]:
    """Yield the sentences of a text, each with the offset at which it begins.

    None ends after an abbreviation, a single letter (but for „e. V.“), in „17. Mai“ or „die 3. Konferenz“; nor at colon or semicolon.
    """
    start = 0
    for found in END.finditer(text):
        if text[found.start()] == "." and _goes_on(text[start : found.start() + 1], text[found.end() :]):
            continue
        yield from _trimmed(text, start, found.end())
        start = found.end()
    yield from _trimmed(text, start, len(text))


def word_count(text: str) -> int:
    """Return the number of words: what stands between spaces and is more than punctuation."""
    return sum(any(sign.isalnum() or sign == LEFT_OUT for sign in word) for word in text.split())


def _goes_on(before: str, after: str) -> bool:
    """Whether the point at the end of before is none of a sentence."""
    if ORDINAL.search(before):
        return bool(COUNTED.search(before) or MONTH.match(after))
    last = LAST_WORD.search(before)
    return last is not None and not CLUB.search(before) and (last[1] in SHORT or len(last[1]) == 1)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    sentence = text[start:end]
    if sentence.strip():
        yield start + len(sentence) - len(sentence.lstrip()), sentence.strip()
