"""Scopes of our own workshops and of invented ones, and ways to look into a document."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Any, TypeVar

from macros.library.library import Library
from macros.library.models.workshop import Workshop
from macros.views.document import Block, Document, Heading
from macros.views.editions.scope import Scope
from tests.views.records import example, library_of, module, question, workshop

TODAY = date(2026, 11, 25)
SAMPLES = ("musterkreis", "musterstadt")
Keys = Mapping[str, Any]
NOTHING: Keys = MappingProxyType({})
Kind = TypeVar("Kind", bound=Block)


def own(library: Library, workshop_id: str, internal: bool = False) -> Scope:
    """Return the scope of a workshop of this collection."""
    return Scope(library, library.workshops[workshop_id], TODAY, internal)


def undated(scope: Scope) -> Scope:
    """Return the scope with days that have no date yet."""
    days = tuple(day.model_copy(update={"date": None}) for day in scope.workshop.days)
    return replace(scope, workshop=scope.workshop.model_copy(update={"days": days}))


def small(library: Library, *items: dict[str, Any], internal: bool = False, **changes: Any) -> Scope:
    """Return the scope of a workshop with one day of these items, and some keys changed.

    There are the modules klima and pause, the example sprachcafe and the questions q001 and q002.
    """
    return scope_of(library, workshop("musterstadt", list(items) or [{"module": "klima"}], **changes), internal)


def scope_of(
    library: Library, planned: Workshop, internal: bool = False, asks: Sequence[str] = (), told: Mapping[str, Any] = NOTHING
) -> Scope:
    """Return the scope of a workshop; asks are the questions of the module klima, told are changed keys of the example."""
    modules = [module("klima", questions=list(asks)), module("pause", 15, 15, kind="break", title="Kaffeepause", short="Kaffee und Tee.")]
    questions = [question("q001"), question("q002", text="Was fehlt?", follow_ups=["Wem fehlt es?"])]
    return Scope(library_of(library, [example(**told)], modules, [planned], questions), planned, TODAY, internal)


def of_kind(document: Document, kind: type[Kind]) -> list[Kind]:
    """Return the blocks of a kind in their order."""
    return [block for block in document.blocks if isinstance(block, kind)]


def chapter(document: Document, anchor: str) -> list[Block]:
    """Return what stands below the heading of level 2 with this anchor."""
    blocks = list(document.blocks)
    heads = [place for place, block in enumerate(blocks) if isinstance(block, Heading) and block.level == 2]
    start = next(place for place in heads if getattr(blocks[place], "anchor", "") == anchor)
    end = next((place for place in heads if place > start), len(blocks))
    return blocks[start + 1 : end]
