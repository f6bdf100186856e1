"""All findings in one run, sorted; and one finding for one fault, whatever depends on the broken file."""

import pytest

from tests.library.checking import Check, refused, row
from tests.library.tree import EXAMPLE, MODULE, QUESTIONS, RECORDS, WORKSHOP, Change, both, put, replace

SECOND = RECORDS[EXAMPLE].replace("Sprachcafé im Rathaus", "Zweites Beispiel").replace("example/bericht", "example/zweites")
FAULTS = (
    replace(WORKSHOP, "status: draft", "status: fertig"),
    replace(WORKSHOP, "expected: 24", "expected: 99"),
    replace(MODULE, "phase: tag1", "phase: tag9"),
    replace(EXAMPLE, "state: nw", "state: NO"),
    replace(EXAMPLE, "target_groups: [gefluechtete]", "target_groups: [gefluechtete, kinder]"),
    replace(QUESTIONS, "    phase: tag1", "    phase: tag8"),
)
ALL_FAULTS = [
    f"{MODULE}:2: phase: keine Phase „tag9“ – gemeint „tag2“?",
    f"{EXAMPLE}:7: municipality.state: kein Land „NO“ – möglich: by, nw",
    f"{EXAMPLE}:9: target_groups[1]: keine Zielgruppe „kinder“ – möglich: gefluechtete",
    f"{QUESTIONS}:5: questions[0].phase: keine Phase „tag8“ – gemeint „tag2“?",
    f"{WORKSHOP}:5: status: „fertig“ ist hier nicht möglich – möglich: draft, confirmed, held, evaluated",
    f"{WORKSHOP}:8: participants.expected: 99 ist zu viel – Höchstens 40 eintragen.",
]


def test_all_faults_of_all_files_are_told_at_once(check: Check) -> None:
    """Faults of four files appear in one run, sorted by path and line."""
    assert check(*FAULTS) == refused(ALL_FAULTS)


CASCADES = [
    row(
        "example that a workshop and another example name",
        both(
            put("practice_examples/zweites.md", SECOND.replace("checked_on", "related: [sprachcafe]\nchecked_on")),
            replace(EXAMPLE, "status: running", "status:"),
        ),
        f"{EXAMPLE}:11: status: der Wert ist leer – Etwas eintragen oder die Zeile löschen.",
    ),
    row(
        "question file whose questions modules and workshops name",
        both(put("practice_examples/zweites.md", SECOND), replace(QUESTIONS, "title: Fragen für Tag 1", "title:")),
        f"{QUESTIONS}:1: title: der Wert ist leer – Etwas eintragen oder die Zeile löschen.",
    ),
    row(
        "module that a workshop names",
        both(put("practice_examples/zweites.md", SECOND), replace(MODULE, "kind: work", "kind: spiel")),
        f"{MODULE}:3: kind: „spiel“ ist hier nicht möglich – möglich: work, break, meal, arrival",
    ),
    row(
        "list that every record uses",
        both(put("practice_examples/zweites.md", SECOND), put("vocabulary/action_fields.yml", "- id: sprache\n  label: [\n")),
        "vocabulary/action_fields.yml:2: hier fehlt ein Wert – Einen Wert eintragen oder die Zeile löschen.",
    ),
    row(
        "entry of a list that every record uses",
        both(put("practice_examples/zweites.md", SECOND), replace("vocabulary/action_fields.yml", "label: Sprache", "name: Sprache")),
        "vocabulary/action_fields.yml:1: [0].label: der Schlüssel fehlt – Bezeichnung, wie sie auf den Seiten steht.",
        "vocabulary/action_fields.yml:2: [0].name: unbekannter Schlüssel „name“ "
        "– möglich: cross_cutting, definition, id, label, search_terms, synonyms",
    ),
    row(
        "example with a wrong file name",
        both(put("practice_examples/Zweites.md", SECOND), replace(WORKSHOP, "[sprachcafe]", "[sprachcafe, zweites]")),
        "practice_examples/Zweites.md:0: „Zweites“ ist keine gültige Kennung – "
        "Dateinamen nur aus Kleinbuchstaben, Ziffern und Bindestrichen, zum Beispiel bad-musterstadt.",
    ),
]


@pytest.mark.parametrize(("change", "lines"), CASCADES)
def test_broken_file_is_not_held_against_others(change: Change, lines: list[str], check: Check) -> None:
    """Nothing that names a record of a broken file is blamed for it."""
    assert check(change) == refused(lines, records=5)


def test_faulty_entry_does_not_make_its_list_too_short(check: Check) -> None:
    """The only entry of a list is counted even where it is faulty."""
    assert check(replace(EXAMPLE, "date: 2025-02\n", "date: Februar\n")) == refused(
        [f"{EXAMPLE}:20: references[0].date: „Februar“ ist kein Datum – So schreiben: 2026, 2026-11 oder 2026-11-23."]
    )
