"""The field tables of the documentation are drawn from the models."""

from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from macros.library.library import Library
from macros.library.validate import models_in
from macros.views.schema_table import LIST_LABELS, MODELS, FieldRow, field_rows, list_names


def keys(model: type[BaseModel]) -> Iterator[str]:
    """Yield every key of a model and of the models inside it, as authors write it."""
    for name, field in model.model_fields.items():
        yield field.alias or name
        for inner in models_in(field.annotation):
            yield from keys(inner)


@pytest.mark.parametrize("name", MODELS)
def test_every_key_is_listed(name: str) -> None:
    """Every key of every model has a row, in the order of the model."""
    assert [row.path.rsplit(".", 1)[-1] for row in field_rows(name)] == list(keys(MODELS[name]))


@pytest.mark.parametrize("name", MODELS)
def test_every_key_is_explained(name: str) -> None:
    """Every row says what the key means and how it is written."""
    assert [row.path for row in field_rows(name) if not row.meaning or not row.spelling] == []


@pytest.mark.parametrize("name", MODELS)
def test_paths_are_unique(name: str) -> None:
    """No path stands twice in a table."""
    paths = [row.path for row in field_rows(name)]
    assert len(paths) == len(set(paths))


ROWS = [
    ("practice_example", "municipality.population", False, "ganze Zahl"),
    ("practice_example", "municipality.state", True, "Kennung aus states"),
    ("practice_example", "action_fields", True, "Liste: Kennung aus action_fields"),
    ("practice_example", "results", False, "Liste: Schlüssel mit Werten"),
    ("practice_example", "results[].as_of", True, "Datum"),
    ("practice_example", "period.start", False, "Datum"),
    ("practice_example", "staffing.full_time_equivalents", False, "Zahl mit Punkt"),
    ("practice_example", "confidence", False, "high · medium · low"),
    ("agenda_module", "risks[].if", True, "Text"),
    ("agenda_module", "materials[].reusable", True, "true oder false"),
    ("workshop_question", "questions[].translations.ar", False, "Text"),
    ("workshop", "days[].start", True, "Uhrzeit"),
    ("workshop", "days[].agenda[].minutes", False, "ganze Zahl"),
    ("workshop", "days[].agenda[].start", False, "Uhrzeit"),
]


@pytest.mark.parametrize(("name", "path", "required", "spelling"), ROWS, ids=[f"{name} {path}" for name, path, *_ in ROWS])
def test_row(name: str, path: str, required: bool, spelling: str) -> None:
    """A row says whether the key must be there and what may stand in it; lists are marked by brackets in the path."""
    found = {row.path: row for row in field_rows(name)}[path]
    assert found == FieldRow(path, required, spelling, found.meaning)


def test_unknown_kind() -> None:
    """A table for a kind of file that does not exist is an error."""
    with pytest.raises(KeyError):
        field_rows("veranstaltung")


def test_lists_for_authors(library: Library) -> None:
    """Every list from which authors choose has a German heading and is shown."""
    assert set(list_names(library)) == set(LIST_LABELS)
