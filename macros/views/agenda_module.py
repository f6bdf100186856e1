"""A module as a page: steps with running minutes, material, risks, variants, questions."""

from dataclasses import dataclass

from macros.library.library import Library
from macros.library.models.agenda_module import AgendaModule, Material
from macros.library.models.ids import EVERYTHING
from macros.views.links import Link, facet_address, module_address, workshop_address
from macros.views.sources import SourceView, shared_sources
from macros.views.wording import number
from macros.views.workshop_question import QuestionView, views_of

KIND_LABELS = {"work": "Arbeitsphase", "break": "Pause", "meal": "Mahlzeit", "arrival": "Ankommen"}
VARIANT_LABELS = {"kurz": "Kürzer", "online": "Online", "grossgruppe": "Großgruppe", "einfache_sprache": "Einfache Sprache"}


@dataclass(frozen=True)
class StepView:
    """A step; begins and ends are minutes since the start of the module."""

    begins: int
    ends: int
    minutes: int
    title: str
    does: str


@dataclass(frozen=True)
class MaterialView:
    """What is needed: item, quantity in words, and whether it is used again."""

    item: str
    quantity: str
    reusable: bool


@dataclass(frozen=True)
class ModuleCard:
    """A module in a list; minutes are the recommended ones."""

    id: str
    address: str
    title: str
    short: str
    minutes: int
    phase: str
    kind: str


@dataclass(frozen=True)
class AgendaModuleView:
    """A module, ready to be laid out; texts may be empty."""

    card: ModuleCard
    purpose: str
    minimum: int
    maximum: int
    group_size: str
    social_form: str
    room: str
    action_fields: tuple[Link, ...]
    roles: tuple[str, ...]
    steps: tuple[StepView, ...]
    result: str
    materials: tuple[MaterialView, ...]
    tips: tuple[str, ...]
    risks: tuple[tuple[str, str], ...]
    variants: tuple[tuple[str, str], ...]
    questions: tuple[QuestionView, ...]
    sources: tuple[SourceView, ...]
    used_in: tuple[Link, ...]


def module_card(library: Library, module: AgendaModule) -> ModuleCard:
    """Return the card of a module."""
    return ModuleCard(
        id=module.record_id,
        address=module_address(module.record_id),
        title=module.title,
        short=module.short,
        minutes=module.duration.recommended,
        phase=library.label("phases", module.phase),
        kind=KIND_LABELS[module.kind],
    )


def modules_by_phase(library: Library) -> dict[str, tuple[ModuleCard, ...]]:
    """Return all modules by the label of their phase, phases in the order of their list, modules by title."""
    phases = library.terms["phases"]
    cards = sorted((module_card(library, module) for module in library.agenda_modules.values()), key=lambda entry: entry.title.casefold())
    return {term.label: tuple(entry for entry in cards if entry.phase == term.label) for term in phases.values()}


def agenda_module_view(library: Library, module: AgendaModule) -> AgendaModuleView:
    """Return the page of a module."""
    size, variants = module.group_size, module.variants
    return AgendaModuleView(
        card=module_card(library, module),
        purpose=module.purpose,
        minimum=module.duration.min,
        maximum=module.duration.max,
        group_size=f"{size.min} bis {size.max} Personen" if size else "",
        social_form=module.social_form or "",
        room=module.room or "",
        action_fields=_fields(library, module),
        roles=module.roles,
        steps=steps(module),
        result=module.result or "",
        materials=tuple(_material(entry) for entry in module.materials),
        tips=module.tips,
        risks=tuple((risk.condition, risk.then) for risk in module.risks),
        variants=tuple((VARIANT_LABELS[name], text) for name, text in variants.model_dump(exclude_none=True).items()) if variants else (),
        questions=views_of(library, module.questions),
        sources=shared_sources(library, module.references),
        used_in=_used_in(library, module),
    )


def steps(module: AgendaModule) -> tuple[StepView, ...]:
    """Return the steps with running minutes since the start of the module."""
    views: list[StepView] = []
    clock = 0
    for step in module.steps:
        views.append(StepView(clock, clock + step.minutes, step.minutes, step.title, step.does))
        clock += step.minutes
    return tuple(views)


def _fields(library: Library, module: AgendaModule) -> tuple[Link, ...]:
    if EVERYTHING in module.action_fields or not module.action_fields:
        return (Link("alle"),)
    return tuple(Link(library.label("action_fields", entry), facet_address("handlungsfeld", entry)) for entry in module.action_fields)


def _material(material: Material) -> MaterialView:
    quantity = number(material.quantity)
    per = {"person": "je Person", "workshop": "für den Workshop", "group": f"je Gruppe zu {material.group_of}"}[material.per]
    return MaterialView(material.item, f"{quantity} {per}", material.reusable)


def _used_in(library: Library, module: AgendaModule) -> tuple[Link, ...]:
    public = [workshop for workshop in library.workshops.values() if workshop.visibility == "public"]
    using = [workshop for workshop in public if any(item.module == module.record_id for day in workshop.days for item in day.agenda)]
    return tuple(Link(workshop.title, workshop_address(workshop.record_id)) for workshop in using)
