"""The macros that pages call, by name. Each takes the site, the way to the root, and the ids it is about; each returns Markdown."""

from collections.abc import Callable
from typing import Any

from macros.downloads import CALENDAR, Download
from macros.finding.filters import search_filters
from macros.site import Site
from macros.views.agenda_module import agenda_module_view, modules_by_phase
from macros.views.audit import audit_view
from macros.views.completeness import OVERDUE_AFTER_MONTHS, WANTED
from macros.views.editions.registry import EDITIONS, Edition
from macros.views.editions.scope import Scope
from macros.views.evidence import evidence_rules
from macros.views.example_list import listed_examples
from macros.views.example_map import map_view
from macros.views.filters import LIST_SORTS, SEARCH_SORTS, filters
from macros.views.glossary import glossary_view
from macros.views.indicator import indicator_groups
from macros.views.like_us import like_us_view
from macros.views.links import edition_address
from macros.views.listing import FACETS, facets
from macros.views.practice_example import practice_example_view
from macros.views.register import attribution
from macros.views.schema_table import LIST_LABELS, field_rows, list_names
from macros.views.start import numbers
from macros.views.wording import number
from macros.views.workshop import workshop_view, workshop_views
from macros.views.workshop_question import by_action_field, by_phase, by_purpose, examples_address

Macro = Callable[..., str]


def _render(site: Site, base: str, template: str, **values: Any) -> str:
    return site.renderer.render(template, base, values)


def start_page(site: Site, base: str) -> str:
    """The start page: three ways in, with numbers."""
    library = site.library
    return _render(site, base, "start.md.jinja", numbers=numbers(library), fields=facets(library, FACETS[0]))


def practice_example(site: Site, base: str, example_id: str) -> str:
    """The page of a practice example."""
    view = practice_example_view(site.library, site.library.practice_examples[example_id], site.today)
    return _render(site, base, "practice_example.md.jinja", view=view, site_url=site.site_url)


def example_list(site: Site, base: str) -> str:
    """All practice examples as cards, beside them the ways to browse and to filter them."""
    kinds = [(kind, facets(site.library, kind)) for kind in FACETS]
    entries = listed_examples(site.library)
    return _render(site, base, "example_list.md.jinja", entries=entries, kinds=kinds, filters=filters(site.library), sorts=LIST_SORTS)


def search_page(site: Site, base: str) -> str:
    """The page of the search, with its filters and what helps when nothing is found."""
    library = site.library
    fields = facets(library, FACETS[0])
    filters_ = search_filters(library)
    return _render(site, base, "search.md.jinja", filters=filters_, sorts=SEARCH_SORTS, fields=fields, operator=site.operator)


def facet(site: Site, base: str, kind: str, term_id: str) -> str:
    """All examples that share a term."""
    facet_kind = next(entry for entry in FACETS if entry.kind == kind)
    terms = facets(site.library, facet_kind)
    view = next(entry for entry in terms if entry.id == term_id)
    return _render(site, base, "facet.md.jinja", kind=facet_kind, view=view, siblings=terms)


def like_us(site: Site, base: str) -> str:
    """The form that finds examples of comparable municipalities."""
    return _render(site, base, "like_us.md.jinja", view=like_us_view(site.library), attribution=attribution())


def example_map(site: Site, base: str) -> str:
    """The map of the examples, and the list beside it."""
    return _render(site, base, "example_map.md.jinja", view=map_view(site.library))


def noted_page(site: Site, base: str) -> str:
    """The Merkliste, which the browser fills."""
    return _render(site, base, "noted_page.md.jinja")


def comparison(site: Site, base: str) -> str:
    """Examples side by side, which the browser puts there."""
    return _render(site, base, "comparison.md.jinja")


def question_index(site: Site, base: str) -> str:
    """The ways to the questions, with counts."""
    library = site.library
    return _render(site, base, "question_index.md.jinja", phases=by_phase(library), fields=by_action_field(library))


def question_group(site: Site, base: str, kind: str, term_id: str) -> str:
    """All questions of a phase or a Handlungsfeld."""
    groups = by_phase(site.library) if kind == "phase" else by_action_field(site.library)
    view = next(entry for entry in groups if entry.id == term_id)
    examples = examples_address(term_id) if kind == "handlungsfeld" else ""
    return _render(site, base, "question_group.md.jinja", view=view, kind=kind, purposes=by_purpose(view.questions), examples=examples)


def module_index(site: Site, base: str) -> str:
    """All agenda modules by phase."""
    return _render(site, base, "module_index.md.jinja", phases=modules_by_phase(site.library))


