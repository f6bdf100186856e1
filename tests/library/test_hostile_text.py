"""Text of authors is text: templates, markup and table signs load as they stand and are never carried out."""

from pathlib import Path

import pytest

from macros.library.load import load
from macros.library.models.practice_example import SECTIONS, PracticeExample
from macros.library.rules.walk import texts
from tests.library.tree import EXAMPLE, RECORDS, put, write

# Every key of an example whose value is free text holds the word TEXT once.
HEAD = """title: TEXT
summary: TEXT
municipality:
  name: TEXT
  type: stadt
  state: nw
  official_name: TEXT
action_fields: [sprache]
target_groups: [gefluechtete]
instruments: [kurs]
status: running
status_as_of: 2025-03
carrier: TEXT
partners:
  - TEXT
goals:
  - TEXT
results:
  - text: TEXT
    as_of: unknown
    reference: bericht
evidence:
  - kind: monitoring
    detail: TEXT
costs:
  text: TEXT
funding: TEXT
staffing:
  text: TEXT
migrant_participation:
  level: informed
  text: TEXT
success_factors:
  - TEXT
lessons:
  - TEXT
transfer:
  conditions: TEXT
  smallest_version: TEXT
  first_steps: TEXT
references:
  - id: bericht
    title: TEXT
    publisher: TEXT
    date: unknown
    url: https://musterstadt.example/bericht
    accessed: TEXT
    note: TEXT
checked_on: 2025-05-03
"""

HOSTILE = [
    pytest.param("{{ 7*7 }}", id="template expression"),
    pytest.param("{% raise %}", id="template statement"),
    pytest.param("{# verborgen #}", id="template comment"),
    pytest.param("<script>alert(1)</script>", id="script"),
    pytest.param("<img src=x onerror=alert(1)>", id="event handler"),
    pytest.param("links | rechts", id="table sign"),
    pytest.param("`rm -rf` und ```", id="backticks"),
    pytest.param("[Text](javascript:alert(1))", id="link that runs code"),
    pytest.param("--8<-- 'mkdocs.yml'", id="file inclusion"),
    pytest.param("!!python/name:os.system", id="tag"),
    pytest.param("*a &b %c @d", id="signs of YAML"),
    pytest.param("\u202eumgekehrt", id="reversed direction"),
]


def loaded(root: Path, text: str) -> PracticeExample:
    """Return the example whose every text, in head and body, is this one; assert that it loads without a finding."""
    head = HEAD.replace("TEXT", f"'{text.replace(chr(39), chr(39) * 2)}'")
    body = "".join(f"\n## {section}\n\n{text}\n" for section in SECTIONS)
    put(EXAMPLE, f"---\n{head}---\n{body}")(write(root))
    library, findings = load(root)
    assert findings == []
    return library.practice_examples["sprachcafe"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_the_head_arrives_unchanged(text: str, tmp_path: Path) -> None:
    """Each text of the head is in the record as it was written."""
    arrived = [found for _, found in texts(loaded(tmp_path, text)) if found == text]
    assert len(arrived) == HEAD.count("TEXT")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_in_the_body_arrives_unchanged(text: str, tmp_path: Path) -> None:
    """Each section of the body is in the record as it was written."""
    assert loaded(tmp_path, text).sections == dict.fromkeys(SECTIONS, text)


def test_head_of_this_test_has_every_text_of_an_example(tmp_path: Path) -> None:
    """No free text of the schema is left out above: what is not TEXT is an id, a date or a word of a choice."""
    ids = {"stadt", "nw", "sprache", "gefluechtete", "kurs", "running", "bericht", "monitoring", "informed", "unknown"}
    others = {found for _, found in texts(loaded(tmp_path, "x")) if found != "x"}
    assert others - ids == {"https://musterstadt.example/bericht"}


def test_colon_in_a_quoted_text_is_text(tmp_path: Path) -> None:
    """A text in quotation marks may hold what YAML would read as a key."""
    put(EXAMPLE, RECORDS[EXAMPLE].replace("title: Spr", "title: 'Titel: Spr").replace("Rathaus\n", "Rathaus'\n"))(write(tmp_path))
    assert load(tmp_path)[0].practice_examples["sprachcafe"].title == "Titel: Sprachcafé im Rathaus"
