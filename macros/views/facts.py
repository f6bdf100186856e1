"""The facts box of an example: label and values, in reading order; what is not known is said."""

from collections.abc import Iterator
from dataclasses import dataclass

from macros.library.library import Library
from macros.library.models.practice_example import Costs, PracticeExample, Staffing
from macros.views.links import Link, facet_address
from macros.views.listing import RUNNING, field_links
from macros.views.size import size_class
from macros.views.wording import euros, number, population_range, span

NOT_KNOWN = "nicht bekannt"


@dataclass(frozen=True)
class Fact:
    """One row: a label and one or more values. known is false where the sources do not say it."""

    label: str
    values: tuple[Link, ...]
    known: bool = True


def facts(library: Library, example: PracticeExample) -> tuple[Fact, ...]:
    """Return all rows."""
    return (*_place(library, example), *_work(library, example), *_means(library, example))


def _text(label: str, text: str | None) -> Fact:
    return Fact(label, (Link(text or NOT_KNOWN),), known=bool(text))


def _terms(library: Library, collection: str, ids: tuple[str, ...]) -> tuple[Link, ...]:
    return tuple(Link(library.label(collection, entry)) for entry in ids)


def _place(library: Library, example: PracticeExample) -> Iterator[Fact]:
    place = example.municipality
    yield _text("Kommune", place.name)
    yield Fact("Land", (Link(library.label("states", place.state), facet_address("land", place.state)),))
    yield Fact("Art", (Link(library.label("municipality_types", place.type), facet_address("art", place.type)),))
    yield _text("Einwohnerzahl", _population(library, example))
    size = size_class(library, place)
    if size:
        label = f"{size.label} ({population_range(size.min, size.max)})"
        yield Fact("Größenklasse", (Link(label, facet_address("groesse", size.id)),))
    if place.key:
        yield _text("Amtlicher Schlüssel", f"{place.key} ({place.official_name})" if place.official_name else place.key)


def _population(library: Library, example: PracticeExample) -> str | None:
    place = example.municipality
    if place.population is None or place.population_as_of is None:
        return None
    source = library.references.get(place.population_reference or "")
    suffix = f"; Quelle: {source.publisher}" if source else ""
    return f"{number(place.population)} am {place.population_as_of}{suffix}"


def _work(library: Library, example: PracticeExample) -> Iterator[Fact]:
    yield Fact("Handlungsfelder", field_links(library, example))
    yield Fact("Zielgruppen", _terms(library, "target_groups", example.target_groups))
    if example.instruments:
        yield Fact("Instrumente", _terms(library, "instruments", example.instruments))
    period = example.period
    yield _text("Zeitraum", span(period.start, period.end, example.status == RUNNING) if period else None)
    status = library.label("statuses", example.status)
    as_of = "" if example.status_as_of == "unknown" else f" (letzte Angabe: {example.status_as_of})"
    yield Fact("Läuft es noch?", (Link(f"{status}{as_of}"),), known=example.status != "unknown")
    yield _text("Träger", example.carrier)
    if example.partners:
        yield Fact("Partner", tuple(Link(entry) for entry in example.partners))


def _means(library: Library, example: PracticeExample) -> Iterator[Fact]:
    yield _text("Kosten", _costs(example.costs))
    yield _text("Finanzierung", example.funding)
    yield _text("Personal", _staffing(example.staffing))
    part = example.migrant_participation
    if part:
        level = library.label("participation_levels", part.level)
        text = f"{level}: {part.text}" if part.text else level
        yield Fact("Rolle der Migrantinnen und Migranten", (Link(text),))
    else:
        yield _text("Rolle der Migrantinnen und Migranten", None)


def _costs(costs: Costs | None) -> str | None:
    if costs is None:
        return None
    amounts = [
        costs.annual_eur is not None and f"je Jahr {euros(costs.annual_eur)}",
        costs.one_off_eur is not None and f"einmalig {euros(costs.one_off_eur)}",
        costs.price_year is not None and f"Preise von {costs.price_year}",
    ]
    given = "; ".join(entry for entry in amounts if entry)
    return f"{costs.text} ({given})" if given else costs.text


def _staffing(staffing: Staffing | None) -> str | None:
    if staffing is None:
        return None
    posts = staffing.full_time_equivalents
    return f"{staffing.text} (Vollzeitstellen: {number(posts)})" if posts is not None else staffing.text
