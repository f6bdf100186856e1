"""Findings: how they read, what they propose, how they are counted."""

import pytest

from macros.library.findings import Finding, Severity, dotted, errors, quoted, suggestion, summary

ERROR = Finding("workshops/a.yml", 7, "days[0].end", "zu spät", "Früher enden.")
WARNING = Finding("workshops/a.yml", 7, "days[0].end", "lang", "Pause einlegen.", Severity.WARNING)
NOTE = Finding("vocabulary/phases.yml", 3, "", "unbenutzt", "", Severity.NOTE)


@pytest.mark.parametrize(
    ("finding", "text"),
    [
        pytest.param(ERROR, "workshops/a.yml:7: days[0].end: zu spät – Früher enden.", id="error"),
        pytest.param(WARNING, "workshops/a.yml:7: days[0].end: Warnung: lang – Pause einlegen.", id="warning"),
        pytest.param(NOTE, "vocabulary/phases.yml:3: Hinweis: unbenutzt", id="note without field and remedy"),
    ],
)
def test_finding_reads_as_one_line(finding: Finding, text: str) -> None:
    """Path, line, field, message, remedy; a warning and a note say what they are."""
    assert str(finding) == text


def test_only_errors_stop_a_build() -> None:
    """Warnings and notes are no errors."""
    assert errors([NOTE, ERROR, WARNING]) == [ERROR]


def test_findings_sort_by_path_and_line() -> None:
    """Findings of a file stand together, from top to bottom; line 10 comes after line 9."""
    late, early, other = (Finding(path, line, "", "x", "") for path, line in (("b", 10), ("b", 9), ("a", 99)))
    assert sorted([late, early, other]) == [other, early, late]


@pytest.mark.parametrize(
    ("location", "text"),
    [
        pytest.param((), "", id="whole file"),
        pytest.param(("title",), "title", id="key"),
        pytest.param(("days", 0, "agenda", 2, "module"), "days[0].agenda[2].module", id="keys and entries"),
        pytest.param((0, "id"), "[0].id", id="entry of a list file"),
        pytest.param(("a\nb",), "a b", id="key over two lines"),
    ],
)
def test_location_is_dotted(location: tuple[str | int, ...], text: str) -> None:
    """A location is written with dots and brackets, on one line."""
    assert dotted(location) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("kurz", "„kurz“", id="short"),
        pytest.param("zwei\nZeilen", "„zwei Zeilen“", id="two lines"),
        pytest.param("x" * 60, f"„{'x' * 60}“", id="sixty characters"),
        pytest.param("x" * 61, f"„{'x' * 57}…“", id="too long"),
    ],
)
def test_text_of_an_author_is_quoted_in_one_short_line(text: str, shown: str) -> None:
    """A message never runs over two lines, whatever it quotes."""
    assert quoted(text) == shown


MANY = [f"wort-{number}" for number in range(21)]


@pytest.mark.parametrize(
    ("wrong", "known", "text"),
    [
        pytest.param("sparche", ["sprache", "arbeit"], "gemeint „sprache“?", id="nearest"),
        pytest.param("SPRACHE", ["sprache", "arbeit"], "gemeint „sprache“?", id="other case"),
        pytest.param("xyz", ["sprache", "arbeit"], "möglich: arbeit, sprache", id="few"),
        pytest.param("xyz", MANY, "Die gültigen Kennungen stehen unter /mitmachen/listen/.", id="many"),
        pytest.param("wort7", MANY, "gemeint „wort-7“?", id="nearest of many"),
        pytest.param("xyz", [], "", id="none"),
    ],
)
def test_suggestion(wrong: str, known: list[str], text: str) -> None:
    """The nearest word is proposed, else all where they are few, else the page that lists them."""
    assert suggestion(wrong, known) == text


@pytest.mark.parametrize(
    ("findings", "records", "text"),
    [
        pytest.param([], 0, "0 Datensätze geprüft, 0 Fehler, 0 Warnungen, 0 Hinweise", id="nothing"),
        pytest.param([ERROR, WARNING, NOTE], 1, "1 Datensatz geprüft, 1 Fehler, 1 Warnung, 1 Hinweis", id="one each"),
        pytest.param([ERROR, WARNING, NOTE] * 2, 2, "2 Datensätze geprüft, 2 Fehler, 2 Warnungen, 2 Hinweise", id="two each"),
    ],
)
def test_summary_counts_in_singular_and_plural(findings: list[Finding], records: int, text: str) -> None:
    """The closing line counts records, errors, warnings and notes."""
    assert summary(findings, records) == text
