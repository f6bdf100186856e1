"""Keys that are unknown, missing or out of place."""

import pytest

from tests.library.checking import Check, refused, row
from tests.library.tree import EXAMPLE, MODULE, QUESTIONS, WORKSHOP, Change, put, replace

NO_ID = "id: eine Kennung steht nie in der Datei – Die Zeile löschen: Der Dateiname ist die Kennung."

UNKNOWN = [
    row(
        "misspelt key",
        replace(EXAMPLE, "checked_on: 2025-05-03\n", "checked_on: 2025-05-03\nfundung: Land\n"),
        f"{EXAMPLE}:23: fundung: unbekannter Schlüssel „fundung“ – gemeint „funding“?",
    ),
    row(
        "misspelt key inside a group",
        replace(EXAMPLE, "  state: nw\n", "  state: nw\n  popullation: 100\n"),
        f"{EXAMPLE}:8: municipality.popullation: unbekannter Schlüssel „popullation“ – gemeint „population“?",
    ),
    row(
        "misspelt key inside a list entry",
        replace(WORKSHOP, "        questions: [q001]\n", "        questions: [q001]\n        notiz: Mikro\n"),
        f"{WORKSHOP}:18: days[0].agenda[0].notiz: unbekannter Schlüssel „notiz“ – gemeint „note“?",
    ),
    row(
        "key that is like none, where there are few",
        replace(QUESTIONS, "questions:\n", "farbe: rot\nquestions:\n"),
        f"{QUESTIONS}:2: farbe: unbekannter Schlüssel „farbe“ – möglich: questions, title",
    ),
    row(
        "key that is like none, where there are many",
        replace(EXAMPLE, "checked_on: 2025-05-03\n", "checked_on: 2025-05-03\nxyz: rot\n"),
        f"{EXAMPLE}:23: xyz: unbekannter Schlüssel „xyz“ – Die möglichen Schlüssel stehen unter /mitmachen/felder/.",
    ),
    row(
        "number as a key",
        replace(QUESTIONS, "questions:\n", "2025: rot\nquestions:\n"),
        f"{QUESTIONS}:2: 2025: unbekannter Schlüssel „2025“ – möglich: questions, title",
    ),
    row(
        "key of several hundred letters",
        replace(QUESTIONS, "questions:\n", f"{'x' * 500}: rot\nquestions:\n"),
        f"{QUESTIONS}:2: {'x' * 57}…: unbekannter Schlüssel „{'x' * 57}…“ – möglich: questions, title",
    ),
    row(
        "merge key",
        replace(QUESTIONS, "questions:\n", "<<: {farbe: rot}\nquestions:\n"),
        f"{QUESTIONS}:2: <<: unbekannter Schlüssel „<<“ – möglich: questions, title",
    ),
    row("id in an example", replace(EXAMPLE, "title: Spr", "id: sprachcafe\ntitle: Spr"), f"{EXAMPLE}:2: {NO_ID}"),
    row("id in a module", replace(MODULE, "title: Klima", "id: klima\ntitle: Klima"), f"{MODULE}:1: {NO_ID}"),
    row("id in a question set", replace(QUESTIONS, "title: Fragen", "id: tag1\ntitle: Fragen"), f"{QUESTIONS}:1: {NO_ID}"),
    row("id in a workshop", replace(WORKSHOP, "title: Workshop", "id: musterstadt\ntitle: Workshop"), f"{WORKSHOP}:1: {NO_ID}"),
]

MISSING = [
    row(
        "several keys at once",
        replace(EXAMPLE, "status: running\nstatus_as_of: 2025-03\ncarrier: Stadt Musterstadt, Integrationsbüro\n", ""),
        f"{EXAMPLE}:2: carrier: der Schlüssel fehlt – Träger: Amt oder Organisation, keine Privatperson.",
        f"{EXAMPLE}:2: status: der Schlüssel fehlt – Ob es noch läuft; unknown, wenn keine Quelle seit 2024 es sagt.",
        f"{EXAMPLE}:2: status_as_of: der Schlüssel fehlt – Stand dieser Angabe; unknown, wenn nicht bekannt.",
    ),
    row(
        "key of a group",
        replace(MODULE, "  min: 20\n", ""),
        f"{MODULE}:6: duration.min: der Schlüssel fehlt – Mindestens so viele Minuten.",
    ),
    row(
        "key of a list entry",
        replace(QUESTIONS, "    purpose: oeffnen\n", ""),
        f"{QUESTIONS}:3: questions[0].purpose: der Schlüssel fehlt – Wozu sie dient.",
    ),
    row(
        "key named like a word of the programming language",
        replace(MODULE, "action_fields: [alle]\n", "risks:\n  - then: Pause machen\n"),
        f"{MODULE}:18: risks[0].if: der Schlüssel fehlt – Was schiefgehen kann (Schlüssel: if).",
    ),
    row(
        "key of a term",
        put("vocabulary/statuses.yml", "- id: running\n  label: läuft\n- id: ended\n"),
        "vocabulary/statuses.yml:3: [1].label: der Schlüssel fehlt – Bezeichnung, wie sie auf den Seiten steht.",
    ),
]


