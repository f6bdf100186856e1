"""The glossary: our own terms, the entries of the closed lists, and abbreviations with their long forms."""

import re
from dataclasses import dataclass

from macros.library.library import Library
from macros.views.listing import place_key

ABBREVIATION = re.compile(r"[A-ZÄÖÜ][A-Za-zÄÖÜäöü]*[A-ZÄÖÜ][A-Za-zÄÖÜäöü]*")
ABBREVIATIONS = "abkuerzungen"
EXPLAINED = (
    ("action_fields", "Handlungsfeld"),
    ("municipality_types", "Art der Kommune"),
    ("participation_levels", "Stufe der Mitwirkung"),
    ("statuses", "Status"),
)


@dataclass(frozen=True)
class Definition:
    """A term with its meaning; kind says which list it is from and may be empty, search_terms are never shown."""

    id: str
    term: str
    meaning: str
    kind: str
    search_terms: tuple[str, ...] = ()


@dataclass(frozen=True)
class GlossaryView:
    """Terms by their first letter, and abbreviations."""

    letters: dict[str, tuple[Definition, ...]]
    abbreviations: tuple[tuple[str, str], ...]


def glossary_view(library: Library) -> GlossaryView:
    """Return the glossary, sorted as in a German dictionary."""
    definitions = sorted(_definitions(library), key=lambda entry: place_key(entry.term))
    letters: dict[str, list[Definition]] = {}
    for entry in definitions:
        letters.setdefault(place_key(entry.term)[0].upper(), []).append(entry)
    return GlossaryView({letter: tuple(entries) for letter, entries in letters.items()}, abbreviations(library))


def _definitions(library: Library) -> list[Definition]:
    own = [Definition(term.id, term.label, term.definition or "", "", term.search_terms) for term in library.terms["glossary"].values()]
    listed = [
        Definition(f"{name.replace('_', '-')}-{term.id}", term.label, term.definition, kind, term.search_terms)
        for name, kind in EXPLAINED
        for term in library.terms[name].values()
        if term.definition and term.id != "unknown"
    ]
    return own + listed


def abbreviations(library: Library) -> tuple[tuple[str, str], ...]:
    """Return abbreviations of the thesaurus with the preferred word of their group."""
    pairs = {(word, group.words[0]) for group in library.thesaurus for word in group.words[1:] if ABBREVIATION.fullmatch(word)}
    return tuple(sorted(pairs))
