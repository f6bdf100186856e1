"""Faulty YAML: one finding each, with the line to look at and what to do there."""

from itertools import pairwise

import pytest

from tests.library.checking import Check, refused, row
from tests.library.tree import EXAMPLE, QUESTIONS, WORKSHOP, Change, put, replace

IN_QUOTES = "Den Text in einfache Anführungszeichen setzen: '…'"
ALIASES = "Verweise mit & und * sind nicht erlaubt – Den Text ausschreiben oder in einfache Anführungszeichen setzen."
TAGS = "ist nicht erlaubt – Löschen oder den ganzen Text in einfache Anführungszeichen setzen: '…'"
TAB = "ein Tabulator in der Einrückung – Mit Leerzeichen einrücken, zwei je Ebene."
COLON = (
    "ein Doppelpunkt, wo keiner stehen darf – Einen Text mit Doppelpunkt in einfache Anführungszeichen setzen; sonst die Einrückung prüfen."
)
INDENT = (
    "die Zeile passt nicht zur Einrückung oder ein Anführungszeichen ist zu viel – "
    "Mit der Zeile darüber vergleichen: gleich viele Leerzeichen."
)
UNEVEN = (
    "die Liste ist nicht einheitlich eingerückt – "
    "Alle Einträge mit „- “ in derselben Spalte beginnen, die Schlüssel eines Eintrags unter dem ersten."
)
UNCLOSED = "ein Anführungszeichen wird nicht geschlossen – Am Ende des Textes dasselbe Anführungszeichen setzen."
DOUBLED = "Die Angaben unter einem Schlüssel zusammenführen."
DEEP = "zu tief verschachtelt – So viele Ebenen kennt kein Datensatz; Einrückung prüfen."
KEY = "ein Schlüssel muss ein Wort sein – Einen Text mit Klammern in einfache Anführungszeichen setzen: '…'"
BACKSLASH = "ein Schrägstrich „\\“ in doppelten Anführungszeichen – Einfache Anführungszeichen verwenden: '…'"
CONTROL = "ein unsichtbares Steuerzeichen – Die Stelle neu tippen statt einfügen."
NO_VALUE_BEGINS = f"hier steht ein Zeichen, mit dem kein Wert beginnen darf – {IN_QUOTES}"
OUTSIDE = (
    "die Zeile gehört nicht zu dem, was darüber steht – Alle Schlüssel in derselben Spalte beginnen; eine Zeile „...“ darüber löschen."
)
SEVERAL = "die Datei enthält mehrere Dokumente (---) – Je Datei nur einen Datensatz schreiben."


def title(value: str) -> Change:
    """Return the change that writes this after the title key of the question set."""
    return replace(QUESTIONS, "title: Fragen für Tag 1", f"title: {value}")


LAYOUT = [
    row("tab before a key", replace(EXAMPLE, "  type: stadt", "\ttype: stadt"), f"{EXAMPLE}:6: {TAB}"),
    row("tab before a list entry", replace(EXAMPLE, "  - Menschen", "\t- Menschen"), f"{EXAMPLE}:15: {TAB}"),
    row("key indented further than its neighbours", replace(QUESTIONS, "    phase", "      phase"), f"{QUESTIONS}:5: {COLON}"),
    row("key indented less than its neighbours", replace(QUESTIONS, "    phase", "   phase"), f"{QUESTIONS}:5: {UNEVEN}"),
    row("first key indented", replace(QUESTIONS, "title:", "  title:"), f"{QUESTIONS}:2: {OUTSIDE}"),
    row("colon in a text", title("Tag 1: Fragen"), f"{QUESTIONS}:1: {COLON}"),
    row(
        "key without a colon",
        replace(QUESTIONS, "    purpose: oeffnen\n", "    purpose\n"),
        f"{QUESTIONS}:8: hier fehlt ein Doppelpunkt nach dem Schlüssel – So schreiben: schluessel: Wert",
    ),
    row(
        "list in the line of its key",
        title("- Fragen"),
        f"{QUESTIONS}:1: hier darf keine Liste beginnen – Die Liste in die nächste Zeile unter den Schlüssel setzen.",
    ),
    row(
        "doubled key",
        replace(QUESTIONS, "questions:\n", "title: Noch einmal\nquestions:\n"),
        f"{QUESTIONS}:2: der Schlüssel „title“ steht doppelt (zuerst in Zeile 1) – {DOUBLED}",
    ),
    row(
        "doubled key inside a group",
        replace(EXAMPLE, "  state: nw\n", "  state: nw\n  name: Musterdorf\n"),
        f"{EXAMPLE}:8: der Schlüssel „name“ steht doppelt (zuerst in Zeile 5) – {DOUBLED}",
    ),
    row("text after a document end marker", replace(QUESTIONS, "questions:\n", "...\nquestions:\n"), f"{QUESTIONS}:3: {OUTSIDE}"),
    row("second document", replace(QUESTIONS, "questions:\n", "---\nquestions:\n"), f"{QUESTIONS}:2: {SEVERAL}"),
    row("key in the line of the document marker", put(QUESTIONS, "--- title: x\n"), f"{QUESTIONS}:1: {COLON}"),
]

