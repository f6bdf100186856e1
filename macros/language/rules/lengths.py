"""How long a sentence may be."""

from collections.abc import Iterator

from macros.language.passage import Passage
from macros.language.sentences import sentences, word_count
from macros.library.findings import Finding, quoted

LONGEST = 25
"""Words. Of our sentences 99 in 100 have at most 24: what is longer stands out, and can be said in two."""

LONGEST_EASY = 12
"""Words of a sentence in Einfache Sprache: one statement, with its place and time. Ours have at most ten."""


def sentences_are_short(passage: Passage) -> Iterator[Finding]:
    """A sentence has at most LONGEST words."""
    if not passage.easy:
        yield from _too_long(passage, LONGEST, "Satz", "In zwei Sätze teilen oder kürzen.")


def easy_sentences_are_very_short(passage: Passage) -> Iterator[Finding]:
    """A sentence in Einfacher Sprache has at most LONGEST_EASY words."""
    if passage.easy:
        yield from _too_long(passage, LONGEST_EASY, "Satz in Einfacher Sprache", "Je Satz nur eine Aussage, in zwei Sätze teilen.")


def _too_long(passage: Passage, longest: int, what: str, remedy: str) -> Iterator[Finding]:
    for start, sentence in sentences(passage.text) if not passage.cited else ():
        number = word_count(sentence)
        if number > longest:
            yield passage.finding(start, f"{what} mit {number} Wörtern, höchstens {longest}: {quoted(sentence)}", remedy)
