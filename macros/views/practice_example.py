"""Everything the page of an example shows."""

from dataclasses import dataclass
from datetime import date

from macros.library.library import Library
from macros.library.models.practice_example import SECTIONS, PracticeExample
from macros.views.completeness import Completeness, completeness, is_overdue
from macros.views.evidence import EvidenceView, evidence_view
from macros.views.example_map import map_address
from macros.views.facts import Fact, facts
from macros.views.like_us import like_us_address
from macros.views.links import Link, example_address
from macros.views.listing import CardView, card
from macros.views.similarity import related_ids, similar
from macros.views.sources import SourceView, numbered
from macros.views.wording import as_of

BASIS_LABELS = {
    "stated": "so in den Quellen genannt",
    "partly": "zum Teil in den Quellen genannt, zum Teil von uns abgeleitet",
    "derived": "von uns aus der Beschreibung abgeleitet",
}
CONFIDENCE_LABELS = {"high": "hoch", "medium": "mittel", "low": "gering"}


@dataclass(frozen=True)
class ResultView:
    """A result with its date in words and the number of its source; 0 where the source of this figure is not known."""

    text: str
    as_of: str
    source_number: int


@dataclass(frozen=True)
class SimilarView:
    """A card with the reasons why it is shown."""

    card: CardView
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class PracticeExampleView:
    """A practice example, ready to be laid out. Sections are authored Markdown by heading; texts may be empty."""

    card: CardView
    easy_language: str
    facts: tuple[Fact, ...]
    goals: tuple[str, ...]
    sections: dict[str, str]
    results: tuple[ResultView, ...]
    evidence: EvidenceView
    success_factors: tuple[str, ...]
    success_factors_basis: str
    lessons: tuple[str, ...]
    transfer: tuple[tuple[str, str], ...]
    sources: tuple[SourceView, ...]
    related: tuple[CardView, ...]
    similar: tuple[SimilarView, ...]
    elsewhere: tuple[Link, ...]
    completeness: Completeness
    checked_on: str
    overdue: bool
    confidence: str
    citation: str


def practice_example_view(library: Library, example: PracticeExample, today: date) -> PracticeExampleView:
    """Return the page of an example as of today (only the badge for an overdue check depends on it)."""
    sources = numbered(library, example)
    numbers = {source.id: source.number for source in sources}
    examples = library.practice_examples
    return PracticeExampleView(
        card=card(library, example),
        easy_language=example.easy_language or "",
        facts=facts(library, example),
        goals=example.goals,
        sections={name: example.sections.get(name, "") for name in SECTIONS},
        results=tuple(ResultView(entry.text, as_of(entry.as_of), numbers.get(entry.reference or "", 0)) for entry in example.results),
        evidence=evidence_view(library, example),
        success_factors=example.success_factors,
        success_factors_basis=BASIS_LABELS.get(example.success_factors_basis or "", ""),
        lessons=example.lessons,
        transfer=transfer_rows(example),
        sources=sources,
        related=tuple(card(library, examples[entry]) for entry in related_ids(library, example)),
        similar=tuple(SimilarView(card(library, examples[entry.example_id]), entry.reasons) for entry in similar(library, example)),
        elsewhere=_elsewhere(library, example),
        completeness=completeness(example),
        checked_on=str(example.checked_on),
        overdue=is_overdue(example.checked_on, today),
        confidence=CONFIDENCE_LABELS.get(example.confidence or "", ""),
        citation=_citation(example),
    )


def _elsewhere(library: Library, example: PracticeExample) -> tuple[Link, ...]:
    """Return the ways to municipalities like this one and to its place."""
    name = example.municipality.name
    return (
        Link(f"Beispiele aus Kommunen wie {name}", like_us_address(library, example)),
        Link(f"{name} auf der Karte", map_address(library, example)),
    )


def transfer_rows(example: PracticeExample) -> tuple[tuple[str, str], ...]:
    """Return what others need, how to start small and the first steps, each with its label; only what is known."""
    given = example.transfer
    if not given:
        return ()
    rows = (("Voraussetzungen", given.conditions), ("Im Kleinen anfangen", given.smallest_version), ("Erste Schritte", given.first_steps))
    return tuple((label, text) for label, text in rows if text)


def _citation(example: PracticeExample) -> str:
    """Return author, year, title and place; the full address follows in the template, which knows where the site lives."""
    return f"Integrationswerkstatt ({example.checked_on.year}): {example.title}. {example.municipality.name}. Stand: {example.checked_on}."


def json_ld(library: Library, example: PracticeExample, site_url: str) -> dict[str, object]:
    """Return the structured data of an example (schema.org Article)."""
    return {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": example.title,
        "abstract": example.summary,
        "inLanguage": "de",
        "dateModified": example.checked_on.iso,
        "url": f"{site_url}{example_address(example.record_id)}",
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "about": [library.label("action_fields", entry) for entry in example.action_fields],
        "contentLocation": {"@type": "AdministrativeArea", "name": example.municipality.name},
        "publisher": {"@type": "Organization", "name": "Integrationswerkstatt"},
        "citation": [source.url for source in numbered(library, example) if source.url],
    }
