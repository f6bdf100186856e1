"""Records whose every free text means harm, drawn from the models themselves, so that a new key is hostile from its first day."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

import yaml
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from macros.library.library import LISTS
from macros.library.models.agenda_module import AgendaModule
from macros.library.models.practice_example import SECTIONS, PracticeExample
from macros.library.models.workshop import Workshop
from macros.library.models.workshop_question import QuestionSet
from macros.library.rules.walk import target_of
from macros.library.validate import models_in
from tests.library import tree
from tests.project import small_project

HARM = """{{7*7}}{%raw%} <script>alert(1)</script></title> "><img/src=x/onerror=alert(1)> | `x` & {:#y}"""
STRANGER = "fremd"
# Tried in this order; a field takes the first that it accepts, so that every free text takes the harmful one.
SPELLINGS = (HARM, STRANGER, "30", "2025", "true", "09:00", "https://a.example/b", "05962004")
# What must fit together, over what the models say.
CORRECTIONS: dict[str, Mapping[str, Any]] = {
    "Municipality": {"state": "nw", "type": "stadt"},
    "Participants": {"politics": "12", "administration": "8", "migrant_organisations": "6", "others": "4"},
    "PracticeExample": {"related": ["sprachcafe"]},
    "InlineReference": {"url": "https://c.example/d"},
    "Evidence": {"kind": "award"},
    "Material": {"per": "group"},
    "Day": {"end": "18:00"},
}
FILES: dict[str, type[BaseModel]] = {
    "practice_examples": PracticeExample,
    "workshop_questions": QuestionSet,
    "agenda_modules": AgendaModule,
    "workshops": Workshop,
}
# Lists whose entries are bound to numbers or rules get a harmful label instead of a harmful entry.
LABELS = {"evidence_levels": "Extern betrachtet", "size_classes": "Gemeinde", "states": "Nordrhein-Westfalen"}
WITHOUT_TEXTS = ("functional_mailboxes",)


def hostile(model: type[BaseModel], path: str) -> dict[str, Any]:
    """Return the most that a record of this model may hold; every free text is followed by the path of its key."""
    data = {key: _value(model, name, field, f"{path}.{key}") for name, field, key in _keys(model)}
    return data | dict(CORRECTIONS.get(model.__name__, {}))


def _keys(model: type[BaseModel]) -> Iterator[tuple[str, FieldInfo, str]]:
    yield from ((name, field, field.alias or name) for name, field in model.model_fields.items())


def _value(model: type[BaseModel], name: str, field: FieldInfo, path: str) -> Any:
    inner = next(models_in(field.annotation), None)
    if target_of(model, name):
        value: Any = STRANGER if "states" not in str(target_of(model, name)) else "nw"
    elif inner:
        value = hostile(inner, path)
    else:
        return _marked(next(_accepted(field)), path)
    return [value] if _is_list(field.annotation) else value


def _marked(value: Any, path: str) -> Any:
    if isinstance(value, list):
        return [_marked(entry, f"{path}[{number}]") for number, entry in enumerate(value)]
    return f"{HARM} {path}" if value == HARM else value


def _accepted(field: FieldInfo) -> Iterator[Any]:
    choices = next((get_args(part) for part in (field.annotation, *get_args(field.annotation)) if _all_text(part)), ())
    whole: Any = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
    adapter = TypeAdapter[Any](whole)
    for spelling in (*SPELLINGS, *choices):
        for value in ([spelling], [spelling] * 2) if _is_list(field.annotation) else (spelling,):
            try:
                adapter.validate_python(value)
            except ValidationError:
                continue
            yield value


def _all_text(annotation: Any) -> bool:
    return bool(get_args(annotation)) and all(isinstance(entry, str) for entry in get_args(annotation))


def _is_list(annotation: Any) -> bool:
    return get_origin(annotation) is tuple


def hostile_records() -> dict[str, dict[str, Any]]:
    """Return a harmful record for each folder, and a harmful entry for each list."""
    lists = [name for name in LISTS if name not in (*LABELS, *WITHOUT_TEXTS)]
    return {name: hostile(model, name) for name, model in (FILES | {name: LISTS[name] for name in lists}).items()}


def hostile_project(target: Path) -> Path:
    """Make a small project in the empty folder target with a harmful record of every kind, named „fremd“."""
    small_project(target)
    body = "\n\n".join(f"## {section}\n\n{HARM}" for section in SECTIONS)
    for name, record in hostile_records().items():
        if name in LISTS:
            path = target / "vocabulary" / f"{name}.yml"
            path.write_text(path.read_text(encoding="utf-8") + _yaml([record]), encoding="utf-8")
        elif name == "practice_examples":
            tree.put(f"{name}/{STRANGER}.md", f"---\n{_yaml(record)}---\n\n{body}\n")(target)
        else:
            tree.put(f"{name}/{STRANGER}.yml", _yaml(record))(target)
    for name, label in LABELS.items():
        tree.replace(f"vocabulary/{name}.yml", f"label: {label}\n", f"label: '{HARM} {name}.label'\n")(target)
    return target


def _yaml(data: Any) -> str:
    separate = json.loads(json.dumps(data))  # the same list twice would become an anchor
    return yaml.safe_dump(separate, allow_unicode=True, sort_keys=False, width=1000)
