"""The reader: YAML to plain text that remembers its lines."""

import pytest

from macros.library.reader import Location, Source, read_yaml

SAMPLE = """title: Workshop
days:
  - start: 09:30
    agenda:
      - module: klima
      - module: pause
        note: |
          Zeile eins
          Zeile zwei
  - start: 10:00
fields: [eins, zwei,
  drei]
"""


@pytest.mark.parametrize(
    "text",
    ["10:00", "05111000", "0o17", "0x1F", "NO", "yes", "on", "1e3", ".inf", "~", "null", "1_000", "2025-05-03", "3.50", "<<"],
)
def test_scalar_stays_text(text: str) -> None:
    """No value is taken for a number, a date, a flag or nothing."""
    assert read_yaml(f"key: {text}\n", "a.yml")[0] == {"key": text}


def test_value_left_out_is_an_empty_text() -> None:
    """A key without a value has the empty text."""
    assert read_yaml("key:\n", "a.yml")[0] == {"key": ""}


@pytest.mark.parametrize(
    ("written", "read"),
    [
        pytest.param("'Tag 1: Anfang'", "Tag 1: Anfang", id="single quotes"),
        pytest.param('"Tag 1: Anfang"', "Tag 1: Anfang", id="double quotes"),
        pytest.param("|\n  eins\n  zwei\n", "eins\nzwei\n", id="block with line ends"),
        pytest.param(">\n  eins\n  zwei\n", "eins zwei\n", id="folded block"),
        pytest.param("eins\n  zwei\n", "eins zwei", id="text over two lines"),
    ],
)
def test_every_style_of_text_is_read(written: str, read: str) -> None:
    """The five ways to write a text in YAML all arrive."""
    assert read_yaml(f"key: {written}\n", "a.yml")[0] == {"key": read}


@pytest.mark.parametrize(
    ("location", "line"),
    [
        pytest.param(("title",), 1, id="key"),
        pytest.param(("days",), 2, id="key of a list"),
        pytest.param(("days", 0), 3, id="list entry"),
        pytest.param(("days", 0, "start"), 3, id="key in the line of its dash"),
        pytest.param(("days", 0, "agenda", 1), 6, id="entry of an inner list"),
        pytest.param(("days", 0, "agenda", 1, "note"), 7, id="key of a block"),
        pytest.param(("days", 1), 10, id="second entry"),
        pytest.param(("fields", 0), 11, id="entry in brackets"),
        pytest.param(("fields", 2), 12, id="entry in brackets, next line"),
    ],
)
def test_line_of_a_value(location: Location, line: int) -> None:
    """Each key and each list entry knows its line, counted from 1."""
    assert read_yaml(SAMPLE, "a.yml")[1].lines[location] == line


def test_head_of_a_file_counts_from_its_first_line() -> None:
    """Lines of a text that begins further down are those of the file."""
    assert read_yaml("title: x\n", "a.md", first_line=2)[1].line(("title",)) == 2


@pytest.mark.parametrize(
    ("location", "line"),
    [
        pytest.param(("days", 0, "end"), 3, id="missing key: line of its group"),
        pytest.param(("days", 7, "end"), 2, id="missing entry: line of its list"),
        pytest.param(("nothing",), 1, id="missing at the top: first line"),
    ],
)
def test_line_of_what_is_missing(location: Location, line: int) -> None:
    """What is not in the file is looked for at its nearest ancestor."""
    assert read_yaml(SAMPLE, "a.yml")[1].line(location) == line


def test_source_without_lines_begins_at_one() -> None:
    """A source that knows no lines points to the first."""
    assert Source("a.yml").line(("title",)) == 1


def test_finding_of_a_source() -> None:
    """A source places a finding: path, line, dotted field."""
    _, source = read_yaml(SAMPLE, "workshops/a.yml")
    finding = source.finding(("days", 0, "agenda", 1, "module"), "kein Baustein „pause“", "prüfen")
    assert str(finding) == "workshops/a.yml:6: days[0].agenda[1].module: kein Baustein „pause“ – prüfen"
