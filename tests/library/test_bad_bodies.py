"""The body of a practice example: which headings, in which order, with what below them."""

import pytest

from tests.library.checking import Check, refused, row
from tests.library.tree import EXAMPLE, RECORDS, Change, put, replace

LEVEL = "hat die falsche Ebene – Nur Überschriften mit ## verwenden."
EMPTY = "ist leer – Etwas schreiben oder die Überschrift löschen."
MISSING = "fehlt – Den Abschnitt ergänzen."
ORDER = "Die Reihenfolge ist: ## Ausgangslage, ## Vorgehen, ## Ergebnisse, ## Erfahrungen, ## Übertragbarkeit."
NO_HEAD = "der Kopf zwischen zwei Zeilen „---“ fehlt – Die Datei mit --- beginnen und den Kopf mit --- abschließen."
HEAD = RECORDS[EXAMPLE].split("\n## ")[0]


def body(text: str) -> Change:
    """Return the change that gives the example another body, which begins in line 25."""
    return put(EXAMPLE, f"{HEAD}\n{text}")


BODIES = [
    row(
        "misspelt heading",
        replace(EXAMPLE, "## Vorgehen", "## Vorgehn"),
        f"{EXAMPLE}:29: die Überschrift „## Vorgehn“ ist nicht vorgesehen – gemeint „Vorgehen“?",
    ),
    row(
        "heading that is like none",
        replace(EXAMPLE, "Die Stadt stellte", "## Fazit\n\nDie Stadt stellte"),
        f"{EXAMPLE}:31: die Überschrift „## Fazit“ ist nicht vorgesehen – "
        "möglich: Ausgangslage, Erfahrungen, Ergebnisse, Vorgehen, Übertragbarkeit",
    ),
    row(
        "headings out of order",
        body("## Vorgehen\n\nTische.\n\n## Ausgangslage\n\nKein Ort.\n"),
        f"{EXAMPLE}:29: die Überschrift „## Ausgangslage“ steht an der falschen Stelle – {ORDER}",
    ),
    row(
        "doubled heading",
        replace(EXAMPLE, "Die Stadt stellte", "Zuerst.\n\n## Vorgehen\n\nDie Stadt stellte"),
        f"{EXAMPLE}:33: die Überschrift „## Vorgehen“ steht doppelt – Die beiden Abschnitte zusammenführen.",
    ),
    row("level one", replace(EXAMPLE, "## Vorgehen", "# Vorgehen"), f"{EXAMPLE}:29: die Überschrift „# Vorgehen“ {LEVEL}"),
    row(
        "level three",
        replace(EXAMPLE, "Die Stadt stellte", "### Tische\n\nDie Stadt stellte"),
        f"{EXAMPLE}:31: die Überschrift „### Tische“ {LEVEL}",
    ),
    row(
        "hash sign at the beginning of a line",
        replace(EXAMPLE, "Die Stadt stellte", "Aus dem Netz:\n#integration\n"),
        f"{EXAMPLE}:32: die Überschrift „# integration“ {LEVEL}",
    ),
    row("empty section", replace(EXAMPLE, "Es fehlte ein Ort zum Reden.\n", ""), f"{EXAMPLE}:25: der Abschnitt „## Ausgangslage“ {EMPTY}"),
    row(
        "text before the first heading",
        body("Vorab.\n\n## Ausgangslage\n\nKein Ort.\n\n## Vorgehen\n\nTische.\n"),
        f"{EXAMPLE}:25: Text vor der ersten Überschrift – Eine der Überschriften darüber setzen: "
        "## Ausgangslage, ## Vorgehen, ## Ergebnisse, ## Erfahrungen, ## Übertragbarkeit.",
    ),
    row("missing section", body("## Ausgangslage\n\nKein Ort.\n"), f"{EXAMPLE}:27: der Abschnitt „## Vorgehen“ {MISSING}"),
    row(
        "no body",
        body(""),
        f"{EXAMPLE}:24: der Abschnitt „## Ausgangslage“ {MISSING}",
        f"{EXAMPLE}:24: der Abschnitt „## Vorgehen“ {MISSING}",
    ),
    row("no head", put(EXAMPLE, "## Ausgangslage\n\nKein Ort.\n"), f"{EXAMPLE}:1: {NO_HEAD}"),
    row("head never closed", put(EXAMPLE, "---\ntitle: Sprachcafé\n"), f"{EXAMPLE}:1: {NO_HEAD}"),
    row("blank after the dashes", replace(EXAMPLE, "---\ntitle", "--- \ntitle"), f"{EXAMPLE}:1: {NO_HEAD}"),
]


@pytest.mark.parametrize(("change", "lines"), BODIES)
def test_faulty_body_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """The body has the fixed sections in their order, and nothing else; a fault is named at its line."""
    assert check(change) == refused(lines)


def test_head_and_body_are_checked_at_once(check: Check) -> None:
    """Faults of the head and of the body appear in one run."""
    assert check(replace(EXAMPLE, "status: running\n", ""), replace(EXAMPLE, "## Vorgehen", "# Vorgehen")) == refused(
        [
            f"{EXAMPLE}:2: status: der Schlüssel fehlt – Ob es noch läuft; unknown, wenn keine Quelle seit 2024 es sagt.",
            f"{EXAMPLE}:28: die Überschrift „# Vorgehen“ {LEVEL}",
        ]
    )


OPTIONAL = [
    pytest.param("## Ausgangslage\n\nA.\n\n## Vorgehen\n\nB.\n\n## Erfahrungen\n\nC.\n", id="one of the optional sections"),
    pytest.param("##Ausgangslage\n\nA.\n\n##  Vorgehen ##\n\nB.\n", id="other blanks and closing signs"),
    pytest.param("\n\n\n## Ausgangslage\nA.\n## Vorgehen\nB.", id="other blank lines, no line end"),
]


@pytest.mark.parametrize("text", OPTIONAL)
def test_body_with_the_required_sections_is_accepted(text: str, check: Check) -> None:
    """The first two sections suffice; blanks and blank lines do not matter."""
    assert check(body(text)).code == 0
