"""Signs and spaces that tear words apart or look foreign in German."""

import re
from collections.abc import Iterator

from macros.language.passage import LEFT_OUT, Passage
from macros.library.findings import Finding, quoted
from macros.typography import HELD_TOGETHER

SOFT_HYPHEN = "\N{SOFT HYPHEN}"
TORN = re.compile(r"\w*[a-zäöüß]-\s+(?!(?:und|oder|bzw|beziehungsweise|sowie|bis|noch|als|wie|statt)\b)[a-zäöüß]+")
DOUBLE = re.compile(r"\S* {2,}\S*")
STRAIGHT = re.compile(r"\"[^\"]*\"?|(?<!\S)[“”]\S*|(?<![\w.!?…’)])'\w[^']*'")
HYPHEN_AS_DASH = re.compile(r"\S+ -{1,3} \S+")
TIGHT = re.compile(r"\b(?:[zZ]\.B|[dD]\.h|[uUoO]\.[aäÄ]|i\.d\.R|e\.V)\.|\d(?:€|%)")


def no_soft_hyphens(passage: Passage) -> Iterator[Finding]:
    """No invisible hyphen stands inside a word: search and screen readers stumble over it."""
    at = passage.text.find(SOFT_HYPHEN)
    if at >= 0:
        word = passage.text[: at + 1].split()[-1].replace(SOFT_HYPHEN, "") + passage.text[at + 1 :].split()[0].replace(SOFT_HYPHEN, "")
        yield passage.finding(at, f"ein unsichtbares Trennzeichen in {quoted(word)}", "Das Wort neu tippen; der Browser trennt selbst.")


def no_torn_words(passage: Passage) -> Iterator[Finding]:
    """No word is broken by hand: once the line runs differently, the hyphen stands in the middle."""
    for found in TORN.finditer(passage.text):
        remedy = "Ohne Bindestrich und Leerzeichen zusammenschreiben; der Browser trennt selbst."
        yield passage.finding(found.start(), f"{quoted(found[0])} sieht aus wie ein von Hand getrenntes Wort", remedy)


def no_double_spaces(passage: Passage) -> Iterator[Finding]:
    """Between two words stands one space."""
    for found in DOUBLE.finditer(passage.text):
        shown = found[0].replace(LEFT_OUT, "…").strip()
        yield passage.finding(found.start(), f"zwei Leerzeichen nacheinander bei „{shown}“", "Eines davon löschen.")


def german_quotation_marks(passage: Passage) -> Iterator[Finding]:
    """Quotation marks are „these“."""
    for found in STRAIGHT.finditer(passage.text):
        yield passage.finding(found.start(), f"keine deutschen Anführungszeichen: {quoted(found[0])}", "So schreiben: „Wort“.")


def dashes_are_no_hyphens(passage: Passage) -> Iterator[Finding]:
    """Between spaces stands a dash, never a hyphen."""
    for found in HYPHEN_AS_DASH.finditer(passage.text):
        yield passage.finding(found.start(), f"ein Bindestrich als Gedankenstrich: {quoted(found[0])}", "Einen Gedankenstrich setzen: –")


def spaces_inside_abbreviations(passage: Passage) -> Iterator[Finding]:
    """Between the parts of an abbreviation and before a unit stands a space; where it must not break, that follows of itself."""
    for found in TIGHT.finditer(passage.text):
        yield passage.finding(found.start(), f"ohne Leerzeichen: {quoted(found[0])}", "Ein Leerzeichen setzen, wie in „z. B.“ und „10 %“.")


def held_together(passage: Passage) -> Iterator[Finding]:
    """On pages, where nobody sets them later, the author sets no-break spaces."""
    if passage.rendered:
        return
    text = passage.text.replace("\n", " ")
    for pattern, _ in HELD_TOGETHER:
        for found in pattern.finditer(text):
            words = text[: found.end()].rsplit(None, 1)[-1] + " " + text[found.end() :].split()[0]
            yield passage.finding(
                found.start(), f"hier darf die Zeile nicht umbrechen: {quoted(words)}", "&nbsp; statt des Leerzeichens schreiben."
            )
