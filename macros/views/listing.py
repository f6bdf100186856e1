"""Cards of examples, and the pages that gather all examples of a Handlungsfeld, a Land, a kind or a size."""

from dataclasses import dataclass
from functools import lru_cache

from macros.library.library import Library
from macros.library.models.base import Term
from macros.library.models.practice_example import PracticeExample
from macros.library.models.vocabulary import SizeClass
from macros.views.evidence import evidence_level
from macros.views.filters import KINDS, FacetKind
from macros.views.links import Link, example_address, facet_address
from macros.views.size import size_class
from macros.views.wording import population_range, span

RUNNING = "running"


@dataclass(frozen=True)
class CardView:
    """An example in a list."""

    id: str
    address: str
    title: str
    summary: str
    municipality: str
    state: str
    size: str
    kind: str
    action_fields: tuple[Link, ...]
    evidence: str
    evidence_number: int
    period: str
    status: str


@dataclass(frozen=True)
class FacetView:
    """All examples that share a term. kind is the German word in the address, definition may be empty."""

    kind: str
    id: str
    label: str
    definition: str
    address: str
    cards: tuple[CardView, ...]


FOLDED = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})  # casefold has turned ß into ss
WITH_PAGES = ("handlungsfeld", "land", "art", "groesse")
FACETS = tuple(kind for kind in KINDS if kind.kind in WITH_PAGES)


def card(library: Library, example: PracticeExample) -> CardView:
    """Return the card of an example."""
    size = size_class(library, example.municipality)
    level = evidence_level(example)
    return CardView(
        id=example.record_id,
        address=example_address(example.record_id),
        title=example.title,
        summary=example.summary,
        municipality=example.municipality.name,
        state=library.label("states", example.municipality.state),
        size=size.label if size else "Einwohnerzahl nicht bekannt",
        kind=library.label("municipality_types", example.municipality.type),
        action_fields=field_links(library, example),
        evidence=library.label("evidence_levels", level),
        evidence_number=int(level[1:]),
        period=_period(example),
        status=library.label("statuses", example.status),
    )


def field_links(library: Library, example: PracticeExample) -> tuple[Link, ...]:
    """Return the Handlungsfelder of an example as links to their pages."""
    return tuple(Link(library.label("action_fields", entry), facet_address("handlungsfeld", entry)) for entry in example.action_fields)


def _period(example: PracticeExample) -> str:
    period = example.period
    known = span(period.start, period.end, example.status == RUNNING) if period else ""
    if known:
        return known
    return "Zeitraum nicht bekannt" if example.status_as_of == "unknown" else f"Stand {example.status_as_of}"


@lru_cache(maxsize=2)
def all_cards(library: Library) -> tuple[CardView, ...]:
    """Return all cards, by name of the municipality without its kind, then by title."""
    cards = [card(library, example) for example in library.practice_examples.values()]
    return tuple(sorted(cards, key=lambda entry: (place_key(entry.municipality), entry.title)))


def place_key(name: str) -> str:
    """Return what a place is sorted by: „Landkreis Goslar“ under G, umlauts like their vowels."""
    for word in ("Hansestadt und Landkreis ", "Landkreis ", "Kreis ", "Samtgemeinde ", "Verbandsgemeinde "):
        name = name.removeprefix(word)
    return name.casefold().translate(FOLDED)


@lru_cache(maxsize=8)
def facets(library: Library, kind: FacetKind) -> tuple[FacetView, ...]:
    """Return every term of a kind with its examples; terms without examples are kept, so that their address works."""
    cards = {entry.id: entry for entry in all_cards(library)}
    return tuple(_facet(library, kind, term, cards) for term in library.terms[kind.collection].values())


def _facet(library: Library, kind: FacetKind, term: Term, cards: dict[str, CardView]) -> FacetView:
    definition = term.definition or ""
    if isinstance(term, SizeClass):
        definition = f"{population_range(term.min, term.max)}. {definition}".strip()
    members = tuple(entry for entry_id, entry in cards.items() if term.id in kind.of(library, library.practice_examples[entry_id]))
    return FacetView(kind.kind, term.id, term.label, definition, facet_address(kind.kind, term.id), members)
