"""Files to start from. Keys, choices and texts come from the models and their descriptions, so that a starter cannot drift from them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from macros.library.fields import UNKNOWN
from macros.library.library import Library
from macros.library.models.agenda_module import AgendaModule
from macros.library.models.base import Record
from macros.library.models.practice_example import REQUIRED_SECTIONS, PracticeExample
from macros.library.models.workshop import Workshop
from macros.library.models.workshop_question import QuestionSet
from macros.library.rules.walk import target_of
from macros.library.validate import models_in
from macros.library.writer import scalar

SLUG_SAMPLE = "quelle-1"
KEY_SAMPLE = "05962004"
ADDRESS_SAMPLE = "https://kommune.example/"
SECTION_TEXTS = MappingProxyType(
    {"Ausgangslage": "Wie war die Lage, bevor es losging?", "Vorgehen": "Wer hat was wann getan, und mit wem?"}
)


@dataclass(frozen=True)
class Kind:
    """A kind of content file: its model, its folder and ending, and the library's collection of its records."""

    model: type[Record]
    folder: str
    ending: str
    collection: str


KINDS: Mapping[str, Kind] = MappingProxyType(
    {
        "practice_example": Kind(PracticeExample, "practice_examples", ".md", "practice_examples"),
        "workshop_question": Kind(QuestionSet, "workshop_questions", ".yml", "question_sets"),
        "agenda_module": Kind(AgendaModule, "agenda_modules", ".yml", "agenda_modules"),
        "workshop": Kind(Workshop, "workshops", ".yml", "workshops"),
    }
)
# Optional keys that a starter needs all the same, and how often a group of keys stands in it.
WRITTEN_OUT = ("references[0].title", "references[0].publisher", "references[0].date", "references[0].url")
TIMES = MappingProxyType({"days": 2})


def starter(kind: str, record_id: str, library: Library, today: date) -> str:
    """Return a file with every key: the required ones filled in, the optional ones as comments to uncomment."""
    writer = _Starter(library, today, _decided(kind, record_id, library))
    head = "".join(f"{line}\n" for line in writer.lines(KINDS[kind].model))
    if KINDS[kind].ending == ".yml":
        return head
    body = "".join(f"\n## {name}\n\n{SECTION_TEXTS[name]}\n" for name in REQUIRED_SECTIONS)
    return f"---\n{head}---\n{body}"


def name_of(record_id: str) -> str:
    """Return the words of an id as a name: ``bad-musterstadt`` becomes ``Bad Musterstadt``."""
    return " ".join(word.capitalize() for word in record_id.split("-"))


def next_question_number(library: Library) -> int:
    """Return the number after the highest id of the form q001."""
    return 1 + max((int(entry[1:]) for entry in library.ids("questions") if entry[1:].isdecimal()), default=0)


def title_of(kind: str, record_id: str) -> str:
    """Return the title that follows from an id."""
    lead = {"workshop": "Integrationsworkshop ", "workshop_question": "Fragen: "}.get(kind, "")
    return f"{lead}{name_of(record_id)}"


def _decided(kind: str, record_id: str, library: Library) -> dict[str, str]:
    """Return the values that follow from the id, from other records or from what must fit together, by their path."""
    title = {"title": title_of(kind, record_id)}
    if kind == "practice_example":
        statuses = library.ids("statuses")
        address = {"references[0].url": f"{ADDRESS_SAMPLE}{record_id}"}  # no two files may cite the same address
        return title | address | ({"status": UNKNOWN} if UNKNOWN in statuses else {})
    if kind == "workshop_question":
        return title | {"questions[0].id": f"q{next_question_number(library):03}"}
    if kind == "agenda_module":
        return title | {"duration.recommended": "30", "duration.min": "20", "duration.max": "45"}
    days = {f"days[{number}].end": "17:00" for number in range(TIMES["days"])}
    modules = {f"days[{number}].agenda[0].module": _opening(library, f"tag{number + 1}") for number in range(TIMES["days"])}
    return title | {"municipality.name": name_of(record_id), "visibility": "internal"} | days | modules


def _opening(library: Library, phase: str) -> str:
    """Return a working module of a phase, else any module."""
    modules = library.agenda_modules.values()
    fitting = [module.record_id for module in modules if module.phase == phase and module.kind == "work"]
    return min(fitting or library.agenda_modules)


@dataclass(frozen=True)
class _Starter:
    """Writes the keys of a model as lines of YAML."""

    library: Library
    today: date
    decided: Mapping[str, str]

    def lines(self, model: type[BaseModel], prefix: str = "") -> Iterator[str]:
        """Yield the lines of all keys of a model, without indentation. In an entry of a list the needed ones come first."""
        keys = [(f"{prefix}{field.alias or name}", name, field) for name, field in model.model_fields.items()]
        if prefix.endswith("]."):
            keys.sort(key=lambda key: not _needed(key[0], key[2]))
        for path, name, field in keys:
            written = self._key(model, name, field, path)
            yield from written if _needed(path, field) else (f"# {line}" for line in written)

    def _key(self, model: type[BaseModel], name: str, field: FieldInfo, path: str) -> Iterator[str]:
        key = field.alias or name
        inner = next(models_in(field.annotation), None)
        many = any(get_origin(entry) is tuple for entry in (field.annotation, *get_args(field.annotation)))
        meaning = field.description or ""
        if inner and many:
            yield f"{key}:  # {meaning}"
            for number in range(TIMES.get(path, 1)):
                first, *others = self.lines(inner, f"{path}[{number}].")
                yield from (f"  - {first}", *(f"    {line}" for line in others))
        elif inner:
            yield f"{key}:  # {meaning}"
            yield from (f"  {line}" for line in self.lines(inner, f"{path}."))
        else:
            value = self._value(model, name, field, path)
            comment = "" if value == meaning else f"  # {meaning}"
            if many and target_of(model, name):
                yield f"{key}: [{scalar(value)}]{comment}"
            elif many:
                yield from (f"{key}:", f"  - {scalar(value)}{comment}")
            else:
                yield f"{key}: {scalar(value)}{comment}"

    def _value(self, model: type[BaseModel], name: str, field: FieldInfo, path: str) -> str:
        target = target_of(model, name)
        if path in self.decided:
            return self.decided[path]
        if target:
            table = self.library.terms.get(target.collection) or self.library.ids(target.collection)
            return target.also[0] if target.also else next(iter(table if isinstance(table, Mapping) else sorted(table)))
        samples = (SLUG_SAMPLE, UNKNOWN, "30", self.today.isoformat(), "true", "09:00", KEY_SAMPLE, ADDRESS_SAMPLE)
        return next(entry for entry in (field.description or "", *samples, *_choices(field)) if _accepts(field, entry))


def _needed(path: str, field: FieldInfo) -> bool:
    return field.is_required() or path in WRITTEN_OUT


def _choices(field: FieldInfo) -> Iterator[str]:
    """Yield the words of a closed choice, the first first."""
    pending = [field.annotation]
    while pending:
        annotation: Any = pending.pop()
        if get_origin(annotation) is Literal:
            yield from get_args(annotation)
        pending += get_args(annotation) if get_origin(annotation) is not Literal else []


def _accepts(field: FieldInfo, text: str) -> bool:
    """Whether a key may hold a text, or a list of it."""
    kind: Any = Annotated[field.annotation, field.description, *field.metadata]
    adapter = TypeAdapter[Any](kind)
    for value in (text, [text]):
        try:
            adapter.validate_python(value)
        except ValidationError:
            continue
        return True
    return False
