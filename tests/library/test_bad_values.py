"""Values that are not what their key expects."""

import pytest

from tests.library.checking import Check, refused, row
from tests.library.tree import EXAMPLE, MODULE, QUESTIONS, WORKSHOP, Change, put, replace

ONE_PER_LINE = "Jeden Eintrag in eine eigene Zeile schreiben, mit „- “ davor."
KEYS_BELOW = "Die Schlüssel eingerückt in die nächsten Zeilen schreiben."
KEY_AND_VALUE = "So schreiben: schluessel: Wert (nach dem Doppelpunkt ein Leerzeichen)."
CLOCK = "So schreiben: 09:30 (zwei Ziffern, Doppelpunkt, zwei Ziffern)."
DATE = "So schreiben: 2026, 2026-11 oder 2026-11-23."
DIGITS = "Nur Ziffern, ohne Punkt und Einheit, zum Beispiel"
STATUSES = "möglich: draft, confirmed, held, evaluated"
URL = "Mit https:// oder http:// beginnen und keine Leerzeichen verwenden."
KEY_DIGITS = "Acht Ziffern für Gemeinden, fünf für Kreise, zum Beispiel 05962004 oder 15081."
ACTION_FIELDS = "action_fields: [sprache, arbeit]"


def status(value: str) -> Change:
    """Return the change that gives the workshop another status."""
    return replace(WORKSHOP, "status: draft", f"status: {value}")


def start(value: str) -> Change:
    """Return the change that lets the day of the workshop begin at another time."""
    return replace(WORKSHOP, "start: 09:30", f"start: {value}")


def people(value: str) -> Change:
    """Return the change that expects another number of people at the workshop."""
    return replace(WORKSHOP, "expected: 24", f"expected: {value}")


def checked_on(value: str) -> Change:
    """Return the change that gives the example another date of its check."""
    return replace(EXAMPLE, "checked_on: 2025-05-03", f"checked_on: {value}")


def url(value: str) -> Change:
    """Return the change that gives the example's source another address."""
    return replace(EXAMPLE, "https://musterstadt.example/bericht", value)


def municipality_key(value: str) -> Change:
    """Return the change that gives the example's municipality a key."""
    return replace(EXAMPLE, "  state: nw\n", f"  state: nw\n  key: {value}\n")


KINDS = [
    row(
        "text where a list belongs",
        replace(EXAMPLE, ACTION_FIELDS, "action_fields: sprache"),
        f"{EXAMPLE}:8: action_fields: hier steht ein Text, erwartet wird eine Liste – {ONE_PER_LINE}",
    ),
    row(
        "keys where a list belongs",
        replace(WORKSHOP, "  - start: 09:30", "    start: 09:30"),
        f"{WORKSHOP}:10: days: hier steht eine Gruppe von Schlüsseln, erwartet wird eine Liste – {ONE_PER_LINE}",
    ),
    row(
        "nothing where a list belongs",
        replace(EXAMPLE, ACTION_FIELDS, "action_fields:"),
        f"{EXAMPLE}:8: action_fields: hier steht nichts, erwartet wird eine Liste – {ONE_PER_LINE}",
    ),
    row(
        "list where a text belongs",
        replace(EXAMPLE, "carrier: Stadt Musterstadt, Integrationsbüro", "carrier: [Stadt Musterstadt, Integrationsbüro]"),
        f"{EXAMPLE}:13: carrier: hier steht eine Liste, erwartet wird ein Text – Ohne „- “ und ohne eckige Klammern schreiben.",
    ),
    row(
        "keys where a text belongs",
        replace(EXAMPLE, "  - Menschen kommen", "  - Ziel: Menschen kommen"),
        f"{EXAMPLE}:15: goals[0]: hier steht eine Gruppe von Schlüsseln, erwartet wird ein Text – "
        "Enthält der Text „: “, ihn in einfache Anführungszeichen setzen.",
    ),
    row(
        "nothing where a text belongs",
        replace(QUESTIONS, "title: Fragen für Tag 1", "title:"),
        f"{QUESTIONS}:1: title: der Wert ist leer – Etwas eintragen oder die Zeile löschen.",
    ),
    row(
        "text where keys belong",
        replace(MODULE, "duration:\n  recommended: 30\n  min: 20\n  max: 45\n", "duration: 30\n"),
        f"{MODULE}:6: duration: hier steht ein Text, erwartet werden Schlüssel mit Werten – {KEYS_BELOW}",
    ),
    row(
        "list where keys belong",
        replace(WORKSHOP, "  expected: 24", "  - expected: 24"),
        f"{WORKSHOP}:7: participants: hier steht eine Liste, erwartet werden Schlüssel mit Werten – {KEYS_BELOW}",
    ),
    row(
        "list as a whole file",
        put(WORKSHOP, "- title: Workshop\n"),
        f"{WORKSHOP}:1: hier steht eine Liste, erwartet werden Schlüssel mit Werten – {KEY_AND_VALUE}",
    ),
    row(
        "text as a whole file",
        put(WORKSHOP, "title:Workshop\n"),
        f"{WORKSHOP}:1: hier steht ein Text, erwartet werden Schlüssel mit Werten – {KEY_AND_VALUE}",
    ),
    row(
        "comment as a whole file",
        put(WORKSHOP, "# noch zu schreiben\n"),
        f"{WORKSHOP}:1: hier steht nichts, erwartet werden Schlüssel mit Werten – {KEY_AND_VALUE}",
    ),
    row(
        "keys where a list of terms belongs",
        put("vocabulary/phases.yml", "tag1: Tag 1\n"),
        "vocabulary/phases.yml:1: hier wird eine Liste erwartet – Jeden Eintrag mit „- “ beginnen.",
    ),
    row(
        "list where a word of a choice belongs",
        status("[draft]"),
        f"{WORKSHOP}:5: status: hier steht eine Liste, erwartet wird ein Text – {STATUSES}",
    ),
    row(
        "nothing where a word of a choice belongs",
        status(""),
        f"{WORKSHOP}:5: status: der Wert ist leer – {STATUSES}",
    ),
]