def agenda_module(site: Site, base: str, module_id: str) -> str:
    """The page of an agenda module."""
    view = agenda_module_view(site.library, site.library.agenda_modules[module_id])
    return _render(site, base, "agenda_module.md.jinja", view=view)


def workshop_index(site: Site, base: str) -> str:
    """All workshops with their files."""
    offers = [(view, _editions(site, view.id), _files(site, view.id, CALENDAR)) for view in workshop_views(site.library)]
    return _render(site, base, "workshop_index.md.jinja", offers=offers)


def workshop(site: Site, base: str, workshop_id: str) -> str:
    """The programme of a workshop and everything there is for it."""
    view = workshop_view(site.library, site.library.workshops[workshop_id])
    editions, calendar = _editions(site, workshop_id), _files(site, workshop_id, CALENDAR)
    return _render(site, base, "workshop.md.jinja", view=view, editions=editions, calendar=calendar)


def edition(site: Site, base: str, workshop_id: str, edition_id: str) -> str:
    """A printed edition of a workshop as a web page."""
    scope = Scope(site.library, site.library.workshops[workshop_id], site.today, site.internal)
    document = next(entry for entry in EDITIONS if entry.id == edition_id).build(scope)
    view, files = workshop_view(site.library, scope.workshop), _files(site, workshop_id, edition_id)
    return _render(site, base, "edition.md.jinja", document=document, workshop=view, files=files, site_url=site.site_url)


def _editions(site: Site, workshop_id: str) -> list[tuple[Edition, str, list[Download]]]:
    """Return the editions of a workshop with their addresses and files."""
    return [(entry, edition_address(workshop_id, entry.id), _files(site, workshop_id, entry.id)) for entry in EDITIONS]


def _files(site: Site, workshop_id: str, edition_id: str) -> list[Download]:
    return [entry for entry in site.downloads.get(workshop_id, ()) if entry.edition == edition_id]


def indicator_list(site: Site, base: str) -> str:
    """All indicators by Handlungsfeld."""
    return _render(site, base, "indicator_list.md.jinja", groups=indicator_groups(site.library))


def glossary(site: Site, base: str) -> str:
    """Terms and abbreviations."""
    return _render(site, base, "glossary.md.jinja", view=glossary_view(site.library))


def evidence_table(site: Site, base: str) -> str:
    """The rules by which evidence leads to a level."""
    return _render(site, base, "evidence_rules.md.jinja", rules=evidence_rules(site.library))


def completeness_rules(site: Site, base: str) -> str:
    """What counts for completeness, and when a check is overdue."""
    return _render(site, base, "completeness_rules.md.jinja", wanted=[name for name, _ in WANTED], months=OVERDUE_AFTER_MONTHS)


def field_table(site: Site, base: str, name: str) -> str:
    """The keys of a kind of content file."""
    return _render(site, base, "field_table.md.jinja", name=name, rows=field_rows(name))


def vocabulary_tables(site: Site, base: str) -> str:
    """The closed lists that authors choose from."""
    lists = [(name, LIST_LABELS[name], tuple(site.library.terms[name].values())) for name in list_names(site.library)]
    return _render(site, base, "vocabulary_tables.md.jinja", lists=lists)


def how_many(site: Site, _base: str, name: str) -> str:
    """A number of the library in a sentence."""
    return number(numbers(site.library)[name])


def last_audit(site: Site, base: str) -> str:
    """What the last audit of all pages has found."""
    return _render(site, base, "last_audit.md.jinja", view=audit_view())


def _operator(template: str) -> Macro:
    def macro(site: Site, base: str) -> str:
        return _render(site, base, f"operator/{template}.md.jinja", operator=site.operator)

    return macro


MACROS: dict[str, Macro] = {
    "start_page": start_page,
    "practice_example": practice_example,
    "example_list": example_list,
    "search_page": search_page,
    "facet": facet,
    "like_us": like_us,
    "example_map": example_map,
    "noted_page": noted_page,
    "comparison": comparison,
    "question_index": question_index,
    "question_group": question_group,
    "module_index": module_index,
    "agenda_module": agenda_module,
    "workshop_index": workshop_index,
    "workshop": workshop,
    "edition": edition,
    "indicator_list": indicator_list,
    "glossary": glossary,
    "evidence_rules": evidence_table,
    "completeness_rules": completeness_rules,
    "field_table": field_table,
    "vocabulary_tables": vocabulary_tables,
    "number": how_many,
    "last_audit": last_audit,
    "imprint": _operator("imprint"),
    "privacy_contact": _operator("privacy_contact"),
    "accessibility_contact": _operator("accessibility_contact"),
    "operator_contact": _operator("operator_contact"),
}
