"""Whether the examples chosen for a workshop fit it: its Handlungsfelder, its kind and its size."""

from collections.abc import Iterator

from macros.library.findings import Finding, Severity
from macros.library.library import Library
from macros.library.models.practice_example import PracticeExample
from macros.library.models.workshop import Workshop
from macros.library.reader import Location
from macros.library.rules.workshops import agenda_items
from macros.views.size import COUNTY, size_class, steps_apart
from macros.views.wording import counted

FARTHEST = 2  # classes of population between a workshop and an example that can still teach it something
MOST_OFFERS = 3
NEITHER = "interkommunal"  # neither county nor town: fits both


def chosen_examples(library: Library, workshop: Workshop) -> tuple[PracticeExample, ...] | None:
    """Return the examples named anywhere in a workshop, each once; None where one of them cannot be read or does not exist."""
    items = [example for _, item in agenda_items(workshop) for example in item.examples]
    ids = dict.fromkeys((*workshop.examples, *items))
    known = library.practice_examples
    return tuple(known[example] for example in ids) if all(example in known for example in ids) else None


def fields_without_example(library: Library, workshop: Workshop) -> Iterator[Finding]:
    """Every chosen Handlungsfeld has a chosen example."""
    chosen = chosen_examples(library, workshop)
    if chosen is None:
        return
    for position, field in enumerate(workshop.action_fields):
        if field not in library.action_fields or any(field in example.action_fields for example in chosen):
            continue
        message = f"zum Handlungsfeld „{library.label('action_fields', field)}“ ist kein Praxisbeispiel gewählt"
        offers = ", ".join(_offers(library, workshop, field))
        remedy = (
            f"Ein Beispiel unter examples ergänzen, etwa {offers}." if offers else "Ein Beispiel dazu schreiben oder das Feld weglassen."
        )
        yield workshop.source.finding(("action_fields", position), message, remedy, severity=Severity.WARNING)


def kinds_that_do_not_fit(library: Library, workshop: Workshop) -> Iterator[Finding]:
    """A county sees at least one example of a county, a town not only examples of counties."""
    chosen, kind = chosen_examples(library, workshop), workshop.municipality.type
    if not chosen or kind == NEITHER:
        return
    counties = [example.municipality.type == COUNTY for example in chosen if example.municipality.type != NEITHER]
    if kind == COUNTY and counties and not any(counties):
        message = "kein gewähltes Praxisbeispiel stammt aus einem Landkreis"
        yield _unfit(workshop, message, "Mindestens ein Beispiel eines Landkreises aufnehmen.")
    if kind != COUNTY and counties and all(counties):
        message = "die gewählten Praxisbeispiele stammen nur aus Landkreisen"
        yield _unfit(workshop, message, "Mindestens ein Beispiel einer Stadt oder Gemeinde aufnehmen.")


def sizes_that_do_not_fit(library: Library, workshop: Workshop) -> Iterator[Finding]:
    """At least one example comes from a place of about the same size, where the sizes are known."""
    here = size_class(library, workshop.municipality)
    sizes = [size_class(library, example.municipality) for example in chosen_examples(library, workshop) or ()]
    apart = [steps for size in sizes if (steps := steps_apart(library, here, size)) is not None]
    if here and apart and min(apart) > FARTHEST:
        message = f"kein gewähltes Praxisbeispiel stammt aus einem ähnlich großen Ort wie hier ({here.label})"
        remedy = f"Ein Beispiel aufnehmen, das höchstens {counted(FARTHEST, 'Größenklasse', 'Größenklassen')} entfernt ist."
        yield _unfit(workshop, message, remedy)


def _offers(library: Library, workshop: Workshop, field: str) -> list[str]:
    """Return some ids of examples in a Handlungsfeld, those of the same kind of municipality first."""
    county = workshop.municipality.type == COUNTY
    fitting = [example for example in library.practice_examples.values() if field in example.action_fields]
    ranked = sorted(fitting, key=lambda example: (example.municipality.type == COUNTY) != county)
    return [example.record_id for example in ranked[:MOST_OFFERS]]


def _unfit(workshop: Workshop, message: str, remedy: str) -> Finding:
    place: Location = ("examples",) if workshop.examples else ("days",)
    return workshop.source.finding(place, message, remedy, severity=Severity.WARNING)