SPELLINGS = [
    row("word outside a choice", status("fertig"), f"{WORKSHOP}:5: status: „fertig“ ist hier nicht möglich – {STATUSES}"),
    row("clock without a leading zero", start("9:30"), f"{WORKSHOP}:11: days[0].start: „9:30“ ist keine Uhrzeit – {CLOCK}"),
    row("clock after midnight", start("24:00"), f"{WORKSHOP}:11: days[0].start: „24:00“ ist keine Uhrzeit – {CLOCK}"),
    row("clock with the word Uhr", start("9 Uhr"), f"{WORKSHOP}:11: days[0].start: „9 Uhr“ ist keine Uhrzeit – {CLOCK}"),
    row("day that does not exist", checked_on("2025-02-30"), f"{EXAMPLE}:22: checked_on: „2025-02-30“ ist kein Datum – {DATE}"),
    row("month that does not exist", checked_on("2025-13"), f"{EXAMPLE}:22: checked_on: „2025-13“ ist kein Datum – {DATE}"),
    row("German date", checked_on("3.5.2025"), f"{EXAMPLE}:22: checked_on: „3.5.2025“ ist kein Datum – {DATE}"),
    row("date with a time", checked_on("2025-05-03T10:00"), f"{EXAMPLE}:22: checked_on: „2025-05-03T10:00“ ist kein Datum – {DATE}"),
    row("unknown date where one is needed", checked_on("unknown"), f"{EXAMPLE}:22: checked_on: „unknown“ ist kein Datum – {DATE}"),
    row("number with a point", people("1.000"), f"{WORKSHOP}:8: participants.expected: „1.000“ ist keine ganze Zahl – {DIGITS} 34."),
    row("number as a word", people("vierzig"), f"{WORKSHOP}:8: participants.expected: „vierzig“ ist keine ganze Zahl – {DIGITS} 34."),
    row("number in Arabic digits", people("٢٤"), f"{WORKSHOP}:8: participants.expected: „٢٤“ ist keine ganze Zahl – {DIGITS} 34."),
    row(
        "number of five thousand digits",
        people("9" * 5000),
        f"{WORKSHOP}:8: participants.expected: „{'9' * 57}…“ ist zu groß – Höchstens 9 Ziffern eintragen.",
    ),
    row(
        "flag in German",
        replace(WORKSHOP, "status: draft", "sample: ja\nstatus: draft"),
        f"{WORKSHOP}:5: sample: „ja“ ist weder ja noch nein – true (ja) oder false (nein) schreiben.",
    ),
    row("ftp address", url("ftp://x.example/a"), f"{EXAMPLE}:21: references[0].url: „ftp://x.example/a“ ist keine Internetadresse – {URL}"),
    row(
        "javascript address",
        url("javascript:alert(1)"),
        f"{EXAMPLE}:21: references[0].url: „javascript:alert(1)“ ist keine Internetadresse – {URL}",
    ),
    row(
        "address with a blank",
        url("https://x.example/a b"),
        f"{EXAMPLE}:21: references[0].url: „https://x.example/a b“ ist keine Internetadresse – {URL}",
    ),
    row(
        "key of seven digits",
        municipality_key("5913000"),
        f"{EXAMPLE}:8: municipality.key: „5913000“ ist kein amtlicher Schlüssel – {KEY_DIGITS}",
    ),
    row(
        "id with a blank",
        replace(QUESTIONS, "id: q001", "id: Frage 1"),
        f"{QUESTIONS}:3: questions[0].id: „Frage 1“ ist keine gültige Kennung – "
        "Nur Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel bad-musterstadt.",
    ),
]