SIGNS = [
    row("double quote never closed", title('"Fragen'), f"{QUESTIONS}:1: {UNCLOSED}"),
    row("single quote never closed", title("'Fragen"), f"{QUESTIONS}:1: {UNCLOSED}"),
    row("quote closed too early", title("'Fragen' für Tag 1"), f"{QUESTIONS}:1: {INDENT}"),
    row(
        "bracket never closed", title("[Fragen"), f"{QUESTIONS}:1: eine eckige Klammer wird nicht geschlossen – So schreiben: [eins, zwei]"
    ),
    row("brace never closed", title("{Fragen"), f"{QUESTIONS}:1: eine geschweifte Klammer wird nicht geschlossen – {IN_QUOTES}"),
    row("colon in brackets", title("[Tag:,]"), f"{QUESTIONS}:1: ein Doppelpunkt in eckigen oder geschweiften Klammern – {IN_QUOTES}"),
    row("template braces", title("{{ 7*7 }}"), f"{QUESTIONS}:1: {KEY}"),
    row("percent sign", title("{% raise %}"), f"{QUESTIONS}:1: {NO_VALUE_BEGINS}"),
    row("at sign", title("@musterstadt"), f"{QUESTIONS}:1: {NO_VALUE_BEGINS}"),
    row("backtick", title("`Fragen`"), f"{QUESTIONS}:1: {NO_VALUE_BEGINS}"),
    row("vertical bar", title("| Fragen"), f"{QUESTIONS}:1: nach | oder > steht noch Text in derselben Zeile – {IN_QUOTES}"),
    row("question mark", title("? Fragen"), f"{QUESTIONS}:1: ein Wert darf nicht mit „? “ beginnen – {IN_QUOTES}"),
    row("comma", title(", Fragen"), f"{QUESTIONS}:1: hier fehlt ein Wert – Einen Wert eintragen oder die Zeile löschen."),
    row("asterisk and a blank", title("* Fragen"), f"{QUESTIONS}:1: ein Wert darf nicht mit * beginnen – {IN_QUOTES}"),
    row("ampersand and a blank", title("& Fragen"), f"{QUESTIONS}:1: ein Wert darf nicht mit & beginnen – {IN_QUOTES}"),
    row("broken tag", title("!<Fragen"), f"{QUESTIONS}:1: ein Wert darf nicht mit ! beginnen – {IN_QUOTES}"),
    row("directive", put(QUESTIONS, "%Fragen\n"), f"{QUESTIONS}:1: eine Zeile darf nicht mit % beginnen – {IN_QUOTES}"),
    row("backslash in double quotes", title('"C:\\quelle"'), f"{QUESTIONS}:1: {BACKSLASH}"),
    row("escaped half of a surrogate pair", title('"\\ud800"'), f"{QUESTIONS}:1: {BACKSLASH}"),
    row("escaped null byte", title('"a\\0b"'), f"{QUESTIONS}:1: {CONTROL}"),
    row("escaped bell", title('"a\\x07b"'), f"{QUESTIONS}:1: {CONTROL}"),
]

HOSTILE = [
    row("anchor", title("&a Fragen"), f"{QUESTIONS}:1: {ALIASES}"),
    row("alias", title("*a"), f"{QUESTIONS}:1: {ALIASES}"),
    row(
        "alias bomb",
        put(WORKSHOP, "a: &a [lol, lol]\n" + "".join(f"{new}: &{new} [*{old}, *{old}]\n" for old, new in pairwise("abcdefghi"))),
        f"{WORKSHOP}:1: {ALIASES}",
    ),
    row(
        "tag that runs code",
        title("!!python/object/apply:os.system ['id']"),
        f"{QUESTIONS}:1: die Angabe „!!python/object/apply:os.system“ {TAGS}",
    ),
    row("tag of a number", title("!!int 5"), f"{QUESTIONS}:1: die Angabe „!!int“ {TAGS}"),
    row("text that begins with an exclamation mark", title("!Achtung Fragen"), f"{QUESTIONS}:1: die Angabe „!Achtung“ {TAGS}"),
    row("lone exclamation mark", title("! Fragen"), f"{QUESTIONS}:1: die Angabe „!“ {TAGS}"),
    row("ten thousand brackets", title("[" * 10_000), f"{QUESTIONS}:1: {DEEP}"),
    row("ten thousand braces", put(QUESTIONS, "{" * 10_000), f"{QUESTIONS}:1: {KEY}"),
    row("ten thousand keys inside keys", put(QUESTIONS, "? " * 10_000 + "a\n"), f"{QUESTIONS}:1: {KEY}"),
    row("ten thousand dashes in a line", put(QUESTIONS, "- " * 10_000 + "a\n"), f"{QUESTIONS}:1: {DEEP}"),
    row("three hundred levels", put(QUESTIONS, "".join(" " * level + "a:\n" for level in range(300))), f"{QUESTIONS}:14: {DEEP}"),
    row("list as a key", put(QUESTIONS, "? [a, b]\n: c\n"), f"{QUESTIONS}:1: {KEY}"),
]


@pytest.mark.parametrize(("change", "lines"), LAYOUT)
def test_faulty_layout_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """A slip of indentation, colon or key is one finding at its line."""
    assert check(change) == refused(lines)


@pytest.mark.parametrize(("change", "lines"), SIGNS)
def test_sign_with_a_meaning_in_yaml_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """A text that YAML takes for something else is one finding that says how to quote it."""
    assert check(change) == refused(lines)


@pytest.mark.parametrize(("change", "lines"), HOSTILE)
def test_dangerous_yaml_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """What runs code, or makes a small file large or deep, is one finding and is never carried out."""
    assert check(change) == refused(lines)
