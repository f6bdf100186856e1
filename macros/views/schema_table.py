"""The field tables of the documentation, drawn from the models themselves."""

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType, NoneType
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel

from macros.library.dates import PartialDate
from macros.library.library import Library
from macros.library.models.agenda_module import AgendaModule
from macros.library.models.practice_example import PracticeExample
from macros.library.models.workshop import Workshop
from macros.library.models.workshop_question import QuestionSet
from macros.library.rules.walk import target_of
from macros.library.validate import models_in

MODELS: MappingProxyType[str, type[BaseModel]] = MappingProxyType(
    {
        "practice_example": PracticeExample,
        "workshop_question": QuestionSet,
        "agenda_module": AgendaModule,
        "workshop": Workshop,
    }
)
SPELLINGS = {str: "Text", int: "ganze Zahl", float: "Zahl mit Punkt", bool: "true oder false", PartialDate: "Datum"}
TIMES = ("start", "end")


@dataclass(frozen=True)
class FieldRow:
    """A key: its dotted path, whether it must be there, what may stand in it, and what it means."""

    path: str
    required: bool
    spelling: str
    meaning: str


def field_rows(name: str) -> tuple[FieldRow, ...]:
    """Return every key of a kind of content file, nested ones by their dotted path; KeyError for an unknown kind."""
    return tuple(_rows(MODELS[name], ""))


def _rows(model: type[BaseModel], prefix: str) -> Iterator[FieldRow]:
    for name, field in model.model_fields.items():
        path = f"{prefix}{field.alias or name}"
        inner = next(models_in(field.annotation), None)
        many = get_origin(_given(field.annotation)) is tuple
        yield FieldRow(path, field.is_required(), _spelling(model, name, many, inner is not None), field.description or "")
        if inner:
            yield from _rows(inner, f"{path}{'[]' if many else ''}.")


def _given(annotation: Any) -> Any:
    """Return the annotation without ``| None``."""
    kinds = [entry for entry in get_args(annotation) if entry is not NoneType]
    return kinds[0] if NoneType in get_args(annotation) and len(kinds) == 1 else annotation


def _spelling(model: type[BaseModel], name: str, many: bool, group: bool) -> str:
    target = target_of(model, name)
    if target:
        word = f"Kennung aus {target.collection}"
    elif group:
        word = "Schlüssel mit Werten"
    else:
        word = _plain(_given(model.model_fields[name].annotation), name)
    return f"Liste: {word}" if many else word


def _plain(annotation: Any, name: str) -> str:
    while get_args(annotation) and get_origin(annotation) is not Literal:
        annotation = _given(get_args(annotation)[0])
    if get_origin(annotation) is Literal:
        return " · ".join(get_args(annotation))
    return "Uhrzeit" if annotation is int and name in TIMES else SPELLINGS.get(annotation, "Text")


LIST_LABELS = MappingProxyType(
    {
        "action_fields": "Handlungsfelder",
        "target_groups": "Zielgruppen",
        "audiences": "Publikum von Fragen",
        "phases": "Phasen",
        "question_purposes": "Zweck von Fragen",
        "instruments": "Instrumente",
        "municipality_types": "Arten von Kommunen",
        "states": "Länder",
        "statuses": "Status",
        "participation_levels": "Stufen der Mitwirkung",
    }
)


def list_names(library: Library) -> tuple[str, ...]:
    """Return the closed lists that authors choose from."""
    return tuple(name for name in library.terms if name in LIST_LABELS)