AMOUNTS = [
    row(
        "title of eighteen words",
        replace(EXAMPLE, "title: Sprachcafé im Rathaus", f"title: {'Wort ' * 18}"),
        f"{EXAMPLE}:2: title: 18 Wörter, höchstens 15 sind erlaubt – Um 3 Wörter kürzen.",
    ),
    row(
        "easy text of 605 characters",
        replace(EXAMPLE, "municipality:\n", f"easy_language: {'a' * 605}\nmunicipality:\n"),
        f"{EXAMPLE}:4: easy_language: 605 Zeichen, höchstens 600 sind erlaubt – Um 5 Zeichen kürzen.",
    ),
    row(
        "search term of nine words",
        replace(EXAMPLE, "municipality:\n", "search_terms: [a b c d e f g h i]\nmunicipality:\n"),
        f"{EXAMPLE}:4: search_terms[0]: 9 Wörter, höchstens 8 sind erlaubt – Um 1 Wort kürzen.",
    ),
    row(
        "summary of 61 words",
        replace(EXAMPLE, "summary: Die Stadt", f"summary: {'Wort ' * 50}Die Stadt"),
        f"{EXAMPLE}:3: summary: 61 Wörter, höchstens 60 sind erlaubt – Um 1 Wort kürzen.",
    ),
    row(
        "forty-one people",
        people("41"),
        f"{WORKSHOP}:8: participants.expected: 41 ist zu viel – Höchstens 40 eintragen.",
    ),
    row(
        "nobody",
        people("0"),
        f"{WORKSHOP}:8: participants.expected: 0 ist zu wenig – Mindestens 1 eintragen.",
    ),
    row(
        "five action fields",
        replace(EXAMPLE, ACTION_FIELDS, "action_fields: [sprache, arbeit, a, b, c]"),
        f"{EXAMPLE}:8: action_fields: 5 Einträge, höchstens 4 sind erlaubt – Die weniger wichtigen streichen.",
    ),
    row(
        "empty list",
        replace(EXAMPLE, ACTION_FIELDS, "action_fields: []"),
        f"{EXAMPLE}:8: action_fields: die Liste ist leer – {ONE_PER_LINE}",
    ),
    row(
        "list that is too short",
        put("vocabulary/thesaurus.yml", "- words: [Geflüchtete]\n"),
        f"vocabulary/thesaurus.yml:1: [0].words: 1 Eintrag, mindestens 2 sind nötig – {ONE_PER_LINE}",
    ),
]


@pytest.mark.parametrize(("change", "lines"), KINDS)
def test_value_of_the_wrong_kind_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """A text, a list and a group of keys never stand for each other."""
    assert check(change) == refused(lines)


@pytest.mark.parametrize(("change", "lines"), SPELLINGS)
def test_second_spelling_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """Every kind of value has one spelling; the message names it."""
    assert check(change) == refused(lines)


@pytest.mark.parametrize(("change", "lines"), AMOUNTS)
def test_too_much_and_too_little_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """Lengths and numbers have limits; the message names them."""
    assert check(change) == refused(lines)
