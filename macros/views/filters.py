"""By what examples are browsed and filtered. One definition for the pages of terms, the panel beside the list and the search index."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from macros.library.library import Library
from macros.library.models.base import Term
from macros.library.models.practice_example import PracticeExample
from macros.library.models.vocabulary import SizeClass
from macros.views.evidence import evidence_level
from macros.views.size import size_class
from macros.views.wording import figure_range

COSTS, LESSONS = "kosten", "erfahrungen"


@dataclass(frozen=True)
class FacetKind:
    """A way to browse: its word in the address, its heading, its closed list, and the ids an example has of it.

    own are the terms, id and label, of a kind that has no closed list.
    """

    kind: str
    heading: str
    collection: str
    of: Callable[[Library, PracticeExample], tuple[str, ...]]
    own: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class FilterTerm:
    """A box to tick: its id in the address, its label, an explanation or nothing, and how many examples have it."""

    id: str
    label: str
    note: str
    count: int


@dataclass(frozen=True)
class Filter:
    """A group of boxes: its word in the address and its heading. Examples have any of the ticked terms."""

    key: str
    heading: str
    terms: tuple[FilterTerm, ...]


@dataclass(frozen=True)
class Sort:
    """An order to choose: its word in the address, its label, and how it is told behind the number of results."""

    id: str
    label: str
    told: str


def _size(library: Library, example: PracticeExample) -> tuple[str, ...]:
    size = size_class(library, example.municipality)
    return (size.id,) if size else ()


def _role(_: Library, example: PracticeExample) -> tuple[str, ...]:
    return (example.migrant_participation.level if example.migrant_participation else "unknown",)


def _given(_: Library, example: PracticeExample) -> tuple[str, ...]:
    told = ((COSTS, example.costs is not None), (LESSONS, bool(example.lessons)))
    return tuple(key for key, known in told if known)


KINDS = (
    FacetKind("handlungsfeld", "Handlungsfeld", "action_fields", lambda _, example: example.action_fields),
    FacetKind("land", "Land", "states", lambda _, example: (example.municipality.state,)),
    FacetKind("art", "Art der Kommune", "municipality_types", lambda _, example: (example.municipality.type,)),
    FacetKind("groesse", "Größenklasse", "size_classes", _size),
    FacetKind("zielgruppe", "Zielgruppe", "target_groups", lambda _, example: example.target_groups),
    FacetKind("instrument", "Instrument", "instruments", lambda _, example: example.instruments),
    FacetKind("beleg", "Belegstufe", "evidence_levels", lambda _, example: (evidence_level(example),)),
    FacetKind("rolle", "Rolle der Migrantinnen und Migranten", "participation_levels", _role),
    FacetKind("mit", "Angaben", "", _given, ((COSTS, "mit Kosten"), (LESSONS, "mit Erfahrungen"))),
    FacetKind("status", "Status", "statuses", lambda _, example: (example.status,)),
)
BY_SIZE = Sort("groesse", "Größe: zuerst die ähnlichste", "die ähnlichste Größe zuerst")
BY_CHECK = Sort("pruefung", "Prüfung: zuerst die neueste", "zuletzt geprüfte zuerst")
BY_TITLE = Sort("titel", "Titel von A bis Z", "nach Titeln geordnet")
# The first of each is the one that needs no word in the address.
LIST_SORTS = (Sort("ort", "Kommune von A bis Z", "nach Kommunen geordnet"), BY_SIZE, BY_CHECK, BY_TITLE)
SEARCH_SORTS = (Sort("relevanz", "Relevanz", "die passendsten zuerst"), BY_SIZE, BY_CHECK, BY_TITLE)


def filter_values(library: Library, example: PracticeExample) -> dict[str, tuple[str, ...]]:
    """Return what an example can be filtered by: the ids it has, by the key of every filter; they may be none."""
    return {kind.kind: kind.of(library, example) for kind in KINDS}


@lru_cache(maxsize=2)
def filters(library: Library) -> tuple[Filter, ...]:
    """Return every filter with the terms that examples have, in the order of the closed lists."""
    return tuple(Filter(kind.kind, kind.heading, _terms(library, kind)) for kind in KINDS)


def _terms(library: Library, kind: FacetKind) -> tuple[FilterTerm, ...]:
    found = Counter(term for example in library.practice_examples.values() for term in set(kind.of(library, example)))
    listed = [(term.id, term.label, _note(term)) for term in library.terms[kind.collection].values()] if kind.collection else []
    known = [*listed, *((key, label, "") for key, label in kind.own)]
    return tuple(FilterTerm(key, label, note, found[key]) for key, label, note in known if found[key])


def _note(term: Term) -> str:
    return figure_range(term.min, term.max) if isinstance(term, SizeClass) else ""
