"""The library: frozen records by id."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from macros.library.dates import PartialDate
from macros.library.library import Library
from macros.library.load import load
from tests.library.tree import EXAMPLE, RECORDS, put, replace, write


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Load the valid tree."""
    return load(write(tmp_path))[0]


def test_records_are_found_by_their_file_name(library: Library) -> None:
    """The file name without its ending is the id."""
    assert [record.record_id for record in library.records()] == ["sprachcafe", "tag1", "klima-barometer", "musterstadt"]


def test_records_know_their_file(library: Library) -> None:
    """A record knows the file it came from."""
    assert library.practice_examples["sprachcafe"].source.path == EXAMPLE


def test_records_are_ordered_by_id(tmp_path: Path) -> None:
    """Tables are ordered by id, so that the site is the same on every computer."""
    put("practice_examples/ankerhaus.md", RECORDS[EXAMPLE])(write(tmp_path))
    assert list(load(tmp_path)[0].practice_examples) == ["ankerhaus", "sprachcafe"]


def test_records_are_frozen(library: Library) -> None:
    """Nobody changes a record after it is read."""
    with pytest.raises(ValidationError):
        library.practice_examples["sprachcafe"].title = "Anders"


def test_sections_of_an_example(library: Library) -> None:
    """The body of an example is its sections by heading, without blank lines around them."""
    assert library.practice_examples["sprachcafe"].sections == {
        "Ausgangslage": "Es fehlte ein Ort zum Reden.",
        "Vorgehen": "Die Stadt stellte Tische auf.",
    }


def test_values_have_their_types(library: Library) -> None:
    """Clock times are minutes since midnight, dates are as precise as they were written."""
    day, example = library.workshops["musterstadt"].days[0], library.practice_examples["sprachcafe"]
    assert (day.start, day.agenda[0].start, example.status_as_of) == (570, 600, PartialDate(2025, 3))


def test_key_that_looks_octal_stays_text(tmp_path: Path) -> None:
    """A municipality key keeps its leading nought."""
    replace(EXAMPLE, "  state: nw\n", "  state: nw\n  key: 05913000\n")(write(tmp_path))
    assert load(tmp_path)[0].practice_examples["sprachcafe"].municipality.key == "05913000"


def test_questions_over_all_sets(library: Library) -> None:
    """A question is found by its id, whatever file it stands in."""
    assert library.questions["q002"].text == "Was fehlt Ihnen?"


def test_question_knows_its_line(library: Library) -> None:
    """A question knows where it stands in its file."""
    question = library.questions["q002"]
    assert question.source.line(question.at) == 9


def test_terms_keep_the_order_of_their_file(library: Library) -> None:
    """A closed list is ordered as it was written."""
    assert list(library.action_fields) == ["sprache", "arbeit"]


def test_label_of_a_term(library: Library) -> None:
    """A term has its German label."""
    assert library.label("states", "nw") == "Nordrhein-Westfalen"


@pytest.mark.parametrize(
    ("collection", "ids"),
    [
        ("practice_examples", {"sprachcafe"}),
        ("question_sets", {"tag1"}),
        ("questions", {"q001", "q002"}),
        ("agenda_modules", {"klima-barometer"}),
        ("workshops", {"musterstadt"}),
        ("references", {"handbuch"}),
        ("states", {"nw", "by"}),
    ],
)
def test_ids_of_a_collection(collection: str, ids: set[str], library: Library) -> None:
    """Every collection, of files or of terms, has its ids."""
    assert library.ids(collection) == ids


def test_id_of_a_broken_file_exists(tmp_path: Path) -> None:
    """A record with a finding is left out, but its id is known."""
    put(EXAMPLE, "")(write(tmp_path))
    library, _ = load(tmp_path)
    assert (list(library.practice_examples), list(library.ids("practice_examples"))) == ([], ["sprachcafe"])


def test_broken_file_counts_as_a_record(tmp_path: Path) -> None:
    """The size of the library is the number of content files, broken ones included."""
    put(EXAMPLE, "")(write(tmp_path))
    assert load(tmp_path)[0].size() == 4
