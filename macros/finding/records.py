"""Everything that can be found, in a fixed order: examples, questions, modules, terms, indicators, workshops, lists, prose pages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros.finding.example_records import example_records
from macros.finding.record import ASIDE, BODY, CORE, SUMMARY, TITLE, SearchRecord, Zone, joined, sought
from macros.library.library import Library
from macros.library.models.agenda_module import AgendaModule
from macros.library.models.ids import EVERYTHING
from macros.library.models.vocabulary import Indicator
from macros.library.models.workshop import Workshop
from macros.library.models.workshop_question import Question
from macros.views.editions.registry import EDITIONS, Edition
from macros.views.glossary import ABBREVIATIONS, glossary_view
from macros.views.links import (
    GLOSSARY,
    edition_address,
    facet_address,
    indicator_address,
    module_address,
    question_address,
    questions_address,
    workshop_address,
)
from macros.views.listing import FACETS, FacetView, facets
from macros.views.wording import counted
from macros.views.workshop_question import by_action_field


@dataclass(frozen=True)
class Prose:
    """A page of docs/: its address, title, description, headings and running text, without what macros have put into it.

    search_terms are words that nobody reads.
    """

    address: str
    title: str
    description: str
    headings: str
    text: str
    search_terms: tuple[str, ...] = ()


def search_records(library: Library, prose: Iterable[Prose]) -> Iterator[SearchRecord]:
    """Yield every record."""
    yield from example_records(library)
    yield from (_question(library, entry) for entry in library.questions.values())
    yield from (_module(library, key, entry) for key, entry in library.agenda_modules.items())
    yield from (_indicator(library, entry) for entry in library.indicators.values())
    yield from _glossary(library)
    for workshop in library.workshops.values():
        yield from _workshop(library, workshop)
    yield from _lists(library)
    yield from (_prose(entry) for entry in prose)


def _labels(library: Library, collection: str, ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(library.label(collection, entry) for entry in ids if entry != EVERYTHING)


def _question(library: Library, question: Question) -> SearchRecord:
    fields = _labels(library, "action_fields", question.action_fields)
    phase = library.label("phases", question.phase)
    purpose = library.label("question_purposes", question.purpose)
    zones = (
        Zone(TITLE, question.text),
        Zone(SUMMARY, joined(question.follow_ups, question.easy_language)),
        Zone(CORE, joined(fields)),
        Zone(BODY, joined(phase, purpose, _labels(library, "audiences", question.audiences))),
        sought(question.search_terms),
    )
    summary = " ".join(question.follow_ups) or question.easy_language or purpose
    return SearchRecord(question_address(question.phase, question.id), "frage", question.text, summary, zones, f"{phase} · {purpose}")


def _module(library: Library, module_id: str, module: AgendaModule) -> SearchRecord:
    phase = library.label("phases", module.phase)
    variants = module.variants
    zones = (
        Zone(TITLE, module.title),
        Zone(SUMMARY, joined(module.short, module.purpose)),
        Zone(CORE, joined(_labels(library, "action_fields", module.action_fields), module.social_form)),
        Zone(
            BODY,
            joined(
                [part for step in module.steps for part in (step.title, step.does)],
                module.result,
                module.tips,
                [part for risk in module.risks for part in (risk.condition, risk.then)],
                [material.item for material in module.materials],
                module.roles,
                [text for text in (variants.kurz, variants.online, variants.grossgruppe, variants.einfache_sprache) if text]
                if variants
                else [],
                phase,
            ),
        ),
        sought(module.search_terms),
    )
    context = f"{phase} · {module.duration.recommended} Minuten"
    return SearchRecord(module_address(module_id), "baustein", module.title, module.short, zones, context)


def _indicator(library: Library, indicator: Indicator) -> SearchRecord:
    fields = _labels(library, "action_fields", indicator.action_fields)
    zones = (
        Zone(TITLE, indicator.label),
        Zone(SUMMARY, joined(indicator.numerator, indicator.denominator, indicator.definition)),
        Zone(CORE, joined(fields)),
        Zone(BODY, joined(indicator.source_statistic, indicator.caveats, [f"{code.system} {code.code}" for code in indicator.table_codes])),
        sought(indicator.search_terms),
    )
    summary = f"{indicator.numerator} je {indicator.denominator}" if indicator.denominator else indicator.numerator
    return SearchRecord(indicator_address(indicator.id), "kennzahl", indicator.label, summary, zones, ", ".join(fields))


def _glossary(library: Library) -> Iterator[SearchRecord]:
    view = glossary_view(library)
    pairs = joined([f"{short} {long}" for short, long in view.abbreviations])
    summary = f"{len(view.abbreviations)} Abkürzungen mit ihren Langformen"
    short = (Zone(TITLE, "Abkürzungen"), Zone(BODY, pairs, bare=True))
    yield SearchRecord(f"{GLOSSARY}#{ABBREVIATIONS}", "glossar", "Abkürzungen", summary, short)
    for entries in view.letters.values():
        for entry in entries:
            zones = (Zone(TITLE, entry.term), Zone(SUMMARY, entry.meaning), Zone(BODY, entry.kind), sought(entry.search_terms))
            yield SearchRecord(f"{GLOSSARY}#{entry.id}", "glossar", entry.term, entry.meaning, zones, entry.kind)


def _workshop(library: Library, workshop: Workshop) -> Iterator[SearchRecord]:
    title, address = workshop.title, workshop_address(workshop.record_id)
    fields = joined(_labels(library, "action_fields", workshop.action_fields))
    zones = (Zone(TITLE, title), Zone(CORE, fields), Zone(BODY, "Workshop Ablauf Programm Tagesordnung Beispiel"))
    summary = f"Ablauf mit Uhrzeiten und allen Unterlagen. {fields}."
    yield SearchRecord(address, "workshop", title, summary, zones, workshop.municipality.name)
    yield from (_edition(workshop, edition) for edition in EDITIONS)


def _edition(workshop: Workshop, edition: Edition) -> SearchRecord:
    zones = (Zone(TITLE, edition.title), Zone(SUMMARY, edition.summary), Zone(BODY, f"{workshop.title}. Vorlage zum Ausdrucken. PDF"))
    address = edition_address(workshop.record_id, edition.id)
    return SearchRecord(address, "workshop", edition.title, edition.summary, zones, workshop.title)


def _lists(library: Library) -> Iterator[SearchRecord]:
    for kind in FACETS:
        terms = library.terms[kind.collection]
        yield from (_facet(kind.kind, kind.heading, view, terms[view.id].search_terms) for view in facets(library, kind) if view.cards)
    for group in by_action_field(library):
        zones = (Zone(TITLE, group.label), Zone(BODY, "Workshopfragen Fragen Handlungsfeld"))
        number = counted(len(group.questions), "Workshopfrage", "Workshopfragen")
        address = questions_address("handlungsfeld", group.id)
        yield SearchRecord(address, "liste", f"{group.label}: {number}", group.definition, zones, "Fragen zum Handlungsfeld")


def _facet(kind: str, heading: str, view: FacetView, search_terms: Iterable[str]) -> SearchRecord:
    zones = (Zone(TITLE, view.label), Zone(SUMMARY, view.definition), Zone(BODY, f"{heading}. Praxisbeispiele"), sought(search_terms))
    title = f"{view.label}: {counted(len(view.cards), 'Praxisbeispiel', 'Praxisbeispiele')}"
    return SearchRecord(facet_address(kind, view.id), "liste", title, view.definition, zones, heading)


def _prose(page: Prose) -> SearchRecord:
    said = joined(page.description, page.headings)
    zones = (Zone(TITLE, page.title), Zone(BODY, said), Zone(ASIDE, page.text), sought(page.search_terms))
    return SearchRecord(page.address, "seite", page.title, page.description, zones)
