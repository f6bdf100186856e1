"""What is found of a practice example: everything its page says, but not the cards of its neighbours."""

from collections.abc import Iterator

from macros.finding.record import BODY, CORE, SUMMARY, TITLE, SearchRecord, Zone, sought
from macros.library.library import Library
from macros.library.models.practice_example import PracticeExample
from macros.views.facts import facts
from macros.views.filters import filter_values
from macros.views.links import example_address
from macros.views.listing import CardView, all_cards

# The place and its facts are said in the core already; the source of the population is not what an example is about.
OF_THE_CORE = {
    "Kommune",
    "Land",
    "Art",
    "Einwohnerzahl",
    "Größenklasse",
    "Amtlicher Schlüssel",
    "Handlungsfelder",
    "Zielgruppen",
    "Instrumente",
}


def example_records(library: Library) -> Iterator[SearchRecord]:
    """Yield a record per example, in the order of the list."""
    for entry in all_cards(library):
        yield _record(library, library.practice_examples[entry.id], entry)


def _record(library: Library, example: PracticeExample, entry: CardView) -> SearchRecord:
    zones = (
        Zone(TITLE, example.title),
        Zone(CORE, _core(library, example, entry)),
        Zone(SUMMARY, example.summary),
        Zone(BODY, _body(library, example)),
        sought(example.search_terms),
    )
    return SearchRecord(
        example_address(example.record_id),
        "beispiel",
        example.title,
        example.summary,
        zones,
        f"{entry.municipality} · {entry.state}",
        facets=filter_values(library, example),
        population=example.municipality.population,
        checked=example.checked_on.iso,
    )


def _core(library: Library, example: PracticeExample, entry: CardView) -> str:
    terms = [field.label for field in entry.action_fields]
    terms += [library.label("target_groups", key) for key in example.target_groups]
    terms += [library.label("instruments", key) for key in example.instruments]
    return ". ".join((entry.municipality, entry.state, entry.kind, entry.size, *terms))


def _body(library: Library, example: PracticeExample) -> str:
    transfer = example.transfer
    told = [value.label for fact in facts(library, example) if fact.known and fact.label not in OF_THE_CORE for value in fact.values]
    parts = [*example.goals, *(result.text for result in example.results), *example.sections.values()]
    parts += [*example.success_factors, *example.lessons, *(entry.detail for entry in example.evidence), *told]
    if transfer:
        parts += [text for text in (transfer.conditions, transfer.smallest_version, transfer.first_steps) if text]
    return ". ".join(filter(None, (*parts, example.easy_language)))
