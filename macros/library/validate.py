"""From plain values to a model, or to findings in German."""

from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from macros.library.findings import Finding, counted, quoted, suggestion
from macros.library.models.base import Part
from macros.library.reader import Location, Plain, Source

Model = TypeVar("Model", bound=Part)

ONE_PER_LINE = "Jeden Eintrag in eine eigene Zeile schreiben, mit „- “ davor."
KEYS_BELOW = "Die Schlüssel eingerückt in die nächsten Zeilen schreiben."
KEY_AND_VALUE = "So schreiben: schluessel: Wert (nach dem Doppelpunkt ein Leerzeichen)."
KEYS_LISTED = "Die möglichen Schlüssel stehen unter /mitmachen/felder/."


def validate(model: type[Model], data: Plain, source: Source, at: Location = ()) -> Model | list[Finding]:
    """Return the record, or everything that is wrong with it.

    at is the place of data inside its file: () for a whole file, ("questions", 3) for an entry of a list.
    """
    try:
        return model.model_validate(data)
    except ValidationError as error:
        found = error.errors(include_url=False)
        return [_finding(model, details, source, at) for details in found if not _is_consequence(details)]


def _is_consequence(details: ErrorDetails) -> bool:
    """Whether pydantic calls a list too short only because it does not count the faulty entries, which it reports as well."""
    return details["type"] == "too_short" and len(details["input"]) >= details["ctx"]["min_length"]


def _finding(model: type[Part], details: ErrorDetails, source: Source, at: Location) -> Finding:
    location = (*at, *details["loc"])
    message, remedy = _said(model, details)
    return source.finding(location, message, remedy)


def _said(model: type[Part], details: ErrorDetails) -> tuple[str, str]:
    kind, context, value = details["type"], details.get("ctx", {}), details["input"]
    if kind == "content":
        return context["message"], context["remedy"]
    if kind == "extra_forbidden":
        return _unknown_key(model, details["loc"])
    if kind == "missing":
        return "der Schlüssel fehlt", _meaning(model, details["loc"])
    if kind == "model_type":
        message = f"hier steht {_kind_of(value)}, erwartet werden Schlüssel mit Werten"
        return message, KEYS_BELOW if details["loc"] else KEY_AND_VALUE
    return _generic(kind, context, value)


def _generic(kind: str, context: Mapping[str, Any], value: object) -> tuple[str, str]:
    if kind == "literal_error":
        return _not_a_choice(value), f"möglich: {_choices(context['expected'])}"
    if kind == "tuple_type":
        return f"hier steht {_kind_of(value)}, erwartet wird eine Liste", ONE_PER_LINE
    if kind == "too_short":
        given = context["actual_length"]
        message = f"{counted(given, 'Eintrag', 'Einträge')}, mindestens {context['min_length']} sind nötig"
        return message if given else "die Liste ist leer", ONE_PER_LINE
    if kind == "too_long":
        return f"{context['actual_length']} Einträge, höchstens {context['max_length']} sind erlaubt", "Die weniger wichtigen streichen."
    if kind == "less_than_equal":
        return f"{value} ist zu viel", f"Höchstens {context['le']} eintragen."
    if kind == "greater_than_equal":
        return f"{value} ist zu wenig", f"Mindestens {context['ge']} eintragen."
    raise AssertionError(f"no German text for pydantic error {kind}")


def _not_a_choice(value: object) -> str:
    if not isinstance(value, str):
        return f"hier steht {_kind_of(value)}, erwartet wird ein Text"
    return f"{quoted(value)} ist hier nicht möglich" if value.strip() else "der Wert ist leer"


def _choices(expected: str) -> str:
    return expected.replace("'", "").replace(" or ", ", ")


def _kind_of(value: object) -> str:
    if isinstance(value, dict):
        return "eine Gruppe von Schlüsseln"
    if isinstance(value, list):
        return "eine Liste"
    return "ein Text" if str(value).strip() else "nichts"


def _unknown_key(model: type[Part], location: tuple[str | int, ...]) -> tuple[str, str]:
    *parents, key = location
    owner = _model_at(model, parents)
    names = [field.alias or name for name, field in owner.model_fields.items()] if owner else []
    if key == "id" and not parents:
        return "eine Kennung steht nie in der Datei", "Die Zeile löschen: Der Dateiname ist die Kennung."
    return f"unbekannter Schlüssel {quoted(str(key))}", suggestion(str(key), names, KEYS_LISTED)


def _meaning(model: type[Part], location: tuple[str | int, ...]) -> str:
    *parents, key = location
    owner = _model_at(model, parents)
    if owner is None:
        return ""
    described = {field.alias or name: field.description for name, field in owner.model_fields.items()}
    return f"{described.get(str(key))}."


def _model_at(model: type[BaseModel], location: list[str | int]) -> type[BaseModel] | None:
    for part in location:
        if isinstance(part, int):
            continue
        field = {f.alias or name: f for name, f in model.model_fields.items()}.get(part)
        inner = next(models_in(field.annotation), None) if field else None
        if inner is None:
            return None
        model = inner
    return model


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """Yield the models inside an annotation such as ``tuple[Step, ...]`` or ``Costs | None``."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) in (tuple, Union, UnionType, Annotated):
        for inner in get_args(annotation):
            yield from models_in(inner)