@pytest.mark.parametrize(("change", "lines"), UNKNOWN)
def test_unknown_key_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """A key that the schema does not know is refused, with the nearest one that it knows."""
    assert check(change) == refused(lines)


@pytest.mark.parametrize(("change", "lines"), MISSING)
def test_missing_key_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """A missing key is named at the line of its record, group or entry, with what to write there."""
    assert check(change) == refused(lines)


LISTS = [
    row(
        "missing list",
        lambda root: (root / "vocabulary/phases.yml").unlink(),
        "vocabulary/phases.yml:0: die Liste fehlt – Die Datei anlegen.",
    ),
    row(
        "list nobody asked for",
        put("vocabulary/handlungsfelder.yml", "- id: sprache\n"),
        "vocabulary/handlungsfelder.yml:0: diese Liste ist nicht vorgesehen – möglich: action_fields, audiences, evidence_levels, "
        "functional_mailboxes, glossary, indicators, instruments, municipality_types, participation_levels, phases, question_purposes, "
        "references, size_classes, states, statuses, target_groups, thesaurus",
    ),
    row(
        "misspelt list",
        put("vocabulary/audience.yml", "- id: politik\n"),
        "vocabulary/audience.yml:0: diese Liste ist nicht vorgesehen – gemeint „audiences“?",
    ),
    row(
        "doubled term",
        replace("vocabulary/phases.yml", "id: tag2", "id: tag1"),
        "vocabulary/phases.yml:3: [1]: die Kennung „tag1“ steht doppelt – Einen der Einträge umbenennen.",
    ),
    row(
        "term whose id is no id",
        replace("vocabulary/phases.yml", "id: tag2", "id: Tag 2"),
        "vocabulary/phases.yml:3: [1].id: „Tag 2“ ist keine gültige Kennung – "
        "Nur Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel bad-musterstadt.",
    ),
    row(
        "gap between size classes",
        put("vocabulary/size_classes.yml", "- id: gross\n  label: Groß\n  applies_to: counties\n  min: 10\n"),
        "vocabulary/size_classes.yml:4: [0].min: die Klasse „gross“ beginnt bei 10, erwartet 0 – Die Klassen lückenlos aneinanderreihen.",
    ),
    row(
        "two groups of words with the same head",
        put("vocabulary/thesaurus.yml", "- words: [Kita, Hort]\n- words: [kita, Kindergarten]\n"),
        "vocabulary/thesaurus.yml:2: [1].words[0]: „kita“ steht schon in der Gruppe „Kita“ (Zeile 1) – "
        "Hier streichen oder die Gruppen zusammenlegen.",
    ),
    row(
        "chain of words",
        put("vocabulary/thesaurus.yml", "- words: [Kita, Hort]\n- words: [Hort, Schulhort]\n"),
        "vocabulary/thesaurus.yml:2: [1].words[0]: „Hort“ steht schon in der Gruppe „Kita“ (Zeile 1) – "
        "Hier streichen oder die Gruppen zusammenlegen.",
    ),
    row(
        "word twice in its group",
        put("vocabulary/thesaurus.yml", "- words: [Kita, Hort, HORT]\n"),
        "vocabulary/thesaurus.yml:1: [0].words[2]: „HORT“ steht in dieser Gruppe schon – Einmal streichen.",
    ),
]


@pytest.mark.parametrize(("change", "lines"), LISTS)
def test_faulty_vocabulary_is_refused(change: Change, lines: list[str], check: Check) -> None:
    """A fault in a closed list is one finding; nothing that uses the list is blamed."""
    assert check(change) == refused(lines)
