"""Indicators with their limits, by Handlungsfeld."""

from dataclasses import dataclass

from macros.library.library import Library
from macros.library.models.vocabulary import Indicator, TableCode
from macros.views.links import Link, facet_address
from macros.views.sources import SourceView, shared_sources

LEVELS = {
    "municipality": "Gemeinde",
    "county": "Kreis oder kreisfreie Stadt",
    "state": "nur Land",
    "own-survey": "nur durch eigene Erhebung",
}
KINDS = {"context": "Kontext", "output": "Leistung", "outcome": "Ergebnis"}
VERIFICATIONS = {
    "verified": "verifiziert: Definition in einer genannten Quelle gelesen",
    "partly": "teilweise verifiziert: nur Teile in einer Quelle gelesen",
    "unverified": "nicht verifiziert: ein Vorschlag",
}


@dataclass(frozen=True)
class IndicatorView:
    """An indicator, ready to be laid out. verification is one of verified, partly, unverified."""

    id: str
    label: str
    definition: str
    unit: str
    numerator: str
    denominator: str
    statistic: str
    level: str
    kind: str
    direction: str
    action_fields: tuple[Link, ...]
    caveats: tuple[str, ...]
    table_codes: tuple[TableCode, ...]
    verification: str
    verification_text: str
    sources: tuple[SourceView, ...]


@dataclass(frozen=True)
class IndicatorGroup:
    """Indicators whose main Handlungsfeld is the same."""

    label: str
    indicators: tuple[IndicatorView, ...]


def indicator_groups(library: Library) -> tuple[IndicatorGroup, ...]:
    """Return all indicators by their first Handlungsfeld; fields without one are left out."""
    groups = []
    for field in library.action_fields.values():
        members = [entry for entry in library.indicators.values() if entry.action_fields[0] == field.id]
        if members:
            groups.append(IndicatorGroup(field.label, tuple(indicator_view(library, entry) for entry in members)))
    return tuple(groups)


def indicator_view(library: Library, indicator: Indicator) -> IndicatorView:
    """Return an indicator."""
    fields = indicator.action_fields
    return IndicatorView(
        id=indicator.id,
        label=indicator.label,
        definition=indicator.definition or "",
        unit=indicator.unit,
        numerator=indicator.numerator,
        denominator=indicator.denominator,
        statistic=indicator.source_statistic,
        level=LEVELS[indicator.lowest_level],
        kind=KINDS[indicator.kind],
        direction=indicator.desired_direction,
        action_fields=tuple(Link(library.label("action_fields", entry), facet_address("handlungsfeld", entry)) for entry in fields),
        caveats=indicator.caveats,
        table_codes=indicator.table_codes,
        verification=indicator.verification,
        verification_text=VERIFICATIONS[indicator.verification],
        sources=shared_sources(library, indicator.references),
    )


def dataset_json_ld(library: Library, site_url: str) -> dict[str, object]:
    """Return the structured data of the indicator catalogue (schema.org Dataset)."""
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": "Kennzahlen für kommunale Integrationsarbeit",
        "description": "Definitionen, Quellen und Grenzen von Kennzahlen, mit denen Kommunen den Stand der Integration beschreiben.",
        "inLanguage": "de",
        "url": f"{site_url}kennzahlen/",
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "creator": {"@type": "Organization", "name": "Integrationswerkstatt"},
        "variableMeasured": [entry.label for entry in library.indicators.values()],
    }
