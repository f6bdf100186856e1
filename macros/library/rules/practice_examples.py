"""What must hold for practice examples."""

from collections import Counter
from collections.abc import Iterator

from macros.library.dates import PartialDate
from macros.library.findings import Finding
from macros.library.library import Library
from macros.library.models.practice_example import PracticeExample

COUNTY_TYPE = "landkreis"


def _examples(library: Library) -> Iterator[PracticeExample]:
    yield from library.practice_examples.values()


def key_fits_state(library: Library) -> Iterator[Finding]:
    """The first two digits of the key are those of the Land."""
    for example in _examples(library):
        place = example.municipality
        state = library.states.get(place.state)
        if place.key and state and not place.key.startswith(state.key_prefix):
            message = f"der Schlüssel „{place.key}“ gehört nicht zum Land „{place.state}“"
            yield example.source.finding(("municipality", "key"), message, f"Schlüssel in {state.label} beginnen mit {state.key_prefix}.")


def key_fits_type(library: Library) -> Iterator[Finding]:
    """A county has a key of five digits, everything else one of eight."""
    for example in _examples(library):
        place = example.municipality
        digits = 5 if place.type == COUNTY_TYPE else 8
        if place.key and len(place.key) != digits:
            message = f"der Schlüssel „{place.key}“ hat {len(place.key)} Ziffern"
            yield example.source.finding(("municipality", "key"), message, f"Für „{place.type}“ sind es {digits}.")


def population_has_a_date(library: Library) -> Iterator[Finding]:
    """A population has its date."""
    for example in _examples(library):
        if example.municipality.population is not None and example.municipality.population_as_of is None:
            message = "die Einwohnerzahl hat keinen Stichtag"
            yield example.source.finding(("municipality", "population"), message, "population_as_of ergänzen, zum Beispiel 2022-12-31.")


def end_after_start(library: Library) -> Iterator[Finding]:
    """A period does not end before it starts."""
    for example in _examples(library):
        period = example.period
        if period and period.start and period.end and period.end.last < period.start.first:
            message = f"das Ende ({period.end.iso}) liegt vor dem Beginn ({period.start.iso})"
            yield example.source.finding(("period", "end"), message, "Beginn und Ende prüfen.")


def ended_means_end(library: Library) -> Iterator[Finding]:
    """What ended has an end."""
    for example in _examples(library):
        if example.status == "ended" and not (example.period and example.period.end):
            yield example.source.finding(("status",), "beendet, aber ohne Ende", "period.end ergänzen oder status: unknown schreiben.")


def end_means_ended(library: Library) -> Iterator[Finding]:
    """What has an end is not running."""
    for example in _examples(library):
        if example.status in ("running", "permanent", "planned") and example.period and example.period.end:
            message = f"ein Ende ist angegeben, der Status ist aber „{example.status}“"
            yield example.source.finding(("period", "end"), message, "Das Ende streichen oder den Status ändern.")


def reference_ids_unique(library: Library) -> Iterator[Finding]:
    """Within an example every source has a name of its own."""
    for example in _examples(library):
        counts = Counter(reference.id for reference in example.references)
        for position, reference in enumerate(example.references):
            if counts[reference.id] > 1:
                message = f"die Quelle „{reference.id}“ steht doppelt"
                yield example.source.finding(("references", position, "id"), message, "Eine der Kennungen ändern, etwa mit -2.")


def reference_complete(library: Library) -> Iterator[Finding]:
    """A source is either written out or names an entry of the shared list."""
    for example in _examples(library):
        for position, reference in enumerate(example.references):
            place = ("references", position)
            given = reference.model_dump(exclude={"id"}, exclude_none=True)
            if not given and reference.id not in library.references:
                message = f"keine Quelle „{reference.id}“ in vocabulary/references.yml"
                yield example.source.finding(place, message, "title, publisher, date und url ergänzen oder die Kennung prüfen.")
            missing = [key for key in ("title", "publisher", "date", "url") if key not in given]
            if given and missing:
                yield example.source.finding(place, f"der Quelle „{reference.id}“ fehlt: {', '.join(missing)}", "Die Angaben ergänzen.")


def result_references_exist(library: Library) -> Iterator[Finding]:
    """A result names a source of the same example."""
    for example in _examples(library):
        known = [reference.id for reference in example.references]
        for position, result in enumerate(example.results):
            if result.reference and result.reference not in known:
                message = f"keine Quelle „{result.reference}“ unter references"
                yield example.source.finding(("results", position, "reference"), message, f"möglich: {', '.join(known)}")


def not_related_to_itself(library: Library) -> Iterator[Finding]:
    """An example is not related to itself."""
    for example in _examples(library):
        for position, other in enumerate(example.related):
            if other == example.record_id:
                yield example.source.finding(("related", position), "das Beispiel verweist auf sich selbst", "Die Zeile löschen.")


def no_date_in_the_future(library: Library) -> Iterator[Finding]:
    """Nothing is known as of a day after the editorial check."""
    for example in _examples(library):
        checked, as_of = example.checked_on.last, example.status_as_of
        if isinstance(as_of, PartialDate) and as_of.first > checked:
            message = f"der Stand ({as_of.iso}) liegt nach der letzten Prüfung ({example.checked_on.iso})"
            yield example.source.finding(("status_as_of",), message, "Eines der beiden Daten berichtigen.")
