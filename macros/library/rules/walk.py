"""Ways through records: every text with its place, every reference with its target."""

from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel

from macros.library.fields import Reference
from macros.library.models.base import Record
from macros.library.reader import Location


def texts(record: Record) -> Iterator[tuple[Location, str]]:
    """Yield every authored text of a record with its place in the file."""
    yield from _texts(record, record.at)


def _texts(value: Any, at: Location) -> Iterator[tuple[Location, str]]:
    if isinstance(value, str):
        yield at, value
    elif isinstance(value, tuple):
        for position, entry in enumerate(value):
            yield from _texts(entry, (*at, position))
    elif isinstance(value, BaseModel):
        for name, key, _ in _fields(type(value)):
            yield from _texts(getattr(value, name), (*at, key))


def references(record: Record) -> Iterator[tuple[Location, Reference, str]]:
    """Yield every text of a record that names another record, with its place and what it must name."""
    yield from _references(record, record.at)


def _references(model: BaseModel, at: Location) -> Iterator[tuple[Location, Reference, str]]:
    for name, key, target in _fields(type(model)):
        value, place = getattr(model, name), (*at, key)
        if target:
            yield from ((spot, target, text) for spot, text in _texts(value, place))
            continue
        for position, entry in enumerate(value if isinstance(value, tuple) else (value,)):
            if isinstance(entry, BaseModel):
                yield from _references(entry, (*place, position) if isinstance(value, tuple) else place)


@cache
def _fields(model: type[BaseModel]) -> tuple[tuple[str, str, Reference | None], ...]:
    """Return the name, the key in the file and the target of every field."""
    return tuple((name, field.alias or name, target_of(model, name)) for name, field in model.model_fields.items())


def target_of(model: type[BaseModel], name: str) -> Reference | None:
    """Return what a field of a model must name, or None where it is free text."""
    field = model.model_fields[name]
    return next((mark for mark in (*field.metadata, *_marks(field.annotation)) if isinstance(mark, Reference)), None)


def _marks(annotation: Any) -> Iterator[Any]:
    if get_origin(annotation) is Annotated:
        yield from annotation.__metadata__
    for inner in get_args(annotation):
        yield from _marks(inner)
