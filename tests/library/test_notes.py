"""What is worth a note and stops nothing, and the closing line."""

import pytest

from tests.library.checking import Check, Outcome, row
from tests.library.tree import QUESTIONS, Change, put, replace


def terms(name: str, *ids: str) -> Change:
    """Return the change that writes a list with these terms, one a line."""
    return put(f"vocabulary/{name}.yml", "".join(f"- {{id: {term}, label: {term}}}\n" for term in ids))


UNUSED = [
    row(
        "action field",
        terms("action_fields", "sprache", "arbeit", "sport"),
        "vocabulary/action_fields.yml:3: [2]: Hinweis: „sport“ wird nirgends verwendet",
    ),
    row(
        "target group",
        terms("target_groups", "kinder", "gefluechtete"),
        "vocabulary/target_groups.yml:1: [0]: Hinweis: „kinder“ wird nirgends verwendet",
    ),
    row("instrument", terms("instruments", "kurs", "fest"), "vocabulary/instruments.yml:2: [1]: Hinweis: „fest“ wird nirgends verwendet"),
    row(
        "type of municipality",
        terms("municipality_types", "stadt", "amt"),
        "vocabulary/municipality_types.yml:2: [1]: Hinweis: „amt“ wird nirgends verwendet",
    ),
    row("audience", terms("audiences", "politik", "presse"), "vocabulary/audiences.yml:2: [1]: Hinweis: „presse“ wird nirgends verwendet"),
    row(
        "purpose",
        terms("question_purposes", "oeffnen", "bilanz"),
        "vocabulary/question_purposes.yml:2: [1]: Hinweis: „bilanz“ wird nirgends verwendet",
    ),
]


@pytest.mark.parametrize(("change", "lines"), UNUSED)
def test_unused_term_is_a_note(change: Change, lines: list[str], check: Check) -> None:
    """A term that readers browse by and nobody uses is a note; the check succeeds."""
    assert check(change) == Outcome(0, [*lines, "4 Datensätze geprüft, 0 Fehler, 0 Warnungen, 1 Hinweis"])


def test_valid_tree_prints_one_line(check: Check) -> None:
    """Where nothing is wrong, the closing line is all there is."""
    assert check() == Outcome(0, ["4 Datensätze geprüft, 0 Fehler, 0 Warnungen, 0 Hinweise"])


def test_unused_status_is_no_note(check: Check) -> None:
    """Lists that are complete by nature may have terms that nobody uses yet."""
    assert check(terms("statuses", "running", "planned")).lines == ["4 Datensätze geprüft, 0 Fehler, 0 Warnungen, 0 Hinweise"]


def test_note_beside_an_error_is_counted_apart(check: Check) -> None:
    """Errors, warnings and notes are counted each for itself."""
    assert check(terms("audiences", "politik", "presse"), replace(QUESTIONS, "[alle]", "[allen]")) == Outcome(
        1,
        [
            "vocabulary/audiences.yml:2: [1]: Hinweis: „presse“ wird nirgends verwendet",
            f"{QUESTIONS}:6: questions[0].action_fields[0]: kein Handlungsfeld „allen“ – gemeint „alle“?",
            "4 Datensätze geprüft, 1 Fehler, 0 Warnungen, 1 Hinweis",
        ],
    )
