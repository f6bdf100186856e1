"""Whatever stands in the place of a value, the answer is German and no exception."""

from collections.abc import Iterator

import pytest

from macros.library.findings import Finding
from macros.library.models.agenda_module import AgendaModule
from macros.library.models.base import Part
from macros.library.models.practice_example import PracticeExample
from macros.library.models.vocabulary import FunctionalMailbox, Indicator, SharedReference, SizeClass, State, ThesaurusGroup
from macros.library.models.workshop import Workshop
from macros.library.models.workshop_question import QuestionSet
from macros.library.reader import Plain, Source
from macros.library.validate import models_in, validate

TOP: tuple[type[Part], ...] = (
    *(PracticeExample, QuestionSet, AgendaModule, Workshop),
    *(SizeClass, State, Indicator, SharedReference, ThesaurusGroup, FunctionalMailbox),
)
TEXTS: list[Plain] = ["", "Wörter, mit Komma", "Wort " * 500, "9" * 5000, "-1.5", "25:00", "2025-02-30"]
LISTS: list[Plain] = [[], ["a", "b"], [""], ["a", "a"] * 25, [["a"], []], [{"a": "b"}, {}]]
GROUPS: list[Plain] = [{}, {"a": "b"}, {"1": "b", "": "c"}, {"a": {"b": ["c"]}}]
INTRUDERS = TEXTS + LISTS + GROUPS
# Words of pydantic's own messages; none of them may reach an author.
ENGLISH = {"input", "should", "valid", "field", "required", "value", "extra", "string", "error"}


def all_models(models: tuple[type[Part], ...] = TOP) -> Iterator[type[Part]]:
    """Yield the models and those inside them."""
    for model in models:
        yield model
        for field in model.model_fields.values():
            yield from all_models(tuple(inner for inner in models_in(field.annotation) if issubclass(inner, Part)))


MODELS = tuple(dict.fromkeys(all_models()))
KEYS = [
    pytest.param(model, field.alias or name, id=f"{model.__name__}.{name}")
    for model in MODELS
    for name, field in model.model_fields.items()
]
WITH_REQUIRED_KEYS = [model for model in MODELS if any(field.is_required() for field in model.model_fields.values())]


def said(model: type[Part], value: Plain) -> list[Finding]:
    """Return what is wrong with a value in the place of a record."""
    answer = validate(model, value, Source("x.yml"))
    return answer if isinstance(answer, list) else []


@pytest.mark.parametrize(("model", "key"), KEYS)
def test_misplaced_value_is_answered_in_german(model: type[Part], key: str) -> None:
    """Each finding about a misplaced value says in German what is wrong and what to do."""
    findings = [finding for value in INTRUDERS for finding in said(model, {key: value})]
    silent = [finding for finding in findings if not finding.message or not finding.remedy]
    foreign = [finding for finding in findings if ENGLISH.intersection(f"{finding.message} {finding.remedy}".lower().split())]
    assert (silent, foreign) == ([], [])


@pytest.mark.parametrize(("model", "key"), KEYS)
def test_no_key_accepts_everything(model: type[Part], key: str) -> None:
    """Every key refuses most of what does not belong there."""
    refused = [value for value in INTRUDERS if any(finding.field.startswith(key) for finding in said(model, {key: value}))]
    assert len(refused) >= len(INTRUDERS) / 2


@pytest.mark.parametrize("model", WITH_REQUIRED_KEYS)
def test_misplaced_record_is_refused(model: type[Part]) -> None:
    """Nothing but the right keys makes a record."""
    assert [value for value in INTRUDERS if not said(model, value)] == []
