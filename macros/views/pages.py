"""Which pages are generated: one per record and one per way to browse. Says what, not how."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from macros.library.library import Library
from macros.views.agenda_module import module_card
from macros.views.editions.registry import EDITIONS
from macros.views.indicator import dataset_json_ld
from macros.views.links import INDICATORS, edition_address, module_address, questions_address, workshop_address
from macros.views.listing import FACETS, all_cards, facets
from macros.views.practice_example import json_ld
from macros.views.wording import counted
from macros.views.workshop import workshop_views
from macros.views.workshop_question import by_action_field, by_phase

LONGEST_DESCRIPTION = 155


@dataclass(frozen=True)
class PageView:
    """A generated page: its address, title and description, the macro that fills it with its arguments, its structured data."""

    address: str
    title: str
    description: str
    macro: str
    arguments: tuple[str, ...]
    json_ld: dict[str, object] = field(default_factory=dict)
    searchable: bool = True


def generated_pages(library: Library, site_url: str) -> Iterator[PageView]:
    """Yield every generated page."""
    yield from _examples(library, site_url)
    yield from _facets(library)
    yield from _questions(library)
    yield from _modules(library)
    yield from _workshops(library)


def prose_json_ld(library: Library, site_url: str) -> dict[str, dict[str, object]]:
    """Return the structured data of prose pages by their address."""
    website: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": "Integrationswerkstatt",
        "inLanguage": "de",
        "url": site_url,
    }
    return {"": website, INDICATORS: dataset_json_ld(library, site_url)}


def short(text: str) -> str:
    """Cut a text for a page description at a word, with an ellipsis."""
    text = text.strip()
    if len(text) <= LONGEST_DESCRIPTION:
        return text
    words = text[: LONGEST_DESCRIPTION - 1].rsplit(" ", 1)[0]
    return words[: LONGEST_DESCRIPTION - 2].rstrip(",;:–") + " …"


def _examples(library: Library, site_url: str) -> Iterator[PageView]:
    for entry in all_cards(library):
        data = json_ld(library, library.practice_examples[entry.id], site_url)
        title = f"{entry.title} ({entry.municipality})"
        yield PageView(entry.address, title, short(entry.summary), "practice_example", (entry.id,), data)


def _facets(library: Library) -> Iterator[PageView]:
    for kind in FACETS:
        for facet in facets(library, kind):
            number = counted(len(facet.cards), "Praxisbeispiel", "Praxisbeispiele")
            title = f"{kind.heading}: {facet.label}"
            text = short(f"{number} aus Kommunen zu „{facet.label}“. {facet.definition}")
            yield PageView(facet.address, title, text, "facet", (kind.kind, facet.id), searchable=False)


def _questions(library: Library) -> Iterator[PageView]:
    for kind, groups in (("phase", by_phase(library)), ("handlungsfeld", by_action_field(library))):
        for group in groups:
            number = counted(len(group.questions), "Workshopfrage", "Workshopfragen")
            text = short(f"{number} zu „{group.label}“, mit Nachfragen und Einfacher Sprache. {group.definition}")
            title = f"Workshopfragen: {group.label}"
            address = questions_address(kind, group.id)
            yield PageView(address, title, text, "question_group", (kind, group.id), searchable=kind == "phase")


def _modules(library: Library) -> Iterator[PageView]:
    for module_id, module in library.agenda_modules.items():
        entry = module_card(library, module)
        yield PageView(
            module_address(module_id), entry.title, short(f"{entry.minutes} Minuten: {entry.short}"), "agenda_module", (module_id,)
        )


def _workshops(library: Library) -> Iterator[PageView]:
    for entry in workshop_views(library):
        text = short(f"Ablauf mit Uhrzeiten, Praxisbeispielen und Fragen für {entry.expected} Personen, zum Ausdrucken.")
        yield PageView(workshop_address(entry.id), entry.title, text, "workshop", (entry.id,))
        for edition in EDITIONS:
            title, text = f"{edition.title}: {entry.title}", short(f"{entry.municipality}. {edition.summary}")
            address = edition_address(entry.id, edition.id)
            # What they say stands on the pages of examples, questions and modules, and is found there.
            yield PageView(address, title, text, "edition", (entry.id, edition.id), searchable=False)
