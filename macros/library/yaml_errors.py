"""The YAML parser's complaints, in German and with what to do."""

import re

import yaml

from macros.library.findings import Finding

IN_QUOTES = "Den Text in einfache Anführungszeichen setzen: '…'"

# Each row: part of the parser's own message, what it means for an author, what to do. The first that fits is taken.
EXPLANATIONS = (
    ("cannot start any token", "hier steht ein Zeichen, mit dem kein Wert beginnen darf", IN_QUOTES),
    (
        "mapping values are not allowed",
        "ein Doppelpunkt, wo keiner stehen darf",
        "Einen Text mit Doppelpunkt in einfache Anführungszeichen setzen; sonst die Einrückung prüfen.",
    ),
    (
        "while scanning a quoted scalar",
        "ein Anführungszeichen wird nicht geschlossen",
        "Am Ende des Textes dasselbe Anführungszeichen setzen.",
    ),
    (
        "did not find expected key",
        "die Zeile passt nicht zur Einrückung oder ein Anführungszeichen ist zu viel",
        "Mit der Zeile darüber vergleichen: gleich viele Leerzeichen.",
    ),
    ("could not find expected ':'", "hier fehlt ein Doppelpunkt nach dem Schlüssel", "So schreiben: schluessel: Wert"),
    (
        "did not find expected '-' indicator",
        "die Liste ist nicht einheitlich eingerückt",
        "Alle Einträge mit „- “ in derselben Spalte beginnen, die Schlüssel eines Eintrags unter dem ersten.",
    ),
    (
        "block sequence entries are not allowed",
        "hier darf keine Liste beginnen",
        "Die Liste in die nächste Zeile unter den Schlüssel setzen.",
    ),
    ("did not find expected ',' or ']'", "eine eckige Klammer wird nicht geschlossen", "So schreiben: [eins, zwei]"),
    ("did not find expected ',' or '}'", "eine geschweifte Klammer wird nicht geschlossen", IN_QUOTES),
    ("did not find expected node content", "hier fehlt ein Wert", "Einen Wert eintragen oder die Zeile löschen."),
    (
        "did not find expected <document start>",
        "die Zeile gehört nicht zu dem, was darüber steht",
        "Alle Schlüssel in derselben Spalte beginnen; eine Zeile „...“ darüber löschen.",
    ),
    ("expected comment or line break", "nach | oder > steht noch Text in derselben Zeile", IN_QUOTES),
    ("found unexpected ':'", "ein Doppelpunkt in eckigen oder geschweiften Klammern", IN_QUOTES),
    ("mapping keys are not allowed", "ein Wert darf nicht mit „? “ beginnen", IN_QUOTES),
    ("while parsing a quoted scalar", "ein Schrägstrich „\\“ in doppelten Anführungszeichen", "Einfache Anführungszeichen verwenden: '…'"),
    ("undefined alias", "Verweise mit & und * sind nicht erlaubt", "Den Text ausschreiben oder in einfache Anführungszeichen setzen."),
    ("while scanning an alias", "ein Wert darf nicht mit * beginnen", IN_QUOTES),
    ("while scanning an anchor", "ein Wert darf nicht mit & beginnen", IN_QUOTES),
    ("tag", "ein Wert darf nicht mit ! beginnen", IN_QUOTES),
    ("directive", "eine Zeile darf nicht mit % beginnen", IN_QUOTES),
)
OTHERWISE = ("die Datei ist kein gültiges YAML", "Einrückung, Doppelpunkte und Anführungszeichen dieser Zeile prüfen.")
TAB = re.compile(r"^ *\t", re.MULTILINE)

# Where something was opened and never closed, the parser's own mark is the end of the file; authors need the beginning.
NEVER_CLOSED = ("found unexpected end of stream", "could not find expected ':'", "expected ',' or ']'", "expected ',' or '}'")


def explain(error: yaml.YAMLError, text: str, shown: str, first_line: int) -> Finding:
    """Return the parser's complaint as a finding; a tab in the indentation is named first, because it hides behind other messages."""
    said = str(error)
    tab = TAB.search(text)
    if tab and text[: tab.start()].count("\n") <= _line(error, "problem_mark"):
        line = text[: tab.start()].count("\n") + first_line
        return Finding(shown, line, "", "ein Tabulator in der Einrückung", "Mit Leerzeichen einrücken, zwei je Ebene.")
    message, remedy = next(((what, do) for part, what, do in EXPLANATIONS if part in said), OTHERWISE)
    line = _line(error, "context_mark" if any(part in said for part in NEVER_CLOSED) else "problem_mark")
    return Finding(shown, min(line, text.rstrip("\n").count("\n")) + first_line, "", message, remedy)


def _line(error: yaml.YAMLError, mark: str) -> int:
    """Return the line, from 0, that a mark of the error names."""
    found = getattr(error, mark, None)
    return int(found.line) if found else 0
